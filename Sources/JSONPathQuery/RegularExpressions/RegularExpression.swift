/// A regular expression of `java.util.regex`, for the filter operator `=~`.
///
/// A backtracking machine with a step budget and no recursion on the subject. Swift's `Regex`,
/// built at run time, has neither a budget nor Java's syntax, and an unlucky pattern would hang
/// it.
///
/// Supported: alternation, groups, look-ahead, atomic groups, greedy, lazy and possessive
/// quantifiers, classes with ranges, negation and classes inside, `\d \w \s \h \b` and their
/// negations, POSIX classes and general categories by `\p`, back-references, `\Q…\E`, and the
/// flags `d i m s u x`. Look-behind, named groups and class intersection are refused.
struct RegularExpression: Sendable, Hashable {
  let source: String
  let flags: String
  let program: [Instruction]
  let captureCount: Int

  /// - Throws: `PathFailure.invalid` saying what is wrong with the pattern.
  init(_ source: String, flags: String) throws(PathFailure) {
    self.source = source
    self.flags = flags
    var options = Options()
    for flag in flags.unicodeScalars {
      guard options.set(flag, to: true) else {
        throw .invalid("Unknown flag \(flag) of the regular expression /\(source)/")
      }
    }
    var compiler = RegularExpressionCompiler(source, options: options)
    program = try compiler.compile()
    captureCount = compiler.captureCount
  }

  struct Options: Sendable, Hashable {
    var ignoresCase = false
    var dotMatchesAll = false
    var multiline = false
    var allowsComments = false

    /// False where there is no such flag.
    mutating func set(_ flag: UnicodeScalar, to value: Bool) -> Bool {
      switch flag {
      case "i": ignoresCase = value
      case "s": dotMatchesAll = value
      case "m": multiline = value
      case "x": allowsComments = value
      case "u", "U", "d": break
      default: return false
      }
      return true
    }
  }

  indirect enum Instruction: Sendable, Hashable {
    case scalar(UnicodeScalar, ignoresCase: Bool)
    case set(ScalarSet, ignoresCase: Bool)
    case any(matchesLineEnds: Bool)
    /// Tries the first, and the second when that fails.
    case split(Int, Int)
    case jump(Int)
    case save(Int)
    /// Fails where nothing was consumed since the slot was saved: ends loops of nothing.
    case progress(Int)
    case assert(Assertion)
    case backReference(Int, ignoresCase: Bool)
    /// A look-ahead: runs on its own and consumes nothing.
    case look([Instruction], negated: Bool)
    /// An atomic group: what it matched is not tried again in another way.
    case atomic([Instruction])
    case match
  }

  enum Assertion: Sendable, Hashable {
    case start, end, absoluteEnd, lineStart, lineEnd, wordBoundary, noWordBoundary
  }

  /// Whether the whole text matches.
  ///
  /// - Throws: `PathFailure.exhausted` where the step budget runs out.
  func matchesWhole(_ text: String) throws(PathFailure) -> Bool {
    var matcher = RegularExpressionMatcher(
      subject: Array(text.unicodeScalars), slots: program.slotCount(captures: captureCount))
    guard let end = try matcher.run(program, from: 0, wholeSubject: true) else { return false }
    return end == matcher.subject.count
  }
}

extension [RegularExpression.Instruction] {
  /// Captures take two slots each, loops one; the highest number in use decides.
  func slotCount(captures: Int) -> Int {
    var highest = 2 * captures + 1
    for instruction in self {
      switch instruction {
      case .save(let slot): highest = Swift.max(highest, slot)
      case .look(let inner, _), .atomic(let inner):
        highest = Swift.max(highest, inner.slotCount(captures: captures) - 1)
      default: break
      }
    }
    return highest + 1
  }
}
