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

  /// Whatever takes time or memory is counted: nothing of this is slow or large.
  @Test(arguments: [
    "$length($string($reduce([1..60], function($a) { [$a, $a] }, 1)))",
    "$reduce([1..60], function($a) { [$a, $a] }, 1)",
    "$reduce([1..60], function($a) { {'a': $a, 'b': $a} }, 1)",
    "($f := function() { $reduce([1..60], function($a) { [$a, $a] }, 0) }; $f() = $f())",
    "$boolean($reduce([1..60], function($a) { [$a, $a] }, 0))",
    "$reduce([1..60], function($a) { {'a': [$a, $a]} }, {'a': 1}).a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a",
    "$reduce([1..60], function($a) { $append($a, $a) }, [1])",
    "$reduce([1..60], function($a) { $a & $a }, 'ab')",
    "[1..1e6].[1..1e6]", "[1..1e6].[1..1e6].[1..1e6]", "[1..1e9]", "[0..1e7]",
    "$map([1..1000000], function($i) { $append([1..1000000], $i) })",
    "$pad('a', 1e12)", "$pad('a', -6e5, '€')",
    "$join($map([1..1000000], function() { $pad('', 1000) }))",
    "($s := $pad('a', 1e6); $map([1..1000000], function($i) { $substring($s, 1, 1) }))",
    "($s := $pad('a', 1e6); $map([1..1000000], function($i) { $s = $s & 'b' }))",
    "($x := [1..1000000]; $map($x, function($i) { $sum($x) }))",
    "($x := [1..1000000]; $x[$x])", "$replace($pad('', 1e6, 'ab'), 'a', $pad('', 1e6))",
    "($f := function($n) { $f($n + 1) }; $f(0))", "($f := function() { [$f()] }; $f())",
    "($f := function() { function() { $f() }() }; $f())",
    "$map([1..1e7], function($i) { function() { $i } })",
    "$match($pad('', 1e6, 'a'), /(a|b)*c/)", "$match($pad('', 100, 'a'), /(a+)+b/)",
    "$split($pad('', 1e6), '')", "$parse($pad('', 1e6, '[1],'))",
    "[[1..1000], [1..1000]]@$a.[1..1000]@$b.[1..1000]@$c.$a",
    "($a := [1..3000]; $a.($b := $; $a.($c := $; $a.($b + $c))))",
  ])
  func endsWithinTheLimits(_ expression: String) {
    let dialect: Expression.Dialect = expression.contains("$parse") ? .service : .standard
    #expect(throws: JSONataError.self) {
      try Expression(expression, dialect: dialect).evaluate(
        options: EvaluationOptions(
          maximumSteps: 200_000, maximumStringLength: 1 << 20, maximumMemory: 16 << 20))
    }
  }

  @Test func theServicesLimitsHaveTheServicesMessages() {
    func message(_ expression: String) -> String? {
      let error = #expect(throws: JSONataError.self) {
        try Expression(expression, dialect: .service).evaluate(options: .service)
      }
      return error?.message
    }
    #expect(message("$pad('a', 8388608)")?.contains("memory limit exceeded") == true)
    #expect(message("$range(1, 360146, 1)")?.contains("memory limit exceeded") == true)
    #expect(
      message("($f := function($n) { 1 + $f($n) }; $f(1))")?.contains("Stack overflow error")
        == true)
    #expect(
      message("($f := function($n) { $f($n) }; $f(1))")?.contains("Check for infinite loop")
        == true)
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
