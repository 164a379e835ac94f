import OrderedJSON

extension DefinitionDecoder {
  func state(_ node: SourceNode, name: String, at pointer: JSONPointer) -> State {
    let language =
      node["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:)) ?? machineLanguage
    let type = node["Type"]?.string
    let kind = kind(node, type: type, language: language, at: pointer)
    var parameters = node["Parameters"]?.value
    if case .map = kind { parameters = nil }
    return State(
      name: name, pointer: pointer, queryLanguage: language,
      comment: node["Comment"]?.string,
      next: node["Next"]?.string,
      isEnd: node["End"]?.bool ?? false,
      inputPath: pathField(node["InputPath"]),
      outputPath: pathField(node["OutputPath"]),
      resultPath: pathField(node["ResultPath"]),
      parameters: parameters,
      resultSelector: node["ResultSelector"]?.value,
      arguments: node["Arguments"]?.value,
      output: node["Output"]?.value,
      assign: node["Assign"]?.objectValue,
      retry: (node["Retry"]?.elements ?? []).map(retrier),
      catchers: (node["Catch"]?.elements ?? []).map(catcher),
      kind: kind)
  }

  private func kind(
    _ node: SourceNode, type: String?, language: QueryLanguage, at pointer: JSONPointer
  ) -> State.Kind {
    guard let type, let known = StateType(bytes: type) else { return .unknown(type) }
    switch known {
    case .pass: return .pass(result: node["Result"]?.value)
    case .task: return .task(task(node, language))
    case .choice: return .choice(choice(node, language))
    case .wait: return .wait(wait(node, language))
    case .succeed: return .succeed
    case .fail:
      return .fail(
        FailFields(
          error: text("Error", of: node, language), cause: text("Cause", of: node, language)))
    case .parallel:
      let branches = pointer.appending("Branches")
      return .parallel(
        branches: (node["Branches"]?.elements ?? []).enumerated().compactMap { index, branch in
          branch.isObject ? scope(branch, at: branches.appending(index)) : nil
        })
    case .map: return .map(map(node, language, at: pointer))
    }
  }

  private func task(_ node: SourceNode, _ language: QueryLanguage) -> TaskFields {
    TaskFields(
      resource: node["Resource"]?.string,
      timeoutSeconds: number("TimeoutSeconds", of: node, language),
      heartbeatSeconds: number("HeartbeatSeconds", of: node, language),
      credentials: node["Credentials"]?.value)
  }

  private func wait(_ node: SourceNode, _ language: QueryLanguage) -> WaitFields {
    let names = ["Seconds", "SecondsPath", "Timestamp", "TimestampPath"]
    guard names.count(where: { node[$0] != nil }) == 1 else { return .invalid }
    if let seconds = number("Seconds", of: node, language) { return .seconds(seconds) }
    if let timestamp = text("Timestamp", of: node, language) { return .timestamp(timestamp) }
    return .invalid
  }

  private func map(
    _ node: SourceNode, _ language: QueryLanguage, at pointer: JSONPointer
  ) -> MapFields {
    var fields = MapFields(processor: processor(node, at: pointer))
    fields.itemsPath = node["ItemsPath"]?.string
    fields.items = node["Items"]?.value
    fields.itemSelector = (node["ItemSelector"] ?? node["Parameters"])?.value
    fields.itemReader = node["ItemReader"]?.value
    fields.itemBatcher = node["ItemBatcher"]?.value
    fields.resultWriter = node["ResultWriter"]?.value
    fields.maxConcurrency = number("MaxConcurrency", of: node, language)
    fields.toleratedFailureCount = number("ToleratedFailureCount", of: node, language)
    fields.toleratedFailurePercentage = number("ToleratedFailurePercentage", of: node, language)
    fields.label = node["Label"]?.string
    return fields
  }

  private func processor(_ node: SourceNode, at pointer: JSONPointer) -> ItemProcessor? {
    for name in ["ItemProcessor", "Iterator"] {
      guard let processor = node[name], processor.isObject else { continue }
      let configuration = processor["ProcessorConfig"]
      let mode = configuration?["Mode"]?.string
      return ItemProcessor(
        mode: ItemProcessor.Mode.allCases.first { mode?.isByteEqual(to: $0.rawValue) ?? false }
          ?? .inline,
        executionType: configuration?["ExecutionType"]?.string,
        scope: scope(processor, at: pointer.appending(name)))
    }
    return nil
  }
}

extension StateType {
  init?(bytes text: String) {
    guard let match = Self.allCases.first(where: { $0.rawValue.isByteEqual(to: text) }) else {
      return nil
    }
    self = match
  }
}
