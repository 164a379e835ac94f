import OrderedJSON

/// Writes one state as the States Language has it, in the order of fields that the CDK has.
struct StateRenderer {
  private let tree: ConstructTree
  private let record: StateRecord
  private let machineLanguage: QueryLanguage
  /// Of its graphs, in order.
  private let graphs: [TemplateObject]
  private var fields: FieldRenderer
  private(set) var members: [TemplateObject.Member] = []
  private(set) var problems: [String] = []

  init(
    _ tree: ConstructTree, _ state: Int, machineLanguage: QueryLanguage, graphs: [TemplateObject]
  ) {
    self.tree = tree
    record = tree.states[state]
    self.machineLanguage = machineLanguage
    self.graphs = graphs
    fields = FieldRenderer(language: record.fields.queryLanguage ?? machineLanguage)
    render()
    problems += fields.problems
  }

  var isJSONata: Bool { fields.language == .jsonata }
  var common: StateFields { record.fields }

  // MARK: - Members

  mutating func add(_ key: String, _ value: TemplateValue?) {
    guard let value else { return }
    members.append(fields.member(key, value))
  }

  mutating func add(_ key: String, text: String?) {
    if let text { addRendered(key, .text(text)) }
  }

  mutating func add(_ key: String, path: DataPath?) {
    guard let path else { return }
    if let problem = path.problem(in: key) { problems.append(problem) }
    addRendered(key, path.value)
  }

  /// A member that is written already.
  mutating func addRendered(_ key: String, _ value: TemplateValue) {
    members.append(TemplateObject.Member(key: key, value: value))
  }

  mutating func report(_ problem: String) { problems.append(problem) }

  mutating func addType(_ type: String) {
    add("Type", text: type)
    guard let language = common.queryLanguage, language != machineLanguage else { return }
    if machineLanguage == .jsonata {
      problems.append(
        "it cannot be written in JSONPath in a machine whose query language is JSONata. Leave the "
          + "machine's query language out, and give it to the states in JSONata.")
    }
    add("QueryLanguage", text: language.rawValue)
  }

  mutating func addComment() { add("Comment", text: common.comment) }

  mutating func addNextOrEnd() {
    if let next = record.next {
      add("Next", text: tree.states[next].name)
    } else {
      add("End", true)
    }
  }

  mutating func addAssign() { add("Assign", common.assign.map { .object($0) }) }

  mutating func addInputOutput(parameters: TemplateValue? = nil) {
    add("InputPath", path: common.inputPath)
    add(isJSONata ? "Arguments" : "Parameters", parameters)
    add("OutputPath", path: common.outputPath)
    add("Output", common.output)
  }

  mutating func addRetryCatch() {
    addRetry()
    addCatch()
  }

  mutating func addRetry(before others: [TemplateValue] = []) {
    let retries = sortedLast(record.retries, \.errors)
    let rendered = retries.map { retrier($0) } + others
    if !rendered.isEmpty { addRendered("Retry", .array(rendered)) }
  }

  mutating func addCatch(before others: [TemplateValue] = []) {
    let catches = sortedLast(record.catches, \.errors)
    let rendered = catches.map { catcher($0) } + others
    if !rendered.isEmpty { addRendered("Catch", .array(rendered)) }
  }

  /// Those for all errors last: the service tries them in order, and what stood after them would
  /// never be tried.
  private func sortedLast<Element>(
    _ elements: [Element], _ errors: KeyPath<Element, [String]>
  ) -> [Element] {
    let isAll = { (element: Element) in element[keyPath: errors] == [StateErrors.all] }
    return elements.filter { !isAll($0) } + elements.filter(isAll)
  }

  private mutating func checkErrors(_ errors: [String], _ kind: String) {
    if errors.isEmpty {
      problems.append("\(kind) has no error names. Leave them out to mean all errors.")
    }
    if errors.count > 1, errors.contains(StateErrors.all) {
      problems.append(
        "'States.ALL' must stand alone in \(kind), not in [\(errors.joined(separator: ", "))]. Add "
          + "another one for it.")
    }
  }

  private mutating func retrier(_ retry: Retry) -> TemplateValue {
    checkErrors(retry.errors, "a retrier")
    var object: TemplateObject = [
      "ErrorEquals": .array(retry.errors.map { .text($0) })
    ]
    object["IntervalSeconds"] = seconds(retry.interval, "the interval of a retrier", from: 1)
    if let attempts = retry.maxAttempts {
      if attempts < 0 {
        problems.append("maxAttempts of a retrier must be 0 or more, not \(attempts).")
      }
      object["MaxAttempts"] = .integer(attempts)
    }
    if let rate = retry.backoffRate {
      if !(rate >= 1) {
        problems.append("backoffRate of a retrier must be 1 or more, not \(rate).")
      }
      object["BackoffRate"] = TemplateValue(rate)
    }
    object["MaxDelaySeconds"] = seconds(retry.maxDelay, "maxDelay of a retrier", from: 1)
    if let maxDelay = retry.maxDelay, maxDelay <= retry.interval ?? .seconds(1) {
      problems.append("maxDelay of a retrier must be longer than its interval.")
    }
    object["JitterStrategy"] = retry.jitterStrategy.map { .text($0.rawValue) }
    return .object(object)
  }

