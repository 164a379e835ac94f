public import ExecutionTrace
public import OrderedJSON

/// What the TestState API is asked: to run one state, apart from its machine.
public struct StateTestRequest: Sendable {
  public enum InspectionLevel: String, Hashable, Sendable, CaseIterable {
    /// The output and the next state.
    case info = "INFO"
    /// Also the data at each stage.
    case debug = "DEBUG"
    /// Also the request and the response of an HTTP Task.
    case trace = "TRACE"
  }

  /// What stands for the call of a Task, or for the run of a Map's or Parallel's children.
  public enum Mock: Hashable, Sendable {
    case result(JSONValue)
    case error(String, cause: String?)
  }

  /// How a mocked result is held against the API's shapes.
  public enum FieldValidationMode: String, Hashable, Sendable, CaseIterable {
    /// Required members must be there, and all that are there must have their types.
    case strict = "STRICT"
    /// What is there must have its type.
    case present = "PRESENT"
    case none = "NONE"
  }

  /// What has happened before the moment that is tested.
  public struct StateConfiguration: Hashable, Sendable {
    /// Retries so far of the retrier that takes the mocked error.
    public var retrierRetryCount: Int?
    /// Where in a Map or Parallel the mocked error comes from.
    public var errorCausedByState: String?
    public var mapIterationFailureCount: Int?
    /// What an ItemReader reads, as it is written in the object.
    public var mapItemReaderData: String?

    public init() {}
  }

  /// One state, or a machine where `stateName` is given.
  public var definition: JSONValue
  public var stateName: String?
  /// Nil: no role, with which a Task can only be mocked.
  public var roleARN: String?
  /// In the ARNs that the context object shows.
  public var account = SimulationOptions().account
  public var input: JSONValue = .object([:])
  public var inspectionLevel = InspectionLevel.info
  public var variables: JSONObject = [:]
  /// The context object; only beside a mock.
  public var context: JSONValue?
  public var mock: Mock?
  public var fieldValidationMode = FieldValidationMode.strict
  public var stateConfiguration = StateConfiguration()
  public var revealsSecrets = false
  /// What answers a Task without a mock, in the service's place. A task it does not answer
  /// returns its effective input.
  public var answer: TaskAnswer?
  /// Virtual time at which the state is entered.
  public var startTime = SimulationOptions().startTime
  /// Seed of what is left to chance.
  public var seed: UInt64 = 0

  public init(definition: JSONValue) { self.definition = definition }
}
