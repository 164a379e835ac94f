import OrderedJSON

extension JSONataError {
  /// An error of the reference, with its text filled in.
  init(
    _ code: ErrorCode, position: Int? = nil, token: String? = nil, value: Value = .undefined,
    value2: Value = .undefined, details: [String: String] = [:]
  ) {
    self.init(
      code: code.rawValue, message: "", position: position, token: token, value: value.shownJSON)
    var details = details
    if let token { details["token"] = token }
    if details["value"] == nil { details["value"] = Self.shown(value) }
    if details["value2"] == nil { details["value2"] = Self.shown(value2) }
    message = Self.filled(code.template, details)
  }

  static func stackOverflow(depth: Int, limit: Int) -> JSONataError {
    JSONataError(
      .u1001,
      details: [
        "message": "Stack overflow error: Check for non-terminating recursive function.  "
          + "Consider rewriting as tail-recursive. Depth=\(depth) max=\(limit)"
      ])
  }

  static let outOfSteps = JSONataError(
    .u1001, details: ["message": "Expression evaluation timeout: Check for infinite loop"])

  static let outOfMemory = JSONataError(
    .u1001,
    details: [
      "message":
        "Expression evaluation memory limit exceeded: Check for excessive memory usage"
    ])

  /// The error with a place, unless it has one.
  func located(position: Int, token: String?) -> JSONataError {
    var error = self
    if error.position == nil { error.position = position }
    if error.token == nil {
      error.token = token
      // The reference says so too where what was called has no name.
      error.message = error.message.replacingToken(token)
    }
    return error
  }

  private static func shown(_ value: Value) -> String? {
    switch value {
    case .undefined: return nil
    case .string(let text): return JSONValue.string(text).compactText
    default:
      guard let text = value.shownJSON?.compactText else { return nil }
      return text.utf8.count <= 200 ? text : String(text.prefix(200)) + "…"
    }
  }

  /// - Parameter details: as JSON, but for tokens, types and what stands in three braces.
  private static func filled(_ template: String, _ details: [String: String]) -> String {
    var message = ""
    var rest = Substring(template)
    while let start = rest.firstIndex(of: "{") {
      message += rest[..<start]
      let braces = rest[start...].prefix { $0 == "{" }.count
      guard braces >= 2, let end = rest[start...].firstIndex(of: "}") else {
        message.append("{")
        rest = rest[start...].dropFirst()
        continue
      }
      let name = String(rest[start..<end].dropFirst(braces))
      let isQuoted = braces == 2 && (name == "token" || name == "type")
      let opening = String(repeating: "{", count: braces)
      let closing = String(repeating: "}", count: braces)
      if let detail = details[name] {
        message += isQuoted ? JSONValue.string(detail).compactText : detail
      } else {
        message += opening + name + closing
      }
      rest = rest[end...].dropFirst(braces)
    }
    return message + rest
  }
}

extension String {
  /// The message with the token filled in that its template still asks for.
  fileprivate func replacingToken(_ token: String?) -> String {
    guard utf8.contains(UInt8(ascii: "{")) else { return self }
    let shown = token.map { JSONValue.string($0).compactText } ?? "undefined"
    var result = ""
    var rest = self[...]
    let mark = Array("{{token}}".utf8)
    while let place = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<place]
      rest = rest[place...]
      if rest.utf8.starts(with: mark) {
        result += shown
        rest = rest.dropFirst(mark.count)
      } else {
        result += rest.prefix(1)
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
