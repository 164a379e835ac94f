import OrderedJSON
import TestSupport
import Testing

struct FuzzTests {
  /// A text with bytes changed, removed, doubled and moved at random.
  private func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &generator) where !bytes.isEmpty {
      let at = Int.random(in: bytes.indices, using: &generator)
      let end = min(bytes.count, at + Int.random(in: 0...20, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &generator)
      case 1: bytes[at] = generator.element(of: Array("{}[],:\"\\\n0-.eu/".utf8))
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
    for _ in 0..<100 {
      let value = generator.value(depth: 4)
      let bytes = mutated(Array(value.prettyText().utf8), &generator)
      let tree = JSONSource.parse(SourceText(bytes))
      #expect(tree.text.bytes == bytes)
      #expect(tree.problems.allSatisfy { (0...bytes.count).contains($0.offset) })
      if let root = tree.root { try checkRanges(root, within: 0..<bytes.count) }
      // The strict reader takes the text if and only if the other has nothing but repeated keys.
      let isClean = tree.problems.allSatisfy { $0.code == .duplicateKey }
      let strict = try? JSONSource.value(bytes)
      #expect((strict != nil) == isClean)
      if let strict { #expect(strict.compactText == tree.root?.value.compactText) }
      // Edits either fail with a message or give a text that can be read.
      if let value = tree.root?.value,
        let text = try? JSONSource.applying(generator.edit(of: value), to: tree)
      {
        #expect(JSONSource.parse(text).root != nil)
      }
    }
  }

  private func checkRanges(_ node: SourceNode, within outer: Range<Int>) throws {
    try #require(outer.lowerBound <= node.range.lowerBound)
    try #require(node.range.upperBound <= outer.upperBound)
    switch node.content {
    case .scalar: break
    case .array(let elements):
      for element in elements { try checkRanges(element, within: node.range) }
    case .object(let members):
      for member in members {
        try #require(node.range.contains(member.keyRange.lowerBound))
        try checkRanges(member.value, within: node.range)
      }
    }
  }

  @Test func largeTextsAreRead() throws {
    let words = String(repeating: "Get Job Status ", count: 60)
    let item = #"{"name": "a", "list": [1, 2.5, true, null], "text": "\#(words)é"},"#
    let text = "[" + String(repeating: item, count: 11_000) + "0]"
    #expect(text.utf8.count > 10_000_000)
    #expect(try JSONSource.value(text).array?.count == 11_001)
    let tree = JSONSource.parse(SourceText(text))
    #expect(tree.problems.isEmpty)
    #expect(tree.root?[10_999]?["name"]?.value == "a")
  }
}
