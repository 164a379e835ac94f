import OrderedJSON
import TaskIntegrations

extension Checker {
  /// The service takes no other form of a Resource than an ARN, and only integrations it knows.
  mutating func checkResource(_ place: Place) {
    guard let text = place.node.string else { return reportType("a string", at: place) }
    if text.hasBytePrefix("arn:") { return checkARN(text, at: place) }
    if text.holdsSubstitution { return reportSubstitution(text, at: place) }
    report(Self.unrecognized(text), at: place, atValue: true)
  }

  private mutating func checkARN(_ text: String, at place: Place) {
    let resource = TaskResource(text)
    switch resource {
    case .integration(let service, let action, _):
      guard !resource.isSDKCall, resource.catalogueEntry == nil,
        !Self.mapResources.contains("\(service):\(action)")
      else { return }
      // A service that is new to the catalogue may be known to the service.
      let isKnown = Integration.catalogue.contains { $0.name.hasBytePrefix(service + ":") }
      report(
        isKnown ? .error : .warning, FindingCode.schema, Self.unrecognized(text), at: place,
        atValue: true)
    case .other where text.isFunctionARN && !text.holdsSubstitution:
      warn(Self.unrecognized(text), at: place, atValue: true)
    default: break
    }
  }

  /// What ItemReader and ResultWriter call.
  private static let mapResources: Set = ["s3:getObject", "s3:listObjectsV2", "s3:putObject"]

  private static func unrecognized(_ resource: String) -> String {
    "The resource provided \(resource) is not recognized. The value is not a valid resource ARN, "
      + "or the resource is not available in this region."
  }
}

extension String {
  /// `arn:PARTITION:lambda:…`, whatever follows.
  fileprivate var isFunctionARN: Bool {
    let parts = utf8.split(separator: UInt8(ascii: ":"), maxSplits: 3)
    return parts.count == 4 && parts[2].elementsEqual("lambda".utf8)
  }
}
