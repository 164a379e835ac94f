import JSONataQuery
import StatesLanguage
import Terminal
import Themes

/// A text of a form that is a JSONata expression, with its delimiters or being given them.
struct ExpressionText {
  let characters: [Character]
  /// The characters between the delimiters.
  let inside: Range<Int>
  private let isOpen: Bool

  /// Nil for a text that stands for itself.
  ///
  /// - Parameter isBare: whether it is an expression also without delimiters.
  init?(_ text: String, isBare: Bool = false) {
    characters = Array(text)
    let isOpened = text.hasPrefix("{%")
    guard isOpened || isBare else { return nil }
    let isClosed = isOpened && characters.count >= 4 && text.hasSuffix("%}")
    isOpen = isOpened && !isClosed
    inside = (isOpened ? 2 : 0)..<(characters.count - (isClosed ? 2 : 0))
  }

  var expression: String { String(characters[inside]) }

  var isBlank: Bool { characters[inside].allSatisfy(\.isWhitespace) }

  /// Why it is no expression, with the column.
  var problem: FieldProblem? {
    if isOpen { return Self.undelimited(expression) }
    do {
      _ = try Expression(expression, dialect: .service)
      return nil
    } catch {
      // An error's position is behind what it is about; the end of the text has no width.
      let width = error.token == "(end)" ? 0 : error.token?.utf16.count ?? 0
      let unit = max((error.position ?? 0) - width, 0)
      var passed = 0
      let before = characters[inside].prefix {
        passed += $0.utf16.count
        return passed <= unit
      }
      let message = error.message.hasSuffix(".") ? error.message.dropLast() : error.message[...]
      return FieldProblem("\(message), col \(inside.lowerBound + before.count + 1)")
    }
  }

  /// What is wrong with an expression without its delimiters.
  static func undelimited(_ expression: String) -> FieldProblem {
    FieldProblem(
      "stands between {% and %}", fix: .use(expression.trimmingBlanks().asExpression))
  }

  /// A role for every character.
  var roles: [Role] {
    var roles = characters.map { $0.isWhitespace ? Role.text : .syntaxPunctuation }
    var words = ExpressionWord.words(of: expression, dialect: .service)[...]
    var unit = 0
    for index in inside {
      while let word = words.first, word.range.upperBound <= unit { words.removeFirst() }
      if let word = words.first, word.range.contains(unit) { roles[index] = word.kind.role }
      unit += characters[index].utf16.count
    }
    return roles
  }
}

extension ExpressionWord.Kind {
  fileprivate var role: Role {
    switch self {
    case .keyword: .syntaxKeyword
    case .function: .syntaxKey
    case .variable: .syntaxPath
    case .name: .text
    case .string, .regularExpression: .syntaxString
    case .number: .syntaxNumber
    case .comment: .syntaxComment
    case .symbol: .syntaxPunctuation
    case .unreadable: .error
    }
  }
}

extension Canvas {
  /// Writes a field's value: an expression in its colours, any other text in that role.
  mutating func value(_ text: String, x: Int, y: Int, _ role: Role, width: Int) {
    guard text.isJSONataExpression, let expression = ExpressionText(text) else {
      self.text(text.printable, x: x, y: y, role, width: width)
      return
    }
    characters(expression.characters[...], expression.roles[...], x: x, y: y, width: width)
  }

  /// Writes characters each in its role, the last ones an ellipsis where there is no room.
  mutating func characters(
    _ characters: ArraySlice<Character>, _ roles: ArraySlice<Role>, x: Int, y: Int, width: Int,
    background: Color? = nil
  ) {
    guard y >= 0, y < buffer.size.height else { return }
    func style(_ role: Role) -> Style {
      var style = theme.style(role)
      if let background { style.background = background }
      return style
    }
    let ellipsis = theme.glyph(.ellipsis)
    var column = x
    var room = x + width
    if characters.reduce(0, { $0 + String($1).printable.columns }) > width {
      room -= ellipsis.columns
    }
    for (character, role) in zip(characters, roles) {
      let shown = String(character).printable
      guard column + shown.columns <= room else {
        text(ellipsis, x: column, y: y, style: style(.text), width: x + width - column)
        return
      }
      column = buffer.write(shown, x: column, y: y, style: style(role))
    }
  }
}
