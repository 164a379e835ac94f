import OrderedJSON

extension IntrinsicCall {
  /// The same value as a JSONata expression; see `PathExpression.jsonata(input:)`.
  func jsonata(input: String) throws(UntranslatablePath) -> String {
    if function == .format { return try formatted(input: input) }
    var texts: [String] = []
    for argument in arguments { texts.append(try argument.jsonata(input: input)) }
    let list = texts.joined(separator: ", ")
    switch function {
    case .array: return "[\(list)]"
    case .arrayContains: return "(\(texts[1]) in \(texts[0]))"
    case .arrayGetItem: return "\(texts[0])[\(texts[1])]"
    case .arrayLength: return "$count(\(list))"
    case .arrayPartition: return "$partition(\(list))"
    case .arrayRange: return "$range(\(list))"
    case .arrayUnique: return "$distinct(\(list))"
    case .base64Decode: return "$base64decode(\(list))"
    case .base64Encode: return "$base64encode(\(list))"
    case .hash: return "$hash(\(list))"
    case .jsonMerge: return "$merge([\(texts[0]), \(texts[1])])"
    case .jsonToString: return "$string(\(list))"
    case .mathAdd: return "(\(texts[0]) + \(texts[1]))"
    case .mathRandom:
      let random = texts.count > 2 ? "$random(\(texts[2]))" : "$random()"
      return "(\(texts[0]) + $floor(\(random) * (\(texts[1]) - \(texts[0]))))"
    case .stringSplit: return try split(texts[0])
    case .stringToJson: return "$parse(\(list))"
    case .uuid: return "$uuid()"
    case .format: return list
    }
  }

  /// `States.StringSplit` splits at each of the characters and drops empty parts.
  private func split(_ text: String) throws(UntranslatablePath) -> String {
    guard case .string(_, let delimiters) = arguments[1], !delimiters.isEmpty else {
      throw UntranslatablePath(message: "States.StringSplit with delimiters that are not written")
    }
    let special = "\\^$.|?*+()[]{}/-"
    let escaped = delimiters.map { special.contains($0) ? "\\\($0)" : String($0) }.joined()
    return "$filter($split(\(text), /[\(escaped)]/), function($part) { $part != \"\" })"
  }

  /// The template's texts and arguments, joined by `&`.
  private func formatted(input: String) throws(UntranslatablePath) -> String {
    guard case .string(let raw, _) = arguments[0] else {
      throw UntranslatablePath(message: "States.Format with a template that is not written out")
    }
    var parts: [String] = []
    var text = ""
    var rest = Array(raw)[...]
    var next = 1
    func close() { if !text.isEmpty { parts.append(JSONValue.string(text).compactText) } }
    while let character = rest.popFirst() {
      if character == "\\", let escaped = rest.popFirst() {
        text.append(escaped)
      } else if character == "{", rest.first == "}", next < arguments.count {
        rest.removeFirst()
        close()
        text = ""
        parts.append("$string(\(try arguments[next].jsonata(input: input)))")
        next += 1
      } else {
        text.append(character)
      }
    }
    close()
    return parts.isEmpty ? "\"\"" : parts.joined(separator: " & ")
  }
}

extension IntrinsicCall.Argument {
  fileprivate func jsonata(input: String) throws(UntranslatablePath) -> String {
    switch self {
    case .literal(let value): return value.compactText
    case .string(_, let value): return JSONValue.string(value).compactText
    case .path(let path): return try path.jsonata(input: input)
    case .call(let call): return try call.jsonata(input: input)
    }
  }
}
