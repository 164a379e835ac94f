package import OrderedJSON
package import StatesLanguage

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
