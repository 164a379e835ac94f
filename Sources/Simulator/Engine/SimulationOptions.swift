public import ExecutionTrace
public import OrderedJSON

public enum ExecutionType: String, Hashable, Sendable, CaseIterable {
  case standard = "STANDARD"
  case express = "EXPRESS"
}

public struct SimulationOptions: Sendable {
  public var input: JSONValue = .object([:])
  public var executionName = "run"
  public var type = ExecutionType.standard
  public var startTime = Timestamp(milliseconds: 1_577_836_800_000)
  public var seed: UInt64 = 0
  /// False lifts the service's quotas on events, payload and duration. What is left are bounds that
  /// keep a run without end from exhausting memory: `maximumEvents`, `maximumBytes`, and 64 MiB for
  /// one payload.
  public var enforcesLimits = true
  /// Events of a run, those of Map Runs' children included, after which it fails, also without
  /// limits. Ten million take about 4 GB.
  public var maximumEvents = 10_000_000
  /// Bytes of JSON text that the states of a run may make, after which it fails, also without
  /// limits.
  public var maximumBytes = 2_147_483_648
  public var behavior = TaskBehavior()
  /// Machines loaded beside: a Task that starts an execution of one of these names
  /// (states:startExecution and its kin) starts it. Scripts of `behavior` go first.
  public var machines: [Program] = []
  /// What Tasks of those machines answer; without it they follow the fallback of `behavior`.
  public var nestedMocks: NestedMocks?
  /// What the ItemReaders of distributed Maps read.
  public var objects = ObjectStore()
  /// Parts of the ARNs that histories and the context object show.
  public var account = "123456789012"
  public var region = "us-east-1"
  public var partition = "aws"
  public var roleName = "StepFunctionsRole"

  /// Set where one state is tested apart from its machine.
  var stateUnderTest: StateUnderTest?

  public init() {}
}
