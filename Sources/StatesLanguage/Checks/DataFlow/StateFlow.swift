import JSONPathQuery
import OrderedJSON

/// What one state makes of an input of some shape.
struct StateFlow {
  let state: State
  let input: DataShape
  private(set) var problems: [DataFlow.Problem] = []
  /// What each of the state's scopes gets.
  private(set) var innerInputs: [DataShape] = []
  private var output: DataShape = .any

  init(_ state: State, _ input: DataShape) {
    self.state = state
    self.input = input
  }

  /// What goes along a transition.
  func output(on transition: Transition.Kind) -> DataShape {
    guard case .catcher(let index) = transition else { return output }
    guard state.queryLanguage == .jsonPath, state.catchers.indices.contains(index) else {
      return .any
    }
    let error = DataShape.object([ByteKey("Error"): .scalar, ByteKey("Cause"): .scalar])
    return placed(error, at: state.catchers[index].resultPath)
  }

  mutating func run() {
    guard state.queryLanguage == .jsonPath else { return runJSONata() }
    var effective = follow(state.inputPath, "InputPath", from: input)
    checkFields(of: effective)
    if let parameters = state.parameters {
      effective = shape(of: parameters, from: effective, at: state.pointer.appending("Parameters"))
    }
    var result = DataShape.any
    switch state.kind {
    case .pass(let literal): result = literal.map { DataShape($0) } ?? effective
    case .choice(let fields):
      checkRules(of: fields, effective)
      result = effective
    case .wait, .succeed: result = effective
    case .parallel(let branches):
      innerInputs = branches.map { _ in effective }
      result = .array(.any)
    case .map(let fields):
      innerInputs = [itemInput(fields, effective)]
      // What a writer exports is replaced by where it went.
      result = fields.resultWriter == nil ? .array(.any) : .any
    case .task, .fail, .unknown: break
    }
    if let selector = state.resultSelector {
      result = shape(of: selector, from: result, at: state.pointer.appending("ResultSelector"))
    }
    switch state.kind {
    case .choice, .wait, .succeed: break
    default: result = placed(result, at: state.resultPath)
    }
    output = follow(state.outputPath, "OutputPath", from: result)
  }

  private mutating func runJSONata() {
    innerInputs = state.scopes.map { _ in .any }
    if let written = state.output {
      output = Self.jsonataShape(written)
      return
    }
    switch state.kind {
    case .pass, .wait, .succeed: output = input
    case .choice: output = .any
    default: break
    }
  }

  private static func jsonataShape(_ value: JSONValue) -> DataShape {
    func isExpression(_ value: JSONValue) -> Bool { value.string?.hasBytePrefix("{%") ?? false }
    if isExpression(value) { return .any }
    return DataShape(value) { key, value in isExpression(value) ? (key, .any) : nil }
  }

  private func placed(_ value: DataShape, at path: PathField) -> DataShape {
    switch path {
    case .absent: value
    case .null: input
    case .path(let text):
      (try? ReferencePath(text)).map { input.inserting(value, at: $0.steps[...]) } ?? .any
    }
  }

  private mutating func itemInput(_ fields: MapFields, _ effective: DataShape) -> DataShape {
    if let selector = fields.itemSelector {
      return shape(of: selector, from: effective, at: itemSelectorPointer)
    }
    guard fields.itemReader == nil, fields.itemBatcher == nil else { return .any }
    let items =
      fields.itemsPath.map { follow($0, from: effective, at: state.pointer.appending("ItemsPath")) }
      ?? effective
    if case .array(let element) = items { return element }
    return .any
  }

  /// ItemSelector, or Parameters in its old place: both are looked for when a place is shown.
  private var itemSelectorPointer: JSONPointer { state.pointer.appending("ItemSelector") }

  // MARK: - Paths

  private mutating func follow(
    _ field: PathField, _ name: String, from value: DataShape
  ) -> DataShape {
    switch field {
    case .absent: value
    case .null: .object([:])
    case .path(let text): follow(text, from: value, at: state.pointer.appending(name))
    }
  }

  /// The shape of what a path finds; anything where that cannot be said.
  mutating func follow(
    _ text: String, from value: DataShape, at pointer: JSONPointer
  ) -> DataShape {
    guard value != .any, let path = try? ReferencePath(text), !path.isReadOnly else {
      return .any
    }
    var found = value
    for (index, step) in path.steps.enumerated() {
      guard let next = found.value(at: step) else {
        problems.append(
          DataFlow.Problem(
            message: Self.message(text, path.steps[..<index], found), pointer: pointer))
        return .any
      }
      found = next
    }
    return found
  }

  private static func message(
    _ text: String, _ steps: ArraySlice<ReferencePath.Step>, _ found: DataShape
  ) -> String {
    let place = steps.reduce("$") { text, step in
      switch step {
      case .name(let name): "\(text).\(name)"
      case .index(let index): "\(text)[\(index)]"
      }
    }
    let why =
      switch found {
      case .object(let members) where members.isEmpty: "\(place) is an empty object there"
      case .object(let members):
        "\(place) has only [\(members.keys.map(\.name).sorted().joined(separator: ", "))]"
      case .array: "\(place) is an array there"
      case .scalar, .any: "\(place) has no members there"
      }
    return "No way to this state brings a value of \(text): \(why)"
  }

  private mutating func shape(
    of template: JSONValue, from value: DataShape, at pointer: JSONPointer
  ) -> DataShape {
    checkTemplate(template, from: value, at: pointer)
    return DataShape(template) { key, member in
      guard key.hasByteSuffix(".$") else { return nil }
      let name = String(key.dropLast(2))
      guard let text = member.string, text.hasBytePrefix("$") else { return (name, .any) }
      var silent = self
      return (name, silent.follow(text, from: value, at: pointer))
    }
  }

  private mutating func checkTemplate(
    _ template: JSONValue, from value: DataShape, at pointer: JSONPointer
  ) {
    guard value != .any else { return }
    var waiting = [(template, pointer)]
    while let (part, pointer) = waiting.popLast() {
      switch part {
      case .object(let object):
        for member in object.members.reversed() {
          let place = pointer.appending(member.key)
          guard member.key.hasByteSuffix(".$") else {
            waiting.append((member.value, place))
            continue
          }
          if let text = member.value.string { _ = follow(text, from: value, at: place) }
        }
      case .array(let elements):
        for (index, element) in elements.enumerated().reversed() {
          waiting.append((element, pointer.appending(index)))
        }
      default: break
      }
    }
  }
}