  private mutating func catcher(_ catcher: Catcher) -> TemplateValue {
    checkErrors(catcher.errors, "a catcher")
    var object: [TemplateObject.Member] = [
      TemplateObject.Member(
        key: "ErrorEquals", value: .array(catcher.errors.map { .text($0) }))
    ]
    if let path = catcher.resultPath {
      if let problem = path.problem(in: "ResultPath of a catcher") { problems.append(problem) }
      object.append(TemplateObject.Member(key: "ResultPath", value: path.value))
    }
    object.append(
      TemplateObject.Member(key: "Next", value: .text(tree.states[catcher.target].name)))
    if let output = catcher.output { object.append(fields.member("Output", output)) }
    if let assign = catcher.assign { object.append(fields.member("Assign", .object(assign))) }
    return .object(TemplateObject(unique: object))
  }

  /// Whole seconds from a number; a problem otherwise.
  mutating func seconds(
    _ duration: Duration?, _ what: String, from minimum: Int
  ) -> TemplateValue? {
    guard let duration else { return nil }
    guard let seconds = duration.wholeSeconds, (minimum...99_999_999).contains(seconds) else {
      problems.append(
        "\(what) must be a whole number of seconds from \(minimum) to 99,999,999, not \(duration).")
      return .integer(0)
    }
    return .integer(seconds)
  }

  mutating func member(_ key: String, _ value: TemplateValue) -> TemplateObject.Member {
    fields.member(key, value)
  }

  func targetName(_ state: Int) -> String { tree.states[state].name }

  // MARK: - By kind

  private mutating func render() {
    switch record.kind {
    case .task(let task): render(task)
    case .pass(let result): renderPass(result)
    case .wait(let time): render(time)
    case .choice(let choice): render(choice)
    case .parallel: renderParallel(graphs)
    case .map(let map): render(map, graphs)
    case .succeed:
      addType("Succeed")
      addComment()
      addInputOutput()
    case .fail(let fail): render(fail)
    case .custom(let json): renderCustom(json)
    }
  }

  private mutating func renderPass(_ result: TemplateValue?) {
    addType("Pass")
    addComment()
    if let result { members.append(plain("Result", result)) }
    add("ResultPath", path: common.resultPath)
    addInputOutput(parameters: common.parameters)
    addNextOrEnd()
    addAssign()
  }

  /// A value that the service does not look into for paths.
  private mutating func plain(_ key: String, _ value: TemplateValue) -> TemplateObject.Member {
    let paths = Fields.referencedPaths(value)
    if let path = paths.first {
      problems.append(
        "the path '\(path)' stands in its result, which is written as it is. Use parameters in its "
          + "place.")
    }
    return fields.member(key, value)
  }

  private mutating func renderParallel(_ graphs: [TemplateObject]) {
    if graphs.isEmpty {
      problems.append("a Parallel must have at least one branch. Add one with branch(_:).")
    }
    addType("Parallel")
    addComment()
    add("ResultPath", path: common.resultPath)
    addNextOrEnd()
    addInputOutput(parameters: common.parameters)
    add("ResultSelector", common.resultSelector)
    addRetryCatch()
    addRendered("Branches", .array(graphs.map { .object($0) }))
    addAssign()
  }

  private mutating func render(_ fail: FailRecord) {
    addType("Fail")
    addComment()
    if fail.error != nil, fail.errorPath != nil {
      problems.append("a Fail has an error or an errorPath, not both.")
    }
    if fail.cause != nil, fail.causePath != nil {
      problems.append("a Fail has a cause or a causePath, not both.")
    }
    add("Error", text: fail.error)
    add("ErrorPath", text: fail.errorPath)
    add("Cause", text: fail.cause)
    add("CausePath", text: fail.causePath)
  }

  private mutating func renderCustom(_ json: TemplateObject) {
    addNextOrEnd()
    var hasRetry = false
    var hasCatch = false
    for member in json.members {
      switch (member.key, member.value) {
      case ("Retry", .array(let others)):
        addRetry(before: others)
        hasRetry = true
      case ("Catch", .array(let others)):
        addCatch(before: others)
        hasCatch = true
      case ("Next", _), ("End", _):
        problems.append(
          "a custom state's JSON must not have \(member.key): where it goes on is said with next(_:)."
        )
      default: members.append(fields.member(member.key, member.value))
      }
    }
    if !hasRetry { addRetry() }
    if !hasCatch { addCatch() }
  }
}
