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
  private(set) var registers: [Int]
  private var marks: [Int]
  private var choices: [Choice] = []
  private(set) var steps = 0
  var stepLimit: Int

  init(_ expression: RegularExpression, _ units: [UInt16], stepLimit: Int) {
    self.expression = expression
    self.units = units
    self.stepLimit = stepLimit
    registers = Array(repeating: -1, count: 2 * (expression.captureCount + 1))
    marks = Array(repeating: -1, count: expression.markCount)
  }

  struct OutOfSteps: Error {}

  /// Finds the first match at or after a position.
  mutating func find(from start: Int) throws(OutOfSteps) -> Bool {
    guard start <= units.count else { return false }
    var position = start
    while position <= units.count {
      if let set = expression.leadingRun {
        let first = position
        while position < units.count, !expression.sets[set].contains(units[position]) {
          position += 1
        }
        steps += (position - first) / 8
      }
      for index in registers.indices { registers[index] = -1 }
      choices.removeAll(keepingCapacity: true)
      if try run(0, position) != nil { return true }
      if let set = expression.leadingRun {
        while position < units.count, expression.sets[set].contains(units[position]) {
          position += 1
        }
      }
      position += 1
    }
    return false
  }

  /// - Returns: where the match ends.
  private mutating func run(_ first: Int, _ start: Int) throws(OutOfSteps) -> Int? {
    let base = choices.count
    var instruction = first
    var position = start
    while true {
      steps += 1
      if steps > stepLimit { throw OutOfSteps() }
      var isMatch = true
      let isBackward = expression.isBackward[instruction]
      switch expression.instructions[instruction] {
      case .unit(let unit):
        isMatch = consume(&position, isBackward) { $0 == unit }
        instruction += 1
      case .set(let set):
        isMatch = consume(&position, isBackward) { expression.sets[set].contains($0) }
        instruction += 1
      case .run(let set, let least, let most, let isGreedy):
        isMatch = run(instruction, set, least, most, isGreedy, isBackward, &position)
        instruction += 1
      case .split(let first, let second):
        choices.append(.branch(instruction: second, position: position))
        instruction = first
      case .jump(let target): instruction = target
      case .save(let register):
        set(register, position)
        instruction += 1
      case .clear(let captures):
        for capture in captures {
          set(2 * capture, -1)
          set(2 * capture + 1, -1)
        }
        instruction += 1
      case .start:
        isMatch = position == 0 || (expression.isMultiline && isLineEnd(position - 1))
        instruction += 1
      case .end:
        isMatch = position == units.count || (expression.isMultiline && isLineEnd(position))
        instruction += 1
      case .wordBoundary(let isWanted):
        isMatch = (isWord(position - 1) != isWord(position)) == isWanted
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
        let found = try run(instruction + 1, position) != nil
        choices.removeLast(choices.count - height)
        isMatch = found != isNegated
        let after = registers
        registers = saved
        if found, !isNegated {
          for index in after.indices where after[index] != saved[index] { set(index, after[index]) }
        }
        instruction = end
      case .reference(let number):
        isMatch = matchReference(number, isBackward, &position)
        instruction += 1
      case .accept: return position
      }
      if !isMatch {
        guard let (next, place) = backtrack(to: base) else { return nil }
        (instruction, position) = (next, place)
      }
    }
  }

  private mutating func set(_ register: Int, _ value: Int) {
    choices.append(.register(register, registers[register]))
    registers[register] = value
  }

  private func consume(
    _ position: inout Int, _ isBackward: Bool, _ matches: (UInt16) -> Bool
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
    _ isBackward: Bool, _ position: inout Int
  ) -> Bool {
    let step = isBackward ? -1 : 1
    var count = 0
    var place = position
    let wanted = isGreedy ? most : least
    while count < wanted {
      let index = isBackward ? place - 1 : place
      guard index >= 0, index < units.count, expression.sets[set].contains(units[index]) else {
        break
      }
      place += step
      count += 1
    }
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

  private mutating func backtrack(to base: Int) -> (Int, Int)? {
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
            &position, expression.isBackward[instruction],
            { expression.sets[set].contains($0) })
        else { continue }
        choices.append(
          .lazyRun(instruction: instruction, longest: longest, position: position, set: set))
        return (instruction + 1, position)
      }
    }
    return nil
  }

  private func matchReference(_ number: Int, _ isBackward: Bool, _ position: inout Int) -> Bool {
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

  private func isLineEnd(_ position: Int) -> Bool {
    guard units.indices.contains(position) else { return false }
    return CharacterClass.lineEnds.contains { $0.contains(units[position]) }
  }

  private func isWord(_ position: Int) -> Bool {
    units.indices.contains(position) && CharacterClass.isWord(units[position])
  }
}
