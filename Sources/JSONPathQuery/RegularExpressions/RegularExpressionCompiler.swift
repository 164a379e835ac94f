/// Reads a pattern into a program.
struct RegularExpressionCompiler {
  typealias Instruction = RegularExpression.Instruction

  static let programLimit = 20_000

  let pattern: [UnicodeScalar]
  var position = 0
  var options: RegularExpression.Options
  var captureCount = 0
  private var depth = 0
  /// Slots of loops follow those of 100 captures.
  private var loopSlot = 200

  init(_ source: String, options: RegularExpression.Options) {
    pattern = Array(source.unicodeScalars)
    self.options = options
  }

  mutating func compile() throws(PathFailure) -> [Instruction] {
    let program = try alternation()
    guard position == pattern.count else { throw failure("Unmatched closing ')'") }
    return program + [.match]
  }

  var current: UnicodeScalar? { position < pattern.count ? pattern[position] : nil }

  func failure(_ reason: String) -> PathFailure {
    let source = String(String.UnicodeScalarView(pattern))
    return .invalid("\(reason) near index \(position) of the regular expression /\(source)/")
  }

  mutating func read(_ scalar: UnicodeScalar) -> Bool {
    guard current == scalar else { return false }
    position += 1
    return true
  }

  private mutating func alternation() throws(PathFailure) -> [Instruction] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limits.nesting else { throw failure("Groups are nested too deep") }
    var branches = [try sequence()]
    while read("|") { branches.append(try sequence()) }
    var program = branches.removeLast()
    while let branch = branches.popLast() {
      let rest = Self.moved(program, by: branch.count + 2)
      program =
        [.split(1, branch.count + 2)] + Self.moved(branch, by: 1)
        + [.jump(branch.count + 2 + program.count)] + rest
    }
    return program
  }

  private mutating func sequence() throws(PathFailure) -> [Instruction] {
    var program: [Instruction] = []
    let outer = options
    defer { options = outer }
    while let scalar = current, scalar != "|", scalar != ")" {
      if options.allowsComments, skipComment() { continue }
      let atom = try self.atom()
      let quantified = try quantified(atom)
      program += Self.moved(quantified, by: program.count)
      guard program.count <= Self.programLimit else { throw failure("The pattern is too large") }
    }
    return program
  }

  private mutating func skipComment() -> Bool {
    guard let scalar = current else { return false }
    if scalar == "#" {
      while let next = current, next != "\n" { _ = read(next) }
      return true
    }
    guard scalar == " " || (scalar.value >= 9 && scalar.value <= 13) else { return false }
    position += 1
    return true
  }

  private mutating func atom() throws(PathFailure) -> [Instruction] {
    guard let scalar = current else { return [] }
    position += 1
    switch scalar {
    case "(": return try group()
    case "[": return [.set(try set(), ignoresCase: options.ignoresCase)]
    case ".": return [.any(matchesLineEnds: options.dotMatchesAll)]
    case "^": return [.assert(options.multiline ? .lineStart : .start)]
    case "$": return [.assert(options.multiline ? .lineEnd : .end)]
    case "\\": return try escape()
    case "*", "+", "?":
      position -= 1
      throw failure("Dangling meta character '\(scalar)'")
    default: return [.scalar(scalar, ignoresCase: options.ignoresCase)]
    }
  }

  private mutating func group() throws(PathFailure) -> [Instruction] {
    var wrap: ([Instruction]) -> [Instruction] = { $0 }
    if read("?") {
      if read(":") {
      } else if read("=") {
        wrap = { [.look($0 + [.match], negated: false)] }
      } else if read("!") {
        wrap = { [.look($0 + [.match], negated: true)] }
      } else if read(">") {
        wrap = { [.atomic($0 + [.match])] }
      } else if current == "<" {
        throw failure("Look-behind and named groups are not supported")
      } else {
        try readFlags()
        if read(")") { return [] }
        guard read(":") else { throw failure("Unknown inline modifier") }
      }
    } else {
      guard captureCount < 99 else { throw failure("Too many groups") }
      captureCount += 1
      let slot = 2 * captureCount
      wrap = { [.save(slot)] + Self.moved($0, by: 1) + [.save(slot + 1)] }
    }
    let inner = try alternation()
    guard read(")") else { throw failure("Unclosed group") }
    return wrap(inner)
  }

  private mutating func readFlags() throws(PathFailure) {
    var value = true
    while let scalar = current, scalar != ")", scalar != ":" {
      if scalar == "-" {
        value = false
      } else if !options.set(scalar, to: value) {
        throw failure("Unknown inline modifier")
      }
      position += 1
    }
  }

  private mutating func quantified(_ atom: [Instruction]) throws(PathFailure) -> [Instruction] {
    guard let (low, high) = try bounds() else { return atom }
    let isLazy = read("?")
    let isPossessive = !isLazy && read("+")
    let result = try repeated(atom, low, high, isLazy: isLazy)
    return isPossessive ? [.atomic(result + [.match])] : result
  }

  private mutating func bounds() throws(PathFailure) -> (Int, Int?)? {
    switch current {
    case "*": position += 1; return (0, nil)
    case "+": position += 1; return (1, nil)
    case "?": position += 1; return (0, 1)
    case "{":
      position += 1
      guard let low = number() else { throw failure("Illegal repetition") }
      var high: Int? = low
      if read(",") { high = number() }
      guard read("}") else { throw failure("Unclosed counted closure") }
      if let high, high < low { throw failure("Illegal repetition range") }
      return (low, high)
    default: return nil
    }
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = current, let digit = Int(String(scalar)), (value ?? 0) < 100_000 {
      value = (value ?? 0) * 10 + digit
      position += 1
    }
    return value
  }

  private mutating func repeated(_ atom: [Instruction], _ low: Int, _ high: Int?, isLazy: Bool)
    throws(PathFailure) -> [Instruction]
  {
    guard (atom.count + 3) * max(low, high ?? 1) <= Self.programLimit else {
      throw failure("The pattern is too large")
    }
    var program: [Instruction] = []
    for _ in 0..<low { program += Self.moved(atom, by: program.count) }
    func split(_ first: Int, _ second: Int) -> Instruction {
      isLazy ? .split(second, first) : .split(first, second)
    }
    guard let high else {
      let start = program.count
      let slot = loopSlot
      loopSlot += 1
      program += [split(start + 1, start + atom.count + 4), .save(slot)]
      program += Self.moved(atom, by: start + 2)
      program += [.progress(slot), .jump(start)]
      return program
    }
    let end = program.count + (high - low) * (atom.count + 1)
    for _ in low..<high {
      program.append(split(program.count + 1, end))
      program += Self.moved(atom, by: program.count)
    }
    return program
  }

  /// The program with its jump targets shifted.
  static func moved(_ program: [Instruction], by offset: Int) -> [Instruction] {
    program.map { instruction in
      switch instruction {
      case .split(let first, let second): .split(first + offset, second + offset)
      case .jump(let target): .jump(target + offset)
      default: instruction
      }
    }
  }
}
