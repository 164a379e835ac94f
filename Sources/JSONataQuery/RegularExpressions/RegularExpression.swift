/// A regular expression with JavaScript's semantics over UTF-16 code units. Nothing in it changes
/// once it is there; its instructions are plain memory, so that matching counts no references.
final class RegularExpression: @unchecked Sendable {
  enum Instruction: BitwiseCopyable {
    case unit(UInt16)
    case set(Int)
    /// A run of a set's units, kept as one choice.
    case run(set: Int, least: Int, most: Int, isGreedy: Bool)
    case split(first: Int, second: Int)
    case jump(Int)
    case save(Int)
    /// Forgets groups from one to before another.
    case clear(from: Int, to: Int)
    case start, end
    case wordBoundary(Bool)
    /// Remembers where an iteration begins, to refuse those that match nothing.
    case mark(Int)
    case progress(Int)
    case look(end: Int, isNegated: Bool)
    case reference(Int)
    case accept
  }

  struct Flags: OptionSet {
    let rawValue: UInt8
    static let ignoresCase = Flags(rawValue: 1)
    static let multiline = Flags(rawValue: 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `i` or `m`.
    init?(_ unit: UInt16) {
      switch unit {
      case "i": self = .ignoresCase
      case "m": self = .multiline
      default: return nil
      }
    }
  }

  struct LeadingRun {
    let set: UnitSet
    /// What must stand behind it.
    let next: UInt16?
  }

  let instructions: UnsafeBufferPointer<Instruction>
  /// Whether an instruction reads what stands before the position.
  let isBackward: UnsafeBufferPointer<Bool>
  let sets: UnsafeBufferPointer<UnitSet>
  /// Whether a run is followed by a unit that is not in its set, or by nothing: giving units back
  /// cannot help.
  let isPossessive: UnsafeBufferPointer<Bool>
  /// Such a run at the very beginning. Where a match from its first unit fails, so does one from
  /// any other; not so where a group's text is referred to.
  let leadingRun: LeadingRun?
  /// What every match begins with; nil where that is not one unit of a set.
  let firstUnits: UnitSet?
  let captureCount: Int
  let markCount: Int
  let isMultiline: Bool
  let ignoresCase: Bool

  init(_ pattern: String, flags: Flags = [], position: Int = 0) throws(JSONataError) {
    isMultiline = flags.contains(.multiline)
    ignoresCase = flags.contains(.ignoresCase)
    var parser = PatternParser(pattern, ignoresCase: ignoresCase, isMultiline: isMultiline)
    do throws(PatternParser.Failure) {
      let parsed = try parser.parse()
      var compiler = PatternCompiler(names: parser.names)
      try compiler.compile(.group(parsed, capture: 0))
      compiler.emit(.accept)
      instructions = Self.owned(compiler.instructions)
      isBackward = Self.owned(compiler.isBackward)
      sets = Self.owned(compiler.sets.map { UnitSet($0) })
      markCount = compiler.markCount
      captureCount = parser.captureCount
      isPossessive = Self.owned(
        compiler.instructions.indices.map {
          Self.isPossessive($0, compiler.instructions, compiler.isBackward, compiler.sets)
        })
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
    instructions.deallocate()
    isBackward.deallocate()
    sets.deallocate()
    isPossessive.deallocate()
  }

  private static func owned<Element: BitwiseCopyable>(
    _ elements: [Element]
  ) -> UnsafeBufferPointer<Element> {
    let copy = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = copy.initialize(from: elements)
    return UnsafeBufferPointer(copy)
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
