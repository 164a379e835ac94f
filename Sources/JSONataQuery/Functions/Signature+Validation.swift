extension Signature {
  /// The letter of a value's type; `m` for a missing one.
  static func letter(_ value: Value) -> Character {
    switch value {
    case .undefined: "m"
    case .null: "l"
    case .bool: "b"
    case .number: "n"
    case .string: "s"
    case .array: "a"
    case .object, .tuple: "o"
    case .function: "f"
    }
  }

  private static let typeNames: [Character: String] = [
    "a": "arrays", "b": "booleans", "f": "functions", "n": "numbers", "o": "objects",
    "s": "strings",
  ]

  /// The type of a value, as `bit` of its letter.
  @inline(__always)
  static func bit(_ value: Value) -> UInt8 {
    switch value {
    case .string: 1
    case .number: 2
    case .bool: 4
    case .null: 8
    case .array: 16
    case .object, .tuple: 32
    case .function: 64
    case .undefined: 128
    }
  }

  /// Whether the arguments fit the parameters one by one and need no change: most calls.
  private func accepts(_ arguments: [Value]) -> Bool {
    guard arguments.count <= parameters.count else { return false }
    for index in parameters.indices {
      guard index < arguments.count else {
        if parameters[index].isOptional, !parameters[index].usesContext { continue }
        return false
      }
      let bit = Self.bit(arguments[index])
      guard parameters[index].mask & bit != 0 else { return false }
      if parameters[index].isArray {
        guard case .array(let list) = arguments[index] else {
          if bit == 128 { continue }
          return false
        }
        if let subtype = parameters[index].subtype, !Self.holds(list, only: subtype.first) {
          return false
        }
      }
    }
    return true
  }

  /// The arguments a function is called with: the context in place of a missing one, single
  /// values as arrays.
  func validate(_ arguments: [Value], context: Value) throws(JSONataError) -> [Value] {
    if accepts(arguments) { return arguments }
    let letters = arguments.map(Self.letter)
    guard let counts = match(letters) else { throw mismatch(arguments, letters) }
    var result: [Value] = []
    result.reserveCapacity(parameters.count)
    var next = 0
    for (parameter, count) in zip(parameters, counts) {
      if count == 0 {
        if parameter.usesContext {
          guard parameter.types.contains(Self.letter(context)) else {
            throw JSONataError(.t0411, value: context, details: ["index": "\(next + 1)"])
          }
          result.append(context)
        } else {
          result.append(next < arguments.count ? arguments[next] : .undefined)
          next += 1
        }
        continue
      }
      for _ in 0..<count {
        let argument = arguments[next]
        result.append(
          parameter.isArray
            ? try array(argument, parameter.subtype, isSingle: count == 1, index: next) : argument)
        next += 1
      }
    }
    return result
  }

  private func array(
    _ argument: Value, _ subtype: String?, isSingle: Bool, index: Int
  ) throws(JSONataError) -> Value {
    if argument.isUndefined { return argument }
    let letter = Self.letter(argument)
    if let subtype {
      let isRight: Bool
      if case .array(let list) = argument {
        isRight = Self.holds(list, only: subtype.first)
      } else {
        isRight = isSingle && subtype == String(letter)
      }
      guard isRight else {
        throw JSONataError(
          .t0412, value: argument,
          details: [
            "index": "\(index + 1)",
            "type": subtype.first.flatMap { Self.typeNames[$0] } ?? subtype,
          ])
      }
    }
    if case .array = argument { return argument }
    return .array(List([argument]))
  }

  private static func holds(_ list: List, only letter: Character?) -> Bool {
    if list.isEmpty { return true }
    if letter == "n", list.isRange { return true }
    let wanted = letter.map { bit($0) } ?? 0
    for index in list.indices where bit(list[index]) != wanted { return false }
    return true
  }

  /// How many arguments go to each parameter; nil where they do not fit.
  private func match(_ letters: [Character]) -> [Int]? {
    var counts: [Int] = []
    return match(letters, 0, 0, &counts) ? counts : nil
  }

  private func match(
    _ letters: [Character], _ parameter: Int, _ position: Int, _ counts: inout [Int]
  ) -> Bool {
    guard parameter < parameters.count else { return position == letters.count }
    let types = parameters[parameter]
    let least = types.usesContext || types.isOptional ? 0 : 1
    let most = types.isRepeated ? letters.count - position : 1
    var count = 0
    while count < most, position + count < letters.count,
      types.types.contains(letters[position + count])
    {
      count += 1
    }
    while count >= least {
      counts.append(count)
      if match(letters, parameter + 1, position + count, &counts) { return true }
      counts.removeLast()
      count -= 1
    }
    return false
  }

  /// Names the first argument that does not fit.
  private func mismatch(_ arguments: [Value], _ letters: [Character]) -> JSONataError {
    var good = 0
    for count in parameters.indices {
      var prefix = self
      prefix.parameters.removeLast(parameters.count - count - 1)
      var longest: Int?
      for length in stride(from: letters.count, through: 0, by: -1)
      where prefix.match(Array(letters.prefix(length))) != nil {
        longest = length
        break
      }
      guard let longest else { break }
      good = longest
    }
    return JSONataError(
      .t0410, value: good < arguments.count ? arguments[good] : .undefined,
      details: ["index": "\(good + 1)"])
  }
}
