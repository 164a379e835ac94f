/// Numbers for the names of variables, the same for one expression and all it evaluates.
struct VariableNames {
  private(set) var names: [String] = []
  private var numbers: [ByteKey: Int] = [:]

  mutating func number(of name: String) -> Int {
    if let number = numbers[ByteKey(name)] { return number }
    names.append(name)
    numbers[ByteKey(name)] = names.count - 1
    return names.count - 1
  }

  func known(_ name: String) -> Int? { numbers[ByteKey(name)] }

  /// A number that no written name has.
  mutating func unnamed() -> Int {
    names.append("%")
    return names.count - 1
  }
}
