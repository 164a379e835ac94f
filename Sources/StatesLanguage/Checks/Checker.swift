import OrderedJSON

/// Goes through a tree and collects what is wrong with the definition it holds. Recursion ends
/// with the tree, whose depth the parser limits.
struct Checker {
  let text: SourceText
  private(set) var findings: [Finding] = []
  let machineLanguage: QueryLanguage
  /// The first state of each name in the whole machine, for names used twice and for targets out
  /// of scope.
  var stateNames: [ByteKey: JSONPointer] = [:]

  static func findings(_ tree: SourceTree, _ definition: Definition) -> [Finding] {
    guard let root = tree.root, root.isObject else { return [] }
    var checker = Checker(text: tree.text, machineLanguage: definition.queryLanguage)
    checker.collectStateNames(definition)
    checker.checkMachine(Place(root: root))
    checker.checkTransitions(definition, in: root)
    return checker.findings
  }

  private init(text: SourceText, machineLanguage: QueryLanguage) {
    self.text = text
    self.machineLanguage = machineLanguage
  }

  /// Adds an error of the States Language at a key, or at the value where `atValue` says so.
  mutating func report(
    _ message: String, at place: Place, atValue: Bool = false, pointer: JSONPointer? = nil
  ) {
    report(.error, FindingCode.schema, message, at: place, atValue: atValue, pointer: pointer)
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String,
    at place: Place, atValue: Bool = false, pointer: JSONPointer? = nil
  ) {
    findings.append(
      Finding(
        severity: severity, code: code, message: message, pointer: pointer ?? place.pointer,
        position: text.position(at: atValue ? place.node.range.lowerBound : place.offset)))
  }

  mutating func warn(_ message: String, at place: Place, atValue: Bool = false) {
    report(.warning, FindingCode.schema, message, at: place, atValue: atValue)
  }
}
