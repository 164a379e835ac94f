/// Values over time in a row of characters.
struct Sparkline: Sendable {
  enum Style: String, CaseIterable, Sendable {
    case braille, blocks, ascii
  }

  let style: Style

  /// How many values a row of that many columns shows.
  func capacity(columns: Int) -> Int { style == .braille ? columns * 2 : columns }

  /// - Parameters:
  ///   - values: not below 0, as many as `capacity`; fewer leave columns out.
  ///   - highest: what fills the row; the highest value when nil.
  func text(_ values: [Double], highest: Double? = nil) -> String {
    let top = max(highest ?? values.max() ?? 0, .leastNormalMagnitude)
    // Of a value above 0 something shows.
    func level(_ value: Double, of count: Int) -> Int {
      value <= 0 ? 0 : max(1, min(count, Int((value / top * Double(count)).rounded())))
    }
    switch style {
    case .blocks:
      let levels = Array("▁▂▃▄▅▆▇█")
      return String(values.map { levels[level($0, of: 7)] })
    case .ascii:
      let levels = Array("_.,:;|#")
      return String(values.map { levels[level($0, of: 6)] })
    case .braille:
      var text = ""
      for index in stride(from: 0, to: values.count, by: 2) {
        let left = level(values[index], of: 4)
        let right = index + 1 < values.count ? level(values[index + 1], of: 4) : 0
        let bits = Self.leftDots[left] | Self.rightDots[right]
        text.unicodeScalars.append(Unicode.Scalar(0x2800 + bits) ?? " ")
      }
      return text
    }
  }

  /// Dots of a braille cell from the bottom up.
  private static let leftDots: [UInt32] = [0, 0x40, 0x44, 0x46, 0x47]
  private static let rightDots: [UInt32] = [0, 0x80, 0xA0, 0xB0, 0xB8]

  /// Brings values to a count: means of neighbours, or each one several times.
  static func resampled(_ values: [Double], count: Int) -> [Double] {
    guard count > 0, !values.isEmpty else { return [] }
    guard values.count > count else { return values }
    return (0..<count).map { column in
      let from = column * values.count / count
      let to = max(from + 1, (column + 1) * values.count / count)
      return values[from..<to].reduce(0, +) / Double(to - from)
    }
  }
}
