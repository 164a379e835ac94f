package import OrderedJSON
package import StatesLanguage
package import Terminal
package import Themes

package enum DetailLevel: String, CaseIterable, Hashable, Sendable {
  case overview, chips, boxes, full
}

package enum Density: String, CaseIterable, Hashable, Sendable {
  case dense, roomy
}

package struct DrawingOptions: Hashable, Sendable {
  package var detail = DetailLevel.boxes
  package var density = Density.roomy
  /// Characters of lines; a theme's.
  package var glyphs = GlyphSet.unicode

  package init() {}
}

/// A node or an edge of the drawing.
package enum GraphElement: Hashable, Sendable {
  /// The start mark of a scope, by the scope's place.
  case start(JSONPointer)
  case state(JSONPointer)
  case edge(EdgeID)
}

/// An edge: the state it leaves and which of its transitions it is. For `start`, `source` is the
/// scope's place.
package struct EdgeID: Hashable, Sendable {
  package var source: JSONPointer
  package var kind: Transition.Kind

  package init(source: JSONPointer, kind: Transition.Kind) {
    self.source = source
    self.kind = kind
  }
}

/// A laid-out graph of a definition on the character grid. Knows places, not colours.
package struct GraphDrawing: Sendable {
  package struct Node: Sendable {
    package var element: GraphElement
    package var name: String
    package var type: StateType?
    package var rect: Rect
    /// Whether states are drawn inside.
    package var isContainer: Bool
  }

  package struct Edge: Sendable {
    package var id: EdgeID
    /// A state, or the missing name's stub.
    package var target: JSONPointer?
    package var targetName: String
    /// Corners from source to arrowhead.
    package var points: [Point]
    package var label: String
    /// Empty where there is no label.
    package var labelRect: Rect
  }

  package let size: Size
  package let nodes: [Node]
  package let edges: [Edge]

  /// - Parameter previous: the drawing before an edit; order and places stay as near to it as can
  ///   be.
  package init(
    _ definition: Definition, options: DrawingOptions = DrawingOptions(),
    previous: GraphDrawing? = nil
  ) {
    size = Size(width: 0, height: 0)
    nodes = []
    edges = []
  }

  /// Draws the part of the graph that shows in `rect`, the cell `origin` of the graph at its
  /// upper left corner.
  package func render(
    into buffer: inout CellBuffer, rect: Rect, origin: Point, decoration: GraphDecoration,
    theme: Theme
  ) {}

  /// What is at a cell of the graph: a state before an edge, inner before outer.
  package func element(at point: Point) -> GraphElement? { nil }
}

/// What a view adds to the drawing: selection, marks and counts.
package struct GraphDecoration: Sendable {
  package struct NodeMark: Hashable, Sendable {
    /// Shown instead of the kind's mark, with its style.
    package var status: Mark?
    package var role: Role?
    /// Right-aligned in the box: `2`, `R1 C1`, `!1`.
    package var badge: String

    package init(status: Mark? = nil, role: Role? = nil, badge: String = "") {
      self.status = status
      self.role = role
      self.badge = badge
    }
  }

  package struct EdgeMark: Hashable, Sendable {
    package var role: Role?
    /// After the label: `0`.
    package var count: String

    package init(role: Role? = nil, count: String = "") {
      self.role = role
      self.count = count
    }
  }

  package var selection: GraphElement?
  package var hasFocus = true
  package var nodes: [JSONPointer: NodeMark] = [:]
  package var edges: [EdgeID: EdgeMark] = [:]

  package init() {}
}
