/// Numbers for the names of variables, the same for one expression and all it evaluates.
struct VariableNames {
  private(set) var names = ["$"]
  /// Empty while the names are few.
  private var numbers: [ByteKey: Int] = [:]

  /// The number of `$$`.
  static let input = 0
  private static let linearLimit = 16

  mutating func number(of name: String) -> Int {
    if let number = known(name) { return number }
    let number = append(name)
    if names.count == Self.linearLimit + 1 {
      for (number, name) in names.enumerated() { numbers[ByteKey(name)] = number }
    }
    return number
  }

  func known(_ name: String) -> Int? {
    if names.count > Self.linearLimit { return numbers[ByteKey(name)] }
    let name = Name(name)
    for number in names.indices where name.isByteEqual(to: names[number]) { return number }
    return nil
  }

  /// A number that no written name has.
  mutating func unnamed() -> Int { append("%") }

  private mutating func append(_ name: String) -> Int {
    names.append(name)
    if names.count > Self.linearLimit + 1 { numbers[ByteKey(name)] = names.count - 1 }
    return names.count - 1
  }
}
