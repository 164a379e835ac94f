import Drawing
import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import TaskIntegrations
import Terminal
import Themes

/// Chooses what the next invocation of a task returns.
struct AnswerSheet: Sheet {
  private enum Kind: Int, CaseIterable {
    case result, error, throttle, noAnswer

    func title(byWorker: Bool) -> String {
      switch self {
      case .result: byWorker ? "SendTaskSuccess" : "succeed"
      case .error: byWorker ? "SendTaskFailure" : "fail"
      case .throttle: "throttle"
      case .noAnswer: "never"
      }
    }
  }

  private enum Row: Hashable { case kind, value, cause, delay }

  private let state: JSONPointer
  private let name: String
  private let invocation: Int
  private let isAnsweredByWorker: Bool
  private var kind = Kind.result
  private var row = Row.kind
  private var result: TextInput
  private var error = TextInput("States.TaskFailed")
  private var cause = TextInput()
  private var throttleError: TextInput
  private var delay = TextInput("0")
  private var problem: String?

  /// - Parameter invocation: from 0.
  init(state: JSONPointer, name: String, resource: String, invocation: Int, input: JSONValue) {
    self.state = state
    self.name = name
    self.invocation = invocation
    result = TextInput(input.compactText)
    let resource = TaskResource(resource)
    isAnsweredByWorker = resource.isAnsweredByWorker
    let isLambda: Bool =
      switch resource {
      case .lambdaFunction: true
      case .integration(let service, _, _): service == "lambda"
      default: false
      }
    throttleError = TextInput(
      isLambda ? "Lambda.TooManyRequestsException" : "ThrottlingException")
  }

  private var rows: [Row] {
    switch kind {
    case .result: [.kind, .value, .delay]
    case .error, .throttle: [.kind, .value, .cause, .delay]
    case .noAnswer: [.kind]
    }
  }

  mutating func handle(_ event: InputEvent, in studio: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)): return finish(in: &studio)
    case .key(Key(.tab)), .key(Key(.down)): turn(by: 1)
    case .key(Key(.tab, .shift)), .key(Key(.up)): turn(by: -1)
    case .key(let key):
      if row == .kind { return handleKind(key) }
      guard edit({ $0.handle(key) }) else { return .pass }
      problem = nil
    case .paste(let text):
      _ = edit {
        $0.insert(text)
        return true
      }
    default: break
    }
    return .stay
  }

  private mutating func handleKind(_ key: Key) -> SheetAnswer {
    let count = Kind.allCases.count
    switch key {
    case Key(.left): kind = Kind(rawValue: (kind.rawValue + count - 1) % count) ?? .result
    case Key(.right), .character(" "): kind = Kind(rawValue: (kind.rawValue + 1) % count) ?? .result
    case .character("s"), .character("r"): kind = .result
    case .character("f"), .character("e"): kind = .error
    case .character("t"): kind = .throttle
    case .character("n"): kind = .noAnswer
    default: return .pass
    }
    return .stay
  }

  private mutating func turn(by amount: Int) {
    let index = rows.firstIndex(of: row) ?? 0
    row = rows[(index + amount + rows.count) % rows.count]
  }

  private mutating func edit(_ change: (inout TextInput) -> Bool) -> Bool {
    switch (row, kind) {
    case (.value, .result): change(&result)
    case (.value, .throttle): change(&throttleError)
    case (.value, _): change(&error)
    case (.cause, _): change(&cause)
    case (.delay, _): change(&delay)
    case (.kind, _): false
    }
  }

  private mutating func finish(in studio: inout StudioState) -> SheetAnswer {
    guard let seconds = Double(delay.text), seconds >= 0, seconds <= 99_999_999 else {
      row = .delay
      problem = "the delay is a number of seconds from 0 to 99999999"
      return .stay
    }
    let outcome: TaskOutcome
    switch kind {
    case .result:
      do {
        outcome = .result(try JSONSource.value(result.text))
      } catch {
        row = .value
        problem = "column \(error.offset + 1): \(error.message) (texts stand in quotes)"
        return .stay
      }
    case .error: outcome = failure(error.text)
    case .throttle: outcome = failure(throttleError.text)
    case .noAnswer: outcome = .noAnswer
    }
    let answer = TaskAnswer(outcome, delayMilliseconds: Int64((seconds * 1000).rounded()))
    studio.setAnswer(answer, of: state, name: name, invocation: invocation)
    return .close
  }

  private func failure(_ name: String) -> TaskOutcome {
    .failure(error: name.isEmpty ? nil : name, cause: cause.isEmpty ? nil : cause.text)
  }

  func draw(_ canvas: inout Canvas, over studio: StudioState) {
    let inside = canvas.sheet(
      studio.lowerRect(height: 8), title: "What \(name) returns", note: "call \(invocation + 1)")
    for (index, row) in rows.enumerated() {
      let y = inside.y + index
      let isSelected = row == self.row
      canvas.text(
        (isSelected ? canvas.theme.glyph(.pointer) : " ") + " " + label(row), x: inside.x, y: y,
        isSelected ? .titleFocused : .dimmed)
      let x = inside.x + 12
      let width = inside.maxX - x - 1
      guard row != .kind else {
        drawKinds(&canvas, x: x, y: y)
        continue
      }
      let input = shown(row)
      if isSelected {
        canvas.input(input, x: x, y: y, width: width)
      } else {
        canvas.text(input.text.printable, x: x, y: y, width: width)
      }
    }
    if let problem {
      canvas.text(
        canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 2, y: inside.maxY - 1,
        .error, width: inside.width - 3)
    }
  }

  private func drawKinds(_ canvas: inout Canvas, x: Int, y: Int) {
    var x = x
    let isWide = canvas.buffer.size.width >= 110
    for kind in Kind.allCases {
      let isChosen = kind == self.kind
      x = canvas.text(
        (isChosen ? "(*) " : "( ) ") + kind.title(byWorker: isAnsweredByWorker), x: x, y: y,
        isChosen ? .titleFocused : .text)
      x += isWide ? 3 : 2
    }
    if isWide, kind == .noAnswer {
      canvas.text("runs into its timeout, if it has one", x: x, y: y, .dimmed)
    }
  }

  private func label(_ row: Row) -> String {
    switch row {
    case .kind: "Answer"
    case .value: kind == .result ? "Result" : "Error"
    case .cause: "Cause"
    case .delay: "After (s)"
    }
  }

  private func shown(_ row: Row) -> TextInput {
    switch (row, kind) {
    case (.value, .result): result
    case (.value, .throttle): throttleError
    case (.value, _): error
    case (.cause, _): cause
    default: delay
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [
      FooterItem("Enter", "accept"), FooterItem("s f t n", "succeed, fail, throttle, never"),
      FooterItem("Tab", "next field"), FooterItem("Esc", "back"),
    ]
  }
}

