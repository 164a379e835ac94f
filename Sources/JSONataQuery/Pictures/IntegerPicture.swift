/// A picture of `$formatInteger` and `$parseInteger`: XPath and XQuery Functions and Operators
/// 3.1, section 4.6.
struct IntegerPicture {
  enum LetterCase { case upper, lower, title }

  enum Primary {
    case decimal
    case letters, roman, words
    case unsupported
  }

  private(set) var primary = Primary.decimal
  private(set) var letterCase = LetterCase.lower
  private(set) var isOrdinal = false
  private(set) var zero: UInt32 = 0x30
  private(set) var leastDigits = 0
  /// Separators by their distance from the end in digits.
  private(set) var separators: [(position: Int, scalar: Unicode.Scalar)] = []
  private(set) var regularGroup = 0
  private(set) var token: String

  /// First digits of the decimal systems.
  private static let zeros: [UInt32] = [
    0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
    0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
    0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0,
    0xAA50, 0xABF0, 0xFF10,
  ]

  init(_ picture: String) throws(JSONataError) {
    token = picture
    if let semicolon = picture.lastIndex(of: ";") {
      isOrdinal = picture[picture.index(after: semicolon)...].first == "o"
      token = String(picture[..<semicolon])
    }
    switch token {
    case "A": (primary, letterCase) = (.letters, .upper)
    case "a": (primary, letterCase) = (.letters, .lower)
    case "I": (primary, letterCase) = (.roman, .upper)
    case "i": (primary, letterCase) = (.roman, .lower)
    case "W": (primary, letterCase) = (.words, .upper)
    case "Ww": (primary, letterCase) = (.words, .title)
    case "w": (primary, letterCase) = (.words, .lower)
    default: try readDigits()
    }
  }

  private mutating func readDigits() throws(JSONataError) {
    var family: UInt32?
    var digits = 0
    var optional = 0
    var found: [(position: Int, scalar: Unicode.Scalar)] = []
    var distance = 0
    for scalar in token.unicodeScalars.reversed() {
      if let zero = Self.zeros.first(where: { (0..<10).contains(Int(scalar.value) - Int($0)) }) {
        if let family, family != zero { throw JSONataError(.d3131) }
        family = zero
        digits += 1
        distance += 1
      } else if scalar == "#" {
        optional += 1
        distance += 1
      } else {
        found.append((distance, scalar))
      }
    }
    guard let family else {
      primary = .unsupported
      return
    }
    zero = family
    leastDigits = digits
    separators = found
    guard let first = found.first?.scalar, found.allSatisfy({ $0.scalar == first }) else { return }
    func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
    let factor = found.map(\.position).reduce(0, divisor)
    guard factor > 0 else { return }
    for index in 1...found.count
    where !found.contains(where: { $0.position == index * factor }) { return }
    regularGroup = factor
  }

  /// Makes room for at least that many digits, as a width in a date's picture asks for.
  mutating func widen(to count: Int) { leastDigits = max(leastDigits, count) }

  /// - Throws: `D3130` where the picture is none of those known.
  func checked() throws(JSONataError) -> IntegerPicture {
    if primary == .unsupported { throw JSONataError(.d3130, value: .string(token)) }
    return self
  }

  func format(_ number: Double) throws(JSONataError) -> String {
    let magnitude = number.magnitude
    var text: String
    switch try checked().primary {
    case .letters: text = LetterNumerals.text(magnitude, first: letterCase == .upper ? "A" : "a")
    case .roman:
      text = RomanNumerals.text(magnitude)
      if letterCase == .upper { text = text.uppercased() }
    case .words:
      text = NumberWords.text(magnitude, isOrdinal: isOrdinal)
      if letterCase == .upper { text = text.uppercased() }
      if letterCase == .lower { text = text.lowercased() }
    default: text = decimal(magnitude)
    }
    return number < 0 ? "-" + text : text
  }

  private func decimal(_ number: Double) -> String {
    var digits = Array(JavaScriptNumber.text(number).utf8)
    let plain = digits
    while digits.count < leastDigits { digits.insert(0x30, at: 0) }
    var scalars = String.UnicodeScalarView()
    for (index, byte) in digits.enumerated() {
      let left = digits.count - index
      if index > 0, regularGroup > 0, left % regularGroup == 0 {
        scalars.append(separators[0].scalar)
      } else if regularGroup == 0 {
        for separator in separators.reversed() where separator.position == left && index > 0 {
          scalars.append(separator.scalar)
        }
      }
      let isDigit = byte >= 0x30 && byte <= 0x39
      scalars.append(
        isDigit ? Unicode.Scalar(zero + UInt32(byte - 0x30)) ?? "0" : Unicode.Scalar(byte))
    }
    guard isOrdinal else { return String(scalars) }
    var suffix = "th"
    let isTeen = plain.count > 1 && plain[plain.count - 2] == UInt8(ascii: "1")
    if !isTeen, let last = plain.last {
      suffix = [0x31: "st", 0x32: "nd", 0x33: "rd"][last] ?? "th"
    }
    return String(scalars) + suffix
  }

  /// The number that a text shows; nil where the text shows none.
  func parse(_ text: String) throws(JSONataError) -> Double? {
    switch try checked().primary {
    case .letters: return LetterNumerals.parse(text, first: letterCase == .upper ? "A" : "a")
    case .roman: return RomanNumerals.parse(text)
    case .words: return NumberWords.parse(text)
    default:
      var digits = ""
      for scalar in text.unicodeScalars {
        let value = Int(scalar.value) - Int(zero)
        if (0..<10).contains(value) {
          digits += String(value)
        } else if scalar == "-", digits.isEmpty {
          digits = "-"
        }
      }
      return Double(digits)
    }
  }
}
