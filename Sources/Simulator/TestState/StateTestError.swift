/// Why TestState refuses a request, with the API's code.
public struct StateTestError: Error, Hashable, Sendable {
  public enum Code: String, Hashable, Sendable {
    case invalidDefinition = "InvalidDefinition"
    case validation = "ValidationException"
  }

  public var code: Code
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }
}

extension StateTestError: CustomStringConvertible {
  public var description: String { "\(code.rawValue): \(message)" }
}
