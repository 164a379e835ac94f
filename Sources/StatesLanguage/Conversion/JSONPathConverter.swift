import JSONPathQuery
import OrderedJSON

extension LanguageConversion {
  /// A state of JSONata as one of JSONPath, where its expressions are no more than paths.
  ///
  /// - Throws: `UntranslatablePath` with the field that says more.
  static func jsonPath(_ state: JSONObject) throws(UntranslatablePath) -> JSONObject {
    var converter = JSONPathConverter(state)
    try converter.convert()
    return converter.state
  }
}

/// Turns the fields of one state into those of JSONPath.
private struct JSONPathConverter {
  private(set) var state: JSONObject
  private let type: StateType?

  init(_ state: JSONObject) {
    self.state = state
    type = state["Type"]?.string.flatMap(StateType.init(bytes:))
  }

  mutating func convert() throws(UntranslatablePath) {
    let hasResult = type == .task || type == .parallel || type == .map
    try convertArguments()
    try convertOutput(hasResult: hasResult)
    try convertChoices()
    try convertNumbers()
    for field in ["Catch", "Retry"] where state[field] != nil { try convertRules(field) }
    if let assign = state["Assign"] {
      let root = hasResult ? "$states.result" : "$states.input"
      state["Assign"] = try template(assign, field: "Assign", root: root)
    }
    if state["QueryLanguage"] != nil { state["QueryLanguage"] = "JSONPath" }
  }

  private mutating func convertArguments() throws(UntranslatablePath) {
    for (old, new) in [("Arguments", "Parameters"), ("ItemSelector", "ItemSelector")] {
      guard let value = state[old] else { continue }
      let position = state.position(of: old) ?? 0
      state[old] = nil
      if let text = expression(value) {
        guard old == "Arguments", let path = PlainJSONata.path(text) else {
          throw more(old, text)
        }
        if path != "$" {
          state.insert(JSONMember(key: "InputPath", value: .string(path)), at: position)
        }
      } else {
        let converted = try template(value, field: old, root: "$states.input")
        state.insert(JSONMember(key: new, value: converted), at: position)
      }
    }
    guard let items = state["Items"] else { return }
    guard let text = expression(items), let path = PlainJSONata.path(text) else {
      throw UntranslatablePath(message: "Items: only a path has an equal in JSONPath")
    }
    let position = state.position(of: "Items") ?? 0
    state["Items"] = nil
    state.insert(JSONMember(key: "ItemsPath", value: .string(path)), at: position)
  }

  private mutating func convertOutput(hasResult: Bool) throws(UntranslatablePath) {
    guard let output = state["Output"] else { return }
    let position = state.position(of: "Output") ?? 0
    state["Output"] = nil
    func put(_ name: String, _ value: JSONValue) {
      state.insert(JSONMember(key: name, value: value), at: position)
    }
    let root = hasResult ? "$states.result" : "$states.input"
    guard let text = expression(output) else {
      if hasResult {
        put("ResultSelector", try template(output, field: "Output", root: root))
      } else if type == .pass {
        let isFixed = !Self.hasExpressions(output)
        put(
          isFixed ? "Result" : "Parameters",
          isFixed ? output : try template(output, field: "Output", root: root))
      } else {
        throw UntranslatablePath(message: "Output: a \(type?.rawValue ?? "state") has none")
      }
      return
    }
    if hasResult, text.isByteEqual(to: "$states.input") { return put("ResultPath", .null) }
    if let path = PlainJSONata.path(text, root: root) {
      if path != "$" { put("OutputPath", .string(path)) }
      return
    }
    // What a ResultPath comes to.
    let head = "$merge([$states.input, {\""
    if text.hasBytePrefix(head), text.hasByteSuffix("}])") {
      let inner = text.dropFirst(head.count).dropLast(3)
      let name = inner.prefix { $0 != "\"" }
      let value = String(inner.dropFirst(name.count + 1)).trimmingBlanks()
      if value.hasBytePrefix(":"),
        String(value.dropFirst()).trimmingBlanks().isByteEqual(to: "$states.result"),
        name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
      {
        return put("ResultPath", .string("$." + name))
      }
    }
    throw more("Output", text)
  }

