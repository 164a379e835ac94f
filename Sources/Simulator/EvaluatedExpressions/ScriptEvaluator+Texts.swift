/// Methods of texts.
extension ScriptEvaluator {
  mutating func callText(
    _ name: String, of units: [UInt16], _ call: ScriptCall
  ) throws(ScriptError) -> ScriptValue {
    try spend(units.count, at: call.position)
    switch name {
    case "toString", "valueOf": return .string(units)
    case "toUpperCase": return ScriptValue(ScriptValue.string(units).text.uppercased())
    case "toLowerCase": return ScriptValue(ScriptValue.string(units).text.lowercased())
    case "trim": return .string(Array(ScriptValue.trimmed(units[...])))
    case "trimStart": return .string(Array(units.drop(while: ScriptValue.isBlank)))
    case "trimEnd":
      return .string(Array(units.reversed().drop(while: ScriptValue.isBlank).reversed()))
    case "slice": return .string(Array(units[call.slice(of: units.count)]))
    case "substring":
      let first = call.clamped(0, to: units.count, default: 0)
      let second = call.clamped(1, to: units.count, default: units.count)
      return .string(Array(units[min(first, second)..<max(first, second)]))
    case "charAt", "at":
      let index = call.index(0, of: units.count, fromEnd: name == "at")
      if let index { return .string([units[index]]) }
      return name == "at" ? .undefined : .string([])
    case "charCodeAt":
      return .number(call.index(0, of: units.count).map { Double(units[$0]) } ?? .nan)
    case "concat": return .string(units + (try joined(call.arguments, [], call)))
    case "includes":
      let pattern = try pattern(of: call, in: units)
      return .bool(units.firstRange(of: pattern, from: call.start(1, units)) != nil)
    case "indexOf":
      let pattern = try pattern(of: call, in: units)
      let match = units.firstRange(of: pattern, from: call.start(1, units))
      return .number(match.map { Double($0.lowerBound) } ?? -1)
    case "lastIndexOf":
      guard !call.has(1) else { throw .unsupported("lastIndexOf from a place", at: call.position) }
      let pattern = try pattern(of: call, in: units)
      let match = Array(units.reversed()).firstRange(of: pattern.reversed(), from: 0)
      return .number(match.map { Double(units.count - $0.upperBound) } ?? -1)
    case "startsWith":
      return .bool(units[call.start(1, units)...].starts(with: call[0].units))
    case "endsWith":
      let end = call.clamped(1, to: units.count, default: units.count)
      return .bool(units[..<end].reversed().starts(with: call[0].units.reversed()))
    case "repeat":
      let count = call[0].integer
      guard count >= 0, count.isFinite else { throw .range("Invalid count value: \(call[0].text)") }
      try spend(Int(min(count, 1e9)) * (units.count + 1), at: call.position)
      return .string(Array(repeatElement(units, count: Int(min(count, 1e9))).joined()))
    case "padStart", "padEnd":
      let padding = try padding(of: units, call)
      return .string(name == "padStart" ? padding + units : units + padding)
    case "split": return .array(try split(units, call))
    case "replace", "replaceAll":
      return .string(try replace(in: units, all: name == "replaceAll", call))
    default: throw .unsupported(name: name, at: call.position)
    }
  }

  mutating func joined(
    _ values: [ScriptValue], _ separator: [UInt16], _ call: ScriptCall
  ) throws(ScriptError) -> [UInt16] {
    let result = Array(values.map(\.units).joined(separator: separator))
    try spend(result.count, at: call.position)
    return result
  }

  /// The text that is searched for. A search may compare all of it at every place.
  private mutating func pattern(
    of call: ScriptCall, in units: [UInt16]
  ) throws(ScriptError) -> [UInt16] {
    let pattern = call[0].units
    try spend(units.count * pattern.count / 16, at: call.position)
    return pattern
  }

  private mutating func padding(
    of units: [UInt16], _ call: ScriptCall
  ) throws(ScriptError) -> [UInt16] {
    let length = min(call[0].integer, 1e9)
    let filler = call.has(1) ? call[1].units : [0x20]
    guard length > Double(units.count), !filler.isEmpty else { return [] }
    let missing = Int(length) - units.count
    try spend(missing, at: call.position)
    return (0..<missing).map { filler[$0 % filler.count] }
  }

