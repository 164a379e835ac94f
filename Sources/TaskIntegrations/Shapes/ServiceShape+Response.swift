extension ServiceShape {
  /// What an operation of a service's API answers; nil where that is empty or not known here.
  ///
  /// - Parameters:
  ///   - service: as AWS SDK integrations name it: `dynamodb`, `sfn`.
  ///   - action: `putItem`.
  package static func response(service: String, action: String) -> ServiceShape? {
    ShapeLines.operation(service, action)?.first.map(ServiceShape.init(code:))
  }
}

extension ShapeLines {
  /// What is known of an operation: its response, then the members a request must have.
  static func operation(_ service: String, _ action: String) -> [Substring]? {
    operations.section(service)?.first { $0.hasPrefix(action + " ") }
      .map { line in line.dropFirst(action.count + 1).split(separator: " ") }
  }
}
