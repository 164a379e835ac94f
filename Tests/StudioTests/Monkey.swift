import OrderedJSON
import StatesLanguage
import Terminal
import TestSupport

@testable import Studio

/// Presses, clicks and types at random, and answers the studio's effects as a disk that sometimes
/// fails would.
struct Monkey {
  private(set) var state: StudioState
  /// What was done last.
  private(set) var last = ""
  private let original: [UInt8]
  private var random: SeededGenerator
  private var steps = 0
  /// What belongs to the last thing and comes next.
  private var waiting: [Action] = []
  /// Revisions whose text was broken where it may be: in the text itself.
  private var brokenTexts: Set<[UInt8]> = []

  init(_ name: String, _ text: String, seed: Int) {
    original = Array(text.utf8)
    random = SeededGenerator(seed: seed)
    state = StudioState(hostile: text, name: name)
  }

  /// Does one thing. Returns what it broke.
  mutating func step() -> String? {
    steps += 1
    let revision = state.file.revision
    let wasText = state.view == .source
    let action = waiting.isEmpty ? nextAction() : waiting.removeFirst()
    last = "\(action)"
    send(action)
    state.hasQuit = false
    if state.file.revision != revision, let problem = documentProblem(wasText: wasText) {
      return problem
    }
    guard steps % 9 == 0 else { return nil }
    return FrameCheck.problem(StudioFrame(state).buffer)
  }

  mutating func undoAll() {
    state.sheets = []
    while !state.file.history.undoLabels.isEmpty { send(.command("undo", argument: "")) }
  }

  private mutating func documentProblem(wasText: Bool) -> String? {
    let document = state.document
    if let problem = document.tree.problems.first {
      if wasText {
        brokenTexts.insert(document.text.bytes)
      } else if !brokenTexts.contains(document.text.bytes) {
        return "broken text: \(problem.message): \(document.text.string)"
      }
    }
    if steps % 5 == 0 {
      let read = Document(document.text.bytes, format: document.format)
      if read.definition != document.definition {
        return "the text reads as another definition: \(document.text.string)"
      }
    }
    return nil
  }

  private mutating func send(_ action: Action) {
    for effect in update(&state, action) {
      switch effect {
      case .save(let path, let bytes, _, let thenQuit):
        let answer: Action =
          switch Int.random(in: 0..<4, using: &random) {
          case 0: .saveFailed("\(path): is read-only")
          case 1: .saveRefused(path: path)
          default: .saved(path: path, bytes: bytes, stamp: nil, thenQuit: thenQuit)
          }
        _ = update(&state, answer)
      case .open(let path, _) where path == state.file.path:
        _ = update(
          &state,
          .fileRead(path: path, bytes: original, stamp: nil, companions: CompanionFiles()))
      case .open(let path, _):
        _ = update(&state, .message(.error("\(path): no such file")))
      case .edit(let request):
        let text = random.chance(1, in: 2) ? request.text + " " : random.element(of: Self.texts)
        if request.purpose == .document { brokenTexts.insert(Array(text.utf8)) }
        _ = update(&state, .editorFinished(request, text: text))
      default: break
      }
    }
  }

  // MARK: Actions

