import OrderedJSON
import TestSupport
import Testing
import YAMLSource

struct WritingTests {
  @Test func blockStyleWithQuotesOnlyWhereRequired() {
    let value: JSONValue = [
      "Comment": "two\nlines\n", "States": ["Is it done?": ["Choices": [["Next": "A"], [1, []]]]],
      "a: b": "yes", "e": [:], "quote": "it's: \"so\"", "control": "a\tb", "path": "$.a[0]",
      "number": "1.0",
    ]
    #expect(
      YAMLSource.text(value) == """
        Comment: |
          two
          lines
        States:
          Is it done?:
            Choices:
              - Next: A
              - - 1
                - []
        'a: b': 'yes'
        e: {}
        quote: 'it''s: "so"'
        control: "a\\tb"
        path: $.a[0]
        number: '1.0'

        """)
  }

  @Test(arguments: 0..<40)
  func whatIsWrittenReadsBack(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let value = generator.value(depth: 4)
      let text = YAMLSource.text(value)
      let tree = YAMLSource.parse(SourceText(text))
      try #require(
        tree.problems.isEmpty && tree.root?.value.compactText == value.compactText, "\(text)")
    }
  }

  @Test func deepValuesReadBack() {
    var value: JSONValue = ["a\u{7F}\u{2028}\u{85}"]
    for _ in 0..<400 { value = ["a": [value]] }
    let tree = YAMLSource.parse(SourceText(YAMLSource.text(value)), depthLimit: 1000)
    #expect(tree.problems.isEmpty)
    #expect(tree.root?.value == value)
  }
}
