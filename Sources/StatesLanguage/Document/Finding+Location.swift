import OrderedJSON

extension Finding {
  /// The place as the service writes it: `/` for the machine.
  public var location: String { pointer.tokens.isEmpty ? "/" : pointer.description }
}
