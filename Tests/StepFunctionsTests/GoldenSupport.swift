import OrderedJSON
import StepFunctions
import TestSupport
import Testing

extension Tag {
  /// Compared with what the AWS CDK makes.
  @Tag static var golden: Self
}

/// Builds a case in a stack `S`, as the case's own snippet does, and compares the templates.
func expectGolden(
  _ name: String, ignoring types: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation, _ build: (Stack) throws -> Void
) throws {
  let golden = try GoldenConstruct(name)
  let stack = Stack("S", style: name.hasPrefix("v1_") ? .original : .current)
  try build(stack)
  let differences = golden.differences(from: try stack.template(), ignoring: types)
  #expect(
    differences.isEmpty, "\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// Builds something wrong, and expects the message about it.
func expectProblem(
  _ message: String, style: TemplateStyle = .current,
  sourceLocation: SourceLocation = #_sourceLocation, _ build: (Stack) -> Void
) {
  let stack = Stack("S", style: style)
  build(stack)
  do {
    _ = try stack.template()
    Issue.record("nothing was wrong", sourceLocation: sourceLocation)
  } catch {
    #expect("\(error)".contains(message), "\(error)", sourceLocation: sourceLocation)
  }
}

// The helpers of the snippets.

func fn(_ stack: Stack, _ id: String) -> Function {
  Function(
    stack, id, runtime: stack.node.style == .original ? "python3.7" : "nodejs22.x",
    inlineCode: "x")
}

func passes(_ stack: Stack, _ ids: String...) -> [Pass] { ids.map { Pass(stack, $0) } }

func machine(
  _ stack: Stack, _ definition: any Chainable, _ id: String = "SM"
) -> StateMachine {
  StateMachine(stack, id, definition: definition)
}
