import JSONPathQuery
public import OrderedJSON

extension Document {
  /// A state that could not be brought to another query language.
  public struct Unconverted: Hashable, Sendable {
    public var state: JSONPointer
    /// The field, and what in it has no equal.
    public var reason: String
  }

  /// A state in another query language, with the same result. The states inside it keep theirs.
  ///
  /// - Throws: `TreeEditError` where something in it has no equal, or where the machine is one of
  ///   JSONata, which takes no state of another language.
  public func convertingState(_ state: JSONPointer, to language: QueryLanguage)
    throws(TreeEditError) -> Document
  {
    let (node, name, _) = try stateNode(state)
    guard let object = node.value.object, self.language(at: state) != language else { return self }
    if language == .jsonPath, definition.queryLanguage == .jsonata {
      throw TreeEditError(
        message: "A state of a JSONata machine cannot be JSONPath: convert the machine",
        pointer: state)
    }
    var converted = try Self.converted(object, to: language, name: name, at: state)
    converted["QueryLanguage"] = nil
    if language != definition.queryLanguage {
      converted.insert(
        JSONMember(key: "QueryLanguage", value: .string(language.rawValue)),
        at: (converted.position(of: "Type") ?? -1) + 1)
    }
    return try applying(StateDifference.edits(from: object, to: converted, at: state))
  }

  /// The whole machine in another query language. Where some states cannot be converted, the
  /// others are: to JSONata each by itself, and the machine stays JSONPath; to JSONPath nothing is
  /// changed.
  ///
  /// - Returns: also the states that could not be converted.
  public func convertingMachine(to language: QueryLanguage) throws(TreeEditError)
    -> (document: Document, unconverted: [Unconverted])
  {
    var unconverted: [Unconverted] = []
    var edits: [TreeEdit] = []
    for state in definition.allStates {
      guard let object = tree.root?[state.pointer]?.value.object else { continue }
      var converted = object
      if state.queryLanguage != language {
        do throws(TreeEditError) {
          converted = try Self.converted(
            object, to: language, name: state.name, at: state.pointer)
        } catch {
          unconverted.append(Unconverted(state: state.pointer, reason: error.message))
          continue
        }
      }
      converted["QueryLanguage"] = .string(language.rawValue)
      edits += StateDifference.edits(from: object, to: converted, at: state.pointer)
    }
    if !unconverted.isEmpty, language == .jsonPath { return (self, unconverted) }
    var document = try applying(edits)
    if unconverted.isEmpty {
      let stated = document.definition.allStates.map(\.pointer).filter {
        document.tree.root?[$0]?["QueryLanguage"] != nil
      }
      document = try document.applying(stated.map { .remove($0.appending("QueryLanguage")) })
      document = try document.settingField(
        "QueryLanguage", of: .root, to: .string(language.rawValue))
    }
    return (document, unconverted)
  }

  private static func converted(
    _ object: JSONObject, to language: QueryLanguage, name: String, at state: JSONPointer
  ) throws(TreeEditError) -> JSONObject {
    do {
      return
        switch language
      {
      case .jsonata: try LanguageConversion.jsonata(object)
      case .jsonPath: try LanguageConversion.jsonPath(object)
      }
    } catch {
      throw TreeEditError(message: "\(name) stays as it is: \(error.message)", pointer: state)
    }
  }
}

/// The edits that turn one object into another member by member, so that what is the same keeps
/// its layout.
enum StateDifference {
  static func edits(from old: JSONObject, to new: JSONObject, at place: JSONPointer) -> [TreeEdit] {
    var edits: [TreeEdit] = old.keys.filter { new[$0] == nil }.map { .remove(place.appending($0)) }
    var count = old.count - edits.count
    for (index, member) in new.members.enumerated() {
      guard let before = old[member.key] else {
        edits.append(
          .insertMember(
            place, key: member.key, value: member.value, index: index < count ? index : nil))
        count += 1
        continue
      }
      if before != member.value { edits.append(.set(place.appending(member.key), member.value)) }
    }
    return edits
  }
}
