/// Finding where matches begin.
extension RegularExpressionMatcher {
  /// Finds the first match at or after a position, in no more steps than those.
  mutating func find(
    from start: Int, in text: UnitText, stepLimit: Int
  ) throws(OutOfSteps) -> Bool {
    steps = 0
    self.stepLimit = stepLimit
    switch text {
    case .ascii(let units):
      return try units.withUnsafeBufferPointer { units throws(OutOfSteps) in
        try find(from: start, in: units)
      }
    case .wide(let units):
      return try units.withUnsafeBufferPointer { units throws(OutOfSteps) in
        try find(from: start, in: units)
      }
    }
  }

  /// Finds all matches, or so many, at or after a position. An empty one is the last.
  ///
  /// - Returns: the registers of one after another.
  mutating func findAll(
    from start: Int, in text: UnitText, limit: Double, stepLimit: Int
  ) throws(OutOfSteps) -> [Int] {
    steps = 0
    self.stepLimit = stepLimit
    switch text {
    case .ascii(let units):
      return try units.withUnsafeBufferPointer { units throws(OutOfSteps) in
        try findAll(from: start, in: units, limit: limit)
      }
    case .wide(let units):
      return try units.withUnsafeBufferPointer { units throws(OutOfSteps) in
        try findAll(from: start, in: units, limit: limit)
      }
    }
  }

  private mutating func findAll<Unit: CodeUnit>(
    from start: Int, in units: UnsafeBufferPointer<Unit>, limit: Double
  ) throws(OutOfSteps) -> [Int] {
    var all: [Int] = []
    var position = start
    var count = 0.0
    while count < limit, try find(from: position, in: units) {
      registers.withUnsafeBufferPointer { all.append(contentsOf: $0) }
      if registers[1] == registers[0] { break }
      // What the matches take is counted as steps here.
      steps += registers.count
      position = registers[1]
      count += 1
    }
    return all
  }

  private mutating func find<Unit: CodeUnit>(
    from start: Int, in units: UnsafeBufferPointer<Unit>
  ) throws(OutOfSteps) -> Bool {
    var position = start
    while position <= units.count {
      let first = position
      var end = position
      if let run = expression.leadingRun {
        guard let place = Self.place(of: run, in: units, from: position) else { return false }
        (position, end) = (place.lowerBound, place.upperBound)
      } else if let set = expression.firstUnits {
        position = units.first(from: position, before: units.count, in: set, true)
        if position == units.count { return false }
        end = position
      }
      steps += (max(position, end) - first) / 8
      if try matches(at: position, in: units) { return true }
      position = max(position, end) + 1
    }
    return false
  }

  /// The first run of a set's units, at or after a position, with the unit behind it that must be
  /// there.
  private static func place<Unit: CodeUnit>(
    of run: RegularExpression.LeadingRun, in units: UnsafeBufferPointer<Unit>, from start: Int
  ) -> Range<Int>? {
    guard let next = run.next else {
      let first = units.first(from: start, before: units.count, in: run.set, true)
      if first == units.count { return nil }
      return first..<units.first(from: first, before: units.count, in: run.set, false)
    }
    // It is rarer than the units of the run, which end before it.
    var least = start
    while let end = Unit.offset(of: next, in: units, from: least) {
      var first = end
      while first > least, run.set.contains(units[first - 1]) { first &-= 1 }
      if first < end { return first..<end }
      least = end + 1
    }
    return nil
  }
}
