import OrderedJSON

/// A call such as `States.Format('{}', $.name)`.
struct IntrinsicCall: Sendable {
  indirect enum Argument: Sendable {
    case literal(JSONValue)
    /// A quoted string as it is written, escapes and all, and what it says.
    case string(raw: String, value: String)
    case path(Path)
    case call(IntrinsicCall)
  }

  var function: IntrinsicFunction
  var arguments: [Argument]

  var usesRandomness: Bool {
    function == .uuid || function == .mathRandom
      || arguments.contains { if case .call(let call) = $0 { call.usesRandomness } else { false } }
  }
}

/// Intrinsic functions, by their names after `States.`.
package enum IntrinsicFunction: String, Sendable, Hashable, CaseIterable {
  case array = "Array"
  case arrayContains = "ArrayContains"
  case arrayGetItem = "ArrayGetItem"
  case arrayLength = "ArrayLength"
  case arrayPartition = "ArrayPartition"
  case arrayRange = "ArrayRange"
  case arrayUnique = "ArrayUnique"
  case base64Decode = "Base64Decode"
  case base64Encode = "Base64Encode"
  case format = "Format"
  case hash = "Hash"
  case jsonMerge = "JsonMerge"
  case jsonToString = "JsonToString"
  case mathAdd = "MathAdd"
  case mathRandom = "MathRandom"
  case stringSplit = "StringSplit"
  case stringToJson = "StringToJson"
  case uuid = "UUID"

  /// How many arguments it takes.
  package var argumentCounts: ClosedRange<Int> {
    switch self {
    case .array: 0...Int.max
    case .format: 1...Int.max
    case .uuid: 0...0
    case .arrayLength, .arrayUnique, .base64Decode, .base64Encode, .jsonToString, .stringToJson:
      1...1
    case .arrayContains, .arrayGetItem, .arrayPartition, .hash, .mathAdd, .stringSplit: 2...2
    case .arrayRange, .jsonMerge: 3...3
    case .mathRandom: 2...3
    }
  }

  /// As people read it: `States.ArrayRange(first, last, step)`.
  package var signature: String {
    let parameters =
      switch self {
      case .array: "value, …"
      case .arrayContains: "array, value"
      case .arrayGetItem: "array, index"
      case .arrayLength, .arrayUnique: "array"
      case .arrayPartition: "array, size"
      case .arrayRange: "first, last, step"
      case .base64Decode, .base64Encode: "text"
      case .format: "template, value, …"
      case .hash: "text, algorithm"
      case .jsonMerge: "object, object, false"
      case .jsonToString: "value"
      case .mathAdd: "number, number"
      case .mathRandom: "start, end, seed"
      case .stringSplit: "text, delimiters"
      case .stringToJson: "text"
      case .uuid: ""
      }
    return "States.\(rawValue)(\(parameters))"
  }
}
