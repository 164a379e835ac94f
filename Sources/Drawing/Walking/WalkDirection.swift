/// An arrow key's.
package enum WalkDirection: Hashable, Sendable, CaseIterable {
  case up, down, left, right
}

extension WalkDirection {
  /// The same step in a drawing on its side.
  var turned: WalkDirection {
    switch self {
    case .up: .left
    case .left: .up
    case .down: .right
    case .right: .down
    }
  }
}
