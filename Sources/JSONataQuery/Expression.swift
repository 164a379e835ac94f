public import OrderedJSON

/// A JSONata expression, parsed once and evaluated as often as you like.
///
/// ```swift
/// let expression = try Expression("$sum(items.(price * quantity))")
/// let total = try expression.evaluate(order)
/// ```
///
/// The language is JSONata 2 as the reference implementation runs it, with its results, errors and
/// messages. Parsing and evaluating end within limits for every input.
public struct Expression: Sendable {
  /// Which functions and names there are.
  public enum Dialect: Hashable, Sendable {
    /// JSONata as its documentation has it.
    case standard
    /// JSONata as Step Functions runs it: without `$eval`, `??` and `?:`, with `$partition`,
    /// `$range`, `$hash`, `$uuid`, `$parse` and a seed for `$random`. There is no input document.
    case service
  }

  /// The text it was parsed from.
  public let text: String
  public let dialect: Dialect
  let program: Program

  /// Parses an expression.
  ///
  /// - Parameters:
  ///   - text: the expression, without delimiters.
  ///   - dialect: which functions and names there are.
  /// - Throws: an error with an `S` code, and where the text stops being an expression.
  public init(_ text: String, dialect: Dialect = .standard) throws(JSONataError) {
    self.text = text
    self.dialect = dialect
    program = try Program(text, dialect: dialect)
  }

  /// The result of the expression; nil where it is nothing (undefined). A function as the result
  /// counts as nothing; inside an object it is left out, inside an array it becomes null.
  ///
  /// Numbers that JSON does not have become null, in the dialect of the service the strings
  /// `Infinity`, `-Infinity` and `NaN`.
  ///
  /// - Parameters:
  ///   - input: the input document, `$` and `$$`; nil for none.
  ///   - bindings: values of variables, by their names without `$`.
  ///   - options: limits, clock and seed.
  /// - Throws: an error with a `T` or `D` code, or `U1001` at a limit.
  public func evaluate(
    _ input: JSONValue? = nil, bindings: [String: JSONValue] = [:],
    options: EvaluationOptions = EvaluationOptions()
  ) throws(JSONataError) -> JSONValue? {
    var evaluator = Evaluator(program, options: options)
    defer { evaluator.release() }
    let value = try evaluator.run(program, input, bindings: bindings)
    var conversion = JSONConversion(limit: options.maximumMemory / 32) { [dialect] number in
      dialect == .service ? .string(JavaScriptNumber.text(number)) : .null
    }
    let json = conversion.json(value)
    if conversion.rest < 0 { throw JSONataError.outOfMemory }
    return json
  }

  /// Whether the result for that input is a function, which JSON cannot hold.
  public func evaluatesToFunction(
    _ input: JSONValue? = nil, bindings: [String: JSONValue] = [:],
    options: EvaluationOptions = EvaluationOptions()
  ) throws(JSONataError) -> Bool {
    var evaluator = Evaluator(program, options: options)
    defer { evaluator.release() }
    return try evaluator.run(program, input, bindings: bindings).function != nil
  }
}

/// A parsed expression with the numbers of its variables. Nothing in it changes once it is there.
final class Program: @unchecked Sendable {
  let root: Node
  let operation: Operation
  let variables: VariableNames
  let dialect: Expression.Dialect

  /// Levels of brackets and calls in the text.
  private static let depthLimit = 250

  init(
    _ text: String, dialect: Expression.Dialect, variables: VariableNames = VariableNames()
  ) throws(JSONataError) {
    var parser = Parser(
      text, hasCoalescing: dialect == .standard, depthLimit: Self.depthLimit)
    var linker = Linker(variables: variables, dialect: dialect)
    root = try linker.link(try parser.parse())
    operation = Compiler.operation(root)
    self.variables = linker.variables
    self.dialect = dialect
    if dialect == .service { try ContextCheck.check(root) }
  }
}
