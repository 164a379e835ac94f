public import OrderedJSON

public struct Catcher: Hashable, Sendable {
  public var errorEquals: [String]
  public var next: String?
  public var resultPath: PathField
  public var assign: JSONObject?
  public var output: JSONValue?
  public var comment: String?

  public init(
    errorEquals: [String], next: String?, resultPath: PathField = .absent,
    assign: JSONObject? = nil, output: JSONValue? = nil, comment: String? = nil
  ) {
    self.errorEquals = errorEquals
    self.next = next
    self.resultPath = resultPath
    self.assign = assign
    self.output = output
    self.comment = comment
  }
}
