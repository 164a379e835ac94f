import ExecutionTrace
import JSONPathQuery
import OrderedJSON

extension Simulation {
  mutating func beginWait(
    _ fibre: Int, _ state: CompiledState, _ wait: CompiledWait
  ) throws(StateFailure) {
    let input = try effectiveInput(of: fibre, state)
    let end: Timestamp
    switch wait {
    case .seconds(let seconds): end = try after(seconds, fibre, state)
    case .secondsPath(let path):
      end = try after(try seconds(at: path, input, fibre, state), fibre, state)
    case .secondsExpression(let expression):
      end = try after(try seconds(of: expression, fibre, state), fibre, state)
    case .timestampExpression(let expression):
      let text = try evaluate(expression, as: .string, fibre, state).string ?? ""
      guard let moment = OffsetDateTime(text) else {
        throw evaluationFailure(
          fibre, state,
          "The Timestamp field cannot be parsed as an ISO-8601 extended offset date-time format "
            + "string: \(text)", at: expression.location)
      }
      end = try until(moment, fibre, state)
    case .timestamp(let text):
      end = try moment(text, fibre, state, found: "The Timestamp parameter is not", at: text)
    case .timestampPath(let path):
      let found = try? path.evaluate(in: scope(of: fibre, state, input: input))
      guard let found else {
        throw runtimeFailure(
          fibre, state,
          "The TimestampPath parameter does not reference an input value: \(path.text)")
      }
      end = try moment(
        found.string ?? found.compactText, fibre, state,
        found: "The TimestampPath parameter does not reference",
        at: "\(path.text) == \(found.string ?? found.compactText)")
    }
    fibres[fibre].phase = .waiting(until: end)
    if end > now { resume(fibre, at: end) } else { yield(fibre) }
  }

  mutating func finishWait(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    do {
      try leavePassingOn(
        fibre, state, fibres[fibre].effectiveInput, assign: state.assign, output: state.output,
        to: state.next)
    } catch {
      fail(fibre, with: error, event: fibres[fibre].lastEvent)
    }
  }

  private func after(
    _ seconds: Double, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Timestamp {
    guard seconds <= Limits.waitSeconds else {
      throw runtimeFailure(fibre, state, "Wait state delay is too long.")
    }
    return now.advanced(bySeconds: seconds)
  }

  private mutating func seconds(
    of expression: CompiledExpression, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Double {
    let value = try evaluate(expression, as: .number, fibre, state)
    guard let seconds = value.number?.integer, seconds >= 0 else {
      throw evaluationFailure(
        fibre, state,
        "The Seconds field is not a whole number of 0 or more: \(value.compactText)",
        at: expression.location)
    }
    return Double(seconds)
  }

  private func seconds(
    at path: Path, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Double {
    let found = try? path.evaluate(in: scope(of: fibre, state, input: input))
    guard let found, !found.isNull else {
      throw runtimeFailure(
        fibre, state, "The SecondsPath parameter does not reference an input value: \(path.text)")
    }
    let text = found.string ?? found.compactText
    guard let seconds = found.number?.integer ?? found.string.flatMap({ Int($0) }) else {
      throw runtimeFailure(
        fibre, state,
        "The SecondsPath parameter cannot be parsed as a long value: \(path.text) == \(text)")
    }
    guard seconds >= 0 else {
      throw runtimeFailure(
        fibre, state,
        "The SecondsPath parameter references a negative value: \(path.text) == \(text)")
    }
    return Double(seconds)
  }

  private func moment(
    _ text: String, _ fibre: Int, _ state: CompiledState, found: String, at place: String
  ) throws(StateFailure) -> Timestamp {
    guard let moment = OffsetDateTime(text) else {
      throw runtimeFailure(
        fibre, state,
        "\(found) a valid ISO-8601 extended offset date-time format string: \(place)")
    }
    return try until(moment, fibre, state)
  }

  private func until(
    _ moment: OffsetDateTime, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> Timestamp {
    let end = Timestamp(
      milliseconds: moment.seconds * 1000 + Int64((moment.nanoseconds + 999_999) / 1_000_000))
    guard Double(end.milliseconds - now.milliseconds) <= Limits.waitSeconds * 1000 else {
      throw runtimeFailure(fibre, state, "Wait state delay is too long.")
    }
    return end
  }
}
