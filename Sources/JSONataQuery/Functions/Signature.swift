/// The types of a function's arguments: `<s-nn?:s>`.
struct Signature {
  struct Parameter {
    /// Letters of the types it accepts.
    let types: [Character]
    /// The same as bits of `Signature.bit`.
    let mask: UInt8
    var isArray = false
    var isFunction = false
    var subtype: String?
    var usesContext = false
    var isOptional = false
    var isRepeated = false

    init(types: [Character], isArray: Bool = false, isFunction: Bool = false) {
      self.types = types
      self.isArray = isArray
      self.isFunction = isFunction
      mask = Signature.mask(types)
    }
  }

  private static func mask(_ types: [Character]) -> UInt8 {
    types.reduce(0) { $0 | bit($1) }
  }

  static func bit(_ letter: Character) -> UInt8 {
    switch letter {
    case "s": 1
    case "n": 2
    case "b": 4
    case "l": 8
    case "a": 16
    case "o": 32
    case "f": 64
    case "m": 128
    default: 0
    }
  }

  var parameters: [Parameter] = []

  init(_ text: String, position start: Int = 0) throws(JSONataError) {
    let letters = Array(text)
    var index = 1
    while index < letters.count, letters[index] != ":" {
      let letter = letters[index]
      switch letter {
      case "s", "n", "b", "l", "o": parameters.append(Parameter(types: [letter, "m"]))
      case "a": parameters.append(Parameter(types: Array("asnblfom"), isArray: true))
      case "f": parameters.append(Parameter(types: ["f"], isFunction: true))
      case "j": parameters.append(Parameter(types: Array("asnblom")))
      case "x": parameters.append(Parameter(types: Array("asnblfom")))
      case "-": change { $0.usesContext = true }
      case "?": change { $0.isOptional = true }
      case "+": change { $0.isRepeated = true }
      case "(":
        let end = Self.closing(letters, index, "(", ")")
        let choice = letters[(index + 1)..<end]
        guard !choice.contains("<") else {
          throw JSONataError(
            .s0402, position: start, details: ["value": String(choice)])
        }
        parameters.append(Parameter(types: choice + ["m"]))
        index = end
      case "<":
        guard let last = parameters.last, last.isArray || last.isFunction else {
          throw JSONataError(
            .s0401, position: start,
            details: ["value": parameters.last.map { String($0.types.prefix(1)) } ?? ""])
        }
        let end = Self.closing(letters, index, "<", ">")
        let subtype = String(letters[(index + 1)..<end])
        change { $0.subtype = subtype }
        index = end
      default: break
      }
      index += 1
    }
  }

  private mutating func change(_ change: (inout Parameter) -> Void) {
    guard !parameters.isEmpty else { return }
    change(&parameters[parameters.count - 1])
  }

  /// The matching bracket, or the end of the text.
  private static func closing(
    _ letters: [Character], _ start: Int, _ open: Character, _ close: Character
  ) -> Int {
    var depth = 1
    var index = start + 1
    while index < letters.count {
      if letters[index] == close {
        depth -= 1
        if depth == 0 { return index }
      } else if letters[index] == open {
        depth += 1
      }
      index += 1
    }
    return letters.count
  }
}
