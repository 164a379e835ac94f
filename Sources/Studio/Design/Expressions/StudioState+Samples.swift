import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage

extension StudioState {
  /// What a state saw: an input that was given, else what the shown run last brought there, else the
  /// input beside the file.
  func sample(for state: JSONPointer) -> (value: StateSample, source: String)? {
    let seen = run.session?.lastSample(of: state)
    if let given = inspector.samples[state] {
      var sample = seen ?? StateSample(input: given)
      sample.input = given
      return (sample, "given with i")
    }
    if let seen { return (seen, "run \(run.session?.number ?? 0), last seen here") }
    return companions.input.map { (StateSample(input: $0.value), $0.name) }
  }

  /// What an expression at that place of a state saw.
  func sample(for state: State, at place: JSONPointer) -> (value: StateSample, source: String)? {
    guard let seen = sample(for: state.pointer) else { return nil }
    var sample = seen.value
    let members = state.statesMembers(at: place)
    if !members.contains("result") { sample.result = nil }
    if !members.contains("errorOutput") { sample.errorOutput = nil }
    if place.isInside(state.pointer.appending("ItemSelector")), case .map(let map) = state.kind,
      let item = Self.firstItem(of: map, sample)
    {
      sample = sample.working(onItem: item)
    }
    return (sample, seen.source)
  }

  private static func firstItem(of map: MapFields, _ sample: StateSample) -> JSONValue? {
    func value(_ value: JSONValue) -> JSONValue? {
      guard let text = value.string, text.isJSONataExpression else { return value }
      guard case .value(let result) = ExpressionTrial(text, on: sample) else { return nil }
      return result
    }
    let items = if let items = map.items { value(items) } else { Optional(sample.input) }
    return items?.array?.first.flatMap(value)
  }

  /// What the expression being typed comes to; nil where none is typed.
  func outcome(of editor: FieldEditor) -> FieldNote? {
    guard let field = editor.suggestions.expression, editor.problem == nil,
      let state = stateHolding(field.place),
      let text = ExpressionText(editor.text, isBare: field.isBare), !text.isBlank
    else { return nil }
    guard let (sample, source) = sample(for: state, at: field.place) else {
      return .hint("no value yet: no run has come here")
    }
    let missing = [("result", sample.result), ("errorOutput", sample.errorOutput)].first {
      $1 == nil && text.expression.contains("$states.\($0)")
    }
    if let name = missing?.0 {
      return .hint(
        state.statesMembers(at: field.place).contains(name)
          ? "no value yet: no \(name) has come here" : "$states.\(name) is not to be had here")
    }
    switch ExpressionTrial(text.expression, on: sample) {
    case .value(let value): return .value("\(value.compactText.prefix(500))  (\(source))")
    case .failure(let reason): return .failure(reason)
    }
  }
}

extension RunSession {
  /// What a state saw when it was last entered, and what came of it since.
  func lastSample(of state: JSONPointer) -> StateSample? {
    let trace = latest.trace
    let entry = trace.lastIndex { record in
      if record.state == state, case .staged(.input, _) = record.kind { true } else { false }
    }
    guard let entry, case .staged(_, let input) = trace[entry].kind else { return nil }
    let visit = trace[entry].visit
    // The first snapshot that has the record: there the state is entered, and nothing more.
    var (low, high) = (0, snapshots.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if snapshots[middle].trace.count > entry { high = middle } else { low = middle + 1 }
    }
    let shown = snapshots.indices.contains(low) ? snapshots[low].sample(ofVisit: visit) : nil
    var sample = shown ?? StateSample(input: input)
    for record in trace[(entry + 1)...] where record.visit == visit {
      switch record.kind {
      case .staged(.result, let value): sample.result = value
      case .event(let event) where event.type.isFailure:
        sample.errorOutput = [
          "Error": event.details?["error"] ?? .null, "Cause": event.details?["cause"] ?? .null,
        ]
      default: break
      }
    }
    return sample
  }
}
