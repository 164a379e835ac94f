/// A picture of dates and times: XPath and XQuery Functions and Operators 3.1, section 9.8.
struct DatePicture {
  struct Marker {
    var component: Character
    var presentation = ""
    var usesZulu = false
    var isOrdinal = false
    /// Names instead of numbers, in that case.
    var names: IntegerPicture.LetterCase?
    var integer: IntegerPicture?
    var least: Int?
    var most: Int?
    /// Years are cut to that many digits; -1 for all.
    var yearDigits = -1
    /// Digits to read where another number follows at once.
    var parseWidth: Int?
  }

  enum Part {
    case literal(String)
    case marker(Marker)
  }

  private(set) var parts: [Part] = []

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let defaults: [Character: String] = [
    "Y": "1", "M": "1", "D": "1", "d": "1", "F": "n", "W": "1", "w": "1", "X": "1", "x": "1",
    "H": "1", "h": "1", "P": "n", "m": "01", "s": "01", "f": "1", "Z": "01:01", "z": "01:01",
    "C": "n", "E": "n",
  ]

  init(_ text: String) throws(JSONataError) {
    let letters = Array(text)
    var literal = ""
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      index += 1
      switch letter {
      case "[" where index < letters.count && letters[index] == "[":
        literal.append("[")
        index += 1
      case "[":
        guard let end = letters[index...].firstIndex(of: "]") else { throw JSONataError(.d3135) }
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        let marker = try Self.marker(letters[index..<end].filter { !$0.isWhitespace })
        if marker.integer != nil, marker.component != "Z", marker.component != "z",
          case .marker(var previous)? = parts.last, let integer = previous.integer
        {
          previous.parseWidth = integer.leastDigits
          parts[parts.count - 1] = .marker(previous)
        }
        parts.append(.marker(marker))
        index = end + 1
      case "]" where index < letters.count && letters[index] == "]":
        literal.append("]")
        index += 1
      default: literal.append(letter)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
  }

  private static func marker(_ letters: [Character]) throws(JSONataError) -> Marker {
    guard let component = letters.first else { throw JSONataError(.d3132, value: .string("")) }
    var marker = Marker(component: component)
    var modifier = letters.dropFirst()
    if let comma = modifier.lastIndex(of: ",") {
      let widths = modifier[(comma + 1)...].split(
        separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      marker.least = widths.first.flatMap { Int(String($0)) }
      marker.most = widths.count > 1 ? Int(String(widths[1])) : nil
      modifier = modifier[..<comma]
    }
    if modifier.count > 1, let last = modifier.last, "atco".contains(last) {
      marker.isOrdinal = last == "o"
      marker.usesZulu = last == "t"
      modifier = modifier.dropLast()
    }
    guard let standard = defaults[component] else {
      throw JSONataError(.d3132, value: .string(String(component)))
    }
    marker.presentation = modifier.isEmpty ? standard : String(modifier)
    if marker.presentation.hasPrefix("n") {
      marker.names = .lower
    } else if marker.presentation.hasPrefix("N") {
      marker.names = marker.presentation.hasPrefix("Nn") ? .title : .upper
    } else if "YMDdFWwXxHhmsfZz".contains(component) {
      let suffix = marker.isOrdinal ? ";o" : ""
      var integer = try IntegerPicture(marker.presentation + suffix)
      if "Zz".contains(component) {
        marker.integer = integer
        return marker
      }
      if let least = marker.least { integer.widen(to: least) }
      if component == "Y" {
        if let most = marker.most {
          marker.yearDigits = most
          integer.widen(to: most)
        } else {
          let width = marker.presentation.unicodeScalars.count
          if integer.leastDigits > 0, width >= 2 { marker.yearDigits = width }
        }
      }
      marker.integer = integer
    }
    return marker
  }
}
