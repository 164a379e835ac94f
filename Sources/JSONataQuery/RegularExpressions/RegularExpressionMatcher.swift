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
  let units: [UInt16]
  /// Where the match and its groups begin and end; -1 for groups that took no part.
  private(set) var registers: [Int]
  private var marks: [Int]
  private var choices: [Choice] = []
  private(set) var steps = 0
  private var stepLimit = 0

  init(_ expression: RegularExpression, _ units: [UInt16]) {
    self.expression = expression
    self.units = units
    registers = Array(repeating: -1, count: 2 * (expression.captureCount + 1))
    marks = Array(repeating: -1, count: expression.markCount)
  }

  struct OutOfSteps: Error {}

  /// Finds the first match at or after a position, in no more steps than those.
  mutating func find(from start: Int, stepLimit: Int) throws(OutOfSteps) -> Bool {
    steps = 0
    self.stepLimit = stepLimit
    let units = units
    return try units.withUnsafeBufferPointer { units throws(OutOfSteps) in
      try find(from: start, in: units)
    }
  }

  private mutating func find(
    from start: Int, in units: UnsafeBufferPointer<UInt16>
  ) throws(OutOfSteps) -> Bool {
    var position = start
    while position <= units.count {
      let first = position
      var end = position
      if let run = expression.leadingRun {
        repeat {
          position = units.first(from: end, before: units.count, in: run.set, true)
          end = units.first(from: position, before: units.count, in: run.set, false)
          if position == units.count || (run.next != nil && end == units.count) { return false }
        } while run.next.map { $0 != units[end] } ?? false
      } else if let set = expression.firstUnits {
        position = units.first(from: position, before: units.count, in: set, true)
        if position == units.count { return false }
        end = position
      }
      steps += (max(position, end) - first) / 8
      for index in registers.indices { registers[index] = -1 }
      choices.removeAll(keepingCapacity: true)
      if try run(0, position, units) != nil { return true }
      position = max(position, end) + 1
    }
    return false
  }

  /// - Returns: where the match ends.
  private mutating func run(
    _ first: Int, _ start: Int, _ units: UnsafeBufferPointer<UInt16>
  ) throws(OutOfSteps) -> Int? {
    let base = choices.count
    let expression = expression
    var instruction = first
    var position = start
    while true {
      steps += 1
      if steps > stepLimit { throw OutOfSteps() }
      var isMatch = true
      let isBackward = expression.isBackward[instruction]
      switch expression.instructions[instruction] {
      case .unit(let unit):
        isMatch = consume(&position, isBackward, units) { $0 == unit }
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
      case .clear(let captures):
        for capture in captures {
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
  private func consume(
    _ position: inout Int, _ isBackward: Bool, _ units: UnsafeBufferPointer<UInt16>,
    _ matches: (UInt16) -> Bool
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

  private mutating func run(
    _ instruction: Int, _ set: Int, _ least: Int, _ most: Int, _ isGreedy: Bool,
    _ isBackward: Bool, _ position: inout Int, _ units: UnsafeBufferPointer<UInt16>
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

  private mutating func backtrack(
    to base: Int, _ units: UnsafeBufferPointer<UInt16>
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

  private func matchReference(
    _ number: Int, _ isBackward: Bool, _ position: inout Int,
    _ units: UnsafeBufferPointer<UInt16>
  ) -> Bool {
    let (start, end) = (registers[2 * number], registers[2 * number + 1])
    guard start >= 0, end >= start else { return true }
    let count = end - start
    let from = isBackward ? position - count : position
    guard from >= 0, from + count <= units.count else { return false }
    for offset in 0..<count {
      let (a, b) = (units[start + offset], units[from + offset])
      if a == b { continue }
      guard expression.ignoresCase, CaseFolding.upper(a) == CaseFolding.upper(b) else {
        return false
      }
    }
    position = isBackward ? from : from + count
    return true
  }

  private func isLineEnd(_ position: Int, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    guard units.indices.contains(position) else { return false }
    return CharacterClass.lineEnds.contains { $0.contains(units[position]) }
  }

  private func isWord(_ position: Int, _ units: UnsafeBufferPointer<UInt16>) -> Bool {
    units.indices.contains(position) && CharacterClass.isWord(units[position])
  }
}
