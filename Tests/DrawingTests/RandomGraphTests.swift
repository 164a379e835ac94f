import Drawing
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

@Suite("Random definitions")
struct RandomGraphTests {
  @Test("Every edge can be followed", arguments: 0..<120)
  func traced(_ seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let definition = Definition(scope: Self.scope(&generator, place: .root, depth: 0))
    var options = DrawingOptions()
    options.density = seed % 2 == 0 ? .roomy : .dense
    options.detail = [.boxes, .chips, .full, .boxes][seed % 4]
    options.direction = seed % 3 == 0 ? .right : .down
    let report = TraceReport(definition, GraphDrawing(definition, options: options))
    #expect(report.isFaithful, "seed \(seed): \(report)")
  }

  /// Loops, edges to oneself, several edges between two states, missing targets, containers.
  private static func scope(_ generator: inout SeededGenerator, place: JSONPointer, depth: Int)
    -> Scope
  {
    let count = 1 + generator.next(depth == 0 ? 14 : 4)
    func name(_ number: Int) -> String { "State \(number)" }
    var states: [State] = []
    for number in 0..<count {
      let pointer = place.appending("States").appending(name(number))
      func target() -> String { name(generator.next(20) == 0 ? 99 : generator.next(count)) }
      var catchers: [Catcher] = []
      for _ in 0..<generator.next(3) {
        catchers.append(Catcher(errorEquals: ["E\(generator.next(9))"], next: target()))
      }
      let kind: State.Kind
      switch generator.next(depth < 2 ? 6 : 4) {
      case 0, 1:
        kind = .choice(
          ChoiceFields(
            choices: (0..<generator.next(4)).map { rule in
              ChoiceBranch(rule: .condition("rule \(rule)"), next: target())
            }, defaultTarget: generator.next(3) == 0 ? nil : target()))
      case 4:
        kind = .parallel(
          branches: (0..<generator.next(3)).map { branch in
            scope(
              &generator, place: pointer.appending("Branches").appending(branch),
              depth: depth + 1)
          })
      default: kind = .pass(result: nil)
      }
      states.append(
        State(
          name: name(number), pointer: pointer,
          next: generator.next(4) == 0 ? nil : number + 1 < count ? name(number + 1) : target(),
          catchers: catchers, kind: kind))
    }
    return Scope(
      pointer: place, startAt: generator.next(10) == 0 ? nil : name(0), states: states)
  }
}
