import OrderedJSON

/// What goes over the wire for an HTTP Task: its effective input, and its result, as TestState
/// shows them at level TRACE (the developer guide's form; headers as `[name: value, …]`).
public enum HTTPExchange {
  public struct Request: Hashable, Sendable {
    public var protocolName: String
    public var method: String
    public var url: String
    public var headers: String
    public var body: String?
  }

  public struct Response: Hashable, Sendable {
    public var protocolName: String
    public var statusCode: String
    public var statusMessage: String
    public var headers: String
    public var body: String?
  }
}

extension HTTPExchange.Request {
  /// - Parameter task: the task's effective input: ApiEndpoint, Method, Headers and so on.
  init?(task: JSONValue, region: String) {
    guard let endpoint = task["ApiEndpoint"]?.string, let method = task["Method"]?.string else {
      return nil
    }
    protocolName = HTTPExchange.protocolName(of: endpoint)
    self.method = method
    let query = (task["QueryParameters"]?.object?.members ?? []).flatMap { member in
      HTTPExchange.texts(member.value).map {
        "\(HTTPExchange.percentEncoded(member.key))=\(HTTPExchange.percentEncoded($0))"
      }
    }
    let mark = endpoint.contains("?") ? "&" : "?"
    url = query.isEmpty ? endpoint : endpoint + mark + query.joined(separator: "&")
    var lines = HTTPExchange.lines(task["Headers"])
    let names = lines.map { $0.prefix { $0 != ":" }.lowercased() }
    if let value = task["RequestBody"] {
      let isForm =
        task["Transform"]?["RequestBodyEncoding"]?.string == "URL_ENCODED" && value.object != nil
      body = isForm ? HTTPExchange.form(value) : value.string ?? value.compactText
      if !names.contains("content-type") {
        lines.append(
          "Content-Type: "
            + (isForm ? "application/x-www-form-urlencoded" : "application/json")
            + "; charset=UTF-8")
      }
    }
    lines.append("User-Agent: Amazon|StepFunctions|HttpInvoke|\(region)")
    lines.append("Range: bytes=0-262144")
    headers = "[\(lines.joined(separator: ", "))]"
  }

  var json: JSONValue {
    var members: JSONObject = [
      "protocol": .string(protocolName), "method": .string(method), "url": .string(url),
      "headers": .string(headers),
    ]
    if let body { members["body"] = .string(body) }
    return .object(members)
  }
}

extension HTTPExchange.Response {
  /// - Parameter result: the task's raw result: StatusCode, StatusText, Headers, ResponseBody.
  init?(result: JSONValue, endpoint: String) {
    guard let status = result["StatusCode"] else { return nil }
    protocolName = HTTPExchange.protocolName(of: endpoint)
    statusCode = status.string ?? status.compactText
    statusMessage = result["StatusText"]?.string ?? ""
    headers = "[\(HTTPExchange.lines(result["Headers"]).joined(separator: ", "))]"
    body = result["ResponseBody"].map { $0.string ?? $0.compactText }
  }

  var json: JSONValue {
    var members: JSONObject = [
      "protocol": .string(protocolName), "statusCode": .string(statusCode),
      "statusMessage": .string(statusMessage), "headers": .string(headers),
    ]
    if let body { members["body"] = .string(body) }
    return .object(members)
  }
}

extension HTTPExchange {
  fileprivate static func protocolName(of url: String) -> String {
    url.hasPrefix("http:") ? "http" : "https"
  }

  /// A header or parameter has one value or a list of them.
  fileprivate static func texts(_ value: JSONValue) -> [String] {
    (value.array ?? [value]).map { $0.string ?? $0.compactText }
  }

  fileprivate static func lines(_ headers: JSONValue?) -> [String] {
    (headers?.object?.members ?? []).map {
      "\($0.key): \(texts($0.value).joined(separator: ", "))"
    }
  }

  fileprivate static func form(_ body: JSONValue) -> String {
    (body.object?.members ?? []).flatMap { member in
      texts(member.value).map { "\(percentEncoded(member.key))=\(percentEncoded($0))" }
    }
    .joined(separator: "&")
  }

  fileprivate static func percentEncoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}