  private mutating func split(
    _ units: [UInt16], _ call: ScriptCall
  ) throws(ScriptError) -> [ScriptValue] {
    guard call.has(0) else { return [.string(units)] }
    let separator = try pattern(of: call, in: units)
    // As many as 32 bits can say, where it is not said.
    let limit = call.has(1) ? Int(call[1].bits) : Int(UInt32.max)
    // A part takes several times the room of a character.
    try spend(8 * units.count, at: call.position)
    if separator.isEmpty { return units.prefix(limit).map { .string([$0]) } }
    var parts: [ScriptValue] = []
    var start = 0
    while parts.count < limit, let match = units.firstRange(of: separator, from: start) {
      parts.append(.string(Array(units[start..<match.lowerBound])))
      start = match.upperBound
    }
    if parts.count < limit { parts.append(.string(Array(units[start...]))) }
    return parts
  }

  private mutating func replace(
    in units: [UInt16], all: Bool, _ call: ScriptCall
  ) throws(ScriptError) -> [UInt16] {
    let pattern = try pattern(of: call, in: units)
    let replacement = call[1].units
    var result: [UInt16] = []
    var (start, from) = (0, 0)
    while from <= units.count, let match = units.firstRange(of: pattern, from: from) {
      result += units[start..<match.lowerBound]
      result += try expanded(replacement, match, in: units, call)
      start = match.upperBound
      from = max(match.upperBound, match.lowerBound + 1)
      guard all else { break }
      if match.isEmpty, match.lowerBound < units.count {
        result.append(units[match.lowerBound])
        start += 1
      }
    }
    return result + units[min(start, units.count)...]
  }

  /// The replacement with what `$$`, `$&`, `` $` `` and `$'` stand for.
  private mutating func expanded(
    _ replacement: [UInt16], _ match: Range<Int>, in units: [UInt16], _ call: ScriptCall
  ) throws(ScriptError) -> [UInt16] {
    var result: [UInt16] = []
    var position = 0
    while position < replacement.count {
      let next = position + 1 < replacement.count ? replacement[position + 1] : 0
      let part: ArraySlice<UInt16>? =
        switch (replacement[position], next) {
        case (0x24, 0x24): [0x24]
        case (0x24, 0x26): units[match]
        case (0x24, 0x60): units[..<match.lowerBound]
        case (0x24, 0x27): units[match.upperBound...]
        default: nil
        }
      try spend(part?.count ?? 1, at: call.position)
      result += part ?? [replacement[position]]
      position += part == nil ? 1 : 2
    }
    return result
  }
}

extension ScriptCall {
  fileprivate func start(_ argument: Int, _ units: [UInt16]) -> Int {
    clamped(argument, to: units.count, default: 0)
  }

  /// An argument as a place from 0 to the count.
  func clamped(_ argument: Int, to count: Int, default value: Int) -> Int {
    guard has(argument) else { return value }
    return Int(max(0, min(self[argument].integer, Double(count))))
  }

  /// An argument as the place of an element; nil where there is none.
  func index(_ argument: Int, of count: Int, fromEnd: Bool = false) -> Int? {
    var place = self[argument].integer
    if fromEnd, place < 0 { place += Double(count) }
    return place >= 0 && place < Double(count) ? Int(place) : nil
  }

  /// The range that `slice` takes: places below zero count from the end.
  func slice(of count: Int) -> Range<Int> {
    func place(_ argument: Int, default value: Int) -> Int {
      guard has(argument) else { return value }
      let place = self[argument].integer
      return Int(max(0, min(place < 0 ? place + Double(count) : place, Double(count))))
    }
    let start = place(0, default: 0)
    return start..<max(start, place(1, default: count))
  }
}

extension [UInt16] {
  /// The first place at or after `start` where the pattern stands.
  func firstRange(of pattern: [UInt16], from start: Int) -> Range<Int>? {
    guard !pattern.isEmpty else { return start..<start }
    var place = start
    while place + pattern.count <= count {
      if self[place] == pattern[0], self[place...].starts(with: pattern) {
        return place..<place + pattern.count
      }
      place += 1
    }
    return nil
  }
}
