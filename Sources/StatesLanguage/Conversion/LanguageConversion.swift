import JSONPathQuery
import OrderedJSON

/// States from one query language to the other: the same result, as far as there is an equal.
enum LanguageConversion {
  /// A state of JSONPath as one of JSONata. The states inside it are not changed.
  ///
  /// - Throws: `UntranslatablePath` with the field and what in it has no equal.
  static func jsonata(_ state: JSONObject) throws(UntranslatablePath) -> JSONObject {
    var converter = JSONataConverter(state)
    try converter.convert()
    return converter.state
  }
}

/// Turns the fields of one state, or of an object inside it, into those of JSONata.
struct JSONataConverter {
  private(set) var state: JSONObject
  private let type: StateType?
  /// What `$` stands for in the fields that read the effective input.
  private var input = "$states.input"

  init(_ state: JSONObject) {
    self.state = state
    type = state["Type"]?.string.flatMap(StateType.init(bytes:))
  }

  mutating func convert() throws(UntranslatablePath) {
    if case .string(let path)? = state["InputPath"] {
      input = try expression(path, field: "InputPath")
    } else if state["InputPath"] == .null {
      input = "{}"
    }
    let result = try rawResult()
    try convertItems()
    try convertChoices()
    try convertPaths()
    try convertCatchers()
    try convertAssign(&state, input: result ?? input)
    let output = try output(of: result)
    for field in [
      "InputPath", "Parameters", "Result", "ResultSelector", "ResultPath", "OutputPath",
    ] { state[field] = nil }
    if let output { set("Output", output.field) }
    if state["QueryLanguage"] != nil { state["QueryLanguage"] = "JSONata" }
  }

  /// The result where the state has one of its own; its Parameters become Arguments.
  private mutating func rawResult() throws(UntranslatablePath) -> String? {
    switch type {
    case .task, .parallel:
      if let parameters = state["Parameters"] {
        set("Arguments", try template(parameters, field: "Parameters", input: input))
      } else if input != "$states.input" {
        set("Arguments", ConvertedValue.expression(input).field)
      }
      return "$states.result"
    case .map: return "$states.result"
    default: return nil
    }
  }

  private func output(of result: String?) throws(UntranslatablePath) -> ConvertedValue? {
    var value = ConvertedValue.expression(result ?? input)
    if type == .pass {
      if let fixed = state["Result"] {
        value = .template(fixed)
      } else if let parameters = state["Parameters"] {
        value = .template(try template(parameters, field: "Parameters", input: input))
      }
    }
    if let selector = state["ResultSelector"] {
      value = .template(
        try template(selector, field: "ResultSelector", input: "$states.result"))
    }
    value = try placed(value, at: state["ResultPath"], into: "$states.input")
    switch state["OutputPath"] {
    case nil: break
    case .null?: value = .template([:])
    case .string(let path)?:
      value = .expression(try expression(path, field: "OutputPath", input: "(\(value.text))"))
      if path.isByteEqual(to: "$") { break }
    default: throw UntranslatablePath(message: "OutputPath: neither a path nor null")
    }
    let usual = result ?? "$states.input"
    return value.text == usual || value.text == "(\(usual))" ? nil : value
  }

  /// A result put into a value as ResultPath says.
  private func placed(_ value: ConvertedValue, at path: JSONValue?, into whole: String)
    throws(UntranslatablePath) -> ConvertedValue
  {
    switch path {
    case nil: return value
    case .null?: return .expression(whole)
    case .string(let text)?:
      guard let names = (try? ReferencePath(text))?.names else {
        throw UntranslatablePath(message: "ResultPath: \(text) goes through an index")
      }
      guard !names.isEmpty else { return value }
      var places = [whole]
      for name in names.dropLast() {
        places.append(try "\(places[places.count - 1]).\(quoted(name, field: "ResultPath"))")
      }
      var text = value.text
      for (name, place) in zip(names, places).reversed() {
        text = "$merge([\(place), {\(JSONValue.string(name).compactText): \(text)}])"
      }
      return .expression(text)
    default: throw UntranslatablePath(message: "ResultPath: neither a path nor null")
    }
  }

  /// The fields of a Map that say what it goes through, and those of its readers and writers.
  private mutating func convertItems() throws(UntranslatablePath) {
    guard type == .map else { return }
    if let path = state["ItemsPath"]?.string {
      rename("ItemsPath", "Items", .string("{% \(try expression(path, field: "ItemsPath")) %}"))
    } else if input != "$states.input", state["ItemReader"] == nil {
      set("Items", ConvertedValue.expression(input).field)
    }
    for name in ["ItemSelector", "Parameters"] {
      guard let selector = state[name] else { continue }
      rename(name, "ItemSelector", try template(selector, field: name, input: input))
    }
    for name in ["ItemReader", "ResultWriter", "ItemBatcher"] {
      guard var object = state[name]?.object else { continue }
      if let parameters = object["Parameters"] {
        object["Parameters"] = nil
        object["Arguments"] = try template(parameters, field: name, input: input)
      }
      if let batch = object["BatchInput"] {
        object["BatchInput"] = try template(batch, field: "BatchInput", input: input)
      }
      if var reader = object["ReaderConfig"]?.object {
        try convertPaths(&reader)
        object["ReaderConfig"] = .object(reader)
      }
      try convertPaths(&object)
      state[name] = .object(object)
    }
  }

