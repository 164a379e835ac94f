/// A character class: `[a-z\d]`, `\w`, `\p{L}`.
struct ScalarSet: Sendable, Hashable {
  enum Member: Sendable, Hashable {
    case range(UInt32, UInt32)
    case digit, word, space, horizontalSpace
    case letter, uppercase, lowercase, number, punctuation, symbol, alphanumeric, ascii
    indirect case not(Member)
    indirect case set(ScalarSet)
  }

  var members: [Member] = []
  var isNegated = false

  func contains(_ scalar: UnicodeScalar) -> Bool {
    members.contains { Self.matches($0, scalar) } != isNegated
  }

  private static func matches(_ member: Member, _ scalar: UnicodeScalar) -> Bool {
    switch member {
    case .range(let low, let high): return scalar.value >= low && scalar.value <= high
    case .digit: return scalar >= "0" && scalar <= "9"
    case .word: return isWord(scalar)
    case .space:
      return scalar == " " || (scalar.value >= 9 && scalar.value <= 13)
    case .horizontalSpace:
      return scalar == " " || scalar == "\t" || scalar.value == 0xA0
        || scalar.properties.generalCategory == .spaceSeparator
    case .letter: return scalar.properties.isAlphabetic
    case .uppercase: return scalar.properties.isUppercase
    case .lowercase: return scalar.properties.isLowercase
    case .number:
      switch scalar.properties.generalCategory {
      case .decimalNumber, .letterNumber, .otherNumber: return true
      default: return false
      }
    case .punctuation:
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        return true
      default: return false
      }
    case .symbol:
      switch scalar.properties.generalCategory {
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
      default: return false
      }
    case .alphanumeric:
      return scalar.properties.isAlphabetic || (scalar >= "0" && scalar <= "9")
    case .ascii: return scalar.isASCII
    case .not(let inner): return !matches(inner, scalar)
    case .set(let set): return set.contains(scalar)
    }
  }

  static func isWord(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// The class a `\p{name}` names.
  static func named(_ name: String) -> Member? {
    switch name.hasPrefix("Is") ? String(name.dropFirst(2)) : name {
    case "L", "Alpha", "Alphabetic": .letter
    case "Lu", "Upper", "Uppercase": .uppercase
    case "Ll", "Lower", "Lowercase": .lowercase
    case "N", "Nd", "Digit": .number
    case "P", "Punct", "Punctuation": .punctuation
    case "S": .symbol
    case "Z", "Zs", "Blank": .horizontalSpace
    case "Space", "White_Space": .space
    case "Alnum": .alphanumeric
    case "ASCII": .ascii
    default: nil
    }
  }
}
