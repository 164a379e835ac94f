/// Runs a regular expression over a text by backtracking, with a stack of its own and a budget of
/// steps.
struct RegularExpressionMatcher {
  private enum Choice {
    case branch(instruction: Int, position: Int)
    case run(instruction: Int, shortest: Int, position: Int)
    case lazyRun(instruction: Int, longest: Int, position: Int, set: Int)
    case register(Int, Int)
    case markValue(Int, Int)
  }

  let expression: RegularExpression
  /// Where the match and its groups begin and end; -1 for groups that took no part.
  var registers: [Int]
  private var marks: [Int]
  private var choices: [Choice] = []
  var steps = 0
  var stepLimit = 0

  init(_ expression: RegularExpression) {
    self.expression = expression
    registers = Array(repeating: -1, count: 2 * (expression.captureCount + 1))
    marks = Array(repeating: -1, count: expression.markCount)
  }

  /// Places to go back to.
  private static let choiceLimit = 2_000_000

  struct OutOfSteps: Error {}

  /// Tries to match at a position.
  mutating func matches<Unit: CodeUnit>(
    at position: Int, in units: UnsafeBufferPointer<Unit>
  ) throws(OutOfSteps) -> Bool {
    for index in registers.indices { registers[index] = -1 }
    choices.removeAll(keepingCapacity: true)
    return try run(0, position, units) != nil
  }

  /// - Returns: where the match ends.
  private mutating func run<Unit: CodeUnit>(
    _ first: Int, _ start: Int, _ units: UnsafeBufferPointer<Unit>
  ) throws(OutOfSteps) -> Int? {
    let base = choices.count
    let instructions = expression.instructions
    let backward = expression.isBackward
    var instruction = first
    var position = start
    while true {
      steps += 1
      if steps > stepLimit || choices.count > Self.choiceLimit { throw OutOfSteps() }
      var isMatch = true
      let isBackward = backward[instruction]
      switch instructions[instruction] {
      case .unit(let unit):
        isMatch = consume(&position, isBackward, units) { UInt16($0) == unit }
        instruction += 1
      case .set(let set):
        isMatch = consume(&position, isBackward, units) { expression.sets[set].contains($0) }
        instruction += 1
      case .run(let set, let least, let most, let isGreedy):
        isMatch = run(instruction, set, least, most, isGreedy, isBackward, &position, units)
        instruction += 1
      case .split(let first, let second):
        choices.append(.branch(instruction: second, position: position))
        instruction = first
      case .jump(let target): instruction = target
      case .save(let register):
        set(register, position, base)
        instruction += 1
      case .clear(let first, let end):
        for capture in first..<end {
          set(2 * capture, -1, base)
          set(2 * capture + 1, -1, base)
        }
        instruction += 1
      case .start:
        isMatch = position == 0 || (expression.isMultiline && isLineEnd(position - 1, units))
        instruction += 1
      case .end:
        isMatch = position == units.count || (expression.isMultiline && isLineEnd(position, units))
        instruction += 1
      case .wordBoundary(let isWanted):
        isMatch = (isWord(position - 1, units) != isWord(position, units)) == isWanted
        instruction += 1
      case .mark(let mark):
        choices.append(.markValue(mark, marks[mark]))
        marks[mark] = position
        instruction += 1
      case .progress(let mark):
        isMatch = marks[mark] != position
        instruction += 1
      case .look(let end, let isNegated):
        let saved = registers
        let height = choices.count
        let found = try run(instruction + 1, position, units) != nil
        choices.removeLast(choices.count - height)
        isMatch = found != isNegated
        let after = registers
        registers = saved
        if found, !isNegated {
          for index in after.indices where after[index] != saved[index] {
            set(index, after[index], base)
          }
        }
        instruction = end
      case .reference(let number):
        isMatch = matchReference(number, isBackward, &position, units)
        instruction += 1
      case .accept: return position
      }
      if !isMatch {
        guard let (next, place) = backtrack(to: base, units) else { return nil }
        (instruction, position) = (next, place)
      }
    }
  }

