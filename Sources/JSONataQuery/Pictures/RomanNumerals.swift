enum RomanNumerals {
  private static let values: [(Int, String)] = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// In lower case. A number beyond 100,000 is written in digits.
  static func text(_ number: Double) -> String {
    guard number >= 0, number < 100_000 else { return JavaScriptNumber.text(number) }
    var rest = Int(number)
    var text = ""
    for (value, letters) in values {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  static func parse(_ text: String) -> Double {
    let digits: [Character: Int] = [
      "m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1,
    ]
    var (total, greatest) = (0, 1)
    for letter in text.lowercased().reversed() {
      let value = digits[letter] ?? 0
      if value < greatest {
        total -= value
      } else {
        greatest = value
        total += value
      }
    }
    return Double(total)
  }
}

/// Letters as numbers: a is 1, z is 26, aa is 27.
enum LetterNumerals {
  static func text(_ number: Double, first: Unicode.Scalar) -> String {
    guard number >= 1, number < 1e15 else { return JavaScriptNumber.text(number) }
    var rest = Int(number)
    var letters: [Unicode.Scalar] = []
    while rest > 0 {
      rest -= 1
      letters.append(Unicode.Scalar(first.value + UInt32(rest % 26)) ?? first)
      rest /= 26
    }
    return String(String.UnicodeScalarView(letters.reversed()))
  }

  static func parse(_ text: String, first: Unicode.Scalar) -> Double {
    text.unicodeScalars.reduce(0) { $0 * 26 + Double(Int($1.value) - Int(first.value) + 1) }
  }
}
