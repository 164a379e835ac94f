package import Terminal

/// How well two colours can be told apart (WCAG 2.1, contrast ratio).
package enum Contrast {
  /// The least for large text and marks (WCAG 2.1, success criterion 1.4.11).
  package static let readable = 3.0

  /// From 1 to 21; nil where a colour is the user's own choice and so unknown.
  package static func ratio(_ a: Color, _ b: Color) -> Double? {
    guard let a = luminance(a), let b = luminance(b) else { return nil }
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ color: Color) -> Double? {
    switch color {
    case .standard: return nil
    case .indexed(let index):
      guard index >= 16 else { return nil }
      let (red, green, blue) = XtermPalette.components(index)
      return luminance(red, green, blue)
    case .rgb(let red, let green, let blue):
      return luminance(Int(red), Int(green), Int(blue))
    }
  }

  private static func luminance(_ red: Int, _ green: Int, _ blue: Int) -> Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// sRGB's component as light. The power 2.4 is the square times the fifth root's square.
  private static func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let base = (value + 0.055) / 1.055
    return fifthRoot(base) * fifthRoot(base) * base * base
  }

  /// By Newton's method, for values from 0 to 1.
  private static func fifthRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<40 {
      let fourth = root * root * root * root
      root -= (root * fourth - value) / (5 * fourth)
    }
    return root
  }
}
