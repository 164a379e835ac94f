import OrderedJSON
import StatesLanguage

extension Document {
  func value(at pointer: JSONPointer) -> JSONValue? { tree.root?[pointer]?.value }

  /// Sets or removes a member. Objects around it that are missing are made; one that an object
  /// inside leaves empty stays.
  func settingMember(_ pointer: JSONPointer, to value: JSONValue?) throws(TreeEditError)
    -> Document
  {
    guard let parent = pointer.parent, case .key(let name)? = pointer.tokens.last else {
      guard let value else {
        throw TreeEditError(message: "this cannot be removed", pointer: pointer)
      }
      return try applying([.set(pointer, value)])
    }
    if tree.root?[parent] != nil { return try settingField(name, of: parent, to: value) }
    guard let value else { return self }
    return try settingMember(parent, to: .object(JSONObject([JSONMember(key: name, value: value)])))
  }

  /// The first error at that place or inside it that the document before did not have.
  func newError(at pointer: JSONPointer, since before: Document) -> Finding? {
    findings.first { finding in
      finding.severity == .error && finding.pointer.isInside(pointer)
        && !before.findings.contains {
          $0.severity == .error && $0.pointer == finding.pointer && $0.code == finding.code
        }
    }
  }
}
