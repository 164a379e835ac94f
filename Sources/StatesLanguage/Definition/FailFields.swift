public struct FailFields: Hashable, Sendable {
  public var error: TextField?
  public var cause: TextField?

  public init(error: TextField? = nil, cause: TextField? = nil) {
    self.error = error
    self.cause = cause
  }
}
