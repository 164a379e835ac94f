/// What a Task's Resource names.
public enum TaskResource: Hashable, Sendable {
  /// A Lambda function's own ARN, with or without a version or alias.
  case lambdaFunction(arn: String)
  case activity(arn: String)
  /// `arn:aws:states:::service:action`: resource type `lambda`, action `invoke`. The service of
  /// an AWS SDK integration keeps its prefix: `aws-sdk:s3`.
  case integration(service: String, action: String, pattern: IntegrationPattern)
  /// Anything else, such as `${Function}`.
  case other(String)

  /// Reads a resource of any partition. A substitution in the place of the partition
  /// (`arn:${AWS::Partition}:states:::lambda:invoke`) is as good as one; anywhere else it hides
  /// what is meant.
  public init(_ resource: String) {
    self = Self.parse(resource) ?? .other(resource)
  }

  private static func parse(_ resource: String) -> TaskResource? {
    guard let rest = afterPartition(resource), !rest.contains("${") else { return nil }
    let parts = rest.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let (service, region, account, name) = (parts[0], parts[1], parts[2], parts[3])
    if service == "states", region.isEmpty, account.isEmpty { return integration(name) }
    guard !region.isEmpty, !account.isEmpty else { return nil }
    let names = name.split(separator: ":", omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch (service, names.first, names.count) {
    case ("lambda", "function", 2...3): return .lambdaFunction(arn: resource)
    case ("states", "activity", 2): return .activity(arn: resource)
    default: return nil
    }
  }

  /// What stands behind `arn:aws:`, `arn:aws-cn:`, `arn:${AWS::Partition}:`.
  private static func afterPartition(_ resource: String) -> Substring? {
    guard resource.hasPrefix("arn:") else { return nil }
    let rest = resource.dropFirst(4)
    if rest.hasPrefix("${") {
      guard let close = rest.firstIndex(of: "}"),
        rest[rest.index(after: close)...].first == ":"
      else { return nil }
      return rest[close...].dropFirst(2)
    }
    guard let colon = rest.firstIndex(of: ":"), colon != rest.startIndex else { return nil }
    return rest[colon...].dropFirst()
  }

  private static func integration(_ name: Substring) -> TaskResource? {
    var call = name
    var pattern = IntegrationPattern.requestResponse
    for candidate in IntegrationPattern.allCases
    where candidate != .requestResponse && name.hasSuffix(candidate.rawValue) {
      call = name.dropLast(candidate.rawValue.count)
      pattern = candidate
    }
    let parts = call.split(separator: ":", omittingEmptySubsequences: false)
    let isName: (Substring) -> Bool = { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D
        }
    }
    guard parts.allSatisfy(isName) else { return nil }
    switch parts.count {
    case 2 where parts[0] != "aws-sdk":
      return .integration(service: String(parts[0]), action: String(parts[1]), pattern: pattern)
    case 3 where parts[0] == "aws-sdk":
      return .integration(
        service: "aws-sdk:\(parts[1])", action: String(parts[2]), pattern: pattern)
    default: return nil
    }
  }
}
