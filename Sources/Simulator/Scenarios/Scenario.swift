import OrderedJSON

/// How tasks behave by state and by resource: answers in sequence, throttling, failures by chance,
/// results, times, and programs of this machine that answer.
///
/// For each task the entries that fit are merged member by member: the default, then resources
/// with a wildcard (the one with more text later), then the resource, then the state.
public struct Scenario: Hashable, Sendable {
  struct Entry: Hashable, Sendable {
    /// Of a state, or of a resource; in a resource `*` stands for any text.
    var name: String
    var task: TaskScenario
  }

  var defaults: TaskScenario?
  var states: [Entry] = []
  var resources: [Entry] = []
  /// What only fleets follow.
  public var fleet = FleetScenario()
  /// One for each throttling that is written.
  var buckets: [TokenBucket] = []

  /// A scenario without entries.
  public init() {}

  /// Programs that stand for tasks, in the order of the file.
  public var commands: [TaskCommand] {
    ([defaults].compactMap(\.self) + (states + resources).map(\.task))
      .compactMap { task in if case .command(let command) = task.answer { command } else { nil } }
      .sorted { $0.offset < $1.offset }
  }

  /// The scenario where nobody can run a program: its tasks answer with their input.
  var withoutCommands: Scenario {
    func silenced(_ task: TaskScenario) -> TaskScenario {
      guard case .command = task.answer else { return task }
      var task = task
      task.answer = .effectiveInput
      return task
    }
    var scenario = self
    scenario.defaults = defaults.map(silenced)
    for index in states.indices { scenario.states[index].task = silenced(states[index].task) }
    for index in resources.indices {
      scenario.resources[index].task = silenced(resources[index].task)
    }
    return scenario
  }

  /// What the entries that fit say together; nil where none fits.
  func task(state: String, resource: String) -> TaskScenario? {
    let wildcards = resources.enumerated().filter { _, entry in
      entry.name.contains("*")
        && WildcardPattern.matches(resource, WildcardPattern.elements(entry.name))
    }
    .sorted { a, b in
      (a.element.literalCount, a.offset) < (b.element.literalCount, b.offset)
    }
    .map(\.element)
    let exact =
      resources.filter { $0.name.isByteEqual(to: resource) }
      + states.filter { $0.name.isByteEqual(to: state) }
    let fitting = [defaults].compactMap(\.self) + (wildcards + exact).map(\.task)
    guard var task = fitting.first else { return nil }
    for more in fitting.dropFirst() { task.overlay(more) }
    return task
  }
}

extension Scenario.Entry {
  /// How much of a pattern is text.
  fileprivate var literalCount: Int { name.utf8.count { $0 != UInt8(ascii: "*") } }
}

/// Something wrong with a scenario, at a place in its file.
public struct ScenarioProblem: Error, Hashable, Sendable {
  /// One line, without the place.
  public var message: String
  /// Byte offset.
  public var offset: Int

  public init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}
