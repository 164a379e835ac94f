public import ExecutionTrace
public import OrderedJSON

/// Where the inputs of executions come from.
public enum InputSource: Hashable, Sendable {
  /// One after another, and from the first again.
  case values([JSONValue])
  case template(InputTemplate)

  /// An empty object each time.
  public static let empty = InputSource.values([])

  func input(of run: InputTemplate.Run) throws(InputTemplate.Failure) -> JSONValue {
    switch self {
    case .values(let values): values.isEmpty ? .object([:]) : values[run.index % values.count]
    case .template(let template): try template.input(of: run)
    }
  }
}

/// An input that is made anew for each execution: JSON with JSONata expressions (`{% … %}`) or, in
/// members whose names end with `.$`, paths and intrinsic functions.
///
/// ```json
/// {"order": "{% $uuid() %}", "number": "{% $states.input.index + 1 %}",
///  "items": "{% $floor($random() * 5) + 1 %}", "plan": "{% ['free', 'pro'][$floor($random() * 2)] %}",
///  "at": "{% $now() %}"}
/// {"order.$": "States.UUID()", "label.$": "States.Format('order-{}', $.index)",
///  "items.$": "States.MathRandom(1, 6)"}
/// ```
///
/// `$states.input`, or `$`, is an object with `index` (from 0) and `name` of the execution.
public struct InputTemplate: Sendable {
  /// What cannot be read or evaluated.
  public struct Failure: Error, Hashable, Sendable {
    /// One line.
    public var message: String
  }

  /// The execution that an input is made for.
  struct Run {
    /// From 0.
    var index: Int
    var name: String
    var seed: UInt64
    var time: Timestamp
  }

  /// What it was made from.
  public let text: JSONValue
  private let template: ResultTemplate

  public init(_ value: JSONValue) throws(Failure) {
    text = value
    do {
      template = try ResultTemplate(
        ResultText(member: JSONMember(key: ResultText.name, value: value)))
    } catch { throw Failure(message: "the input template: \(error.message)") }
  }

  /// The inputs of the first executions, as an example.
  public func examples(_ count: Int, seed: UInt64, at time: Timestamp) throws(Failure)
    -> [JSONValue]
  {
    var inputs: [JSONValue] = []
    for index in 0..<max(count, 0) {
      inputs.append(
        try input(
          of: Run(
            index: index, name: RunSummary.name(index), seed: seed &+ UInt64(index), time: time)))
    }
    return inputs
  }

  func input(of run: Run) throws(Failure) -> JSONValue {
    let scope = ResultTemplate.Scope(
      input: ["index": .number(JSONNumber(run.index)), "name": .string(run.name)],
      context: .null, variables: [:], seed: run.seed, milliseconds: Int(run.time.milliseconds))
    do {
      return try template.evaluate(in: scope)
    } catch { throw Failure(message: "the input template: \(error.message)") }
  }
}

extension InputTemplate: Hashable {
  public static func == (a: InputTemplate, b: InputTemplate) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
