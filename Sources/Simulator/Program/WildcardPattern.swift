/// Patterns of StringMatches: `*` stands for any text, `\*` for a star, `\\` for a backslash.
enum WildcardPattern {
  enum Element: Hashable, Sendable {
    case byte(UInt8)
    case anyText
  }

  static func elements(_ pattern: String) -> [Element] {
    var result: [Element] = []
    var isEscaped = false
    for byte in pattern.utf8 {
      if isEscaped {
        result.append(.byte(byte))
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "*") {
        if result.last != .anyText { result.append(.anyText) }
      } else {
        result.append(.byte(byte))
      }
    }
    if isEscaped { result.append(.byte(UInt8(ascii: "\\"))) }
    return result
  }

  /// Whether the whole text matches. Goes back only to the last star: O(text × pattern) at worst.
  static func matches(_ text: String, _ pattern: [Element]) -> Bool {
    let bytes = Array(text.utf8)
    var position = 0
    var index = 0
    var lastStar: (index: Int, position: Int)?
    while position < bytes.count {
      if index < pattern.count, pattern[index] == .byte(bytes[position]) {
        position += 1
        index += 1
      } else if index < pattern.count, pattern[index] == .anyText {
        lastStar = (index, position)
        index += 1
      } else if let star = lastStar {
        lastStar = (star.index, star.position + 1)
        position = star.position + 1
        index = star.index + 1
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == .anyText }
  }
}
