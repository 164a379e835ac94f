import StepFunctions

/// The function that evaluates the expressions of a stack; there is one.
struct EvaluatingFunction {
  let functionARN: TemplateString

  init(_ scope: some Scope, runtime: String) {
    let node = scope.node.singleton("Evala0d2ce44871b4e7487a1f5e63d7c3bdc") { stack, id in
      Function(stack, id, runtime: runtime, inlineCode: Self.code).node
    }
    functionARN = node.child("Resource")?.attribute("Arn") ?? ""
  }

  /// Writes the values where their paths stand, of two at one place the longer one, and evaluates
  /// the text: as an expression first, so that it may begin with a brace.
  static let code = #"""
    exports.handler = async ({ expression, expressionAttributeValues: values }) => {
      const paths = Object.keys(values).sort((a, b) => b.length - a.length);
      const pattern = paths.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
      const text = !pattern ? expression : expression.replace(new RegExp(pattern, "g"), (path, start) => {
        const value = JSON.stringify(values[path]);
        const isOperand = /^\s*(\*\*|\.[A-Za-z_$]|\[)/.test(expression.slice(start + path.length))
          || (value[0] === "-" && expression[start - 1] === "-");
        return isOperand ? `(${value})` : value;
      });
      try {
        return (0, eval)(`(${text})`);
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        return (0, eval)(text);
      }
    };

    """#
}
