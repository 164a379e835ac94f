import OrderedJSON
import TestSupport
import Testing
import YAMLSource

struct EditingPropertyTests {
  @Test(arguments: 0..<40)
  func editedTextSaysWhatTheEditedValueSays(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<15 {
      var value = generator.value(depth: 4)
      var writer = RandomYAML(generator: generator)
      let source = writer.document(value)
      generator = writer.generator
      var tree = YAMLSource.parse(SourceText(source))
      try #require(
        tree.problems.isEmpty && tree.root?.value.compactText == value.compactText,
        "\(source)\n\(tree.problems)")
      for _ in 0..<4 {
        let edit = generator.edit(of: value)
        let before = tree.text.string
        let edited: SourceText
        do {
          edited = try YAMLSource.applying(edit, to: tree)
        } catch {
          Issue.record("\(error)\n\(before)\n\(edit)")
          break
        }
        value = value.applying(edit)
        tree = YAMLSource.parse(edited)
        try #require(
          tree.problems.isEmpty && tree.root?.value.compactText == value.compactText,
          "\(before)\n\(edit)\n\(edited.string)")
      }
    }
  }
}

/// Writes values as YAML with indentation, styles, blank lines and comments thrown in at random.
private struct RandomYAML {
  var generator: SeededGenerator
  var lineEnd = "\n"

  mutating func document(_ value: JSONValue) -> String {
    lineEnd = generator.element(of: ["\n", "\n", "\r\n"])
    var lines = generator.chance(1, in: 3) ? ["# Heading", ""] : []
    lines += block(value, column: 0)
    if generator.chance(1, in: 3) { lines.append("# The end") }
    return lines.joined(separator: lineEnd) + (generator.chance(4, in: 5) ? lineEnd : "")
  }

  /// The lines of a value that begins at that column, without the first line's blanks.
  private mutating func block(_ value: JSONValue, column: Int) -> [String] {
    var items: [(head: String, value: JSONValue, isMember: Bool)] = []
    switch value {
    case .object(let object) where !object.isEmpty:
      for member in object.members { items.append((quoted(member.key), member.value, true)) }
    case .array(let elements) where !elements.isEmpty:
      items = elements.map { ("", $0, false) }
    default: return [flow(value)]
    }
    var lines: [String] = []
    let blanks = String(repeating: " ", count: column)
    for (index, item) in items.enumerated() {
      if index > 0, generator.chance(1, in: 6) {
        lines.append(generator.element(of: ["", blanks + "# about it", "# far left"]))
      }
      let margin = index == 0 ? "" : blanks
      let isBlock = item.value != [] && item.value != [:] && generator.chance(3, in: 4)
      let comment = generator.chance(1, in: 8) ? "  # so" : ""
      switch item.value {
      case .object where isBlock, .array where isBlock:
        if item.isMember {
          let isSequence = item.value.array != nil
          let inner = column + generator.element(of: isSequence ? [0, 2, 4] : [1, 2, 4])
          lines.append(margin + item.head + ":" + comment)
          var below = block(item.value, column: inner)
          below[0] = String(repeating: " ", count: inner) + below[0]
          lines += below
        } else {
          let gap = Int.random(in: 1...3, using: &generator)
          var below = block(item.value, column: column + 1 + gap)
          below[0] = margin + "-" + String(repeating: " ", count: gap) + below[0]
          lines += below
        }
      case .null where generator.chance(1, in: 3):
        lines.append(margin + (item.isMember ? item.head + ":" : "-") + comment)
      default:
        lines.append(
          margin + (item.isMember ? item.head + ": " : "- ") + flow(item.value) + comment)
      }
    }
    return lines
  }

  private mutating func flow(_ value: JSONValue) -> String {
    func list(_ open: String, _ items: [String], _ close: String) -> String {
      let pad = generator.element(of: ["", " "])
      return open + pad + items.joined(separator: generator.element(of: [", ", " , "])) + pad
        + close
    }
    switch value {
    case .object(let object):
      var items: [String] = []
      for member in object.members { items.append(quoted(member.key) + ": " + flow(member.value)) }
      return list("{", items, "}")
    case .array(let elements):
      var items: [String] = []
      for element in elements { items.append(flow(element)) }
      return list("[", items, "]")
    case .string(let text): return quoted(text)
    default: return value.compactText
    }
  }

  /// Plain for plain words, else in one of the quotes.
  private mutating func quoted(_ text: String) -> String {
    let isPrintable = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
    let isWord =
      text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || ($0 &- 0x30) < 10 }
      && text.hasPrefix("key")
    if isWord, generator.chance(2, in: 3) { return text }
    if isPrintable, generator.chance(1, in: 2) {
      return "'" + text.replacing("'", with: "''") + "'"
    }
    var result = ""
    for scalar in JSONValue.string(text).compactText.unicodeScalars {
      if scalar.value >= 0x7F,
        scalar.value < 0xA0 || (0x2028...0x2029).contains(scalar.value)
          || scalar.value == 0xFEFF
      {
        result += "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
