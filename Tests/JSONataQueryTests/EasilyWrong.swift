import OrderedJSON

/// Expressions over `$d` that implementations get wrong, with their values.
enum EasilyWrong {
  static let document: JSONValue = [
    "a": [["b": [1, 2]], ["b": [3]], ["b": 4], ["c": 5]], "one": [["x": 1]], "e": [],
    "o": ["p": ["q": [7]]], "s": "abc", "nul": nil, "nest": [[1, 2], [3, [4]]],
    "recs": [["n": "x", "v": 2], ["n": "y", "v": 1], ["n": "z", "v": 2]],
    "inv": [
      ["id": "A", "lines": [["p": 1, "q": 2], ["p": 3, "q": 4]]],
      ["id": "B", "lines": [["p": 5, "q": 6]]],
    ],
  ]

  static let cases: [(String, JSONValue?)] = [
    // Sequences are flattened, arrays in data keep their shape.
    ("$d.a.b", [1, 2, 3, 4]), ("$d.nest", [[1, 2], [3, [4]]]), ("$d.e", []),
    ("$d.a[b=99]", nil), ("$d.one[].x", [1]), ("$d.one.x[]", [1]), ("$d.o.p.q", [7]),
    ("$d.a.[b]", [[1, 2], [3], [4], []]), ("[$d.zz, 1]", [1]),
    // Predicates.
    ("$d.recs.n[0]", ["x", "y", "z"]), ("($d.recs.n)[0]", "x"), ("$d.recs[1.9].n", "y"),
    ("$d.recs[-1].n", "z"), ("$d.recs[[2, 0]].n", ["x", "z"]), ("$d.s[0]", "abc"),
    // Nothing, and null.
    ("$d.zz + 1", nil), ("$d.zz = $d.zz", false), ("$d.zz != 1", false), ("'a' & $d.zz", "a"),
    ("$count($d.nul)", 1), ("$exists($d.nul)", true), ("$sum([])", 0), ("$max([])", nil),
    ("$sum($d.zz)", nil), ("$count($d.zz)", 0), ("$boolean([0])", false),
    ("$boolean([0, 1])", true), ("$boolean('0')", true),
    ("{'a': 1, 'b': 2} = {'b': 2, 'a': 1}", true),
    // Groups, parents, order, positions.
    ("$d.recs{$string(v): n}", ["2": ["x", "z"], "1": "y"]),
    ("$d.inv.lines.(%.id & p)", ["A1", "A3", "B5"]),
    ("$d.inv.lines#$i.$i", [0, 1, 0]), ("$d.recs^(v, >n).n", ["y", "z", "x"]),
    ("$d.inv@$i.$i.lines.($i.id & p)", ["A1", "A3", "B5"]),
    // Numbers.
    ("$string(0.1 + 0.2)", "0.3"), ("1e21 & ''", "1e+21"), ("1e-7 & ''", "1e-7"),
    ("-7 % 3", -1), ("$round(2.5)", 2), ("$round(4.525, 2)", 4.52), ("[3..1]", []),
    ("$number('0b101')", 5), ("$formatNumber(0.5, '0')", "0"), ("$formatNumber(1.5, '0')", "2"),
    // Texts.
    ("$length('😀')", 1), ("$count($split('😀', ''))", 2), ("$trim(' a  b ')", "a b"),
    ("$pad('x', -3, 'ab')", "abx"), ("$substring('hello', -3, 2)", "ll"),
    ("$replace('ab', /(a)(b)/, '$2$1$$')", "ba$"), ("$replace('a', 'a', '$1')", "$1"),
    ("$match('a1', /([a-z])(x)?/).groups", ["a", nil]),
    ("/a/('ba').start", 1), ("$contains('a\n', /a$/)", false),
    // Functions.
    ("($x := 1; $f := function() { $x }; $x := 2; $f())", 2), ("($x := 1; ($x := 2); $x)", 1),
    ("$map([1], function($v) { $v })", 1), ("$filter([1, 2], function($v) { $v = 1 })", 1),
    ("$reduce([1..3], function($a, $b) { $a + $b }, 10)", 16),
    ("'hello' ~> $substring(?, 1, 2)", "el"), ("$string($sum)", ""),
    ("($f := function($n) { $n = 0 ? 'end' : $f($n - 1) }; $f(5000))", "end"),
    ("$keys({'a': 1})", "a"), ("$d ~> |o.p|{'q': 8}| ~> $lookup('o')", ["p": ["q": 8]]),
    ("$d.o.p.q", [7]), ("$sort([3, 1, 2])", [1, 2, 3]), ("$type($d.nul)", "null"),
    ("$fromMillis(0)", "1970-01-01T00:00:00.000Z"), ("$toMillis('1970-01-01T00:00:01Z')", 1000),
  ]
}