  private mutating func nextAction() -> Action {
    if steps % 40 == 0 { comeBack() }
    // Broken text would keep every form shut.
    if !state.document.tree.problems.isEmpty, random.chance(1, in: 10) {
      return .command("undo", argument: "")
    }
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<30: return .event(.key(Key(random.element(of: Self.codes), randomModifiers())))
    case 30..<45: return .event(.key(.character(random.element(of: Self.letters))))
    case 45..<60: return .event(.mouse(randomMouse()))
    case 60..<64: return .event(.paste(random.element(of: Self.texts)))
    case 64..<66: return .event(.resize(random.element(of: Self.sizes)))
    case 66..<70:
      return .tick(milliseconds: state.now + random.element(of: [0, 1, 50, 1000, 60_000]))
    case 70..<72: return .focus(random.element(of: state.view.panes))
    case 72..<84: return editing()
    case 84..<90: return typing()
    default: return randomCommand()
    }
  }

  /// Back to where something can be done: no sheets, a size of use.
  private mutating func comeBack() {
    waiting += Array(repeating: .event(.key(Key(.escape))), count: state.sheets.count)
    if state.size.width < 40 || state.size.height < 10 {
      waiting.append(.event(.resize(Self.sizes[0])))
    }
    waiting.append(.command(random.element(of: StudioView.allCases).command, argument: ""))
  }

  /// Selects a state and begins to edit it.
  private mutating func editing() -> Action {
    let names = state.definition.allStates.map(\.name)
    guard !names.isEmpty else { return .command("add", argument: "") }
    let command = random.element(of: Self.edits)
    waiting = [.command(command, argument: "")]
    if command == "target" || command == "rename", random.chance(1, in: 2) {
      waiting = [.command(command, argument: random.element(of: names + Self.texts))]
    }
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      waiting.append(.event(.key(Key(random.element(of: [.down, .right, .tab, .enter])))))
    }
    return .command("select", argument: random.element(of: names))
  }

  private mutating func typing() -> Action {
    let text = random.element(of: Self.texts).filter { !$0.isNewline }
    waiting = text.prefix(20).map { .event(.key(.character($0))) }
    waiting.append(.event(.key(Key(random.element(of: [.enter, .tab, .escape])))))
    return .event(.key(Key(.enter)))
  }

  private mutating func randomModifiers() -> Key.Modifiers {
    random.chance(3, in: 4) ? [] : Key.Modifiers(rawValue: random.element(of: [1, 2, 4, 5, 6, 7]))
  }

  private mutating func randomMouse() -> MouseEvent {
    let actions: [MouseEvent.Action] = [
      .press, .press, .press, .release, .drag, .doubleClick, .wheelUp, .wheelDown,
    ]
    let point = Point(
      x: Int.random(in: 0..<(state.size.width + 3), using: &random),
      y: Int.random(in: 0..<(state.size.height + 3), using: &random))
    return MouseEvent(
      action: random.element(of: actions), button: random.element(of: [0, 1, 1, 1, 2, 3]),
      position: point, modifiers: randomModifiers())
  }

  private mutating func randomCommand() -> Action {
    let command = random.element(of: CommandTable.all)
    let states = state.definition.allStates.map(\.name)
    let argument =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: random.element(of: Self.texts)
      case 1 where !states.isEmpty: random.element(of: states)
      case 2: random.element(of: ["0", "3", "-1", "99999999999999999999", "1e9"])
      default: ""
      }
    return .command(command.name, argument: argument)
  }

  private static let codes: [Key.Code] =
    [
      .enter, .enter, .enter, .escape, .escape, .tab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ] + (1...12).map { .function($0) }
    + (0x20...0x7E).map { .character(Character(Unicode.Scalar(UInt8($0)))) }
    + ["é", "語", "👩‍🚀", "\u{301}"].map { .character($0) }

  private static let edits = [
    "edit", "edit", "edit", "retry", "catch", "rules", "rules", "target", "rename", "delete",
    "duplicate", "add", "add", "add-inside", "undo", "redo", "change-type", "editor", "patterns",
  ].filter { CommandTable.command(named: $0) != nil }

  /// The commands of the views and sheets.
  private static let letters = Array("aArRcCwWtTdDpPeuyYinNbBsSgxXzZmoFfJKHLhjkl.+-0/?:1234[]<> ")

  private static let texts: [String] =
    HostileText.all + [
      "{}", "[1, {\"a\": null}]", "$.a == 1 and not ($.b is present)", "States.ALL", "5", "x\ny",
      "}", "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}", "- a\n- b: {",
    ]

  private static let sizes: [Size] = [
    Size(width: 80, height: 24), Size(width: 80, height: 24), Size(width: 120, height: 36),
    Size(width: 100, height: 20), Size(width: 40, height: 10), Size(width: 47, height: 13),
    Size(width: 20, height: 5), Size(width: 1, height: 1), Size(width: 200, height: 15),
  ]
}
