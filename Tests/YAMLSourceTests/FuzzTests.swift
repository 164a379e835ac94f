import OrderedJSON
import TestSupport
import Testing
import YAMLSource

struct FuzzTests {
  /// A text with bytes changed, removed, doubled and moved at random.
  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 0...20, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes[at] = generator.element(of: Array("{}[],:\"'\n -?&*!|>#%@\t".utf8))
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
      default: bytes.removeSubrange(end...)
      }
    }
    return bytes
  }

  @Test(arguments: 0..<20)
  func anyBytesAreReadToTheirEnd(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let value = generator.value(depth: 4)
      let bytes = mutated(Array(YAMLSource.text(value).utf8), &generator)
      let tree = YAMLSource.parse(SourceText(bytes))
      #expect(tree.text.bytes == bytes)
      #expect(tree.problems.allSatisfy { (0...bytes.count).contains($0.offset) })
      if let root = tree.root { try checkRanges(root, within: 0..<bytes.count) }
      // Edits either fail with a message or give a text that can be read.
      if let value = tree.root?.value,
        let text = try? YAMLSource.applying(generator.edit(of: value), to: tree)
      {
        #expect(YAMLSource.parse(text).root != nil)
      }
    }
  }

  /// Values by an alias have the places of the anchor, so only the text bounds a range.
  private func checkRanges(_ node: SourceNode, within outer: Range<Int>) throws {
    try #require(outer.lowerBound <= node.range.lowerBound)
    try #require(node.range.upperBound <= outer.upperBound)
    switch node.content {
    case .scalar: break
    case .array(let elements): for element in elements { try checkRanges(element, within: outer) }
    case .object(let members):
      for member in members { try checkRanges(member.value, within: outer) }
    }
  }

  @Test func largeTextsAreRead() {
    let item = "- name: Get Job Status\n  list: [1, 2.5, true]\n  text: é\n"
    let text = String(repeating: item, count: 10_000)
    let tree = YAMLSource.parse(SourceText(text))
    #expect(tree.problems.isEmpty)
    #expect(tree.root?[9_999]?["text"]?.value == "é")
  }
}
