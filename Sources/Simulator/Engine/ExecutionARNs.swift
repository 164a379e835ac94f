import JSONPathQuery

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
    var source = RandomSource(state: options.seed)
    switch options.type {
    case .standard: execution = "\(prefix):execution:\(program.name):\(options.executionName)"
    case .express:
      execution =
        "\(prefix):express:\(program.name):\(options.executionName):"
        + source.uuid()
    }
    role = "arn:\(options.partition):iam::\(options.account):role/\(options.roleName)"
  }
}
