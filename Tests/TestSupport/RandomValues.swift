package import OrderedJSON

/// Random JSON values, and random edits of them.
extension SeededGenerator {
  /// Strings that are hard to write: empty, with blanks, quotes, line ends, control characters,
  /// beyond ASCII, or looking like something else.
  private static let strings = [
    "", " ", "a", "Get Job Status", "two  blanks", " before", "after ", "a\nb", "a\n\nb\n", "\n",
    "\n\na", " a\n  b\n", "a\n b\n\n", "tab\t", "\"quoted\"", "it's", "back\\slash", "a: b", "a #b",
    "#a", "- a", "-", "?", ":", "a:", "{a}", "[a", "a]", "a, b", "&a", "*a", "!a", "|", ">", "%a",
    "@a",
    "`a", "~", "null", "true", "False", "yes", "no", "on", "1", "0x1F", "1.5", ".inf", "-.INF",
    ".nan",
    "1e3", "007", "1_000", "2020-01-01", "12:30", "<<", "=", "é", "e\u{301}", "日本語", "😀",
    "a\u{A0}b", "a\u{2028}b", "a\u{85}b", "\u{7F}", "\u{1}", "\u{FEFF}", "a\rb", "a\r\nb", "---",
    "...", "--- a", "$.foo.bar", "States.ALL", "${Token}", "a/b~c", "// a", "\u{FFFD}", "👩‍👩‍👧",
    String(repeating: "long ", count: 30), "\tb\n c", "a \nb", "\u{D7FF}\u{E000}\u{10FFFD}",
  ]

  package mutating func string() -> String {
    chance(1, in: 3)
      ? "key\(Int.random(in: 0..<8, using: &self))" : element(of: Self.strings)
  }

  package mutating func scalar() -> JSONValue {
    switch Int.random(in: 0..<10, using: &self) {
    case 0: .null
    case 1: .bool(Bool.random(using: &self))
    case 2: .number(JSONNumber(Int.random(in: -1000...1000, using: &self)))
    case 3: .number(JSONNumber(Double.random(in: -1e6...1e6, using: &self)))
    case 4: .number(JSONNumber(element(of: [1e300, -1e-300, .pi, 1e21, 9_007_199_254_740_994])))
    default: .string(string())
    }
  }

  package mutating func value(depth: Int) -> JSONValue {
    guard depth > 0, chance(2, in: 3) else { return scalar() }
    let count = chance(1, in: 5) ? 0 : Int.random(in: 1...5, using: &self)
    if Bool.random(using: &self) {
      return .array((0..<count).map { _ in value(depth: depth - 1) })
    }
    var object = JSONObject()
    for _ in 0..<count { object[string()] = value(depth: depth - 1) }
    return .object(object)
  }

  /// An edit that can be made in that value.
  package mutating func edit(of root: JSONValue) -> TreeEdit {
    while true {
      let pointer = place(in: root)
      let value = value(depth: Int.random(in: 0...2, using: &self))
      guard let target = root.at(pointer) else { continue }
      switch (Int.random(in: 0..<6, using: &self), target) {
      case (0, _):
        return .set(pointer, value)
      case (1, .object(let object)):
        let key = string()
        if object[key] != nil { return .set(pointer.appending(key), value) }
        let index = chance(1, in: 3) ? nil : Int.random(in: 0...object.count, using: &self)
        return .insertMember(pointer, key: key, value: value, index: index)
      case (1, .array(let elements)):
        if chance(1, in: 5) { return .set(pointer.appending(elements.count), value) }
        let index = chance(1, in: 3) ? nil : Int.random(in: 0...elements.count, using: &self)
        return .insertElement(pointer, value: value, index: index)
      case (2, _) where pointer != .root:
        return .remove(pointer)
      case (3, .object(let object)) where !object.isEmpty:
        let new = string()
        let old = element(of: object.keys)
        guard object[new] == nil || new.isByteEqual(to: old) else { continue }
        return .renameKey(pointer.appending(old), new)
      case (4, .object(let object)) where !object.isEmpty:
        let index = Int.random(in: 0..<object.count, using: &self)
        return .move(pointer.appending(element(of: object.keys)), toIndex: index)
      case (4, .array(let elements)) where !elements.isEmpty:
        let index = Int.random(in: 0..<elements.count, using: &self)
        return .move(
          pointer.appending(Int.random(in: elements.indices, using: &self)), toIndex: index)
      case (5, .object(var object)) where !object.isEmpty:
        // The same object with a change inside.
        object[element(of: object.keys)] = chance(1, in: 3) ? nil : value
        if chance(1, in: 3) {
          object.insert(JSONMember(key: string(), value: value), at: 0)
        }
        return .set(pointer, .object(object))
      case (5, .array(var elements)) where !elements.isEmpty:
        elements[Int.random(in: elements.indices, using: &self)] = value
        if Bool.random(using: &self) { elements.append(value) }
        return .set(pointer, .array(elements))
      default: continue
      }
    }
  }

  private mutating func place(in root: JSONValue) -> JSONPointer {
    var pointer = JSONPointer.root
    var value = root
    while chance(3, in: 4) {
      switch value {
      case .object(let object) where !object.isEmpty:
        let member = element(of: object.members)
        pointer = pointer.appending(member.key)
        value = member.value
      case .array(let elements) where !elements.isEmpty:
        let index = Int.random(in: elements.indices, using: &self)
        pointer = pointer.appending(index)
        value = elements[index]
      default: return pointer
      }
    }
    return pointer
  }
}
