package import OrderedJSON
package import Themes

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
    /// After the label: `0`. Up to three columns show.
    package var count: String

    package init(role: Role? = nil, count: String = "") {
      self.role = role
      self.count = count
    }
  }

  package var selection: GraphElement?
  package var hasFocus = true
  /// Whether states without a status show their kind's mark. In a run that would be misread: the
  /// mark of Fail says failed.
  package var showsKinds = true
  package var nodes: [JSONPointer: NodeMark] = [:]
  package var edges: [EdgeID: EdgeMark] = [:]

  package init() {}
}
