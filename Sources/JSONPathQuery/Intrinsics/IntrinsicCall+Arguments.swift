import OrderedJSON

extension PathExpression {
  /// Why a call in it fails for every input, as far as the text says: a literal of the wrong type,
  /// or a States.Format with more or fewer placeholders than values. Nil where nothing is certain.
  package var argumentProblem: String? {
    if case .call(let call) = form { call.problem } else { nil }
  }
}

extension IntrinsicCall {
  private enum Kind: String {
    case any
    case number = "a number"
    case text = "a string"
    case array = "an array"
    case object = "an object"
    case flag = "true or false"
  }

  /// What is wrong with this call or one inside. Nesting is limited by the parser.
  fileprivate var problem: String? {
    for (index, argument) in arguments.enumerated() {
      if case .call(let call) = argument, let problem = call.problem { return problem }
      let kind = kind(ofArgument: index)
      guard kind != .any, !Self.canBe(argument, kind) else { continue }
      return "Argument \(index + 1) of \(function.signature) must be \(kind.rawValue)"
    }
    guard function == .format, case .string(let raw, _)? = arguments.first else { return nil }
    let count = Self.placeholders(in: raw)
    return count == arguments.count - 1
      ? nil
      : "States.Format has \(count) placeholders {} and \(arguments.count - 1) values for them"
  }

  private func kind(ofArgument index: Int) -> Kind {
    switch function {
    case .array, .jsonToString, .uuid: .any
    case .arrayContains: index == 0 ? .array : .any
    case .arrayGetItem, .arrayPartition: index == 0 ? .array : .number
    case .arrayLength, .arrayUnique: .array
    case .arrayRange, .mathAdd, .mathRandom: .number
    case .base64Decode, .base64Encode, .hash, .stringSplit, .stringToJson: .text
    case .format: index == 0 ? .text : .any
    case .jsonMerge: index == 2 ? .flag : .object
    }
  }

  private static func canBe(_ argument: Argument, _ kind: Kind) -> Bool {
    switch argument {
    case .path, .call: true
    case .string: kind == .text
    case .literal(.number): kind == .number
    case .literal(.bool): kind == .flag
    case .literal: false
    }
  }

  private static func placeholders(in raw: String) -> Int {
    let bytes = Array(raw.utf8)
    var count = 0
    var index = 0
    while index + 1 < bytes.count {
      let isPlaceholder = bytes[index] == .openBrace && bytes[index + 1] == .closeBrace
      if isPlaceholder { count += 1 }
      index += isPlaceholder || bytes[index] == .backslash ? 2 : 1
    }
    return count
  }
}
