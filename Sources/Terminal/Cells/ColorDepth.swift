/// How many colours a terminal shows.
package enum ColorDepth: Int, Comparable, CaseIterable, Hashable, Sendable {
  case mono
  case colors8
  case colors16
  case colors256
  case direct

  package static func < (a: ColorDepth, b: ColorDepth) -> Bool { a.rawValue < b.rawValue }

  /// From terminfo's number of colours.
  package init(colorCount: Int) {
    switch colorCount {
    case ..<8: self = .mono
    case ..<16: self = .colors8
    case ..<256: self = .colors16
    case ..<(1 << 15): self = .colors256
    default: self = .direct
    }
  }
}
