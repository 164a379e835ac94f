public import OrderedJSON

/// How a task waits for the service it calls.
public enum IntegrationPattern: String, Hashable, Sendable, CaseIterable {
  case requestResponse = ""
  case runJob = ".sync"
  case runJob2 = ".sync:2"
  case waitForTaskToken = ".waitForTaskToken"
}

/// A service integration of the catalogue.
public struct Integration: Hashable, Sendable {
  /// `lambda:invoke`, `sqs:sendMessage`, `states:startExecution`.
  public var name: String
  /// For people: `Lambda: invoke a function`.
  public var title: String
  /// `arn:aws:states:::lambda:invoke`
  public var resource: String
  public var patterns: [IntegrationPattern]
  /// Parameters filled in with placeholders, ready to edit.
  public var parameters: JSONValue
  /// Error names the integration is known to answer with.
  public var errors: [String]
}

extension Integration {
  /// The optimised integrations, by service.
  public static let catalogue: [Integration] = []
}
