import OrderedJSON

/// Goes through a tree and collects what is wrong with the definition it holds. Recursion ends
/// with the tree, whose depth the parser limits.
struct Checker {
  let text: SourceText
  private(set) var findings: [Finding] = []
  private(set) var variableUses: [VariableUse] = []
  /// The innermost state that is being checked.
  var state: Place?
  let machineLanguage: QueryLanguage
  /// The first state of each name in the whole machine, for names used twice and for targets out
  /// of scope.
  var stateNames: [ByteKey: JSONPointer] = [:]
  /// How many names were compared with one that is not known.
  var comparedNames = 0

  /// Checks a whole tree.
  init(_ tree: SourceTree, _ definition: Definition) {
    text = tree.text
    machineLanguage = definition.queryLanguage
    guard let root = tree.root, root.isObject else { return }
    collectStateNames(definition)
    checkMachine(Place(root: root))
    checkTransitions(definition, in: root)
    checkVariables(definition)
    checkVariableScopes(definition, in: root)
    checkDataFlow(definition, in: root)
  }

  /// Notes what an expression of the current state reads.
  mutating func note(_ variables: [String], at place: Place) {
    guard let state else { return }
    for name in variables {
      variableUses.append(VariableUse(name: name, state: state, place: place))
    }
  }

  /// Adds an error of the States Language at a key, or at the value where `atValue` says so.
  mutating func report(
    _ message: String, at place: Place, atValue: Bool = false, pointer: JSONPointer? = nil,
    fix: FindingFix? = nil
  ) {
    report(
      .error, FindingCode.schema, message, at: place, atValue: atValue, pointer: pointer, fix: fix)
  }

  mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func report(
    _ severity: Finding.Severity, _ code: String, _ message: String,
    at place: Place, atValue: Bool = false, pointer: JSONPointer? = nil, fix: FindingFix? = nil
  ) {
    findings.append(
      Finding(
        severity: severity, code: code, message: message, pointer: pointer ?? place.pointer,
        position: text.position(at: atValue ? place.node.range.lowerBound : place.offset),
        fix: fix))
  }

  mutating func warn(
    _ message: String, at place: Place, atValue: Bool = false, fix: FindingFix? = nil
  ) {
    report(.warning, FindingCode.schema, message, at: place, atValue: atValue, fix: fix)
  }
}
