import JSONataQuery
import OrderedJSON

extension Checker {
  /// Checks a text that begins as a JSONata expression.
  mutating func checkExpression(_ text: String, at place: Place) {
    guard text.isJSONataExpression else {
      return report(
        "The JSONata expression is not closed by %}", at: place, atValue: true,
        fix: .use(.string(text + (text.last == " " ? "%}" : " %}")), at: place.pointer))
    }
    let expression = text.utf8.dropFirst(2).dropLast(2)
    do {
      let expression = try Expression(
        String(decoding: expression, as: UTF8.self), dialect: .service)
      note(expression.freeVariables.filter { !$0.isByteEqual(to: "states") }, at: place)
      checkStatesMembers(expression.references, at: place)
    } catch {
      return text.holdsSubstitution
        ? reportSubstitution(text, at: place) : report(error, at: place)
    }
    if expression.first?.isJSONBlank == false || expression.last?.isJSONBlank == false {
      warn(
        "Not every tool takes an expression without blanks inside its delimiters: {% … %}",
        at: place, atValue: true)
    }
  }

  /// Checks a text inside a template, which is an expression or stands for itself.
  mutating func checkTemplateText(_ text: String, at place: Place) {
    if text.hasBytePrefix("{%") {
      checkExpression(text, at: place)
    } else if text.hasByteSuffix("%}") {
      warn(
        "The text ends with %} but does not begin with {%: it is no expression", at: place,
        atValue: true)
    }
  }

  /// The result is there after the work, the error in the Catcher that takes it.
  private mutating func checkStatesMembers(
    _ references: [Expression.Reference], at place: Place
  ) {
    let members = references.filter { $0.name.isByteEqual(to: "states") }.compactMap(\.member)
    guard let state, members.contains("result") || members.contains("errorOutput") else { return }
    let field = place.pointer.tokens.dropFirst(state.pointer.tokens.count)
    let outputs: [JSONPointer.Token?] = [.key("Output"), .key("Assign")]
    let type = state.node["Type"]?.string.flatMap(StateType.init(bytes:))
    let hasResult = type == .task || type == .map || type == .parallel
    if members.contains("result"), !hasResult || !outputs.contains(field.first) {
      warn(
        "$states.result is there only in Output and Assign of a Task, Map or Parallel state",
        at: place, atValue: true)
    }
    if members.contains("errorOutput"),
      field.first != .key("Catch") || !outputs.contains(field.dropFirst(2).first)
    {
      warn(
        "$states.errorOutput is there only in Output and Assign of a Catcher", at: place,
        atValue: true)
    }
  }

  private mutating func report(_ error: JSONataError, at place: Place) {
    let isRefused = error.code == "UNSUPPORTED_JSONATA_EXPRESSION"
    // The place of an error is behind what it is about.
    let units = max((error.position ?? 0) - (error.token?.utf16.count ?? 0), 0)
    let offset = text.offset(ofUnit: units + 2, in: place.node.range)
    add(
      Finding(
        severity: .error, code: isRefused ? error.code : FindingCode.invalidExpression,
        message: error.message, pointer: place.pointer, position: text.position(at: offset)))
  }
}

extension SourceText {
  /// Where a UTF-16 unit of a string's value is in the text, past the escapes before it. A string
  /// without JSON's quotes has its place at its start.
  fileprivate func offset(ofUnit unit: Int, in range: Range<Int>) -> Int {
    guard range.upperBound <= bytes.count, range.count > 2,
      bytes[range.lowerBound] == UInt8(ascii: "\"")
    else { return range.lowerBound }
    var offset = range.lowerBound + 1
    var passed = 0
    while passed < unit, offset < range.upperBound - 1 {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\\"):
        let isHexadecimal =
          offset + 1 < range.upperBound && bytes[offset + 1] == UInt8(ascii: "u")
        offset += isHexadecimal ? 6 : 2
        passed += 1
      case 0xF0...:
        offset += 4
        passed += 2
      default:
        offset += byte < 0x80 ? 1 : byte < 0xE0 ? 2 : 3
        passed += 1
      }
    }
    return min(offset, range.upperBound - 1)
  }
}

extension UInt8 {
  fileprivate var isJSONBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
