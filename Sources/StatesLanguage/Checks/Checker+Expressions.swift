import JSONPathQuery
import OrderedJSON

extension Checker {
  mutating func checkPath(_ place: Place, _ control: FieldSchema.Control) {
    guard let text = place.node.string else { return reportType("a path", at: place) }
    if control == .pathOrIntrinsic, text.hasBytePrefix("States.") {
      checkPathExpression(text, at: place)
      if !Self.functionsOfStrings.contains(where: { text.hasBytePrefix("States.\($0)") }) {
        report(
          "The value for the field '\(place.name ?? "")' must be a valid JSONPath or an intrinsic "
            + "function that returns a string", at: place, atValue: true)
      }
      return
    }
    guard text.hasBytePrefix("$"), let path = try? Path(text) else {
      return report(
        "The value for the field '\(place.name ?? "")' must be a valid JSONPath", at: place,
        atValue: true, fix: fixPath(text, at: place))
    }
    note(path.variableNames, at: place)
    switch control {
    case .resultPath:
      let isPlace = text.isByteEqual(to: "$") || ["$.", "$["].contains { text.hasBytePrefix($0) }
      if !isPlace || (try? ReferencePath(text)) == nil {
        report(
          "The value for the field '\(place.name ?? "")' must be a valid Reference Path",
          at: place, atValue: true, fix: isPlace ? nil : fixPath(text, at: place))
      }
    case .referencePath where (try? ReferencePath(text)) == nil:
      warn(
        "The value for the field '\(place.name ?? "")' should be a Reference Path",
        at: place, atValue: true)
    default: break
    }
  }

  private static let functionsOfStrings = [
    "ArrayGetItem", "Base64Encode", "Base64Decode", "Format", "JsonToString", "Hash", "UUID",
  ]

  private mutating func checkPathExpression(
    _ text: String, at place: Place, pointer: JSONPointer? = nil
  ) {
    guard text.utf8.first == UInt8(ascii: "$") || text.hasBytePrefix("States."),
      let expression = try? PathExpression(text)
    else {
      return report(
        "The value for the field '\(place.name ?? "")' must be a valid JSONPath or a valid "
          + "intrinsic function call", at: place, atValue: true, pointer: pointer,
        fix: fixPath(text, at: place))
    }
    note(expression.variableNames, at: place)
    if let problem = expression.argumentProblem { warn(problem, at: place, atValue: true) }
  }

  /// Checks every value inside a template. The service gives the template's own place.
  mutating func checkTemplate(_ template: Place, _ language: QueryLanguage) {
    var waiting = [template]
    while let place = waiting.popLast() {
      switch place.node.content {
      case .scalar:
        if language == .jsonata, let text = place.node.string {
          checkTemplateText(text, at: place)
        }
      case .array: waiting += place.elements.reversed()
      case .object:
        for member in place.members.reversed() {
          guard language == .jsonPath, let name = member.name, name.hasByteSuffix(".$") else {
            waiting.append(member)
            continue
          }
          if let text = member.node.string {
            checkPathExpression(text, at: member, pointer: template.pointer)
          } else {
            report(
              "The value for the field '\(name)' must be a valid JSONPath or a valid intrinsic "
                + "function call", at: member, atValue: true, pointer: template.pointer)
          }
          let plain = String(name.dropLast(2))
          if place.node.member(plain) != nil {
            report(
              "The fields ['\(plain)', '\(name)'] exclude each other: keep one", at: member,
              pointer: template.pointer, fix: .remove(place.pointer.appending(plain)))
          }
        }
      }
    }
  }

  /// Variables have names as identifiers have, of at most 80 characters.
  mutating func checkAssignedNames(_ place: Place, _ language: QueryLanguage) {
    guard place.node.isObject else { return reportType("an object", at: place) }
    for member in place.members {
      guard var name = member.name else { continue }
      if language == .jsonPath, name.hasByteSuffix(".$") { name = String(name.dropLast(2)) }
      let scalars = name.unicodeScalars
      let isName =
        scalars.count <= 80 && scalars.first.map { $0.properties.isIDStart } ?? false
        && scalars.allSatisfy { $0.properties.isIDContinue }
      if !isName {
        warn("'\(name)' is not a name that a path or an expression can refer to", at: member)
      } else if name.isByteEqual(to: "states") {
        report("The variable 'states' is the service's own", at: member)
      }
    }
  }
}