extension StudioState {
  mutating func openAnswerSheet() -> [Effect] {
    guard let session = run.session else { return openStartSheet() }
    guard !session.isRecorded else {
      message = .information("This run ran elsewhere: R runs the workflow here with its input.")
      return []
    }
    guard let state = nextTask, case .task(let fields) = state.kind else {
      message = .information("Select a Task: x chooses what it returns.")
      return []
    }
    if graph.selection != .state(state.pointer) { select(.state(state.pointer)) }
    let made = session.progress.invocations[state.pointer] ?? 0
    let pending = session.current.pendingTasks.first { $0.state == state.pointer }
    let input =
      pending?.input ?? session.progress.lastVisit(of: state.pointer)?.stages[.input]
      ?? .object([:])
    sheets.append(
      AnswerSheet(
        state: state.pointer, name: state.name, resource: fields.resource ?? "",
        invocation: session.isAnswering(state.pointer) ? max(0, made - 1) : made, input: input))
    return []
  }

  /// The selected state if it is a Task, else the first Task that comes after it.
  private var nextTask: State? {
    guard let selected = selectedRunState else { return nil }
    var places: [JSONPointer: [JSONPointer]] = [:]
    for edge in graph.drawing.edges {
      if let target = edge.target { places[edge.id.source, default: []].append(target) }
    }
    var seen: Set<JSONPointer> = [selected.pointer]
    var waiting = [selected.pointer][...]
    while let pointer = waiting.popFirst() {
      guard let state = shownDefinition.state(at: pointer) else { continue }
      if state.type == .task { return state }
      waiting += (places[pointer] ?? []).filter { seen.insert($0).inserted }
    }
    return nil
  }

  /// The selected state of the definition that runs.
  var selectedRunState: State? {
    guard case .state(let pointer) = graph.selection else { return nil }
    return shownDefinition.state(at: pointer)
  }

  mutating func setAnswer(
    _ answer: TaskAnswer, of state: JSONPointer, name: String, invocation: Int
  ) {
    let wasPlaying = run.session?.isPlaying ?? false
    run.session?.setAnswer(answer, state: name, invocation: invocation)
    run.session?.isPlaying = wasPlaying
    message = .information("Call \(invocation + 1) of \(name) \(answer.summary).")
  }
}

extension RunSession {
  /// Whether a task of that state has been scheduled and its answer is not in yet.
  func isAnswering(_ state: JSONPointer) -> Bool {
    current.activeStates.contains { active in
      guard active.state == state else { return false }
      switch active.activity {
      case .asking, .working: return true
      default: return false
      }
    }
  }
}

extension TaskAnswer {
  /// `returns 5 after 2s`, `fails with X`.
  var summary: String {
    let after =
      delayMilliseconds == 0
      ? "" : " after " + DurationText.short(seconds: Double(delayMilliseconds) / 1000)
    return switch outcome {
    case .result(let value): "returns " + value.compactText.truncated(toColumns: 40) + after
    case .failure(let error, _): "fails with \(error ?? "no error name")" + after
    case .noAnswer: "never answers"
    }
  }
}
