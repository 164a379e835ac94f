import OrderedJSON

extension Checker {
  mutating func checkMachine(_ root: Place) {
    checkFields(root, of: .machine, machineLanguage)
    if let version = root.member("Version"), let text = version.node.string,
      !text.isByteEqual(to: "1.0")
    {
      warn(
        "The only Version is 1.0", at: version, atValue: true,
        fix: .use("1.0", at: version.pointer))
    }
  }

  mutating func checkScope(_ place: Place, of owner: FieldOwner) {
    checkFields(place, of: owner, machineLanguage)
    guard owner == .itemProcessor, let configuration = place.member("ProcessorConfig") else {
      return
    }
    if configuration.node["Mode"]?.string == ItemProcessor.Mode.distributed.rawValue,
      configuration.node["ExecutionType"] == nil
    {
      report(
        "These fields are required: [ExecutionType]", at: configuration,
        fix: .add("ExecutionType", "STANDARD", to: configuration.pointer))
    }
  }

  mutating func checkStates(_ place: Place) {
    guard place.node.isObject else { return reportType("an object of states", at: place) }
    let states = place.members
    if states.isEmpty { report("\(described(place)) must not be empty", at: place) }
    for state in states { checkState(state) }
  }

  /// Notes which state has a name first: names are unique in the whole machine.
  mutating func collectStateNames(_ definition: Definition) {
    for state in definition.allStates {
      let key = ByteKey(state.name)
      if stateNames[key] == nil { stateNames[key] = state.pointer }
    }
  }

  private mutating func checkState(_ place: Place) {
    let outer = state
    state = place
    defer { state = outer }
    let name = place.name ?? ""
    if name.unicodeScalars.count > 80 {
      report("State names have at most 80 characters", at: place)
    }
    if let first = stateNames[ByteKey(name)], first != place.pointer {
      report(
        .error, FindingCode.duplicateStateName,
        "State '\(name)' bears the name of \(first): names are unique in the whole machine",
        at: place)
    }
    guard place.node.isObject else { return reportType("an object", at: place) }
    var language = machineLanguage
    if let own = place.node["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:)) {
      language = own
      if machineLanguage == .jsonata, own == .jsonPath {
        report(
          "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine",
          at: place)
      }
    }
    guard let type = place.node["Type"]?.string.flatMap(StateType.init(bytes:)) else {
      if let type = place.member("Type"),
        let schema = FieldSchema.field("Type", of: .state(.pass))
      {
        checkValue(type, schema, language)
      } else {
        report("These fields are required: [Type]", at: place)
      }
      return
    }
    checkFields(place, of: .state(type), language)
    switch type {
    case .task: checkTask(place, language)
    case .map: checkMap(place)
    default: break
    }
  }
}
