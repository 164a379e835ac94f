import OrderedJSON
import StatesLanguage
import TestSupport

/// Structured workflows as people write them: chains, choices whose ways rejoin, poll loops, error
/// handlers, and Parallel and Map states that hold the same again.
struct GeneratedWorkflow {
  private var generator: SeededGenerator
  private var remaining: Int
  private var count = 0

  /// - Parameter states: how many, within a few.
  static func definition(states: Int, seed: Int) -> Definition {
    var workflow = GeneratedWorkflow(
      generator: SeededGenerator(seed: seed), remaining: states)
    return Definition(scope: workflow.scope(at: .root, budget: states, depth: 0))
  }

  private mutating func scope(at place: JSONPointer, budget: Int, depth: Int) -> Scope {
    var states: [State] = []
    var left = min(budget, remaining)
    func pointer(_ name: String) -> JSONPointer {
      place.appending("States").appending(name)
    }
    func unique(_ kind: String) -> String {
      count += 1
      remaining -= 1
      left -= 1
      return "\(kind) \(count)"
    }
    /// States whose Next is not known yet.
    var loose: [Int] = []
    func join(_ name: String) {
      for index in loose {
        if case .choice(var fields) = states[index].kind, fields.defaultTarget == nil {
          fields.defaultTarget = name
          states[index].kind = .choice(fields)
        } else {
          states[index].next = name
        }
      }
      loose = []
    }
    func add(_ name: String, _ kind: State.Kind) {
      states.append(State(name: name, pointer: pointer(name), kind: kind))
    }
    func step() -> String {
      let name = unique("Step")
      join(name)
      add(name, .pass(result: nil))
      loose = [states.count - 1]
      return name
    }
    _ = step()
    while left > 0 {
      switch generator.next(depth < 2 ? 8 : 6) {
      case 3:  // A choice whose ways rejoin.
        let name = unique("Which")
        join(name)
        let choice = states.count
        add(name, .choice(ChoiceFields(choices: [], defaultTarget: nil)))
        var ends = [choice]
        var branches: [ChoiceBranch] = []
        for rule in 0..<1 + generator.next(3) {
          let way = unique("Way")
          branches.append(ChoiceBranch(rule: .condition("rule \(rule)"), next: way))
          add(way, .pass(result: nil))
          ends.append(states.count - 1)
        }
        states[choice].kind = .choice(ChoiceFields(choices: branches, defaultTarget: nil))
        loose = ends
      case 4:  // A poll loop.
        let wait = step()
        let poll = unique("Done")
        join(poll)
        add(
          poll,
          .choice(
            ChoiceFields(
              choices: [ChoiceBranch(rule: .condition("not yet"), next: wait)],
              defaultTarget: nil)))
        loose = [states.count - 1]
      case 5:  // An error handler that ends the workflow.
        _ = step()
        let handler = unique("Handle")
        states[states.count - 1].catchers = [
          Catcher(errorEquals: ["States.ALL"], next: handler)
        ]
        add(handler, .pass(result: nil))
      case 6, 7:
        let name = unique("Both")
        join(name)
        let place = pointer(name).appending("Branches")
        var branches: [Scope] = []
        for branch in 0..<2 + generator.next(2) {
          let budget = 1 + generator.next(6)
          let before = remaining
          branches.append(
            scope(at: place.appending(branch), budget: budget, depth: depth + 1))
          left -= before - remaining
        }
        add(name, .parallel(branches: branches))
        loose = [states.count - 1]
      default: _ = step()
      }
    }
    // A choice needs a Default: what is loose at the end meets in one state.
    if loose.contains(where: { states[$0].type == .choice }) {
      let end = unique("End")
      join(end)
      add(end, .succeed)
    }
    return Scope(pointer: place, startAt: states.first?.name, states: states)
  }
}
