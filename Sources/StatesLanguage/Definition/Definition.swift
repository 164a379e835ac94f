public import OrderedJSON

/// A state machine as its definition says it, decoded from a document. What cannot be decoded is
/// left out here and listed among the document's findings.
public struct Definition: Hashable, Sendable {
  public var comment: String?
  public var version: String?
  public var timeoutSeconds: Int?
  public var queryLanguage: QueryLanguage
  public var scope: Scope

  public init(
    comment: String? = nil, version: String? = nil, timeoutSeconds: Int? = nil,
    queryLanguage: QueryLanguage = .jsonPath, scope: Scope
  ) {
    self.comment = comment
    self.version = version
    self.timeoutSeconds = timeoutSeconds
    self.queryLanguage = queryLanguage
    self.scope = scope
  }
}

extension Definition {
  /// Every state of every scope, outer before inner, in document order. No recursion on depth.
  public var allStates: [State] {
    var result: [State] = []
    var waiting: [Scope] = [scope]
    while let scope = waiting.popLast() {
      result += scope.states
      for state in scope.states.reversed() { waiting += state.scopes.reversed() }
    }
    return result
  }

  /// O(states of the scopes around it).
  public func state(at pointer: JSONPointer) -> State? {
    var scopes = [scope]
    while let scope = scopes.popLast() {
      for state in scope.states where pointer.isInside(state.pointer) {
        if state.pointer.tokens.count == pointer.tokens.count { return state }
        scopes += state.scopes.filter { pointer.isInside($0.pointer) }
      }
    }
    return nil
  }
}
