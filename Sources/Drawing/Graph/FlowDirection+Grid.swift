import GraphLayout
import Terminal

/// Layouts go down. A drawing to the right is laid out on its side: rows for columns.
extension FlowDirection {
  func turned(_ rect: Rect) -> Rect {
    self == .down
      ? rect : Rect(x: rect.y, y: rect.x, width: rect.height, height: rect.width)
  }

  func turned(_ point: Point) -> Point { self == .down ? point : Point(x: point.y, y: point.x) }

  func turned(_ size: Size) -> Size {
    self == .down ? size : Size(width: size.height, height: size.width)
  }
}

extension GraphDrawing {
  /// A box as it stands in a drawing that goes down.
  func flowRect(_ node: Int) -> Rect { options.direction.turned(nodes[node].rect) }
}
