public import OrderedJSON

/// Why an expression could not be parsed or evaluated.
///
/// Codes and messages are those of the JSONata reference implementation: `S` codes are found while
/// parsing, `T` codes are errors of type, `D` codes depend on the data, `U1001` is a limit.
public struct JSONataError: Error, Hashable, Sendable {
  /// Such as `T2001`.
  public var code: String
  /// One sentence, with the values filled in.
  public var message: String
  /// Offset into the expression in UTF-16 code units, just after what the error is about; nil
  /// where it is not known.
  public var position: Int?
  /// The operator, name or character the error is about.
  public var token: String?
  /// The value the error is about.
  public var value: JSONValue?

  public init(
    code: String, message: String, position: Int? = nil, token: String? = nil,
    value: JSONValue? = nil
  ) {
    self.code = code
    self.message = message
    self.position = position
    self.token = token
    self.value = value
  }
}

extension JSONataError: CustomStringConvertible {
  /// `CODE: message`.
  public var description: String { "\(code): \(message)" }
}
