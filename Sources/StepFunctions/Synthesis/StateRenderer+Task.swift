extension StateRenderer {
  mutating func render(_ task: TaskRecord) {
    addNextOrEnd()
    addRetryCatch()
    switch task.configuration.fieldOrder {
    case .original: renderOriginal(task)
    case .current: renderCurrent(task)
    }
  }

  private mutating func renderOriginal(_ task: TaskRecord) {
    addInputOutput(parameters: parameters(task))
    addType("Task")
    addComment()
    add("Resource", .string(task.configuration.resourceARN))
    add("ResultSelector", common.resultSelector)
    add("ResultPath", path: common.resultPath)
    addTimeouts(task)
    addCredentials(task)
    addAssign()
  }

  private mutating func renderCurrent(_ task: TaskRecord) {
    addType("Task")
    addComment()
    addTimeouts(task)
    add("InputPath", path: common.inputPath)
    add("OutputPath", path: common.outputPath)
    add("ResultPath", path: common.resultPath)
    if isJSONata { add("Arguments", parameters(task)) }
    add("Output", common.output)
    add("ResultSelector", common.resultSelector)
    addCredentials(task)
    addAssign()
    add("Resource", .string(task.configuration.resourceARN))
    if !isJSONata { add("Parameters", parameters(task)) }
  }

  /// The task's parameters with the state's put over them.
  private mutating func parameters(_ task: TaskRecord) -> TemplateValue? {
    guard let own = common.parameters else { return task.configuration.parameters }
    guard let base = task.configuration.parameters?.object, let object = own.object else {
      return own
    }
    return .object(base.merging(object))
  }

  private mutating func addTimeouts(_ task: TaskRecord) {
    let timeout = task.timeout ?? task.configuration.timeout
    let heartbeat = task.heartbeat ?? task.configuration.heartbeat
    addTimeout("TimeoutSeconds", timeout)
    addTimeout("HeartbeatSeconds", heartbeat)
    if case .duration(let limit) = timeout?.kind, case .duration(let beat) = heartbeat?.kind,
      beat >= limit
    {
      report("the heartbeat, \(beat), must be shorter than the timeout, \(limit).")
    }
  }

  private mutating func addTimeout(_ key: String, _ timeout: Timeout?) {
    switch timeout?.kind {
    case .duration(let duration): add(key, seconds(duration, key, from: 1))
    case .path(let path):
      if !path.hasPrefix("$") { report("\(key)Path must begin with '$', not '\(path)'.") }
      add(key + "Path", text: path)
    case .jsonata(let expression): add(key, text: expression)
    case nil: break
    }
  }

  private mutating func addCredentials(_ task: TaskRecord) {
    guard let credentials = task.credentials else { return }
    add("Credentials", ["RoleArn": credentials.roleARN])
  }
}
