import JSONPathQuery
import JSONataQuery
import OrderedJSON
import StatesLanguage

/// Compiles the fields of one state.
struct FieldCompiler {
  let state: State

  func fail(_ field: String, _ message: String) -> ProgramError {
    ProgramError(state, field, message)
  }

  /// - Parameter location: the field's place in its state, where it is not the field's name.
  func query(
    _ value: JSONValue?, field: String, location: String? = nil
  ) throws(ProgramError) -> Query? {
    guard let value else { return nil }
    return try Query(value, field: field, location: location ?? field, of: state)
  }

  func expression(
    _ text: String, field: String, location: String? = nil
  ) throws(ProgramError) -> CompiledExpression {
    do {
      return try CompiledExpression(text, location: location ?? field)
    } catch { throw fail(field, error.description) }
  }

  func path(_ text: String, field: String) throws(ProgramError) -> Path {
    do { return try Path(text) } catch { throw fail(field, error.message) }
  }

  func path(_ field: PathField, field name: String) throws(ProgramError) -> PathStep? {
    switch field {
    case .absent, .path("$"): nil
    case .null: .empty
    case .path(let text): .path(try path(text, field: name))
    }
  }

  func resultPath(_ field: PathField, field name: String) throws(ProgramError) -> ResultStep {
    switch field {
    case .absent, .path("$"): return .replace
    case .null: return .discard
    case .path(let text):
      do { return .place(try ReferencePath(text)) } catch { throw fail(name, error.message) }
    }
  }

  func number(_ field: NumberField?, field name: String) throws(ProgramError) -> CompiledNumber? {
    switch field {
    case nil: nil
    case .literal(let number): .literal(number.double)
    case .path(let text): .path(try path(text, field: name + "Path"))
    case .expression(let text): .expression(try expression(text, field: name))
    }
  }

  func text(_ field: TextField?, field name: String) throws(ProgramError) -> CompiledText? {
    switch field {
    case nil: return nil
    case .literal(let text): return .literal(text)
    case .path(let text):
      do {
        return .path(try PathExpression(text))
      } catch { throw fail(name + "Path", error.message) }
    case .expression(let text): return .expression(try expression(text, field: name))
    }
  }

  func task(_ fields: TaskFields) throws(ProgramError) -> CompiledTask {
    guard let resource = fields.resource else {
      throw ProgramError(message: "state \"\(state.name)\" has no Resource", pointer: state.pointer)
    }
    var task = CompiledTask(resource: resource)
    task.timeoutSeconds = try number(fields.timeoutSeconds, field: "TimeoutSeconds")
    task.heartbeatSeconds = try number(fields.heartbeatSeconds, field: "HeartbeatSeconds")
    task.credentials = try query(fields.credentials, field: "Credentials")
    task.isEvaluated =
      task.kind == .lambdaFunction
      && (state.parameters ?? state.arguments)?.isEvaluateExpression == true
    return task
  }

  func wait(_ fields: WaitFields) throws(ProgramError) -> CompiledWait {
    switch fields {
    case .seconds(.literal(let number)): return .seconds(number.double)
    case .seconds(.path(let text)): return .secondsPath(try path(text, field: "SecondsPath"))
    case .timestamp(.literal(let text)): return .timestamp(text)
    case .timestamp(.path(let text)):
      return .timestampPath(try path(text, field: "TimestampPath"))
    case .seconds(.expression(let text)):
      return .secondsExpression(try expression(text, field: "Seconds"))
    case .timestamp(.expression(let text)):
      return .timestampExpression(try expression(text, field: "Timestamp"))
    case .invalid:
      throw ProgramError(
        message:
          "state \"\(state.name)\" needs one of Seconds, SecondsPath, Timestamp and TimestampPath",
        pointer: state.pointer)
    }
  }

  func map(_ fields: MapFields, scope: Int) throws(ProgramError) -> CompiledMap {
    guard let processor = fields.processor else {
      throw ProgramError(
        message: "state \"\(state.name)\" has no ItemProcessor", pointer: state.pointer)
    }
    let isDistributed = processor.mode == .distributed
    return CompiledMap(
      scope: scope, isDistributed: isDistributed,
      childrenAreExpress: processor.executionType == "EXPRESS",
      itemsPath: fields.itemsPath == nil || fields.itemsPath == "$"
        ? nil : try path(fields.itemsPath ?? "$", field: "ItemsPath"),
      items: try query(fields.items, field: "Items"),
      itemReader: isDistributed ? try itemReader(fields.itemReader) : nil,
      itemSelector: try query(fields.itemSelector, field: "ItemSelector"),
      itemBatcher: isDistributed ? try itemBatcher(fields.itemBatcher) : nil,
      resultWriter: isDistributed ? try resultWriter(fields.resultWriter) : nil,
      maxConcurrency: try number(fields.maxConcurrency, field: "MaxConcurrency"),
      toleratedFailureCount: try number(
        fields.toleratedFailureCount, field: "ToleratedFailureCount"),
      toleratedFailurePercentage: try number(
        fields.toleratedFailurePercentage, field: "ToleratedFailurePercentage"),
      label: fields.label)
  }

  /// Whether a field of this state, its children's apart, can see the context object.
  var usesContext: Bool {
    var values: [JSONValue?] = [
      state.parameters, state.resultSelector, state.arguments, state.output,
      state.assign.map(JSONValue.object),
    ]
    for catcher in state.catchers {
      values += [catcher.assign.map(JSONValue.object), catcher.output]
    }
    for case .path(let text) in [state.inputPath, state.outputPath, state.resultPath] {
      values.append(.string(text))
    }
    switch state.kind {
    case .pass, .succeed, .parallel, .unknown: break
    case .task(let task):
      values += [task.timeoutSeconds?.path, task.heartbeatSeconds?.path, task.credentials]
    case .choice(let choice):
      for branch in choice.choices {
        values += [
          branch.rule.map { .object($0.json) }, branch.assign.map(JSONValue.object),
          branch.output,
        ]
      }
    case .wait(.seconds(let field)): values.append(field.path)
    case .wait(.timestamp(let field)): values.append(field.path)
    case .wait(.invalid): break
    case .fail(let fail): values += [fail.error?.path, fail.cause?.path]
    case .map(let map):
      values += [
        map.itemsPath.map(JSONValue.string), map.items, map.maxConcurrency?.path,
        map.toleratedFailureCount?.path, map.toleratedFailurePercentage?.path,
        map.itemReader, map.itemBatcher, map.resultWriter,
      ]
    }
    return values.contains { $0.map(Query.mentionsContext) == true }
  }
}

extension NumberField {
  fileprivate var path: JSONValue? { if case .path(let text) = self { .string(text) } else { nil } }
}

extension TextField {
  fileprivate var path: JSONValue? { if case .path(let text) = self { .string(text) } else { nil } }
}
