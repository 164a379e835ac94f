import OrderedJSON

/// The names an execution goes by.
struct ExecutionARNs: Sendable {
  var stateMachine: String
  var execution: String
  var role: String
  /// `arn:aws:states:us-east-1:123456789012`
  var prefix: String

  init(program: Program, options: SimulationOptions) {
    prefix = "arn:\(options.partition):states:\(options.region):\(options.account)"
    stateMachine = "\(prefix):stateMachine:\(program.name)"
    switch options.type {
    case .standard: execution = "\(prefix):execution:\(program.name):\(options.executionName)"
    case .express:
      execution =
        "\(prefix):express:\(program.name):\(options.executionName):"
        + Self.uuid(from: SplitMix64(state: options.seed))
    }
    role = "arn:\(options.partition):iam::\(options.account):role/\(options.roleName)"
  }

  /// A version 4 UUID.
  static func uuid(from seed: SplitMix64) -> String {
    var seed = seed
    let high = seed.next() & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = seed.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    let digits = hexadecimal(high) + hexadecimal(low)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if [8, 12, 16, 20].contains(index) { text += "-" }
      text.append(digit)
    }
    return text
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
