import JSONataQuery
import OrderedJSON
import Testing

/// What expressions give, over a small document.
@Suite struct EvaluationTests {
  static let document: JSONValue = [
    "name": "order 7",
    "lines": [
      ["sku": "pen", "price": 1.5, "count": 4],
      ["sku": "ink", "price": 7, "count": 1],
      ["sku": "pad", "price": 3, "count": 2],
    ],
    "notes": [],
    "nested": [[1, 2], [3]],
    "single": [["x": 1]],
    "nothing": nil,
  ]

  @Test(
    arguments: [
      // Paths: sequences, singletons, arrays that are kept.
      ("name", "order 7"),
      ("lines.sku", ["pen", "ink", "pad"]),
      ("single.x", 1), ("single[].x", [1]), ("single.x[]", [1]),
      ("nested", [[1, 2], [3]]), ("lines.[sku]", [["pen"], ["ink"], ["pad"]]),
      ("missing", nil), ("lines.missing", nil), ("notes", []),
      // Predicates.
      ("lines[0].sku", "pen"), ("lines[-1].sku", "pad"), ("lines[price > 2].sku", ["ink", "pad"]),
      ("lines[[0, 2]].sku", ["pen", "pad"]), ("(lines.sku)[1]", "ink"),
      // Arithmetic, comparison, text.
      ("1 + 2 * 3 - 4 / 2", 5), ("-7 % 3", -1), ("0.1 + 0.2 & ''", "0.3"), ("1 = '1'", false),
      ("missing = missing", false), ("missing + 1", nil), ("'a' & missing & 1", "a1"),
      ("1e21 & ' ' & 1e-7", "1e+21 1e-7"), ("'b' in ['a', 'b']", true),
      // Grouping, order, joins, ancestors.
      ("[[1, 2], 5].$.{'k': $}", [["k": 1], ["k": 2], ["k": 5]]),
      ("lines{'all': sku}", ["all": ["pen", "ink", "pad"]]),
      ("lines{sku: price * count}", ["pen": 6, "ink": 7, "pad": 6]),
      ("lines^(>price).sku", ["ink", "pad", "pen"]),
      ("lines^(count * price, sku).sku", ["pad", "pen", "ink"]),
      ("lines#$i[price > 2].$i", [1, 2]),
      ("lines@$a.$$.lines@$b[$a.count < $b.count and $b.sku = 'pen'].$a.sku", ["ink", "pad"]),
      ("lines.sku.(%.price)", [1.5, 7, 3]), ("single.x.%.%.name", "order 7"),
      // Functions, closures, partial application, chains.
      ("($f := function($n) { $n <= 1 ? 1 : $n * $f($n - 1) }; $f(5))", 120),
      ("($x := 1; $f := function() { $x }; $x := 2; $f())", 2),
      ("($f := function($n) { ($n = 0 ? [5, 6] : $f($n - 1))[0] }; $f(2))", 5),
      ("($f := function($n) { $n = 0 ? 7 : $f($n - 1)[] }; $f(1))", 7),
      ("($add := function($a, $b) { $a + $b }; $map([1, 2], $add(?, 10)))", [11, 12]),
      ("' a  b ' ~> $trim() ~> $uppercase()", "A B"),
      ("($g := $trim ~> $length; $g('  abc '))", 3),
      ("$reduce([1..5], function($a, $b) { $a * $b })", 120),
      ("$map(lines, function($l, $i) { $i & $l.sku })", ["0pen", "1ink", "2pad"]),
      ("$sort(lines.price, function($a, $b) { $a < $b })", [7, 3, 1.5]),
      // Transforms leave their input alone.
      (
        "[($ ~> |lines|{'price': price * 2}, 'sku'|).lines[0], lines[0]]",
        [["price": 3, "count": 4], ["sku": "pen", "price": 1.5, "count": 4]]
      ),
      // Strings count code points, splitting counts code units.
      ("$length('😀é')", 2), ("$substring('a😀b', 1, 1)", "😀"), ("$pad('x', -3, 'ab')", "abx"),
      ("$formatBase(255, 16)", "ff"), ("$round(4.525, 2)", 4.52), ("$round(12350, -2)", 12400),
      ("$sum([])", 0), ("$max([])", nil), ("$count(nothing)", 1), ("$boolean([0])", false),
      ("$string({'a': [1, $sum]})", "{\"a\":[1,\"\"]}"), ("$number('0x1F')", 31),
      ("$distinct([1, 1, '1', [2], [2]])", [1, "1", [2]]), ("$keys({'a': 1})", "a"),
      ("$merge([{'a': 1}, {'a': 2, 'b': 3}])", ["a": 2, "b": 3]),
      ("$encodeUrlComponent('a b/é')", "a%20b%2F%C3%A9"), ("$base64encode('hello')", "aGVsbG8="),
      ("$zip([1, 2], ['a', 'b'])", [[1, "a"], [2, "b"]]), ("[1..3]", [1, 2, 3]), ("[3..1]", []),
    ] as [(String, JSONValue?)])
  func result(_ expression: String, _ expected: JSONValue?) throws {
    #expect(try Expression(expression).evaluate(Self.document) == expected)
  }

  @Test(arguments: [
    ("1 + 'a'", "T2002", 3), ("'a' + 1", "T2001", 5), ("-'a'", "D1002", 1),
    ("1 < 'a'", "T2009", 3), ("nothing < 1", "T2010", 9), ("missing()", "T1006", 8),
    ("sum(1)", "T1005", 4), ("[1..'a']", "T2004", 4), ("lines{price: 1}", "T1003", 6),
    ("$length(1)", "T0410", 8), ("$sum(['a'])", "T0412", 5), ("$error('no')", "D3137", 7),
    ("(", "S0203", 1), ("1 +", "S0207", 3), ("'a", "S0101", 2), ("a..b", "S0201", 3),
    ("[1", "S0203", 2),
    ("/a", "S0302", 2), ("%", "S0217", 1), ("1 := 2", "S0212", 1), ("\"\\y\"", "S0103", 2),
  ])
  func error(_ expression: String, _ code: String, _ position: Int) {
    let error = #expect(throws: JSONataError.self) {
      try Expression(expression).evaluate(Self.document)
    }
    #expect(error?.code == code)
    #expect(error?.position == position)
  }

  @Test func messagesHaveTheirValuesFilledIn() {
    let error = #expect(throws: JSONataError.self) { try Expression("1 < 'a'").evaluate() }
    #expect(
      error?.description
        == "T2009: The values 1 and \"a\" either side of operator \"<\" must be of the same data type"
    )
  }

  @Test func bindingsAreVariables() throws {
    let expression = try Expression("$states.input.n + $k")
    #expect(
      try expression.evaluate(bindings: ["states": ["input": ["n": 1]], "k": 2]) == 3)
    #expect(try expression.evaluate() == nil)
  }

  @Test func theClockAndChanceComeFromTheOptions() throws {
    let options = EvaluationOptions(milliseconds: 1_510_067_557_121, seed: 5)
    #expect(try Expression("$now()").evaluate(options: options) == "2017-11-07T15:12:37.121Z")
    let random = try Expression("[$random(), $random()]")
    #expect(try random.evaluate(options: options) == random.evaluate(options: options))
    #expect(
      try random.evaluate(options: options) != random.evaluate(options: EvaluationOptions(seed: 6)))
  }
}