  private mutating func convertChoices() throws(UntranslatablePath) {
    guard type == .choice, let rules = state["Choices"]?.array else { return }
    var converted: [JSONValue] = []
    for (index, value) in rules.enumerated() {
      guard let object = value.object else { continue }
      guard let rule = ChoiceRule(json: object) else {
        throw UntranslatablePath(message: "rule \(index + 1) cannot be read")
      }
      var result: JSONObject = [:]
      do {
        result["Condition"] = .string("{% \(try rule.jsonata(input: input)) %}")
      } catch {
        throw UntranslatablePath(message: "rule \(index + 1): \(error.message)")
      }
      for name in ["Comment", "Assign", "Next"] { result[name] = object[name] }
      try convertAssign(&result, input: input)
      converted.append(.object(result))
    }
    state["Choices"] = .array(converted)
  }

  /// `TimeoutSecondsPath` and the like.
  private mutating func convertPaths() throws(UntranslatablePath) {
    try convertPaths(&state)
    if var credentials = state["Credentials"]?.object {
      if let path = credentials["RoleArn.$"]?.string {
        credentials["RoleArn.$"] = nil
        credentials["RoleArn"] = .string(
          "{% \(try expression(path, field: "RoleArn.$")) %}")
      }
      state["Credentials"] = .object(credentials)
    }
  }

  private func convertPaths(_ object: inout JSONObject) throws(UntranslatablePath) {
    let kept = ["InputPath", "OutputPath", "ResultPath", "ItemsPath"]
    for name in object.keys where name.hasByteSuffix("Path") && !kept.contains(name) {
      guard let path = object[name]?.string else { continue }
      let position = object.position(of: name) ?? 0
      let value = "{% \(try expression(path, field: name)) %}"
      object[name] = nil
      object.insert(
        JSONMember(key: String(name.dropLast(4)), value: .string(value)), at: position)
    }
  }

  private mutating func convertCatchers() throws(UntranslatablePath) {
    guard let catchers = state["Catch"]?.array else { return }
    var converted: [JSONValue] = []
    for value in catchers {
      guard var catcher = value.object else { continue }
      try convertAssign(&catcher, input: "$states.errorOutput")
      if let path = catcher["ResultPath"] {
        let position = catcher.position(of: "ResultPath") ?? 0
        let output = try placed(.expression("$states.errorOutput"), at: path, into: "$states.input")
        catcher["ResultPath"] = nil
        if output.text != "$states.errorOutput" {
          catcher.insert(JSONMember(key: "Output", value: output.field), at: position)
        }
      }
      converted.append(.object(catcher))
    }
    state["Catch"] = .array(converted)
  }

  private func convertAssign(_ object: inout JSONObject, input: String)
    throws(UntranslatablePath)
  {
    guard let assign = object["Assign"] else { return }
    object["Assign"] = try template(assign, field: "Assign", input: input)
  }

  private func template(_ value: JSONValue, field: String, input: String)
    throws(UntranslatablePath) -> JSONValue
  {
    do {
      return try ConvertedValue.template(value, input: input)
    } catch {
      throw UntranslatablePath(message: "\(field): \(error.message)")
    }
  }

  private func expression(_ path: String, field: String, input: String? = nil)
    throws(UntranslatablePath) -> String
  {
    do {
      return try ConvertedValue.path(path, input: input ?? self.input)
    } catch {
      throw UntranslatablePath(message: "\(field): \(error.message)")
    }
  }

  private func quoted(_ name: String, field: String) throws(UntranslatablePath) -> String {
    do {
      return try JSONataName.quoted(name)
    } catch {
      throw UntranslatablePath(message: "\(field): \(error.message)")
    }
  }

  /// Sets a field at its place in the order of the States Language.
  private mutating func set(_ name: String, _ value: JSONValue) {
    let owner = type.map(FieldOwner.state)
    let index = Document.index(for: name, among: state.keys, of: owner)
    state.insert(JSONMember(key: name, value: value), at: index ?? state.count)
  }

  private mutating func rename(_ old: String, _ new: String, _ value: JSONValue) {
    let position = state.position(of: old) ?? state.count
    state[old] = nil
    state.insert(JSONMember(key: new, value: value), at: position)
  }
}

extension ChoiceRule {
  /// Reads a rule's JSON object; nil where it is none.
  init?(json object: JSONObject) {
    let tree = JSONSource.parse(SourceText(JSONValue.object(object).compactText))
    guard let root = tree.root,
      let rule = DefinitionDecoder(machineLanguage: .jsonPath).rule(root)
    else { return nil }
    self = rule
  }
}
