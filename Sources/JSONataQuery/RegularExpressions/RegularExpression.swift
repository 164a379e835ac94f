/// A regular expression with JavaScript's semantics over UTF-16 code units.
final class RegularExpression: Sendable {
  enum Instruction {
    case unit(UInt16)
    case set(Int)
    /// A run of a set's units, kept as one choice.
    case run(set: Int, least: Int, most: Int, isGreedy: Bool)
    case split(first: Int, second: Int)
    case jump(Int)
    case save(Int)
    case clear(Range<Int>)
    case start, end
    case wordBoundary(Bool)
    /// Remembers where an iteration begins, to refuse those that match nothing.
    case mark(Int)
    case progress(Int)
    case look(end: Int, isNegated: Bool)
    case reference(Int)
    case accept
  }

  let instructions: [Instruction]
  /// Whether an instruction reads what stands before the position.
  let isBackward: [Bool]
  let sets: [CharacterClass]
  let captureCount: Int
  let markCount: Int
  let isMultiline: Bool
  let ignoresCase: Bool

  init(_ pattern: String, flags: String, position: Int) throws(JSONataError) {
    isMultiline = flags.contains("m")
    ignoresCase = flags.contains("i")
    var parser = PatternParser(pattern, ignoresCase: ignoresCase, isMultiline: isMultiline)
    do throws(PatternParser.Failure) {
      let parsed = try parser.parse()
      var compiler = PatternCompiler(names: parser.names)
      try compiler.compile(.group(parsed, capture: 0))
      compiler.emit(.accept)
      instructions = compiler.instructions
      isBackward = compiler.isBackward
      sets = compiler.sets
      markCount = compiler.markCount
      captureCount = parser.captureCount
    } catch {
      throw JSONataError(
        code: "S0303", message: "Invalid regular expression: \(error.message)", position: position,
        token: pattern)
    }
  }
}
