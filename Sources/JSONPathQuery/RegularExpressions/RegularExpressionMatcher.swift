/// Runs the program of a regular expression.
struct RegularExpressionMatcher {
  typealias Instruction = RegularExpression.Instruction

  let subject: [UnicodeScalar]
  private var slots: [Int]
  private var steps = 0

  /// Where to go on when the present way fails, and the slots as they were.
  private struct Choice {
    var counter: Int
    var position: Int
    var slots: [Int]
  }

  init(subject: [UnicodeScalar], slots: Int) {
    self.subject = subject
    self.slots = Array(repeating: -1, count: slots)
  }

  /// The end of the match, or nil.
  ///
  /// - Parameter wholeSubject: whether a match that ends early counts as failed.
  mutating func run(_ program: [Instruction], from start: Int, wholeSubject: Bool)
    throws(PathFailure) -> Int?
  {
    var counter = 0
    var position = start
    var choices: [Choice] = []
    while true {
      steps += 1
      guard steps < Limits.matchSteps, choices.count < Limits.matchSteps / 10 else {
        throw .exhausted("The regular expression takes too long on this text")
      }
      var succeeded = true
      switch program[counter] {
      case .match:
        if !wholeSubject || position == subject.count { return position }
        succeeded = false
      case .scalar(let scalar, let ignoresCase):
        succeeded = position < subject.count && same(subject[position], scalar, ignoresCase)
        if succeeded { position += 1 }
      case .set(let set, let ignoresCase):
        succeeded = position < subject.count && contains(set, subject[position], ignoresCase)
        if succeeded { position += 1 }
      case .any(let matchesLineEnds):
        succeeded = position < subject.count && (matchesLineEnds || !isLineEnd(position))
        if succeeded { position += 1 }
      case .split(let first, let second):
        choices.append(Choice(counter: second, position: position, slots: slots))
        counter = first
        continue
      case .jump(let target):
        counter = target
        continue
      case .save(let slot): slots[slot] = position
      case .progress(let slot): succeeded = slots[slot] != position
      case .assert(let assertion): succeeded = holds(assertion, at: position)
      case .backReference(let group, let ignoresCase):
        let length = referenceLength(group, at: position, ignoresCase)
        succeeded = length != nil
        position += length ?? 0
      case .look(let inner, let negated):
        let saved = slots
        succeeded = try run(inner, from: position, wholeSubject: false) != nil
        if negated {
          slots = saved
          succeeded.toggle()
        }
      case .atomic(let inner):
        let end = try run(inner, from: position, wholeSubject: false)
        succeeded = end != nil
        position = end ?? position
      }
      if succeeded {
        counter += 1
      } else {
        guard let choice = choices.popLast() else { return nil }
        counter = choice.counter
        position = choice.position
        slots = choice.slots
      }
    }
  }

  private func referenceLength(_ group: Int, at position: Int, _ ignoresCase: Bool) -> Int? {
    guard 2 * group + 1 < slots.count else { return nil }
    let start = slots[2 * group]
    let end = slots[2 * group + 1]
    guard start >= 0, end >= start, position + end - start <= subject.count else { return nil }
    for offset in 0..<(end - start)
    where !same(subject[start + offset], subject[position + offset], ignoresCase) {
      return nil
    }
    return end - start
  }

  private func holds(_ assertion: RegularExpression.Assertion, at position: Int) -> Bool {
    switch assertion {
    case .start: position == 0
    case .absoluteEnd: position == subject.count
    case .end:
      position == subject.count || (position == subject.count - 1 && isLineEnd(position))
    case .lineStart: position == 0 || isLineEnd(position - 1)
    case .lineEnd: position == subject.count || isLineEnd(position)
    case .wordBoundary: isWord(position - 1) != isWord(position)
    case .noWordBoundary: isWord(position - 1) == isWord(position)
    }
  }

  private func isWord(_ position: Int) -> Bool {
    subject.indices.contains(position) && ScalarSet.isWord(subject[position])
  }

  private func isLineEnd(_ position: Int) -> Bool {
    switch subject[position].value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private func same(_ a: UnicodeScalar, _ b: UnicodeScalar, _ ignoresCase: Bool) -> Bool {
    a == b
      || (ignoresCase && a.properties.lowercaseMapping == b.properties.lowercaseMapping)
  }

  private func contains(_ set: ScalarSet, _ scalar: UnicodeScalar, _ ignoresCase: Bool) -> Bool {
    if set.contains(scalar) { return true }
    guard ignoresCase else { return false }
    return [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping].contains {
      $0.unicodeScalars.count == 1 && set.contains($0.unicodeScalars.first ?? scalar)
    }
  }
}
