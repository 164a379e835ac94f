/// A regular expression with JavaScript's semantics over UTF-16 code units. Nothing in it changes once it is there.
final class RegularExpression: @unchecked Sendable {
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

  struct LeadingRun {
    let set: UnitSet
    /// What must stand behind it.
    let next: UInt16?
  }

  let instructions: [Instruction]
  /// Whether an instruction reads what stands before the position.
  let isBackward: [Bool]
  let sets: [UnitSet]
  /// Whether a run is followed by a unit that is not in its set, or by nothing: giving units back
  /// cannot help.
  let isPossessive: [Bool]
  /// Such a run at the very beginning. Where a match from its first unit fails, so does one from
  /// any other; not so where a group's text is referred to.
  let leadingRun: LeadingRun?
  /// What every match begins with; nil where that is not one unit of a set.
  let firstUnits: UnitSet?
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
      sets = compiler.sets.map { UnitSet($0) }
      markCount = compiler.markCount
      captureCount = parser.captureCount
      isPossessive = compiler.instructions.indices.map {
        Self.isPossessive($0, compiler.instructions, compiler.isBackward, compiler.sets)
      }
      let first = compiler.instructions.firstIndex { if case .save = $0 { false } else { true } }
      let hasReference = compiler.instructions.contains {
        if case .reference = $0 { true } else { false }
      }
      if let first, isPossessive[first], !hasReference,
        case .run(let set, least: 1, most: .max, isGreedy: true) = compiler.instructions[first]
      {
        leadingRun = LeadingRun(
          set: sets[set], next: Self.unit(after: first, compiler.instructions))
      } else {
        leadingRun = nil
      }
      if let first, let set = Self.firstUnits(first, compiler) {
        firstUnits = UnitSet(set)
      } else {
        firstUnits = nil
      }
    } catch {
      throw JSONataError(
        code: "S0303", message: "Invalid regular expression: \(error.message)", position: position,
        token: pattern)
    }
  }

  deinit {
    for set in sets { set.deallocate() }
    firstUnits?.deallocate()
  }

  private static func isPossessive(
    _ index: Int, _ instructions: [Instruction], _ isBackward: [Bool], _ sets: [CharacterClass]
  ) -> Bool {
    guard case .run(let set, _, .max, isGreedy: true) = instructions[index], !isBackward[index]
    else { return false }
    for next in instructions[(index + 1)...] {
      switch next {
      case .save: continue
      case .unit(let unit): return !sets[set].contains(unit)
      case .accept: return true
      default: return false
      }
    }
    return false
  }

  private static func unit(after index: Int, _ instructions: [Instruction]) -> UInt16? {
    for next in instructions[(index + 1)...] {
      switch next {
      case .save: continue
      case .unit(let unit): return unit
      default: return nil
      }
    }
    return nil
  }

  private static func firstUnits(_ index: Int, _ compiler: PatternCompiler) -> CharacterClass? {
    if compiler.isBackward[index] { return nil }
    switch compiler.instructions[index] {
    case .unit(let unit): return CharacterClass(ranges: [unit...unit])
    case .set(let set): return compiler.sets[set]
    case .run(let set, let least, _, _) where least > 0: return compiler.sets[set]
    default: return nil
    }
  }
}
