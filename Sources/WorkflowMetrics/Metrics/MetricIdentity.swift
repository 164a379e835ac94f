import OrderedJSON

/// A name and a value that tell the series of one metric apart.
public struct MetricDimension: Sendable {
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case stateMachineArn = "StateMachineArn"
    case version = "Version"
    case alias = "Alias"
    case activityArn = "ActivityArn"
    case lambdaFunctionArn = "LambdaFunctionArn"
    case serviceIntegrationResourceArn = "ServiceIntegrationResourceArn"
    case serviceMetric = "ServiceMetric"
    case apiName = "APIName"
    case resourceArn = "ResourceArn"
  }

  public var name: Name
  public var value: String

  public init(_ name: Name, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension MetricDimension: Hashable {
  public static func == (a: MetricDimension, b: MetricDimension) -> Bool {
    a.name == b.name && a.value.isByteEqual(to: b.value)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(ByteKey(value))
  }
}

/// One series of a metric: its name and its dimensions, in the order CloudWatch documents them.
public struct MetricIdentity: Hashable, Sendable {
  public var metric: StatesMetric
  /// None for the whole account.
  public var dimensions: [MetricDimension]

  public init(_ metric: StatesMetric, _ dimensions: [MetricDimension] = []) {
    self.metric = metric
    self.dimensions = dimensions
  }

  /// Whether its datapoints are among those of the other: the account's are those of all machines.
  public func isPart(of other: MetricIdentity) -> Bool {
    guard metric == other.metric else { return false }
    if dimensions == other.dimensions { return true }
    return other.dimensions.isEmpty && metric.dimensionSets.contains([])
      && dimensions.map(\.name) == [.stateMachineArn]
  }
}

extension MetricIdentity: CustomStringConvertible {
  /// `ExecutionsFailed StateMachineArn=arn:…`
  public var description: String {
    ([metric.rawValue] + dimensions.map { "\($0.name.rawValue)=\($0.value)" })
      .joined(separator: " ")
  }
}

extension MetricIdentity: Comparable {
  /// In the order of the documentation, then by the dimensions' bytes.
  public static func < (a: MetricIdentity, b: MetricIdentity) -> Bool {
    if a.metric != b.metric { return a.metric.order < b.metric.order }
    return a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
}

extension StatesMetric {
  private static let orders = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })

  fileprivate var order: Int { Self.orders[self] ?? 0 }
}
