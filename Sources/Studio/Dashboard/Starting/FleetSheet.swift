import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

/// Asks how a fleet is to start: input, tasks, how the runs come, the account's limits.
struct FleetSheet: Sheet {
  private enum Row: Int, CaseIterable {
    case input, tasks, load, rate, count, duration, limits, type, seed
  }

  private var plan: FleetPlan
  private let choices: [RunPlan.Tasks]
  private var row = Row.count
  private var rate: TextInput
  private var count: TextInput
  private var duration: TextInput
  private var seed: TextInput
  private var problem: String?

  init(_ state: StudioState) {
    let cases = state.companions.mocks?.value.testCases(for: state.file.machineName) ?? []
    choices =
      (state.companions.scenario == nil ? [] : [.scenario])
      + (cases.isEmpty ? [] : [.everyMock]) + cases.map { .mocks(testCase: $0) }
      + [.random(RandomAnswers()), .echo]
    plan = state.dashboard.plan ?? FleetPlan(tasks: choices[0])
    rate = TextInput(plan.load.rate)
    count = TextInput(plan.load.count)
    duration = TextInput(plan.load.duration)
    seed = TextInput("\(plan.seed)")
    problem = state.companions.problems.first
  }

  /// The fields that mean something for the kind of load.
  private var rows: [Row] {
    Row.allCases.filter { row in
      switch row {
      case .rate: plan.load.kind.rateHint != nil
      case .duration: plan.load.kind != .together
      default: true
      }
    }
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)): return .close
    case .key(Key(.enter)): return start(in: &state)
    case .key(Key(.tab)), .key(Key(.down)): turn(by: 1)
    case .key(Key(.tab, .shift)), .key(Key(.up)): turn(by: -1)
    case .key(Key(.left)) where isChoice: change(by: -1)
    case .key(Key(.right)) where isChoice: change(by: 1)
    case .key(.character(" ")) where isChoice: change(by: 1)
    case .key(.character("i")) where row == .input:
      state.dashboard.plan = plan
      state.sheets.append(
        ReturningSheet(state.inputSheet) { FleetSheet($0) })
      return .close
    case .key(let key):
      problem = nil
      return edit(key) ? .stay : .pass
    case .mouse(let mouse) where mouse.action == .press:
      let inside = rect(state).inset(by: 1)
      let index = mouse.position.y - inside.y
      guard inside.contains(mouse.position), rows.indices.contains(index) else { return .stay }
      if rows[index] == row { change(by: 1) }
      row = rows[index]
    default: break
    }
    return .stay
  }

  private var isChoice: Bool {
    switch row {
    case .tasks, .load, .limits, .type: true
    default: false
    }
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch row {
    case .rate: rate.handle(key)
    case .count: count.handle(key)
    case .duration: duration.handle(key)
    case .seed: seed.handle(key)
    default: false
    }
  }

  private mutating func turn(by amount: Int) {
    let index = rows.firstIndex(of: row) ?? 0
    row = rows[(index + amount + rows.count) % rows.count]
  }

  private mutating func change(by amount: Int) {
    switch row {
    case .tasks:
      let index = choices.firstIndex(of: plan.tasks) ?? 0
      plan.tasks = choices[(index + amount + choices.count) % choices.count]
    case .load:
      let kinds = FleetLoad.Kind.allCases
      let old = plan.load.kind
      plan.load.kind = kinds[(old.rawValue + amount + kinds.count) % kinds.count]
      rate = TextInput(FleetSheet.startingRate(plan.load.kind))
    case .limits:
      let all = FleetPlan.Limits.allCases
      let index = all.firstIndex(of: plan.limits) ?? 0
      plan.limits = all[(index + amount + all.count) % all.count]
    case .type: plan.isExpress.toggle()
    default: break
    }
  }

  private static func startingRate(_ kind: FleetLoad.Kind) -> String {
    switch kind {
    case .constant, .poisson: "1"
    case .together: ""
    }
  }

  private mutating func start(in state: inout StudioState) -> SheetAnswer {
    plan.load.rate = rate.text
    plan.load.count = count.text
    plan.load.duration = duration.text
    guard let number = UInt64(seed.text) else {
      row = .seed
      problem = "the seed must be a whole number from 0 to 18446744073709551615"
      return .stay
    }
    plan.seed = number
    do throws(FleetLoad.Problem) {
      _ = try plan.load.arrivals()
    } catch {
      switch error.field {
      case .rate: row = .rate
      case .count: row = .count
      case .duration: row = .duration
      }
      problem = error.text
      return .stay
    }
    return .close(state.startFleet(plan))
  }

  private func rect(_ state: StudioState) -> Rect {
    state.lowerRect(height: Row.allCases.count + 3)
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside = canvas.sheet(rect(state), title: "Start runs")
    for (index, row) in rows.enumerated() where index < inside.height {
      let y = inside.y + index
      let isSelected = row == self.row
      canvas.text(
        (isSelected ? canvas.theme.glyph(.pointer) : " ") + " " + label(row), x: inside.x, y: y,
        isSelected ? .titleFocused : .dimmed)
      let x = inside.x + 10
      let width = inside.maxX - x - 1
      if let input = input(row) {
        let end = x + min(24, width)
        if isSelected {
          canvas.input(input, x: x, y: y, width: end - x)
        } else {
          canvas.text(input.text.printable, x: x, y: y, width: end - x)
        }
        canvas.text(hint(row), x: end + 1, y: y, .dimmed, width: max(0, inside.maxX - end - 2))
      } else {
        canvas.text(value(row, state).printable, x: x, y: y, width: width)
      }
    }
    if let problem {
      canvas.text(
        canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 2, y: inside.maxY - 1,
        .error, width: inside.width - 3)
    }
  }

  private func label(_ row: Row) -> String {
    switch row {
    case .input: "Input"
    case .tasks: "Tasks"
    case .load: "Come"
    case .rate: "Rate"
    case .count: "Runs"
    case .duration: "For"
    case .limits: "Limits"
    case .type: "Type"
    case .seed: "Seed"
    }
  }

  private func input(_ row: Row) -> TextInput? {
    switch row {
    case .rate: rate
    case .count: count
    case .duration: duration
    case .seed: seed
    default: nil
    }
  }

  private func hint(_ row: Row) -> String {
    switch row {
    case .rate: plan.load.kind.rateHint ?? ""
    case .count: plan.load.kind == .together ? "" : "in all; empty: as many as come in the time"
    case .duration: "of simulated time, such as 10m; empty: until all have come"
    default: ""
    }
  }

  private func value(_ row: Row, _ state: StudioState) -> String {
    switch row {
    case .input:
      let base = state.run.plan ?? RunPlan(state.companions, machine: state.file.machineName)
      return (base.inputName.isEmpty ? "" : base.inputName + "  ") + base.input.compactText
    case .tasks:
      if plan.tasks == .scenario {
        return "< scenario \(state.companions.scenario?.name ?? "") >"
      }
      return "< \(plan.tasks.title) >"
    case .load: return "< \(plan.load.kind.title) >"
    case .limits: return "< \(plan.limits.title) >"
    case .type: return "< \(plan.isExpress ? "EXPRESS" : "STANDARD") >"
    default: return ""
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    var items = [FooterItem("Enter", "start", .event(.key(Key(.enter))))]
    if row == .input {
      items.append(FooterItem("i", "edit the input", .event(.key(.character("i")))))
    }
    items.append(FooterItem("Tab", "next field"))
    if isChoice { items.append(FooterItem("Left Right", "change")) }
    return items + [FooterItem("Esc", "back")]
  }
}
