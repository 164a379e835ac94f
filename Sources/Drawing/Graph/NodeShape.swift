/// How a node is drawn.
package enum NodeShape: Hashable, Sendable {
  /// Text without a border: where a scope begins.
  case mark
  /// `[λ Submit Job]`
  case chip
  case box
  /// A box with states inside.
  case container
  /// A container or a chain of states drawn as one box.
  case folded
  /// A name that no state has.
  case stub
}
