extension TaskResource {
  /// The catalogue's entry for it; nil for functions, activities and AWS SDK calls.
  public var catalogueEntry: Integration? {
    guard case .integration(let service, let action, _) = self else { return nil }
    let name = "\(service):\(action)"
    return Integration.catalogue.first { $0.name == name }
  }

  /// Whether it calls a service's API as it is, without what an optimised integration adds.
  public var isSDKCall: Bool {
    guard case .integration(let service, _, _) = self else { return false }
    return service.hasPrefix("aws-sdk:")
  }

  /// Error names it is known to answer with.
  public var errors: [String] {
    switch self {
    case .lambdaFunction: Integration.lambdaErrors
    case .activity: []
    case .integration, .other: catalogueEntry?.errors ?? []
    }
  }
}
