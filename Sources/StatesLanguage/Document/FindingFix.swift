public import OrderedJSON

/// A way to put a finding right.
public struct FindingFix: Hashable, Sendable {
  /// What it does, in a few words: `use Next`, `add "End": true`.
  public var title: String
  /// Made in order, with `Document.applying`.
  public var edits: [TreeEdit]

  public init(_ title: String, _ edits: [TreeEdit]) {
    self.title = title
    self.edits = edits
  }

  /// Another value at a place.
  static func use(_ value: JSONValue, at pointer: JSONPointer) -> FindingFix {
    FindingFix("use \(value.string ?? value.compactText)", [.set(pointer, value)])
  }

  /// A member more at the end of an object.
  static func add(_ name: String, _ value: JSONValue, to pointer: JSONPointer) -> FindingFix {
    FindingFix(
      "add \"\(name)\": \(value.compactText)",
      [.insertMember(pointer, key: name, value: value, index: nil)])
  }

  static func remove(_ pointer: JSONPointer) -> FindingFix {
    FindingFix("remove \(pointer.fieldName)", [.remove(pointer)])
  }
}
