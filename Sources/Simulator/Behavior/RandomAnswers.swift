import OrderedJSON

/// Chances, each from 0 to 1, and times of random answers.
public struct RandomAnswers: Hashable, Sendable {
  public var failureRate: Double
  public var failureError: String
  public var throttleRate: Double
  public var throttleError: String
  /// Uniform between these.
  public var delayMilliseconds: ClosedRange<Int64>

  public init(
    failureRate: Double = 0.05, failureError: String = "Simulated.Failure",
    throttleRate: Double = 0.05,
    throttleError: String = "Lambda.TooManyRequestsException",
    delayMilliseconds: ClosedRange<Int64> = 50...500
  ) {
    self.failureRate = failureRate
    self.failureError = failureError
    self.throttleRate = throttleRate
    self.throttleError = throttleError
    self.delayMilliseconds = delayMilliseconds
  }

  /// Two numbers are drawn for every answer, so that a change of one rate leaves the times alone.
  func answer(to input: JSONValue, using generator: inout RandomGenerator) -> TaskAnswer {
    let chance = generator.unitInterval()
    let delay = generator.integer(in: delayMilliseconds)
    let outcome: TaskOutcome =
      if chance < failureRate {
        .failure(error: failureError, cause: "failed by chance in the simulation")
      } else if chance < failureRate + throttleRate {
        .failure(error: throttleError, cause: "throttled by chance in the simulation")
      } else {
        .result(input)
      }
    return TaskAnswer(outcome, delayMilliseconds: delay)
  }
}
