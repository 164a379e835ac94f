import OrderedJSON

/// The evaluated arguments of a call, with the checks all functions share.
struct IntrinsicArguments {
  let function: IntrinsicFunction
  let values: [JSONValue]

  func failure(_ reason: String) -> QueryError {
    QueryError(
      code: .intrinsic, message: "Invalid arguments in States.\(function.rawValue): \(reason)")
  }

  private static let ordinals = ["first", "second", "third"]

  private func expected(_ what: String, _ index: Int) -> QueryError {
    failure("the \(Self.ordinals[min(index, 2)]) argument must be \(what)")
  }

  func array(_ index: Int) throws(QueryError) -> [JSONValue] {
    guard let array = values[index].array else { throw expected("an array", index) }
    return array
  }

  func object(_ index: Int) throws(QueryError) -> JSONObject {
    guard let object = values[index].object else { throw expected("an object", index) }
    return object
  }

  func string(_ index: Int) throws(QueryError) -> String {
    guard let string = values[index].string else { throw expected("a string", index) }
    return string
  }

  /// A text of at most 10,000 characters.
  func shortString(_ index: Int) throws(QueryError) -> String {
    let text = try string(index)
    guard text.utf16.count <= Limits.encodedCharacters else {
      throw failure("the text is longer than \(Limits.encodedCharacters) characters")
    }
    return text
  }

  /// A whole number; others are rounded, half up.
  func rounded(_ index: Int) throws(QueryError) -> Int {
    guard let number = values[index].number else { throw expected("a number", index) }
    return number.integer ?? JavaText.round(number.double)
  }

  func integer(_ index: Int) throws(QueryError) -> Int {
    guard let integer = values[index].number?.integer else { throw expected("an integer", index) }
    return integer
  }
}
