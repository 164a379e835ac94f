/// An arrow key's.
package enum WalkDirection: Hashable, Sendable, CaseIterable {
  case up, down, left, right
}
