import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// Turns a definition into states and scopes that name each other by index.
struct ProgramCompiler {
  /// Scopes in the order they are found, the machine's own first.
  private var scopes: [Scope] = []
  /// Index of a state in its scope, by scope and name.
  private var stateIndices: [[ByteKey: Int]] = []
  /// First of the scopes inside a state, by the state's index.
  private var innerScopes: [Int] = []

  static func compile(
    _ definition: Definition
  ) throws(ProgramError) -> ([CompiledState], [CompiledScope]) {
    var compiler = ProgramCompiler()
    let states = compiler.index(definition)
    var compiled: [CompiledState] = []
    compiled.reserveCapacity(states.count)
    for (index, entry) in states.enumerated() {
      compiled.append(
        try compiler.compile(
          entry.state, scope: entry.scope, firstInnerScope: compiler.innerScopes[index]))
    }
    var scopes: [CompiledScope] = []
    for index in compiler.scopes.indices { scopes.append(try compiler.scope(index)) }
    return (compiled, scopes)
  }

  /// Numbers all scopes and states, level by level. No recursion on nesting.
  private mutating func index(_ definition: Definition) -> [(state: State, scope: Int)] {
    var states: [(state: State, scope: Int)] = []
    scopes = [definition.scope]
    var position = 0
    while position < scopes.count {
      var names: [ByteKey: Int] = [:]
      for state in scopes[position].states {
        names[ByteKey(state.name)] = states.count
        states.append((state, position))
        innerScopes.append(scopes.count)
        scopes += state.scopes
      }
      stateIndices.append(names)
      position += 1
    }
    return states
  }

  private func scope(_ index: Int) throws(ProgramError) -> CompiledScope {
    let scope = scopes[index]
    let place = index == 0 ? "the machine" : "\(scope.pointer)"
    guard let startAt = scope.startAt else {
      throw ProgramError(message: "\(place) has no StartAt", pointer: scope.pointer)
    }
    guard let state = stateIndices[index][ByteKey(startAt)] else {
      throw ProgramError(
        message: "StartAt of \(place) names \"\(startAt)\", which is not one of its states",
        pointer: scope.pointer.appending("StartAt"))
    }
    return CompiledScope(startAt: state, pointer: scope.pointer)
  }

  private func target(
    _ name: String?, _ field: String, of state: State, scope: Int
  ) throws(ProgramError) -> Int {
    guard let name else {
      throw ProgramError(
        message: "state \"\(state.name)\" has no \(field)", pointer: state.pointer)
    }
    guard let index = stateIndices[scope][ByteKey(name)] else {
      throw ProgramError(
        message:
          "state \"\(state.name)\", \(field): no state \"\(name)\" in the same States",
        pointer: state.pointer.appending(field))
    }
    return index
  }
}

extension ProgramCompiler {
  private func compile(
    _ state: State, scope: Int, firstInnerScope: Int
  ) throws(ProgramError) -> CompiledState {
    guard let type = state.type else {
      throw ProgramError(
        message: "state \"\(state.name)\" has no Type that the States Language knows",
        pointer: state.pointer)
    }
    let fields = FieldCompiler(state: state)
    var next: Int?
    switch type {
    case .choice, .succeed, .fail: break
    default:
      if state.next != nil || !state.isEnd {
        next = try target(state.next, "Next", of: state, scope: scope)
      }
    }
    var catchers: [CompiledCatcher] = []
    for (index, catcher) in state.catchers.enumerated() {
      let place = "Catch[\(index)]"
      catchers.append(
        CompiledCatcher(
          errorEquals: catcher.errorEquals,
          next: try target(catcher.next, "Catch", of: state, scope: scope),
          resultPath: try fields.resultPath(catcher.resultPath, field: "Catch"),
          assign: try fields.query(
            catcher.assign.map(JSONValue.object), field: "Catch", location: "\(place)/Assign"),
          output: try fields.query(
            catcher.output, field: "Catch", location: "\(place)/Output")))
    }
    return CompiledState(
      state, entered: type.entered, exited: type.exited,
      inputPath: try fields.path(state.inputPath, field: "InputPath"),
      outputPath: try fields.path(state.outputPath, field: "OutputPath"),
      resultPath: try fields.resultPath(state.resultPath, field: "ResultPath"),
      parameters: try fields.query(
        state.queryLanguage == .jsonata ? state.arguments : state.parameters,
        field: state.queryLanguage == .jsonata ? "Arguments" : "Parameters"),
      resultSelector: try fields.query(state.resultSelector, field: "ResultSelector"),
      output: try fields.query(state.output, field: "Output"),
      assign: try fields.query(state.assign.map(JSONValue.object), field: "Assign"),
      next: next, catchers: catchers,
      work: try work(of: state, fields: fields, scope: scope, firstInnerScope: firstInnerScope),
      usesContext: fields.usesContext)
  }

  private func work(
    of state: State, fields: FieldCompiler, scope: Int, firstInnerScope: Int
  ) throws(ProgramError) -> CompiledState.Work {
    switch state.kind {
    case .pass(let result): return .pass(result)
    case .task(let task): return .task(try fields.task(task))
    case .choice(let choice):
      var choices: [CompiledChoice] = []
      for (index, branch) in choice.choices.enumerated() {
        let place = "Choices[\(index)]"
        guard let rule = branch.rule else {
          throw ProgramError(
            message: "state \"\(state.name)\": rule \(index + 1) of Choices is no rule",
            pointer: state.pointer.appending("Choices").appending(index))
        }
        choices.append(
          CompiledChoice(
            condition: try CompiledCondition(rule, at: index, of: state),
            next: try target(branch.next, "Choices", of: state, scope: scope),
            assign: try fields.query(
              branch.assign.map(JSONValue.object), field: "Choices",
              location: "\(place)/Assign"),
            output: try fields.query(
              branch.output, field: "Choices", location: "\(place)/Output")))
      }
      var defaultTarget: Int?
      if choice.defaultTarget != nil {
        defaultTarget = try target(choice.defaultTarget, "Default", of: state, scope: scope)
      }
      return .choice(choices, defaultTarget: defaultTarget)
    case .wait(let wait): return .wait(try fields.wait(wait))
    case .succeed: return .succeed
    case .fail(let fail):
      return .fail(
        error: try fields.text(fail.error, field: "Error"),
        cause: try fields.text(fail.cause, field: "Cause"))
    case .parallel(let branches):
      guard !branches.isEmpty else {
        throw ProgramError(
          message: "state \"\(state.name)\" has no Branches", pointer: state.pointer)
      }
      return .parallel(Array(firstInnerScope..<firstInnerScope + branches.count))
    case .map(let map): return .map(try fields.map(map, scope: firstInnerScope))
    case .unknown(let type):
      throw ProgramError(
        message: "state \"\(state.name)\" has the unknown Type \"\(type ?? "")\"",
        pointer: state.pointer)
    }
  }
}

extension StateType {
  fileprivate var entered: HistoryEventType {
    switch self {
    case .pass: .passStateEntered
    case .task: .taskStateEntered
    case .choice: .choiceStateEntered
    case .wait: .waitStateEntered
    case .succeed: .succeedStateEntered
    case .fail: .failStateEntered
    case .parallel: .parallelStateEntered
    case .map: .mapStateEntered
    }
  }

  fileprivate var exited: HistoryEventType? {
    switch self {
    case .pass: .passStateExited
    case .task: .taskStateExited
    case .choice: .choiceStateExited
    case .wait: .waitStateExited
    case .succeed: .succeedStateExited
    case .fail: nil
    case .parallel: .parallelStateExited
    case .map: .mapStateExited
    }
  }
}
