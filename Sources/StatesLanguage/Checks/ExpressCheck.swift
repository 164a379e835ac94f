import OrderedJSON

extension Document {
  /// The findings, and with them what an Express workflow may not have: jobs it would wait for,
  /// callbacks, activities, Distributed Map. Messages of the first two are the service's.
  public var expressFindings: [Finding] {
    var found = findings
    var scopes = [definition.scope]
    while let scope = scopes.popLast() {
      for state in scope.states {
        if let finding = expressFinding(state) { found.append(finding) }
        switch state.kind {
        case .parallel(let branches): scopes += branches
        case .map(let fields):
          // A Distributed Map's children are executions of their own type.
          if let processor = fields.processor, processor.mode == .inline {
            scopes.append(processor.scope)
          }
        default: break
        }
      }
    }
    return Finding.sorted(found)
  }

  private func expressFinding(_ state: State) -> Finding? {
    func finding(_ message: String, _ place: JSONPointer) -> Finding {
      let offset = tree.root?[place]?.range.lowerBound ?? 0
      return Finding(
        severity: .error, code: FindingCode.schema,
        message: "Express state machine does not support \(message)", pointer: place,
        position: text.position(at: offset))
    }
    switch state.kind {
    case .task(let fields):
      let place = state.pointer.appending("Resource")
      guard let resource = fields.resource else { return nil }
      if resource.hasByteSuffix(".waitForTaskToken") {
        return finding("'.waitForTaskToken' service integration ", place)
      }
      if resource.hasByteSuffix(".sync") || resource.hasByteSuffix(".sync:2") {
        return finding("'.sync' service integration", place)
      }
      let parts = resource.split(separator: ":", omittingEmptySubsequences: false)
      if parts.count >= 7, parts[0] == "arn", parts[2] == "states", parts[5] == "activity" {
        return finding("Activity ARN", place)
      }
      return nil
    case .map(let fields) where fields.processor?.mode == .distributed:
      return finding("Distributed Map", state.pointer)
    default:
      return nil
    }
  }
}
