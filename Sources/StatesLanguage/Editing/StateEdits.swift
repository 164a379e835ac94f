public import OrderedJSON

/// Edits of states, as the tree edits they come to. All keep references right.
///
/// - Throws: `TreeEditError` with one line for the user where the edit makes no sense.
extension Document {
  /// Adds a state after another: it takes over that state's Next (or End), the other leads to it.
  /// With `after` nil the state is added to the scope, and becomes StartAt where there is none.
  ///
  /// - Parameter fields: the state's object without Next and End; these are added as needed.
  public func addingState(
    _ name: String, fields: JSONObject, after: JSONPointer?, in scope: JSONPointer = .root
  ) throws(TreeEditError) -> (document: Document, state: JSONPointer) { (self, .root) }

  /// Renames a state; StartAt, Next, Default, Catch and Choice targets of its scope follow.
  public func renamingState(_ state: JSONPointer, to name: String) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  { (self, state) }

  /// Removes a state. Where it has one successor its predecessors lead there, else they keep
  /// their targets as loose ends.
  public func deletingState(_ state: JSONPointer) throws(TreeEditError) -> Document { self }

  /// Copies a state beside itself under a free name.
  public func duplicatingState(_ state: JSONPointer) throws(TreeEditError)
    -> (document: Document, state: JSONPointer)
  { (self, state) }

  /// Sets the target of a transition kind of a state (Next takes End away and the other way
  /// round: nil makes Next an End). Only `next`, `defaultTarget`, `choice` and `catcher`.
  public func settingTarget(
    of state: JSONPointer, _ kind: Transition.Kind, to target: String?
  ) throws(TreeEditError) -> Document { self }

  /// Sets or removes (nil) one member of the object at that place, in the field order of the
  /// States Language when it is new. Fields that exclude it (TimeoutSecondsPath) go.
  public func settingField(_ name: String, of object: JSONPointer, to value: JSONValue?)
    throws(TreeEditError) -> Document
  { self }

  /// A state name that no scope uses: the given one, or with ` 2`, ` 3` after it.
  public func freeName(_ name: String) -> String { name }
}
