import OrderedJSON
import Simulator

/// How the tasks of a state answer in a simulation.
///
/// ```swift
/// try machine.simulate(
///   input: ["wait_time": 30],
///   tasks: [
///     "Submit Job": .returns("job-1"),
///     "Get Job Status": .inTurn(.returns("RUNNING"), .fails("Busy"), .returns("SUCCEEDED")),
///     "Get Final Job Status": .computes { input in ["id": input, "status": "SUCCEEDED"] },
///   ])
/// ```
public struct SimulatedTask: Sendable {
  enum Answer: Sendable {
    case fixed(TaskAnswer)
    case computed(@Sendable (JSONValue) throws -> JSONValue, delayMilliseconds: Int64)
  }

  /// In order of invocation; the last one serves all later ones.
  let answers: [Answer]

  /// Answers with a result.
  ///
  /// - Parameter delay: how long the task takes, in virtual time.
  public static func returns(
    _ result: JSONValue, after delay: Duration = .zero
  ) -> SimulatedTask {
    fixed(.result(result), delay)
  }

  /// Answers as Lambda's Invoke does (`RunLambdaTask`, `LambdaInvoke`), with a payload.
  public static func returnsPayload(
    _ payload: JSONValue, after delay: Duration = .zero
  ) -> SimulatedTask {
    returns(
      ["ExecutedVersion": "$LATEST", "Payload": payload, "StatusCode": 200], after: delay)
  }

  /// Fails.
  ///
  /// - Parameter error: the error's name, which retriers and catchers match.
  public static func fails(
    _ error: String, cause: String? = nil, after delay: Duration = .zero
  ) -> SimulatedTask {
    fixed(.failure(error: error, cause: cause), delay)
  }

  /// Never answers: runs into the state's timeout.
  public static let timesOut = fixed(.noAnswer, .zero)

  /// Answers with what a function makes of the task's input. A `TaskFailure` that it throws is the
  /// task's error; of any other error the type is its name.
  public static func computes(
    after delay: Duration = .zero, _ function: @escaping @Sendable (JSONValue) throws -> JSONValue
  ) -> SimulatedTask {
    SimulatedTask(answers: [.computed(function, delayMilliseconds: delay.milliseconds)])
  }

  /// Answers one after the other; the last one serves all later invocations.
  public static func inTurn(_ tasks: SimulatedTask...) -> SimulatedTask {
    SimulatedTask(answers: tasks.flatMap(\.answers))
  }

  private static func fixed(_ outcome: TaskOutcome, _ delay: Duration) -> SimulatedTask {
    SimulatedTask(
      answers: [.fixed(TaskAnswer(outcome, delayMilliseconds: delay.milliseconds))])
  }
}

/// An error of a task.
public struct TaskFailure: Error, Hashable, Sendable {
  public var error: String
  public var cause: String?

  public init(_ error: String, cause: String? = nil) {
    self.error = error
    self.cause = cause
  }
}

extension Duration {
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    return seconds * 1000 + attoseconds / 1_000_000_000_000_000
  }
}