  private mutating func set(_ register: Int, _ value: Int, _ base: Int) {
    // Where there is nothing to go back to, nothing is put back.
    if choices.count > base { choices.append(.register(register, registers[register])) }
    registers[register] = value
  }

  @inline(__always)
  private func consume<Unit: CodeUnit>(
    _ position: inout Int, _ isBackward: Bool, _ units: UnsafeBufferPointer<Unit>,
    _ matches: (Unit) -> Bool
  ) -> Bool {
    if isBackward {
      guard position > 0, matches(units[position - 1]) else { return false }
      position -= 1
    } else {
      guard position < units.count, matches(units[position]) else { return false }
      position += 1
    }
    return true
  }

  private mutating func run<Unit: CodeUnit>(
    _ instruction: Int, _ set: Int, _ least: Int, _ most: Int, _ isGreedy: Bool,
    _ isBackward: Bool, _ position: inout Int, _ units: UnsafeBufferPointer<Unit>
  ) -> Bool {
    let step = isBackward ? -1 : 1
    let members = expression.sets[set]
    let wanted = isGreedy ? most : least
    var count = 0
    if isBackward {
      while count < wanted, position > count, members.contains(units[position - count - 1]) {
        count += 1
      }
    } else {
      let limit = position + min(wanted, units.count - position)
      count = units.first(from: position, before: limit, in: members, false) - position
    }
    let place = position + step * count
    steps += count / 8
    guard count >= least else { return false }
    if isGreedy {
      if count > least, !expression.isPossessive[instruction] {
        choices.append(
          .run(
            instruction: instruction + 1, shortest: position + step * least, position: place))
      }
    } else if most > least {
      let room = most == .max ? .max : position + step * most
      choices.append(
        .lazyRun(
          instruction: instruction, longest: isBackward && most == .max ? .min : room,
          position: place, set: set))
    }
    position = place
    return true
  }

  private mutating func backtrack<Unit: CodeUnit>(
    to base: Int, _ units: UnsafeBufferPointer<Unit>
  ) -> (Int, Int)? {
    while choices.count > base, let choice = choices.popLast() {
      switch choice {
      case .branch(let instruction, let position): return (instruction, position)
      case .register(let register, let value): registers[register] = value
      case .markValue(let mark, let value): marks[mark] = value
      case .run(let instruction, let shortest, let position):
        let next = position > shortest ? position - 1 : position + 1
        if next != shortest {
          choices.append(.run(instruction: instruction, shortest: shortest, position: next))
        }
        return (instruction, next)
      case .lazyRun(let instruction, let longest, var position, let set):
        guard position != longest,
          consume(
            &position, expression.isBackward[instruction], units,
            { expression.sets[set].contains($0) })
        else { continue }
        choices.append(
          .lazyRun(instruction: instruction, longest: longest, position: position, set: set))
        return (instruction + 1, position)
      }
    }
    return nil
  }

  private func matchReference<Unit: CodeUnit>(
    _ number: Int, _ isBackward: Bool, _ position: inout Int,
    _ units: UnsafeBufferPointer<Unit>
  ) -> Bool {
    let (start, end) = (registers[2 * number], registers[2 * number + 1])
    guard start >= 0, end >= start else { return true }
    let count = end - start
    let from = isBackward ? position - count : position
    guard from >= 0, from + count <= units.count else { return false }
    for offset in 0..<count {
      let (a, b) = (UInt16(units[start + offset]), UInt16(units[from + offset]))
      if a == b { continue }
      guard expression.ignoresCase, CaseFolding.upper(a) == CaseFolding.upper(b) else {
        return false
      }
    }
    position = isBackward ? from : from + count
    return true
  }

  private func isLineEnd<Unit: CodeUnit>(_ position: Int, _ units: UnsafeBufferPointer<Unit>)
    -> Bool
  {
    guard units.indices.contains(position) else { return false }
    return CharacterClass.lineEnds.contains { $0.contains(UInt16(units[position])) }
  }

  private func isWord<Unit: CodeUnit>(_ position: Int, _ units: UnsafeBufferPointer<Unit>) -> Bool {
    units.indices.contains(position) && CharacterClass.isWord(UInt16(units[position]))
  }
}
