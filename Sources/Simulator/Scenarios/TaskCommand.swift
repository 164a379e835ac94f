public import OrderedJSON
import TaskIntegrations

/// A program of this machine that stands for a task. The simulator never runs it: it asks, and who
/// drives the simulation may run it.
public struct TaskCommand: Hashable, Sendable {
  /// The program and what it is called with; one at least.
  public var arguments: [String]
  /// Of real time, after which it is to be ended.
  public var timeLimitMilliseconds: Int64
  /// Where the scenario file has it: byte offset.
  public var offset: Int

  public init(
    _ arguments: [String], timeLimitMilliseconds: Int64 = defaultTimeLimitMilliseconds,
    offset: Int = 0
  ) {
    self.arguments = arguments
    self.timeLimitMilliseconds = timeLimitMilliseconds
    self.offset = offset
  }

  public static let defaultTimeLimitMilliseconds: Int64 = 60_000

  /// How a program came to its end.
  public enum Ending: Hashable, Sendable {
    case exited(status: Int32, output: [UInt8], errors: [UInt8])
    case signalled(number: Int32, errors: [UInt8])
    case ranOutOfTime(errors: [UInt8])
    /// Wrote more than may be read.
    case wroteTooMuch(limit: Int, errors: [UInt8])
    case notStarted(reason: String)
  }
}

extension PendingTask {
  /// What the task's program reads: the effective input; for a Lambda function that an integration
  /// invokes, its Payload.
  public var commandInput: JSONValue {
    invokesFunction ? input["Payload"] ?? [:] : input
  }

  /// What the task answers where its program came to that end.
  public func outcome(of ending: TaskCommand.Ending) -> TaskOutcome {
    guard case .exited(let status, let bytes, let errors) = ending else {
      return failure(ending.text, ending.errors)
    }
    let output: JSONValue
    do {
      output = try JSONSource.value(String(decoding: bytes, as: UTF8.self))
    } catch {
      return failure(
        status == 0
          ? "did not write JSON to its standard output: \(error.message)" : ending.text, errors)
    }
    if let error = output["errorType"]?.string, output["errorMessage"] != nil {
      // The service passes on what a function wrote; its integration writes it anew.
      let text = String(decoding: bytes, as: UTF8.self).trimmingBlanks
      return .failure(error: error, cause: invokesFunction ? output.compactText : text)
    }
    guard status == 0 else { return failure(ending.text, errors) }
    guard invokesFunction, !isAnsweredByWorker else { return .result(output) }
    return .result(["ExecutedVersion": "$LATEST", "Payload": output, "StatusCode": 200])
  }

  /// - Parameter text: what the program did.
  private func failure(_ text: String, _ errors: [UInt8]) -> TaskOutcome {
    let tail = String(decoding: errors, as: UTF8.self).trimmingBlanks
    let start = "'\(command?.arguments.first ?? "")' \(text)"
    return .failure(
      error: isFunction ? "Lambda.Unknown" : "States.TaskFailed",
      cause: tail.isEmpty ? start : "\(start): \(tail)")
  }

  private var invokesFunction: Bool {
    guard case .integration("lambda", "invoke", _) = TaskResource(resource) else { return false }
    return true
  }

  private var isFunction: Bool {
    if case .lambdaFunction = TaskResource(resource) { true } else { invokesFunction }
  }

  private var isAnsweredByWorker: Bool { TaskResource(resource).isAnsweredByWorker }
}

extension TaskCommand.Ending {
  fileprivate var text: String {
    switch self {
    case .exited(let status, _, _): "ended with exit status \(status)"
    case .signalled(let number, _): "was ended by signal \(number)"
    case .ranOutOfTime: "was ended at its time limit"
    case .wroteTooMuch(let limit, _): "wrote more than \(limit) bytes"
    case .notStarted(let reason): "could not be started: \(reason)"
    }
  }

  fileprivate var errors: [UInt8] {
    switch self {
    case .exited(_, _, let errors), .signalled(_, let errors), .ranOutOfTime(let errors),
      .wroteTooMuch(_, let errors):
      errors
    case .notStarted: []
    }
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
