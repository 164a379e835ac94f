package import Terminal

extension Key {
  /// As help and footers write it: `^S`, `F2`, `Shift-Tab`, `Enter`.
  package var name: String {
    let base: String =
      switch code {
      case .character(" "): "Space"
      case .character(let character): String(character)
      case .enter: "Enter"
      case .escape: "Esc"
      case .tab: "Tab"
      case .backspace: "Backspace"
      case .delete: "Delete"
      case .insert: "Insert"
      case .up: "Up"
      case .down: "Down"
      case .left: "Left"
      case .right: "Right"
      case .home: "Home"
      case .end: "End"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .function(let number): "F\(number)"
      }
    var result = base
    if modifiers.contains(.control) {
      if case .character = code {
        result = "^" + base.uppercased()
      } else {
        result = "Ctrl-" + base
      }
    }
    if modifiers.contains(.alt) { result = "Alt-" + result }
    if modifiers.contains(.shift) { result = "Shift-" + result }
    return result
  }
}
