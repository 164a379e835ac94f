/// How a function is invoked.
public enum LambdaInvocationType: String, Hashable, Sendable {
  /// The caller waits for the function's answer.
  case requestResponse = "RequestResponse"
  /// The function runs on its own.
  case event = "Event"
  /// Only checks that it could be invoked.
  case dryRun = "DryRun"
}

/// The first CDK's name.
public typealias InvocationType = LambdaInvocationType
