import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// Asks how a run is to start: input, task behaviour, pace, how many, seed.
struct StartSheet: Sheet {
  private enum Row: Int, CaseIterable {
    case input, tasks, pace, runs, seed
  }

  private var plan: RunPlan
  private let choices: [RunPlan.Tasks]
  private var row = Row.input
  private var runs: TextInput
  private var seed: TextInput
  private var problem: String?

  init(_ state: StudioState) {
    let machine = state.file.machineName
    plan = state.run.plan ?? RunPlan(state.companions, machine: machine)
    let cases = state.companions.mocks?.value.testCases(for: machine) ?? []
    let scenario = state.companions.scenario == nil ? [] : [RunPlan.Tasks.scenario]
    let mocks = cases.map { RunPlan.Tasks.mocks(testCase: $0) } + scenario
    choices = mocks + [.ask, .echo, .random(RandomAnswers())]
    runs = TextInput("\(plan.count)")
    seed = TextInput("\(plan.seed)")
    problem = state.companions.problems.first
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)): return start(playing: false, in: &state)
    case .key(.character(" ")): return start(playing: true, in: &state)
    case .key(Key(.tab)), .key(Key(.down)): turn(by: 1)
    case .key(Key(.tab, .shift)), .key(Key(.up)): turn(by: -1)
    case .key(Key(.left)) where row == .tasks || row == .pace: change(by: -1)
    case .key(Key(.right)) where row == .tasks || row == .pace: change(by: 1)
    case .key(.character("s")), .key(.character("S")), .key(.character("g")):
      guard row != .runs, row != .seed else { return .stay }
      return start(playing: false, in: &state)
    case .key(.character("i")) where row != .runs && row != .seed:
      state.run.plan = plan
      state.sheets.append(ReturningSheet(state.inputSheet) { StartSheet($0) })
      return .close
    case .key(let key):
      switch row {
      case .runs: return runs.handle(key) ? .stay : .pass
      case .seed: return seed.handle(key) ? .stay : .pass
      default: return .pass
      }
    case .mouse(let mouse) where mouse.action == .press:
      let inside = rect(state).inset(by: 1)
      guard let clicked = Row(rawValue: mouse.position.y - inside.y),
        inside.contains(mouse.position)
      else { return .stay }
      if clicked == row { change(by: 1) }
      row = clicked
    default: break
    }
    return .stay
  }

  private mutating func turn(by amount: Int) {
    let count = Row.allCases.count
    row = Row(rawValue: (row.rawValue + amount + count) % count) ?? .input
  }

  private mutating func change(by amount: Int) {
    switch row {
    case .tasks:
      let index = choices.firstIndex(of: plan.tasks) ?? 0
      plan.tasks = choices[(index + amount + choices.count) % choices.count]
    case .pace: plan.pace = plan.pace.stepped(by: amount)
    default: break
    }
  }

  private mutating func start(playing: Bool, in state: inout StudioState) -> SheetAnswer {
    guard let count = Int(runs.text), (1...100_000).contains(count) else {
      row = .runs
      problem = "runs must be a whole number from 1 to 100000"
      return .stay
    }
    guard let number = UInt64(seed.text) else {
      row = .seed
      problem = "the seed must be a whole number from 0 to 18446744073709551615"
      return .stay
    }
    plan.count = count
    plan.seed = number
    if count > 1 {
      state.run.plan = plan
      var fleet = FleetPlan(tasks: plan.tasks == .ask ? state.fleetTasks : plan.tasks)
      fleet.load.count = "\(count)"
      fleet.seed = number
      return .close(state.startFleet(fleet))
    }
    state.startRun(plan, playing: playing)
    return .close
  }

  private func rect(_ state: StudioState) -> Rect { state.lowerRect(height: 8) }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: "Start a run")
    let from = plan.inputName.isEmpty ? "" : plan.inputName + "  "
    let rows: [(Row, String, String)] = [
      (.input, "Input", from + plan.input.compactText),
      (.tasks, "Tasks", "< \(tasksTitle(state)) >"),
      (.pace, "Pace", "< \(plan.pace.title) >"),
      (.runs, "Runs", runs.text), (.seed, "Seed", seed.text),
    ]
    for (index, (row, label, value)) in rows.enumerated() {
      let y = inside.y + index
      let isSelected = row == self.row
      canvas.text(
        (isSelected ? canvas.theme.glyph(.pointer) : " ") + " " + label, x: inside.x, y: y,
        isSelected ? .titleFocused : .dimmed)
      let x = inside.x + 9
      let width = inside.maxX - x - 1
      switch row {
      case .runs where isSelected: canvas.input(runs, x: x, y: y, width: min(12, width))
      case .seed where isSelected: canvas.input(seed, x: x, y: y, width: min(22, width))
      default: canvas.text(value.printable, x: x, y: y, width: width)
      }
    }
    if let problem {
      canvas.text(
        canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 2, y: inside.maxY - 1,
        .error, width: inside.width - 3)
    } else if let line = unanswered(state) {
      canvas.text(
        canvas.theme.glyph(.warning) + " " + line.printable, x: inside.x + 2, y: inside.maxY - 1,
        .warning, width: inside.width - 3)
    }
  }

  private func tasksTitle(_ state: StudioState) -> String {
    switch plan.tasks {
    case .scenario: "scenario \(state.companions.scenario?.name ?? "")"
    default: plan.tasks.title
    }
  }

  /// Which tasks the chosen mocks say nothing about, if there are any.
  private func unanswered(_ state: StudioState) -> String? {
    guard case .mocks(let testCase) = plan.tasks,
      let behavior = try? plan.behavior(state.companions, machine: state.file.machineName)
    else { return nil }
    let missing = state.definition.allStates.filter { task in
      task.type == .task && behavior.scripts[ByteKey(task.name)] == nil
    }
    guard let first = missing.first else { return nil }
    let others = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    return "No answers for \(first.name)\(others) in \(testCase): "
      + "the run will stop there and ask."
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    var items = [
      FooterItem("Enter", "start paused", .event(.key(Key(.enter))))
    ]
    switch row {
    case .runs, .seed: break
    case .input, .tasks, .pace:
      items += [
        FooterItem("Space", "start playing", .event(.key(.character(" ")))),
        FooterItem("i", "edit the input", .event(.key(.character("i")))),
      ]
    }
    items.append(FooterItem("Tab", "next field"))
    if row == .tasks || row == .pace { items.append(FooterItem("Left Right", "change")) }
    return items + [FooterItem("Esc", "back")]
  }
}
