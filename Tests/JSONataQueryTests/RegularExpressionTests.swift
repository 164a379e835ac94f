import JSONataQuery
import OrderedJSON
import Testing

/// Regular expressions are JavaScript's.
@Suite struct RegularExpressionTests {
  @Test(
    arguments: [
      (#"$contains('٣', /\d/)"#, false), (#"$contains('é', /\w/)"#, false),
      (#"$contains('a\n', /a$/)"#, false), (#"$contains('a\nb', /^b/)"#, false),
      (#"$contains('a\nb', /^b/m)"#, true), (#"$contains('x', /[a&&x]/)"#, true),
      (#"$contains('ab', /(?<=a)b/)"#, true), (#"$contains('b', /(?<!a)b/)"#, true),
      (#"$contains('e\u0301', /^e/)"#, true), (#"$contains('😀', /^.$/)"#, false),
      (#"$contains('\uFEFF', /\s/)"#, true), (#"$contains('aB', /Ab/i)"#, true),
      (#"$contains('abab', /^(?<n>ab)\k<n>$/)"#, true),
      (#"$replace('2020-05', /(\d+)-(\d+)/, '$2/$1$$')"#, "05/2020$"),
      (#"$replace('abc', /b/, function($m) { $uppercase($m.match) })"#, "aBc"),
      (#"$replace('ab', /(a)(b)/, '$12-$3-$$1')"#, "a2--$1"),
      (#"$match('é1é22', /\d+/)[1].index"#, 3), (#"$match('aXb', /x/i).match"#, "X"),
      // A run that a unit outside its set ends.
      (#"$match('aa ab-1 c-2', /([a-z]+)-(\d)/).match"#, ["ab-1", "c-2"]),
      (#"$contains('aab', /a+ab/)"#, true), (#"$contains('ab-b', /([a-z]+)-\1/)"#, true),
      (#"$contains('aab', /(?<=a)b/)"#, true),
      (#"$contains('é-', /^[^a]+-$/)"#, true),
      (#"$split('a1b22c', /\d+/)"#, ["a", "b", "c"]),
      (#"$match('ab', /a(x)?b/).groups"#, [nil]), (#"/b/('ab').start"#, 1),
      (#"$match('aXbX', /(.*?)X/).match"#, ["aX", "bX"]),
      (#"$match('zaacbbbcac', /(z)((a+)?(b+)?(c))*/).groups"#, ["z", "ac", "a", nil, "c"]),
    ] as [(String, JSONValue?)])
  func result(_ expression: String, _ expected: JSONValue?) throws {
    #expect(try Expression(expression).evaluate() == expected)
  }

  @Test func anEmptyMatchIsAnError() {
    let error = #expect(throws: JSONataError.self) {
      try Expression("$match('a', /x*/)").evaluate()
    }
    #expect(error?.code == "D1004")
  }

  @Test func catastrophicBacktrackingEnds() {
    let text = String(repeating: "a", count: 40)
    let error = #expect(throws: JSONataError.self) {
      try Expression("$contains('\(text)!', /^(a+)+$/)")
        .evaluate(options: EvaluationOptions(maximumSteps: 200_000))
    }
    #expect(error?.code == "U1001")
  }
}
