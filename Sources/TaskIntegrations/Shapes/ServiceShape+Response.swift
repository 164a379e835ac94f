extension ServiceShape {
  /// What an operation of a service's API answers; nil where that is empty or not known here.
  ///
  /// - Parameters:
  ///   - service: as AWS SDK integrations name it: `dynamodb`, `sfn`.
  ///   - action: `putItem`.
  package static func response(service: String, action: String) -> ServiceShape? {
    guard let section = ShapeLines.operations.section(service),
      let line = section.first(where: { $0.hasPrefix(action + " ") })
    else { return nil }
    return ServiceShape(code: line.dropFirst(action.count + 1))
  }
}
