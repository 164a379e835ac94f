import OrderedJSON

/// What can be told of values with paths in them; the CDK's `FieldUtils`.
public enum Fields {
  /// The object as a state has it: members that are paths get keys that end in `.$`.
  ///
  /// - Throws: where a path stands where none can be.
  public static func render(_ object: TemplateObject) throws(ConstructError) -> TemplateObject {
    var renderer = FieldRenderer(language: .jsonPath)
    let rendered = renderer.object(object)
    if !renderer.problems.isEmpty {
      throw ConstructError(problems: renderer.problems.map { ConstructProblem($0) })
    }
    return rendered
  }

  /// The paths in a value, each once, in order of their texts.
  public static func referencedPaths(_ value: TemplateValue) -> [String] {
    var paths: Set<ByteKey> = []
    visitPaths(value) { paths.insert(ByteKey($0)) }
    return paths.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a value holds the task's token, or a part of the context object that holds it.
  public static func containsTaskToken(_ value: TemplateValue) -> Bool {
    var found = false
    visitPaths(value) { path in
      found = found || path == "$$.Task.Token" || path == "$$.Task" || path == "$$"
    }
    return found
  }

  private static func visitPaths(_ value: TemplateValue, _ visit: (String) -> Void) {
    var waiting = [value]
    while let value = waiting.popLast() {
      switch value {
      case .path(let path): visit(path.placeholderText)
      case .wholeInput: visit("$")
      case .array(let elements): waiting += elements
      case .object(let object): waiting += object.members.map(\.value)
      case .null, .bool, .number, .string, .invalid: break
      }
    }
  }
}

/// Writes values with paths as the States Language has them.
struct FieldRenderer {
  let language: QueryLanguage
  private(set) var problems: [String] = []

  init(language: QueryLanguage) { self.language = language }

  /// How many arrays and objects may stand in one another.
  static let depthLimit = 256

  mutating func object(_ object: TemplateObject, depth: Int = 0) -> TemplateObject {
    var members: [TemplateObject.Member] = []
    for member in object.members { members.append(self.member(member.key, member.value, depth)) }
    return TemplateObject(unique: members)
  }

  /// A member of a state or of an object in it.
  mutating func member(
    _ key: String, _ value: TemplateValue, _ depth: Int = 0
  ) -> TemplateObject.Member {
    switch value {
    case .path(let path) where language == .jsonPath:
      check(path)
      return TemplateObject.Member(
        key: key.hasSuffix(".$") ? key : key + ".$", value: .string(path))
    case .wholeInput where language == .jsonPath:
      return TemplateObject.Member(key: key + ".$", value: "$")
    default:
      return TemplateObject.Member(key: key, value: self.value(value, depth + 1))
    }
  }

  private mutating func value(_ value: TemplateValue, _ depth: Int) -> TemplateValue {
    if depth > Self.depthLimit {
      problems.append("a value has more than \(Self.depthLimit) arrays and objects in one another.")
      return .null
    }
    switch value {
    case .null, .bool, .number, .string: return value
    case .object(let object): return .object(self.object(object, depth: depth))
    case .array(let elements):
      return .array(elements.map { element in self.element(element, depth) })
    case .wholeInput: return "{% $states.input %}"
    case .path(let path):
      if let expression = Self.contextExpression(path) { return .text(expression) }
      problems.append(
        "'\(path)' is a path of JSONPath, and the state is written in JSONata. Write it as "
          + "an expression: '{% $states.input… %}'.")
      return .null
    case .invalid(let problem):
      problems.append(problem)
      return .null
    }
  }

  /// The expression of JSONata for a field of the context object, such as the task's token; nil
  /// for other paths.
  private static func contextExpression(_ path: TemplateString) -> String? {
    guard let text = path.literal, text.hasPrefix("$$.") else { return nil }
    let names = text.dropFirst(3).split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = names.allSatisfy { name in
      name.first?.isLetter == true && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
    return isPlain ? "{% $states.context.\(names.joined(separator: ".")) %}" : nil
  }

  private mutating func element(_ element: TemplateValue, _ depth: Int) -> TemplateValue {
    if language == .jsonPath {
      let path: TemplateString? =
        switch element {
        case .path(let path): path
        case .wholeInput: "$"
        default: nil
        }
      if let path {
        problems.append(
          "the path '\(path)' stands in an array, where the States Language has no paths. Make the "
            + "array with JSONPath.array(…).")
        return .null
      }
    }
    return value(element, depth + 1)
  }

  private mutating func check(_ path: TemplateString) {
    guard case .literal(let start) = path.parts.first,
      start.hasPrefix("$") || start.hasPrefix("States.")
    else {
      problems.append(
        "'\(path)' is no path: it must begin with '$', or be an intrinsic function such as "
          + "States.Format(…).")
      return
    }
  }
}
