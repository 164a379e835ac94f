public enum WaitFields: Hashable, Sendable {
  case seconds(NumberField)
  case timestamp(TextField)
  /// None, or more than one, of the four fields.
  case invalid
}
