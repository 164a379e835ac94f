import Simulator

/// What happened in a simulated execution, for the assertions of a test.
///
/// All of it are plain values: `#expect(run.path == ["A", "B"])` in Swift Testing,
/// `XCTAssertEqual(run.path, ["A", "B"])` in XCTest.
public struct SimulatedRun: Sendable {
  /// A retry: of which state, for which error, after which delay.
  public struct Retry: Hashable, Sendable {
    public var state: String
    public var error: String
    /// From 1, of this retrier.
    public var attempt: Int
    public var delay: Duration

    public init(state: String, error: String, attempt: Int, delay: Duration) {
      self.state = state
      self.error = error
      self.attempt = attempt
      self.delay = delay
    }
  }

  /// An error that a catcher took.
  public struct Catch: Hashable, Sendable {
    public var state: String
    public var error: String

    public init(state: String, error: String) {
      self.state = state
      self.error = error
    }
  }

  /// One visit of a state.
  public struct Visit: Hashable, Sendable {
    public var state: String
    public var input: JSONValue
    /// Nil where the state failed, or ended the execution by failing.
    public var output: JSONValue?

    public init(state: String, input: JSONValue, output: JSONValue? = nil) {
      self.state = state
      self.input = input
      self.output = output
    }
  }

  public let status: ExecutionStatus
  /// Nil where the execution failed.
  public let output: JSONValue?
  public let error: String?
  public let cause: String?
  /// The history as GetExecutionHistory would tell it; of an Express machine too.
  public let events: [HistoryEvent]
  /// Every visit of a state, in order of entry; those in branches and iterations too.
  public let visits: [Visit]
  public let retries: [Retry]
  public let catches: [Catch]
  /// Virtual time from start to end.
  public let duration: Duration

  init(_ simulation: Simulation) {
    status = simulation.status
    output = simulation.output
    error = simulation.error
    cause = simulation.cause
    events = simulation.history
    let start = simulation.options.startTime.milliseconds
    duration = .milliseconds(simulation.now.milliseconds - start)

    var visits: [Visit] = []
    var places: [Int: Int] = [:]
    var retries: [Retry] = []
    var catches: [Catch] = []
    for record in simulation.trace {
      let name = record.state?.tokens.last.flatMap { token -> String? in
        if case .key(let name) = token { name } else { nil }
      }
      switch record.kind {
      case .event(let event), .childEvent(_, let event):
        let type = event.type.rawValue
        if type.hasSuffix("StateEntered"), let details = event.details {
          places[record.visit] = visits.count
          visits.append(
            Visit(
              state: details["name"]?.string ?? "", input: Self.payload(details["input"])))
        } else if type.hasSuffix("StateExited"), let place = places[record.visit] {
          visits[place].output = Self.payload(event.details?["output"])
        }
      case .retried(_, let attempt, let delay, let error):
        retries.append(
          Retry(
            state: name ?? "", error: error, attempt: attempt, delay: .milliseconds(delay)))
      case .caught(_, let error): catches.append(Catch(state: name ?? "", error: error))
      default: break
      }
    }
    self.visits = visits
    self.retries = retries
    self.catches = catches
  }

  private static func payload(_ text: JSONValue?) -> JSONValue {
    guard let text = text?.string else { return .null }
    return (try? JSONSource.value(text)) ?? .string(text)
  }

  /// The names of the states that were entered, in order.
  public var path: [String] { visits.map(\.state) }

  /// Whether the execution ended with success.
  public var succeeded: Bool { status == .succeeded }

  /// How often a state was entered.
  public func count(of state: String) -> Int {
    visits.count { $0.state.isByteEqual(to: state) }
  }

  /// What a state was given.
  ///
  /// - Parameter visit: from 1.
  public func input(of state: String, visit: Int = 1) -> JSONValue? {
    self.visit(visit, of: state)?.input
  }

  /// What a state put out; nil where it failed.
  ///
  /// - Parameter visit: from 1.
  public func output(of state: String, visit: Int = 1) -> JSONValue? {
    self.visit(visit, of: state)?.output
  }

  private func visit(_ number: Int, of state: String) -> Visit? {
    let found = visits.filter { $0.state.isByteEqual(to: state) }
    return found.indices.contains(number - 1) ? found[number - 1] : nil
  }
}

extension SimulatedRun: CustomStringConvertible {
  /// The path and the end, for the message of a test that fails.
  public var description: String {
    let end =
      output?.compactText(limit: 1000) ?? [error, cause].compactMap { $0 }.joined(separator: ": ")
    return "\(path.joined(separator: " → ")), \(status.rawValue) \(end)"
  }
}
