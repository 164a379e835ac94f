import OrderedJSON
import StatesLanguage

extension StateRenderer {
  mutating func render(_ time: WaitTime) {
    addType("Wait")
    addComment()
    switch time.kind {
    case .duration(let duration): add("Seconds", seconds(duration, "Seconds", from: 0))
    case .secondsExpression(let expression):
      if !isJSONata {
        report("seconds by an expression need JSONata. Use .secondsPath(_:) in JSONPath.")
      }
      add("Seconds", text: expression)
    case .timestamp(let text): add("Timestamp", text: text)
    case .secondsPath(let path): addPath("SecondsPath", path)
    case .timestampPath(let path): addPath("TimestampPath", path)
    }
    add("Output", common.output)
    addNextOrEnd()
    addAssign()
  }

  private mutating func addPath(_ key: String, _ path: String) {
    if !path.hasPrefix("$") { report("\(key) must begin with '$', not '\(path)'.") }
    add(key, text: path)
  }

  mutating func render(_ choice: ChoiceRecord) {
    if choice.rules.isEmpty {
      report("a Choice must have at least one condition. Add one with when(_:_:).")
    }
    addType("Choice")
    addComment()
    add("InputPath", path: common.inputPath)
    add("OutputPath", path: common.outputPath)
    add("Output", common.output)
    let rules = choice.rules.map { rule in TemplateValue.object(self.rule(rule)) }
    addRendered("Choices", .array(rules))
    if let otherwise = choice.otherwise { add("Default", text: targetName(otherwise)) }
    addAssign()
  }

  private mutating func rule(_ rule: ChoiceRecord.Rule) -> TemplateObject {
    for problem in rule.condition.problems { report(problem) }
    checkLanguage(rule.condition)
    var object = TemplateObject(
      rule.condition.rule.json.members.map { ($0.key, TemplateValue($0.value)) })
    if let assign = rule.assign {
      let member = member("Assign", .object(assign))
      object[member.key] = member.value
    }
    if let output = rule.output {
      let member = member("Output", output)
      object[member.key] = member.value
    }
    object["Next"] = .text(targetName(rule.target))
    object["Comment"] = rule.comment.map { .text($0) }
    return object
  }

  private mutating func checkLanguage(_ condition: Condition) {
    var isJSONataRule = false
    if case .condition = condition.rule { isJSONataRule = true }
    if isJSONataRule == isJSONata { return }
    report(
      isJSONata
        ? "the condition \"\(condition)\" is JSONPath's, and the state is written in JSONata. Write "
          + "it as .jsonata(\"{% … %}\")."
        : "the condition \"\(condition)\" is JSONata, and the state is written in JSONPath. Give the "
          + "state queryLanguage: .jsonata.")
  }

  mutating func render(_ map: MapRecord, _ graphs: [TemplateObject]) {
    let iterators = graphs.prefix(map.iterators.count)
    let processors = graphs.dropFirst(map.iterators.count)
    if iterators.isEmpty, processors.isEmpty {
      report("a Map must have an item processor. Set one with itemProcessor(_:).")
    } else if iterators.count + processors.count > 1 {
      report(
        processors.isEmpty || iterators.isEmpty
          ? "a Map has one item processor, and this one was given \(graphs.count). Put them in a "
            + "chain, or into a Parallel."
          : "a Map has an iterator or an item processor, not both. Keep itemProcessor(_:).")
    }
    addType("Map")
    addComment()
    add("ResultPath", path: common.resultPath)
    addNextOrEnd()
    addInputOutput(parameters: common.parameters)
    add("ResultSelector", common.resultSelector)
    addRetryCatch()
    if let iterator = iterators.first { addRendered("Iterator", .object(iterator)) }
    add("ItemsPath", path: map.itemsPath)
    add("Items", map.items)
    add("ItemSelector", map.itemSelector)
    if let processor = processors.first { addProcessor(processor, map.distributed) }
    if let limit = map.maxConcurrency {
      if limit < 0 { report("maxConcurrency must be 0, for no limit, or more, not \(limit).") }
      add("MaxConcurrency", .integer(limit))
    }
    if let path = map.maxConcurrencyPath { addPath("MaxConcurrencyPath", path) }
    if let distributed = map.distributed { render(distributed) }
    addAssign()
  }

  private mutating func addProcessor(
    _ graph: TemplateObject, _ distributed: DistributedRecord?
  ) {
    var configuration: TemplateObject = ["Mode": "INLINE"]
    if let distributed {
      configuration = [
        "Mode": "DISTRIBUTED", "ExecutionType": .text(distributed.executionType.rawValue),
      ]
    }
    let processor = TemplateObject([("ProcessorConfig", .object(configuration))])
    addRendered("ItemProcessor", .object(processor.merging(graph)))
  }
}