  private mutating func convertChoices() throws(UntranslatablePath) {
    guard type == .choice, let rules = state["Choices"]?.array else { return }
    var converted: [JSONValue] = []
    for (index, value) in rules.enumerated() {
      guard var object = value.object else { continue }
      guard object["Output"] == nil, let text = object["Condition"].flatMap(expression),
        let rule = PlainJSONata.rule(text)
      else {
        throw UntranslatablePath(
          message: "rule \(index + 1): its expression has no equal in JSONPath")
      }
      object["Condition"] = nil
      if let assign = object["Assign"] {
        object["Assign"] = try template(assign, field: "Assign", root: "$states.input")
      }
      converted.append(.object(JSONObject(rule.json.members + object.members)))
    }
    state["Choices"] = .array(converted)
  }

  /// TimeoutSeconds and the like where they are expressions.
  private mutating func convertNumbers() throws(UntranslatablePath) {
    guard let type else { return }
    for schema in FieldSchema.fields(of: .state(type)) where schema.takesExpression {
      guard let text = state[schema.name].flatMap(expression) else { continue }
      let name = schema.name + "Path"
      guard FieldSchema.field(name, of: .state(type)) != nil,
        let path = PlainJSONata.path(text)
      else { throw more(schema.name, text) }
      let position = state.position(of: schema.name) ?? 0
      state[schema.name] = nil
      state.insert(JSONMember(key: name, value: .string(path)), at: position)
    }
  }

  private mutating func convertRules(_ field: String) throws(UntranslatablePath) {
    var converted: [JSONValue] = []
    for value in state[field]?.array ?? [] {
      guard var object = value.object else { continue }
      if let assign = object["Assign"] {
        object["Assign"] = try template(assign, field: "Assign", root: "$states.errorOutput")
      }
      if let output = object["Output"] {
        let merge = "$merge([$states.input, {\"error\": $states.errorOutput}])"
        let text = expression(output) ?? ""
        object["Output"] = nil
        if text == merge {
          object["ResultPath"] = "$.error"
        } else if text == "$states.input" {
          object["ResultPath"] = .null
        } else if text != "$states.errorOutput" {
          throw more("Output of a Catch rule", text)
        }
      }
      converted.append(.object(object))
    }
    state[field] = .array(converted)
  }

  private func expression(_ value: JSONValue) -> String? {
    guard let text = value.string, text.isJSONataExpression else { return nil }
    return String(text.dropFirst(2).dropLast(2)).trimmingBlanks()
  }

  private static func hasExpressions(_ value: JSONValue) -> Bool {
    switch value {
    case .string(let text): text.isJSONataExpression
    case .array(let elements): elements.contains(where: hasExpressions)
    case .object(let object): object.members.contains { hasExpressions($0.value) }
    default: false
    }
  }

  private func template(_ value: JSONValue, field: String, root: String)
    throws(UntranslatablePath) -> JSONValue
  {
    switch value {
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements {
        if let text = expression(element) { throw more("\(field), in an array", text) }
        result.append(try template(element, field: field, root: root))
      }
      return .array(result)
    case .object(let object):
      var members: [JSONMember] = []
      for member in object.members {
        if let text = expression(member.value) {
          guard let path = PlainJSONata.path(text, root: root) else { throw more(field, text) }
          members.append(JSONMember(key: member.key + ".$", value: .string(path)))
        } else {
          members.append(
            JSONMember(
              key: member.key, value: try template(member.value, field: field, root: root)))
        }
      }
      return .object(JSONObject(members))
    default: return value
    }
  }

  private func more(_ field: String, _ text: String) -> UntranslatablePath {
    UntranslatablePath(message: "\(field): {% \(text) %} is more than a path")
  }
}
