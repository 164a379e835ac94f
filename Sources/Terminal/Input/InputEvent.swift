package enum InputEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  case paste(String)
  case resize(Size)
  /// Work outside posted something (see `Screen.wake`).
  case wake
  /// A signal asked the program to end: TERM or HUP.
  case terminate
}

package struct Key: Hashable, Sendable {
  package enum Code: Hashable, Sendable {
    case character(Character)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    case function(Int)
  }

  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// Control with a lower-case letter: `.control("s")`.
  package static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
}

package struct MouseEvent: Hashable, Sendable {
  package enum Action: Hashable, Sendable {
    case press, release, drag, doubleClick, wheelUp, wheelDown
  }

  package var action: Action
  /// 1 left, 2 middle, 3 right; 0 for wheel.
  package var button: Int
  package var position: Point
  package var modifiers: Key.Modifiers

  package init(
    action: Action, button: Int = 1, position: Point, modifiers: Key.Modifiers = []
  ) {
    self.action = action
    self.button = button
    self.position = position
    self.modifiers = modifiers
  }
}
