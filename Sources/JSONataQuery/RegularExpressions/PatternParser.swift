/// Parses a regular expression by JavaScript's grammar without the `u` flag, with its leniency.
struct PatternParser {
  let units: [UInt16]
  var position = 0
  private(set) var captureCount = 0
  private(set) var names: [String: Int] = [:]
  let flags: (ignoresCase: Bool, isMultiline: Bool)
  let total: Int
  private var depth = 0

  struct Failure: Error {
    var message: String
  }

  init(_ text: String, ignoresCase: Bool, isMultiline: Bool) {
    units = text.units
    flags = (ignoresCase, isMultiline)
    total = Self.countCaptures(units)
  }

  /// Counted beforehand: `\3` is a reference where there are three groups, else a character.
  private static func countCaptures(_ units: [UInt16]) -> Int {
    var count = 0
    var isInClass = false
    var index = 0
    while index < units.count {
      switch units[index] {
      case "\\": index += 1
      case "[": isInClass = true
      case "]": isInClass = false
      case "(" where !isInClass:
        let next = index + 1 < units.count ? units[index + 1] : 0
        if next != "?" {
          count += 1
        } else if index + 3 < units.count, units[index + 2] == "<", units[index + 3] != "=",
          units[index + 3] != "!"
        {
          count += 1
        }
      default: break
      }
      index += 1
    }
    return count
  }

  mutating func parse() throws(Failure) -> Pattern {
    let pattern = try alternatives()
    if position < units.count { throw Failure(message: "unmatched parenthesis") }
    return pattern
  }

  func peek(_ offset: Int = 0) -> UInt16? {
    position + offset < units.count ? units[position + offset] : nil
  }

  /// - Parameter text: ASCII.
  mutating func take(_ text: String) -> Bool {
    var end = position
    for byte in text.utf8 {
      guard end < units.count, units[end] == UInt16(byte) else { return false }
      end += 1
    }
    position = end
    return true
  }

  private mutating func alternatives() throws(Failure) -> Pattern {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else { throw Failure(message: "too many nested groups") }
    var all = [try sequence()]
    while take("|") { all.append(try sequence()) }
    return all.count == 1 ? all[0] : .alternatives(all)
  }

  private mutating func sequence() throws(Failure) -> Pattern {
    var parts: [Pattern] = []
    while let unit = peek(), unit != "|", unit != ")" {
      let first = captureCount
      guard let part = try term() else { continue }
      parts.append(try quantified(part, captures: first..<captureCount))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func term() throws(Failure) -> Pattern? {
    guard let unit = peek() else { return nil }
    position += 1
    switch unit {
    case "^": return .start
    case "$": return .end
    case ".":
      return .set(CharacterClass(ranges: CharacterClass.lineEnds, isNegated: true))
    case "(": return try group()
    case "[": return .set(try characterClass())
    case "\\": return try escape()
    case "*", "+", "?": throw Failure(message: "nothing to repeat")
    case "{":
      position -= 1
      if bounds() != nil { throw Failure(message: "nothing to repeat") }
      position += 1
      return character(unit)
    default: return character(unit)
    }
  }

  func character(_ unit: UInt16) -> Pattern {
    guard flags.ignoresCase else { return .unit(unit) }
    return .set(CharacterClass(ranges: [unit...unit], ignoresCase: true))
  }

  private mutating func group() throws(Failure) -> Pattern {
    let first = captureCount
    var pattern: Pattern
    if take("?:") {
      pattern = .group(try alternatives(), capture: nil)
    } else if take("?=") || take("?!") {
      let isNegated = units[position - 1] == "!"
      let inner = try alternatives()
      pattern = .look(
        inner, isBehind: false, isNegated: isNegated, captures: first..<captureCount)
    } else if take("?<=") || take("?<!") {
      let isNegated = units[position - 1] == "!"
      let inner = try alternatives()
      pattern = .look(inner, isBehind: true, isNegated: isNegated, captures: first..<captureCount)
    } else {
      captureCount += 1
      let number = captureCount
      if take("?<") {
        guard let end = units[position...].firstIndex(where: { $0 == ">" }), end > position else {
          throw Failure(message: "invalid group name")
        }
        let name = String(decoding: units[position..<end], as: UTF16.self)
        guard names[name] == nil else { throw Failure(message: "repeated group name") }
        names[name] = number
        position = end + 1
      } else if peek() == "?" {
        throw Failure(message: "invalid group")
      }
      pattern = .group(try alternatives(), capture: number)
    }
    guard take(")") else { throw Failure(message: "unterminated group") }
    return pattern
  }

  private mutating func quantified(
    _ part: Pattern, captures: Range<Int>
  ) throws(Failure) -> Pattern {
    var (least, most): (Int, Int?)
    switch peek() {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      guard let bounds = bounds() else { return part }
      (least, most) = bounds
      position -= 1
    default: return part
    }
    switch part {
    case .start, .end, .wordBoundary, .notWordBoundary, .look(_, isBehind: true, _, _):
      throw Failure(message: "nothing to repeat")
    default: break
    }
    position += 1
    if let most, most < least { throw Failure(message: "numbers out of order in quantifier") }
    let isGreedy = !take("?")
    return .repeated(
      part, least: least, most: most, isGreedy: isGreedy,
      captures: captures.lowerBound + 1..<captures.upperBound + 1)
  }

  /// `{2}`, `{2,}` or `{2,3}`; nil, and nothing read, for anything else.
  private mutating func bounds() -> (Int, Int?)? {
    let start = position
    guard take("{"), let least = digits() else {
      position = start
      return nil
    }
    var most: Int? = least
    if take(",") { most = digits() }
    guard take("}") else {
      position = start
      return nil
    }
    return (least, most)
  }

  mutating func digits() -> Int? {
    var value: Int?
    while let unit = peek(), unit.isDigit {
      value = min((value ?? 0) * 10 + Int(unit - 0x30), 1 << 30)
      position += 1
    }
    return value
  }
}
