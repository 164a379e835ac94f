/// Turns a pattern into instructions.
struct PatternCompiler {
  private(set) var instructions: [RegularExpression.Instruction] = []
  private(set) var isBackward: [Bool] = []
  private(set) var sets: [CharacterClass] = []
  private(set) var markCount = 0
  private var backward = false
  private let names: [String: Int]

  /// Instructions of one expression; repetitions are written out.
  private static let limit = 50_000

  init(names: [String: Int]) {
    self.names = names
    instructions.reserveCapacity(32)
    isBackward.reserveCapacity(32)
  }

  mutating func emit(_ instruction: RegularExpression.Instruction) {
    instructions.append(instruction)
    isBackward.append(backward)
  }

  mutating func compile(_ pattern: Pattern) throws(PatternParser.Failure) {
    guard instructions.count < Self.limit else {
      throw PatternParser.Failure(message: "too large")
    }
    switch pattern {
    case .empty: break
    case .unit(let unit): emit(.unit(unit))
    case .set(let set): emit(.set(add(set)))
    case .sequence(let parts):
      for part in backward ? parts.reversed() : parts { try compile(part) }
    case .alternatives(let parts):
      var jumps: [Int] = []
      for part in parts.dropLast() {
        let split = instructions.count
        emit(.split(first: split + 1, second: 0))
        try compile(part)
        jumps.append(instructions.count)
        emit(.jump(0))
        instructions[split] = .split(first: split + 1, second: instructions.count)
      }
      if let last = parts.last { try compile(last) }
      for jump in jumps { instructions[jump] = .jump(instructions.count) }
    case .group(let inner, let capture):
      if let capture { emit(.save(2 * capture + (backward ? 1 : 0))) }
      try compile(inner)
      if let capture { emit(.save(2 * capture + (backward ? 0 : 1))) }
    case .repeated(let inner, let least, let most, let isGreedy, let captures):
      try compileRepeated(inner, least, most, isGreedy, captures)
    case .start: emit(.start)
    case .end: emit(.end)
    case .wordBoundary: emit(.wordBoundary(true))
    case .notWordBoundary: emit(.wordBoundary(false))
    case .look(let inner, let isBehind, let isNegated, _):
      let place = instructions.count
      emit(.look(end: 0, isNegated: isNegated))
      let outer = backward
      backward = isBehind
      try compile(inner)
      emit(.accept)
      backward = outer
      instructions[place] = .look(end: instructions.count, isNegated: isNegated)
    case .reference(let number): emit(.reference(number))
    case .namedReference(let name):
      guard let number = names[name] else {
        throw PatternParser.Failure(message: "invalid named reference")
      }
      emit(.reference(number))
    }
  }

  private mutating func add(_ set: CharacterClass) -> Int {
    sets.append(set)
    return sets.count - 1
  }

  private mutating func compileRepeated(
    _ inner: Pattern, _ least: Int, _ most: Int?, _ isGreedy: Bool, _ captures: Range<Int>
  ) throws(PatternParser.Failure) {
    var single: CharacterClass?
    switch inner {
    case .unit(let unit): single = CharacterClass(ranges: [unit...unit])
    case .set(let set): single = set
    default: break
    }
    if let single {
      emit(.run(set: add(single), least: least, most: most ?? .max, isGreedy: isGreedy))
      return
    }
    guard least <= 1000, (most ?? 0) <= 1000 || most == 1 << 30 else {
      throw PatternParser.Failure(message: "too many repetitions")
    }
    for _ in 0..<least {
      if !captures.isEmpty { emit(.clear(from: captures.lowerBound, to: captures.upperBound)) }
      try compile(inner)
    }
    if let most {
      var splits: [Int] = []
      for _ in least..<most {
        splits.append(instructions.count)
        emit(.split(first: 0, second: 0))
        try compileIteration(inner, captures)
      }
      for split in splits { setSplit(split, isGreedy, exit: instructions.count) }
    } else {
      let split = instructions.count
      emit(.split(first: 0, second: 0))
      try compileIteration(inner, captures)
      emit(.jump(split))
      setSplit(split, isGreedy, exit: instructions.count)
    }
  }

  private mutating func compileIteration(
    _ inner: Pattern, _ captures: Range<Int>
  ) throws(PatternParser.Failure) {
    let mark = markCount
    markCount += 1
    emit(.mark(mark))
    if !captures.isEmpty { emit(.clear(from: captures.lowerBound, to: captures.upperBound)) }
    try compile(inner)
    emit(.progress(mark))
  }

  private mutating func setSplit(_ split: Int, _ isGreedy: Bool, exit: Int) {
    instructions[split] =
      isGreedy
      ? .split(first: split + 1, second: exit) : .split(first: exit, second: split + 1)
  }
}
