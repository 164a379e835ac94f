import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@Suite("An edit leaves the rest where it was")
struct StabilityTests {
  /// Where lines cross so much that the written order had to give way, an edit may swap a few.
  private static let tangled: Set<String> = ["tangle", "many rules"]

  @Test("A state added after another keeps the order of all others", arguments: Samples.all.indices)
  func addingState(_ index: Int) {
    let (name, definition) = Samples.all[index]
    var options = DrawingOptions()
    options.density = index % 2 == 0 ? .dense : .roomy
    let before = GraphDrawing(definition, options: options)
    for position in definition.scope.states.indices {
      guard let changed = adding(to: definition, after: position) else { continue }
      let after = GraphDrawing(changed, options: options, previous: before)
      let swapped = swappedPairs(before, after)
      let limit = Self.tangled.contains(name) ? 5 : 0
      #expect(swapped.count <= limit, "\(name), after state \(position): \(swapped)")
    }
  }

  @Test("In a workflow of 100 states nine boxes of ten keep their place", arguments: 0..<12)
  func addingToAHundred(_ seed: Int) {
    let definition = GeneratedWorkflow.definition(states: 100, seed: seed)
    var options = DrawingOptions()
    options.density = seed % 2 == 0 ? .dense : .roomy
    let before = GraphDrawing(definition, options: options)
    for position in definition.scope.states.indices {
      guard let changed = adding(to: definition, after: position) else { continue }
      let after = GraphDrawing(changed, options: options, previous: before)
      let kept = keptShare(before, after)
      #expect(kept >= 0.9, "seed \(seed), after state \(position): \(kept)")
    }
  }

  /// The definition with a state between one of its states and the next; nil after a last one.
  private func adding(to definition: Definition, after position: Int) -> Definition? {
    guard let next = definition.scope.states[position].next else { return nil }
    var changed = definition
    changed.scope.states[position].next = "Added"
    let pointer = JSONPointer([.key("States"), .key("Added")])
    changed.scope.states.append(
      State(name: "Added", pointer: pointer, next: next, kind: .pass(result: nil)))
    return changed
  }

  /// The share of boxes that moved along with most others in columns, and are in order in rows.
  private func keptShare(_ before: GraphDrawing, _ after: GraphDrawing) -> Double {
    var places: [GraphElement: Rect] = [:]
    for node in after.nodes { places[node.element] = node.rect }
    var shifts: [Int: Int] = [:]
    var total = 0
    for node in before.nodes {
      guard let rect = places[node.element] else { continue }
      total += 1
      shifts[rect.x + rect.width / 2 - node.rect.x - node.rect.width / 2, default: 0] += 1
    }
    let ordered = before.nodes.compactMap { node in
      places[node.element].map { (before: node.rect.y, after: $0.y) }
    }.sorted { $0 < $1 }
    let outOfOrder = zip(ordered, ordered.dropFirst()).count { a, b in
      a.before < b.before && a.after >= b.after
    }
    return Double((shifts.values.max() ?? 0) - outOfOrder) / Double(max(1, total))
  }

  /// Boxes that stood beside one another, and still do, the other way round.
  private func swappedPairs(_ before: GraphDrawing, _ after: GraphDrawing) -> [String] {
    var places: [GraphElement: Rect] = [:]
    for node in after.nodes { places[node.element] = node.rect }
    var result: [String] = []
    for a in before.nodes {
      for b in before.nodes where a.parent == b.parent && a.rect.y == b.rect.y {
        guard a.rect.x < b.rect.x, let left = places[a.element], let right = places[b.element],
          left.y == right.y, left.x > right.x
        else { continue }
        result.append("\(a.name), \(b.name)")
      }
    }
    return result
  }

  @Test("The same definition is drawn the same again")
  func sameAgain() {
    let first = GraphDrawing(Samples.tangle)
    #expect(GraphDrawing(Samples.tangle).text() == first.text())
  }
}
