/// Variables of one block, call or tuple, by their numbers.
final class Frame {
  @exclusivity(unchecked) private(set) var parent: Frame?
  @exclusivity(unchecked) private var first = (variable: -1, value: Value.undefined)
  @exclusivity(unchecked) private var second = (variable: -1, value: Value.undefined)
  @exclusivity(unchecked) private var others: [(variable: Int, value: Value)] = []
  /// Whether a function holds on to it, which may make a cycle.
  @exclusivity(unchecked) var isCaptured = false

  init(_ parent: Frame?) { self.parent = parent }

  func bind(_ variable: Int, _ value: Value) {
    if first.variable == variable || first.variable < 0 {
      first = (variable, value)
    } else if second.variable == variable || second.variable < 0 {
      second = (variable, value)
    } else if let index = others.firstIndex(where: { $0.variable == variable }) {
      others[index].value = value
    } else {
      others.append((variable, value))
    }
  }

  /// Nil where no frame around binds it; a variable may be bound to nothing.
  func lookup(_ variable: Int) -> Value? {
    var frame = self
    while true {
      if frame.first.variable == variable { return frame.first.value }
      if frame.second.variable == variable { return frame.second.value }
      for other in frame.others where other.variable == variable { return other.value }
      guard let parent = frame.parent else { return nil }
      frame = parent
    }
  }

  func clear() {
    first = (-1, .undefined)
    second = (-1, .undefined)
    others = []
    parent = nil
  }
}
