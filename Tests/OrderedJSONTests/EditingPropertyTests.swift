import OrderedJSON
import TestSupport
import Testing

struct EditingPropertyTests {
  /// Writes a value with blanks, line ends and escapes thrown in at random.
  private func text(_ value: JSONValue, _ generator: inout SeededGenerator, lineEnd: String)
    -> String
  {
    func blanks() -> String {
      generator.element(of: ["", "", " ", "  ", lineEnd, lineEnd + "  ", lineEnd + lineEnd + "\t"])
    }
    func list(_ open: String, _ items: [String], _ close: String) -> String {
      open + blanks() + items.joined(separator: blanks() + "," + blanks()) + blanks() + close
    }
    switch value {
    case .array(let elements):
      var items: [String] = []
      for element in elements { items.append(text(element, &generator, lineEnd: lineEnd)) }
      return list("[", items, "]")
    case .object(let object):
      var items: [String] = []
      for member in object.members {
        let key = JSONValue.string(member.key).compactText
        items.append(
          key + blanks() + ":" + blanks() + text(member.value, &generator, lineEnd: lineEnd))
      }
      return list("{", items, "}")
    default: return value.compactText
    }
  }

  @Test(arguments: 0..<40)
  func editedTextSaysWhatTheEditedValueSays(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      var value = generator.value(depth: 4)
      let lineEnd = generator.element(of: ["\n", "\r\n", "\r"])
      let source =
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: value.compactText
        case 1: value.prettyText(indentation: 4) + "\n"
        case 2: value.prettyText().replacing("\n", with: lineEnd)
        default: text(value, &generator, lineEnd: lineEnd)
        }
      var tree = JSONSource.parse(SourceText(source))
      try #require(tree.problems.isEmpty)
      for _ in 0..<4 {
        let edit = generator.edit(of: value)
        let before = tree.text
        value = value.applying(edit)
        tree = JSONSource.parse(try JSONSource.applying(edit, to: tree))
        let after = tree.text.string
        try #require(
          tree.problems.isEmpty && tree.root?.value.compactText == value.compactText,
          "\(before.string)\n\(edit)\n\(after)")
      }
    }
  }

  @Test(arguments: 0..<20)
  func linesThatAreNotTouchedStay(seed: Int) throws {
    var generator = SeededGenerator(seed: 1000 + seed)
    for _ in 0..<25 {
      let value = generator.value(depth: 4)
      let lineEnd = generator.element(of: ["\n", "\r\n"])
      let tree = JSONSource.parse(SourceText(text(value, &generator, lineEnd: lineEnd)))
      let edit = generator.edit(of: value)
      guard let root = tree.root, let touched = root.rangeTouched(by: edit) else { continue }
      let after = try JSONSource.applying(edit, to: tree)
      // The lines of the items touched, and of the item before (which may gain or lose a comma).
      let head = tree.text.bytes[..<touched.lowerBound].lastIndex(of: 0x0A) ?? 0
      let tail =
        tree.text.bytes[touched.upperBound...].firstIndex(of: 0x0A) ?? tree.text.bytes.count
      #expect(after.bytes.starts(with: tree.text.bytes[..<head]))
      #expect(after.bytes.suffix(tree.text.bytes.count - tail) == tree.text.bytes[tail...])
    }
  }
}

extension SourceNode {
  /// From the item before the first one touched to the end of the last one.
  fileprivate func rangeTouched(by edit: TreeEdit) -> Range<Int>? {
    switch edit {
    case .set(let pointer, _): self[pointer]?.range
    case .renameKey(let pointer, _): pointer.parent.flatMap { self[$0]?.range }
    case .remove(let pointer), .move(let pointer, _): pointer.parent.flatMap { self[$0]?.range }
    case .insertMember(let pointer, _, _, let index), .insertElement(let pointer, _, let index):
      self[pointer].map { node in
        let ranges = node.itemRanges
        let index = index ?? ranges.count
        let before = index > 0 ? ranges[index - 1].lowerBound : node.range.lowerBound
        let after = index < ranges.count ? ranges[index].upperBound : node.range.upperBound
        return before..<after
      }
    }
  }

  private var itemRanges: [Range<Int>] {
    switch content {
    case .scalar: []
    case .array(let elements): elements.map(\.range)
    case .object(let members):
      members.map { $0.keyRange.lowerBound..<$0.value.range.upperBound }
    }
  }
}
