/// Names of machines and executions, and the ARNs made of them.
enum ResourceNames {
  /// - Throws: `InvalidName`.
  static func validate(_ name: String) throws(ServiceError) {
    let scalars = name.unicodeScalars
    guard (1...80).contains(scalars.count), !scalars.contains(where: isForbidden) else {
      throw ServiceError(.invalidName, "Invalid Name: '\(name)'")
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value <= 0x1F || (0x7F...0x9F).contains(scalar.value)
      || "<>{}[]?*\"#%\\^|~`$&,;:/".unicodeScalars.contains(scalar)
  }
}

/// `arn:PARTITION:states:REGION:ACCOUNT:stateMachine:NAME`, with `:N` for a version.
struct StateMachineARN: Hashable, Sendable {
  /// The machine's, without a version.
  var machine: String
  var version: Int?

  /// - Throws: `InvalidArn` for what is no machine's ARN.
  init(_ text: String) throws(ServiceError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0] == "arn" else {
      throw ServiceError(.invalidArn, "Invalid Arn: 'Invalid ARN prefix: \(text)'")
    }
    guard (7...8).contains(parts.count), parts[2] == "states", parts[5] == "stateMachine" else {
      throw ServiceError(
        .invalidArn, "Invalid Arn: 'Resource type not valid in this context: \(text)'")
    }
    machine = parts[..<7].joined(separator: ":")
    // What is no number names an alias or nothing.
    version = parts.count == 8 ? Int(parts[7]) ?? 0 : nil
  }
}
