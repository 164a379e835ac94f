import OrderedJSON

/// A workflow variable that an expression of a state reads.
struct VariableUse: Sendable {
  /// Without `$`.
  var name: String
  var state: Place
  /// The expression's.
  var place: Place
}

extension Document {
  /// Which workflow variables each state reads, by the state's name; sorted, each once. States that
  /// read none are left out. What a Map's or Parallel's inner states read is theirs alone.
  public var variableReferences: [String: [String]] {
    var names: [String: Set<ByteKey>] = [:]
    for use in variableUses { names[use.state.name ?? "", default: []].insert(ByteKey(use.name)) }
    return names.mapValues {
      $0.map(\.name).sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
    }
  }
}
