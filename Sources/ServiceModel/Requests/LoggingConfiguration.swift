package import OrderedJSON

/// Where a state machine logs to.
package struct LoggingConfiguration: Hashable, Sendable {
  /// The member as it was sent.
  package var value: JSONValue

  package init(_ value: JSONValue) { self.value = value }

  /// - Throws: `InvalidLoggingConfiguration` unless there is one destination, or none and level OFF.
  func validate() throws(ServiceError) {
    let count = value["destinations"]?.array?.count ?? 0
    let level = value["level"]?.string ?? "OFF"
    guard count == 1 || (count == 0 && level.isByteEqual(to: "OFF")) else {
      throw ServiceError(
        .invalidLoggingConfiguration,
        "Invalid Logging Configuration: Must specify exactly one Log Destination.")
    }
  }
}
