import OrderedJSON

/// Reads a definition from a tree. What has the wrong form is left out; the checks say so.
struct DefinitionDecoder {
  let machineLanguage: QueryLanguage

  static func definition(_ root: SourceNode?) -> Definition {
    guard let root, root.isObject else {
      return Definition(scope: Scope(startAt: nil, states: []))
    }
    let language = root["QueryLanguage"]?.string.flatMap(QueryLanguage.init(bytes:)) ?? .jsonPath
    let decoder = DefinitionDecoder(machineLanguage: language)
    return Definition(
      comment: root["Comment"]?.string,
      version: root["Version"]?.string,
      timeoutSeconds: root["TimeoutSeconds"]?.integer,
      queryLanguage: language,
      scope: decoder.scope(root, at: .root))
  }

  /// The scope an object holds. Recursion ends with the tree, whose depth the parser limits.
  func scope(_ node: SourceNode, at pointer: JSONPointer) -> Scope {
    let states = pointer.appending("States")
    return Scope(
      pointer: pointer,
      startAt: node["StartAt"]?.string,
      states: (node["States"]?.members ?? []).compactMap { member in
        guard member.value.isObject else { return nil }
        return state(member.value, name: member.key, at: states.appending(member.key))
      })
  }
}

extension QueryLanguage {
  init?(bytes text: String) {
    guard let match = Self.allCases.first(where: { $0.rawValue.isByteEqual(to: text) }) else {
      return nil
    }
    self = match
  }
}
