extension JSONValue {
  /// JSON text without blanks: `{"a":1,"b":[true,null]}`.
  public var compactText: String { "" }

  /// JSON text on several lines; empty arrays and objects stay `[]` and `{}`.
  public func prettyText(indentation: Int = 2) -> String { "" }
}
