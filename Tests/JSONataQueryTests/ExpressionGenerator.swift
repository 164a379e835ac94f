import TestSupport

/// Puts expressions together at random: most are well formed, and many of them have a value over
/// `document`.
struct ExpressionGenerator {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  mutating func expression() -> String {
    var text = expression(0)
    if random.chance(1, in: 5) { mutate(&text) }
    return text
  }

  /// Leaves out, doubles or replaces a character, or cuts the end off.
  private mutating func mutate(_ text: inout String) {
    guard let index = text.indices.randomElement(using: &random) else { return }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text.remove(at: index)
    case 1: text.insert(text[index], at: index)
    case 2: text.replaceSubrange(index...index, with: random.element(of: Self.fragments))
    default: text = String(text[..<index])
    }
  }

  private mutating func expression(_ depth: Int) -> String {
    if depth > 5 { return atom() }
    let inner = depth + 1
    switch Int.random(in: 0..<24, using: &random) {
    case 0...4: return atom()
    case 5, 6: return expression(inner) + "." + step(inner)
    case 7: return expression(inner) + "[" + expression(inner) + "]"
    case 8, 9:
      return expression(inner) + " " + random.element(of: Self.operators) + " "
        + expression(inner)
    case 10: return "(" + list(inner, separator: "; ") + ")"
    case 11: return "[" + list(inner, separator: ", ") + "]"
    case 12: return "{" + pairs(inner) + "}"
    case 13: return path(inner) + "{" + pairs(inner) + "}"
    case 14:
      return path(inner) + "^(" + random.element(of: ["", "<", ">"]) + expression(inner) + ")"
    case 15: return expression(inner) + " ? " + expression(inner) + " : " + expression(inner)
    case 16...18: return call(inner)
    case 19: return lambda(inner)
    case 20: return "($v := " + expression(inner) + "; " + expression(inner) + ")"
    case 21: return expression(inner) + " ~> " + random.element(of: [call(inner), lambda(inner)])
    case 22:
      return expression(inner) + " ~> |" + path(inner) + "|" + expression(inner)
        + random.element(of: ["", ", 'n'", ", " + expression(inner)]) + "|"
    default: return path(inner)
    }
  }

  private mutating func path(_ depth: Int) -> String {
    var text = random.element(of: ["items", "o", "$", "$$", "nested", "*", "**", "$v", "tree"])
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      text += random.element(of: [".", ".", ".", "@$v.", "#$i.", "[]."]) + step(depth)
    }
    return text
  }

  private mutating func step(_ depth: Int) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0 where depth < 6: return "(" + expression(depth + 1) + ")"
    case 1 where depth < 6: return "[" + expression(depth + 1) + "]"
    case 2 where depth < 6: return "{" + pairs(depth + 1) + "}"
    case 3 where depth < 6: return call(depth + 1)
    case 4: return random.element(of: ["%", "%.%", "*", "**", "$", "$i", "`odd name`", "'s'"])
    default:
      return random.element(of: Self.names)
        + random.element(of: ["", "", "", "[0]", "[-1]", "[n > 1]", "[]", "@$v", "#$i", "[$ = 1]"])
    }
  }

  private mutating func call(_ depth: Int) -> String {
    let name = random.element(of: Self.functions)
    let count = Int.random(in: 0...3, using: &random)
    let arguments = (0..<count).map { _ in
      random.chance(1, in: 12) ? "?" : random.chance(1, in: 4) ? lambda(depth) : expression(depth)
    }
    return "$" + name + "(" + arguments.joined(separator: ", ") + ")"
  }

  private mutating func lambda(_ depth: Int) -> String {
    let parameters = random.element(of: ["", "$v", "$v, $i", "$a, $b", "$v, $i, $all"])
    let signature = random.element(of: [
      "", "", "", "", "<n:n>", "<s-n?>", "<a<n>>", "<(sn)x>", "<",
    ])
    let body = random.chance(1, in: 6) ? "$v(" + expression(depth + 1) + ")" : expression(depth + 1)
    return "function(" + parameters + ")" + signature + "{" + body + "}"
  }

  private mutating func list(_ depth: Int, separator: String) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in expression(depth) }
      .joined(separator: separator)
  }

  private mutating func pairs(_ depth: Int) -> String {
    (0..<Int.random(in: 0...3, using: &random)).map { _ in
      random.element(of: ["'a'", "'b'", "s", "$string($)", expression(depth)]) + ": "
        + expression(depth)
    }.joined(separator: ", ")
  }

  private mutating func atom() -> String { random.element(of: Self.atoms) }

  private static let atoms = [
    "n", "s", "items", "o", "z", "t", "u", "nested", "tree", "e", "$", "$$", "$v", "$i", "$a", "1",
    "0", "-1", "2.5", "1e300", "1e-7", "'x'", "'a,b'", "''", "\"é😀\"", "'\\u0041'", "true", "false",
    "null", "/a+/", "/(a|b)*c/i", "/^$/m", "/(?<x>.)\\1/", "/[^a-z]/", "[]", "{}", "[1..3]",
    "[1..100000]", "$states", "items.n", "o.n.n", "%", "missing", "`odd name`", "'2020-01-02'",
    "'[Y0001]-[M01]'", "'#,##0.00'", "'w'", "-n", "$sum", "$string",
  ]
  private static let names = ["n", "s", "o", "z", "items", "missing", "x", "`odd name`", "kids"]
  private static let operators = [
    "+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", "and", "or", "in", "..", "??",
    "?:", ":=", "~>", "@", "#",
  ]
  private static let fragments = [
    "(", ")", "[", "]", "{", "}", "'", "\"", "`", "/", "\\", "|", "$", "%", "@", "#", ":=", "~>",
    "..", "é", "😀", "\u{0}", " ", "/*", "function", "λ",
  ]
  private static let functions = [
    "sum", "count", "max", "min", "average", "string", "substring", "substringBefore",
    "substringAfter", "lowercase", "uppercase", "length", "trim", "pad", "match", "contains",
    "replace", "split", "join", "formatNumber", "formatBase", "formatInteger", "parseInteger",
    "number", "floor", "ceil", "round", "abs", "sqrt", "power", "random", "boolean", "not", "map",
    "zip", "filter", "single", "reduce", "sift", "keys", "lookup", "append", "exists", "spread",
    "merge", "reverse", "each", "error", "assert", "type", "sort", "shuffle", "distinct",
    "base64encode", "base64decode", "encodeUrlComponent", "encodeUrl", "decodeUrlComponent",
    "decodeUrl", "eval", "toMillis", "fromMillis", "clone", "now", "millis", "partition", "range",
    "hash", "uuid", "parse", "v", "missing",
  ]
}
