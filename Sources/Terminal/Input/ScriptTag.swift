/// What stands in a script's angle brackets.
struct ScriptTag {
  private var word: String
  private var modifiers: Key.Modifiers = []
  private var arguments: Substring
  private let body: Substring
  private let column: Int

  init(_ body: Substring, column: Int) {
    self.body = body
    self.column = column
    var name = body.prefix { $0 != " " }
    arguments = body[name.endIndex...].dropFirst()
    let prefixes: [(String, Key.Modifiers)] = [
      ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
    ]
    while let (prefix, modifier) = prefixes.first(where: { prefix, _ in
      name.lowercased().hasPrefix(prefix) && name.count > prefix.count
    }) {
      modifiers.insert(modifier)
      name = name.dropFirst(prefix.count)
    }
    word = String(name)
  }

  func steps() throws(KeyScriptError) -> [ScriptStep] {
    if arguments.isEmpty, let key {
      return [.event(.key(key))]
    }
    switch word.lowercased() {
    case "click": return try click(1)
    case "middleclick": return try click(2)
    case "rightclick": return try click(3)
    case "doubleclick":
      let place = try point(arguments)
      return try click(1) + mouse([(.doubleClick, 1, place), (.release, 1, place)])
    case "wheelup": return mouse([(.wheelUp, 0, try point(arguments))])
    case "wheeldown": return mouse([(.wheelDown, 0, try point(arguments))])
    case "drag":
      let places = arguments.split(separator: " ")
      guard places.count == 2 else { throw error("needs two places: <drag 3,4 10,4>") }
      let start = try point(places[0])
      let end = try point(places[1])
      return mouse([(.press, 1, start), (.drag, 1, end), (.release, 1, end)])
    case "paste":
      return [.event(.paste(try unescaped(arguments)))]
    case "resize":
      guard let size = Size(String(arguments)) else {
        throw error("needs columns and rows from 1 to 2000: <resize 80x24>")
      }
      return [.event(.resize(size))]
    case "wait" where arguments.isEmpty: return [.wait]
    case "terminate" where arguments.isEmpty: return [.event(.terminate)]
    default:
      throw error("no such key or step; the key '<' itself is <lt>")
    }
  }

  private func error(_ message: String) -> KeyScriptError {
    KeyScriptError(column: column, message: "<\(String(body).printable)> \(message)")
  }

  private var key: Key? {
    if let code = Self.codes[word.lowercased()] { return Key(code, modifiers) }
    if word.lowercased().hasPrefix("f"), let number = Int(word.dropFirst()),
      (1...24).contains(number)
    {
      return Key(.function(number), modifiers)
    }
    guard !modifiers.isEmpty, word.count == 1, let character = word.first else { return nil }
    if modifiers == .shift, let upper = character.uppercased().first { return .character(upper) }
    let isControl = modifiers.contains(.control)
    return Key(
      .character(isControl ? character.lowercased().first ?? character : character), modifiers)
  }

  private static let codes: [String: Key.Code] = [
    "enter": .enter, "return": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
    "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
    "backspace": .backspace, "bs": .backspace, "delete": .delete, "del": .delete,
    "insert": .insert, "ins": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
    "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
    "pgdown": .pageDown, "pagedown": .pageDown,
  ]

  private func click(_ button: Int) throws(KeyScriptError) -> [ScriptStep] {
    let place = try point(arguments)
    return mouse([(.press, button, place), (.release, button, place)])
  }

  private func mouse(_ actions: [(MouseEvent.Action, Int, Point)]) -> [ScriptStep] {
    actions.map { action, button, place in
      .event(
        .mouse(
          MouseEvent(action: action, button: button, position: place, modifiers: modifiers)))
    }
  }

  private func point(_ text: Substring) throws(KeyScriptError) -> Point {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let x = UInt16(parts[0]), let y = UInt16(parts[1]) else {
      throw error("needs a column and a row, from 0: <\(word) 12,5>")
    }
    return Point(x: Int(x), y: Int(y))
  }

  private func unescaped(_ text: Substring) throws(KeyScriptError) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      switch rest.popFirst() {
      case "n": result += "\n"
      case "t": result += "\t"
      case ">": result += ">"
      case "\\": result += "\\"
      default: throw error("has a backslash before none of n, t, > and \\")
      }
    }
    return result
  }
}
