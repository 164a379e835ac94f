/// A change of a tree, made in its text: only the lines it touches change.
public enum TreeEdit: Hashable, Sendable {
  /// Gives the value at that place; a member that is missing is added at the end of its object,
  /// an element one past the last is appended.
  case set(JSONPointer, JSONValue)
  /// Adds a member to the object at that place, before the member at `index` (the end when nil).
  case insertMember(JSONPointer, key: String, value: JSONValue, index: Int?)
  /// Adds an element to the array at that place, before the one at `index` (the end when nil).
  case insertElement(JSONPointer, value: JSONValue, index: Int?)
  /// Removes the member or element at that place.
  case remove(JSONPointer)
  /// Gives the member at that place another name, in its place.
  case renameKey(JSONPointer, String)
  /// Moves the element or member at that place to another index among its siblings.
  case move(JSONPointer, toIndex: Int)
}

/// Why an edit could not be made.
public struct TreeEditError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer) {
    self.message = message
    self.pointer = pointer
  }
}
