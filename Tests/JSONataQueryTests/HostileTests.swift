import JSONataQuery
import OrderedJSON
import Testing

/// No expression hangs the program, exhausts it or brings it down.
@Suite struct HostileTests {
  private static let options = EvaluationOptions(
    maximumDepth: 300, maximumSteps: 300_000, maximumStringLength: 1 << 20)

  @Test(arguments: [
    "($f := function() { $f() }; $f())", "($f := function($n) { 1 + $f($n) }; $f(1))",
    "($f := function($s) { $f($s & $s) }; $f('ab'))",
    "$reduce([1..100000], function($a, $b) { [[$a]] })",
    "($f := function($g, $n) { $n = 0 ? $g : $f($g ~> $sum, $n - 1) }; $f($sum, 100000))",
    "$pad('a', 1e12)", "[1..1e6].[1..1e6].[1..1e6]", "$map([1..1000000], function($i) { [1..$i] })",
  ])
  func endsWithALimit(_ expression: String) {
    let error = #expect(throws: JSONataError.self) {
      try Expression(expression).evaluate(options: Self.options)
    }
    #expect(error?.code == "U1001" || error?.code == "D2014")
  }

  @Test(arguments: ["(", "[", "{'a':", "-", "$f(", "1+", "a.", "function(){", "a[", "1?", "|"])
  func deepNestingIsRefused(_ part: String) {
    #expect(throws: JSONataError.self) {
      try Expression(String(repeating: part, count: 100_000) + "1").evaluate()
    }
  }

  @Test func closuresManyLevelsDeepAreReleased() throws {
    let expression = try Expression(
      "$type($reduce([1..5000], function($f, $i) { function() { $f } }, 1))")
    #expect(try expression.evaluate() == "function")
  }

  @Test func tailCallsDoNotNest() throws {
    let expression = try Expression("($f := function($n) { $n = 0 ? 0 : $f($n - 1) }; $f(5000))")
    #expect(try expression.evaluate(options: EvaluationOptions(maximumDepth: 20)) == 0)
  }

  /// Every prefix, and every text with one character left out, is an expression or an error.
  @Test func brokenExpressionsAreErrors() {
    let text =
      #"lines@$l#$i[price > 2 and /a[b]/('x')].{%.n & 'a\u0041': $f(?, -1)^(>b)} ~> |$|{}|"#
    let letters = Array(text)
    for index in letters.indices {
      _ = try? Expression(String(letters[..<index])).evaluate(EvaluationTests.document)
      var shorter = letters
      shorter.remove(at: index)
      _ = try? Expression(String(shorter)).evaluate(EvaluationTests.document)
    }
  }
}
