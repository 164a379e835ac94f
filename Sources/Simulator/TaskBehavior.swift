public import OrderedJSON
import StatesLanguage

/// What a task answers.
public enum TaskOutcome: Hashable, Sendable {
  case result(JSONValue)
  case failure(error: String, cause: String?)
  /// Never answers: runs into its timeout.
  case noAnswer
}

/// An outcome and how long it takes.
public struct TaskAnswer: Hashable, Sendable {
  public var outcome: TaskOutcome
  public var delayMilliseconds: Int64

  public init(_ outcome: TaskOutcome, delayMilliseconds: Int64 = 0) {
    self.outcome = outcome
    self.delayMilliseconds = delayMilliseconds
  }
}

/// How tasks behave in a run: by state name, and for all others.
public struct TaskBehavior: Hashable, Sendable {
  public enum Fallback: Hashable, Sendable {
    /// The effective input is the result.
    case echo
    /// The run stops until it is answered.
    case ask
    /// Fails the execution as a mock configuration without an entry does.
    case missing
    /// Succeeds with its input, or fails, or is throttled, by chance.
    case random(RandomAnswers)
  }

  /// Answers in order of invocation; what follows the last is `fallback`, unless `repeats`.
  public struct Script: Hashable, Sendable {
    public var answers: [TaskAnswer]
    /// Whether the last answer serves every later invocation.
    public var repeats: Bool

    public init(_ answers: [TaskAnswer], repeats: Bool = false) {
      self.answers = answers
      self.repeats = repeats
    }
  }

  public var scripts: [String: Script]
  public var fallback: Fallback

  public init(scripts: [String: Script] = [:], fallback: Fallback = .echo) {
    self.scripts = scripts
    self.fallback = fallback
  }
}

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
}

/// A MockConfigFile.json of AWS Step Functions Local.
public struct MockConfiguration: Hashable, Sendable {
  /// - Throws: `MockConfigurationError` with what is wrong and where.
  public init(_ json: JSONValue) throws(MockConfigurationError) {}

  public var stateMachineNames: [String] { [] }
  public func testCases(of machine: String) -> [String] { [] }

  /// The behaviour of a test case. States it does not name follow `fallback`.
  ///
  /// - Throws: `MockConfigurationError` for an unknown machine or case.
  public func behavior(
    machine: String, testCase: String, fallback: TaskBehavior.Fallback
  ) throws(MockConfigurationError) -> TaskBehavior { TaskBehavior() }
}

public struct MockConfigurationError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer = .root) {
    self.message = message
    self.pointer = pointer
  }
}
