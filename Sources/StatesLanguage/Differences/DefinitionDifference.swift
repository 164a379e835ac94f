public import OrderedJSON

/// What became of the states of a definition in another one. Order and layout do not count.
public struct DefinitionDifference: Sendable {
  public enum Change: Hashable, Sendable {
    case added
    case removed
    /// The fields that differ.
    case changed([String])
  }

  /// By place: of added and changed states in the new definition, of removed ones in the old.
  public let changes: [(place: JSONPointer, change: Change)]
  /// Fields of the machine that differ, States left out.
  public let machineFields: [String]
  /// The new definition with the removed states where they were, for a drawing of both.
  public let union: Definition

  public init(from old: Document, to new: Document) {
    var changes: [(place: JSONPointer, change: Change)] = []
    machineFields = Self.differing(
      old.tree.root?.value.object ?? [:], new.tree.root?.value.object ?? [:],
      besides: ["States"])
    let merged = Self.merged(
      old.definition.scope, new.definition.scope, old, new, &changes)
    var union = new.definition
    union.scope = merged
    self.union = union
    self.changes = changes
  }

  public var isEmpty: Bool { changes.isEmpty && machineFields.isEmpty }

  /// Recursion ends with the tree, whose depth the parser limits.
  private static func merged(
    _ old: Scope, _ new: Scope, _ a: Document, _ b: Document,
    _ changes: inout [(place: JSONPointer, change: Change)]
  ) -> Scope {
    let before = Dictionary(
      old.states.map { (ByteKey($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    var scope = new
    var kept: Set<ByteKey> = []
    for index in scope.states.indices {
      let state = scope.states[index]
      guard let other = before[ByteKey(state.name)] else {
        changes.append((state.pointer, .added))
        continue
      }
      kept.insert(ByteKey(state.name))
      let fields = differing(
        a.tree.root?[other.pointer]?.value.object ?? [:],
        b.tree.root?[state.pointer]?.value.object ?? [:],
        besides: ["Branches", "ItemProcessor", "Iterator"])
      let inner = state.scopes.count == other.scopes.count ? fields : fields + ["states inside"]
      if !inner.isEmpty { changes.append((state.pointer, .changed(inner))) }
      let scopes = zip(other.scopes, state.scopes).map { merged($0, $1, a, b, &changes) }
      scope.states[index].replaceScopes(with: scopes)
    }
    for (offset, state) in old.states.enumerated() where !kept.contains(ByteKey(state.name)) {
      changes.append((state.pointer, .removed))
      scope.states.insert(state, at: min(offset, scope.states.count))
    }
    if scope.startAt == nil { scope.startAt = old.startAt }
    return scope
  }

  private static func differing(_ a: JSONObject, _ b: JSONObject, besides: [String]) -> [String] {
    let names = b.keys + a.keys.filter { b[$0] == nil }
    return names.filter { name in
      !besides.contains { $0.isByteEqual(to: name) } && a[name] != b[name]
    }
  }
}

extension State {
  /// Puts scopes in the place of those inside, as many as there are.
  fileprivate mutating func replaceScopes(with scopes: [Scope]) {
    switch kind {
    case .parallel(let branches):
      kind = .parallel(branches: scopes + branches.dropFirst(scopes.count))
    case .map(var fields):
      guard let scope = scopes.first else { return }
      fields.processor?.scope = scope
      kind = .map(fields)
    default: break
    }
  }
}
