package import Terminal

/// A selection in a list, and how far it is scrolled.
package struct ListState: Hashable, Sendable {
  package var selected = 0
  package var offset = 0

  package init() {}

  package mutating func clamp(count: Int) {
    selected = max(0, min(selected, count - 1))
    offset = max(0, min(offset, count - 1))
  }

  /// Scrolls so that the selection is within `height` rows.
  package mutating func reveal(height: Int) {
    if selected < offset { offset = selected }
    if selected >= offset + height { offset = selected - max(1, height) + 1 }
    offset = max(0, offset)
  }

  /// Answers keys that move in a list.
  ///
  /// - Returns: whether it was one.
  package mutating func handle(_ key: Key, count: Int, page: Int = 10) -> Bool {
    switch key {
    case Key(.up), .character("k"), .control("p"): selected -= 1
    case Key(.down), .character("j"), .control("n"): selected += 1
    case Key(.pageUp): selected -= page
    case Key(.pageDown): selected += page
    case Key(.home): selected = 0
    case Key(.end): selected = count - 1
    default: return false
    }
    clamp(count: count)
    return true
  }

  package mutating func scroll(_ event: MouseEvent, count: Int) -> Bool {
    switch event.action {
    case .wheelUp: selected -= 3
    case .wheelDown: selected += 3
    default: return false
    }
    clamp(count: count)
    return true
  }
}
