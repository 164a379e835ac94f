import OrderedJSON
import TaskIntegrations

/// What a scenario says about the tasks of one state, ready for running.
struct CompiledScenario: Sendable {
  let task: TaskScenario
  let latency: LatencyDistribution?
  /// What a call above the rate fails with.
  let throttlingError: String
  private let result: ResultTemplate?
  /// Results of the sequence, by step.
  private let stepResults: [ResultTemplate?]

  /// - Returns: nil for a state that is no Task, or that nothing in the scenario fits.
  init?(_ scenario: Scenario, state: CompiledState) {
    guard case .task(let compiled) = state.work,
      let task = scenario.task(state: state.name, resource: compiled.resource)
    else { return nil }
    self.task = task
    latency = compiled.hasWorker ? task.delay ?? task.latency : task.latency
    throttlingError =
      task.throttle?.error ?? TaskResource(compiled.resource).throttlingError
    if case .result(let text) = task.answer { result = Self.template(text) } else { result = nil }
    stepResults =
      task.sequence?.steps.map { step in
        if case .result(let text) = step.outcome { Self.template(text) } else { nil }
      } ?? []
  }

  /// The template of an answer by the sequence, or, when nil, of the result.
  func template(step: Int?) -> ResultTemplate? {
    guard let step else { return result }
    return stepResults.indices.contains(step) ? stepResults[step] : stepResults.last ?? nil
  }

  /// A scenario holds only results that compile.
  private static func template(_ text: ResultText) -> ResultTemplate? {
    do { return try ResultTemplate(text) } catch { return nil }
  }
}
