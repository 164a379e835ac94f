import GraphLayout
import OrderedJSON
import StatesLanguage
import Terminal

/// Where a drawing before an edit had its boxes and labels; what was renamed is known by its new
/// name.
struct PreviousPlaces {
  private var columns: [GraphElement: Int] = [:]
  private var lines: [EdgeID: [GridPoint]] = [:]
  /// The only state that is gone, and the only one that is new.
  private var renamed: (old: JSONPointer, new: JSONPointer)?

  init(_ drawing: GraphDrawing?, _ definition: Definition) {
    guard let drawing else { return }
    let direction = drawing.options.direction
    var gone = Set(drawing.standIns.keys)
    for (index, node) in drawing.nodes.enumerated() {
      let rect = direction.turned(drawing.dots?.nodes[index] ?? node.rect)
      columns[node.element] = rect.x + (rect.width - 1) / 2
      if case .state(let pointer) = node.element, node.shape != .stub { gone.insert(pointer) }
    }
    for (index, edge) in drawing.edges.enumerated() {
      lines[edge.id] = (drawing.dots?.lines[index] ?? edge.points).map { point in
        let point = direction.turned(point)
        return GridPoint(x: point.x, y: point.y)
      }
      guard !edge.labelRect.isEmpty else { continue }
      let rect = direction.turned(edge.labelRect)
      columns[.edge(edge.id)] = rect.x + (rect.width - 1) / 2
    }
    var added: [JSONPointer] = []
    for state in definition.allStates where gone.remove(state.pointer) == nil {
      added.append(state.pointer)
    }
    // A renamed container takes along what is in it: those inside are told by the outermost.
    guard let old = Self.outermost(Array(gone)), let new = Self.outermost(added),
      old.parent == new.parent, gone.count == added.count
    else { return }
    renamed = (old, new)
  }

  private static func outermost(_ pointers: [JSONPointer]) -> JSONPointer? {
    guard let first = pointers.min(by: { $0.tokens.count < $1.tokens.count }),
      pointers.allSatisfy({ $0.isInside(first) })
    else { return nil }
    return first
  }

  func column(of element: GraphElement) -> Int? {
    if let column = columns[element] { return column }
    guard let renamed else { return nil }
    switch element {
    case .state(let pointer): return columns[.state(Self.old(pointer, renamed))]
    case .start(let scope): return columns[.start(Self.old(scope, renamed))]
    case .edge(let id):
      return columns[.edge(EdgeID(source: Self.old(id.source, renamed), kind: id.kind))]
    }
  }

  func line(of id: EdgeID) -> [GridPoint] {
    if let line = lines[id] { return line }
    guard let renamed else { return [] }
    return lines[EdgeID(source: Self.old(id.source, renamed), kind: id.kind)] ?? []
  }

  private static func old(
    _ pointer: JSONPointer, _ renamed: (old: JSONPointer, new: JSONPointer)
  ) -> JSONPointer {
    guard pointer.isInside(renamed.new) else { return pointer }
    return JSONPointer(renamed.old.tokens + pointer.tokens.dropFirst(renamed.new.tokens.count))
  }
}
