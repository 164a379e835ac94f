import JSONPathQuery
import OrderedJSON

/// JSONata that says no more than a path or a Choice rule of JSONPath can say.
enum PlainJSONata {
  /// `$states.input.a[0]`, `$states.context.Execution.Id` or `$variable.a` as a path.
  ///
  /// - Parameter root: what becomes `$`: `$states.input`, `$states.result`.
  static func path(_ text: String, root: String = "$states.input") -> String? {
    let text = text.trimmingBlanks()
    let start: String
    let rest: Substring
    if text.hasBytePrefix("$states.context") {
      (start, rest) = ("$$", text.dropFirst("$states.context".count))
    } else if text.hasBytePrefix(root) {
      (start, rest) = ("$", text.dropFirst(root.count))
    } else if text.hasBytePrefix("$"), !text.hasBytePrefix("$states") {
      let name = text.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      guard name.first.map({ $0.isLetter || $0 == "_" }) ?? false else { return nil }
      (start, rest) = ("$" + name, text.dropFirst(name.count + 1))
    } else {
      return nil
    }
    return steps(rest).map { start + $0 }
  }

  private static func steps(_ text: Substring) -> String? {
    var result = ""
    var rest = text
    while let first = rest.first {
      if first == ".", rest.dropFirst().first == "`" {
        let name = rest.dropFirst(2).prefix { $0 != "`" }
        guard rest.dropFirst(2 + name.count).first == "`", !name.contains("'") else { return nil }
        result += "['\(name)']"
        rest = rest.dropFirst(name.count + 3)
      } else if first == "." {
        let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard name.first.map({ $0.isLetter || $0 == "_" }) ?? false else { return nil }
        result += "." + name
        rest = rest.dropFirst(name.count + 1)
      } else if first == "[" {
        let index = rest.dropFirst().prefix { $0.isNumber || $0 == "-" }
        guard Int(index) != nil, rest.dropFirst(index.count + 1).first == "]" else { return nil }
        result += "[\(index)]"
        rest = rest.dropFirst(index.count + 2)
      } else {
        return nil
      }
    }
    return result
  }

  /// A condition as a Choice rule, by way of the expressions that Choice rules are written as.
  static func rule(_ condition: String) -> ChoiceRule? {
    var result = ""
    var rest = condition[...]
    while let first = rest.first {
      switch first {
      case "\"", "'":
        guard let end = closing(first, in: rest.dropFirst()) else { return nil }
        result += rest[...end]
        rest = rest[rest.index(after: end)...]
      case "$":
        if rest.hasPrefix("$not(") {
          result += "not ("
          rest = rest.dropFirst(5)
        } else if rest.hasPrefix("$exists(") {
          let inner = rest.dropFirst(8).prefix { $0 != ")" }
          guard let path = path(String(inner)) else { return nil }
          result += "\(path) is present"
          rest = rest.dropFirst(8 + inner.count).dropFirst()
        } else {
          let text = rest.prefix { !" =<>!()&|".contains($0) }
          guard let path = path(String(text)) else { return nil }
          result += path
          rest = rest.dropFirst(text.count)
        }
      case "=":
        result += "=="
        rest = rest.dropFirst()
      case "!", "<", ">":
        let isWithEquals = rest.dropFirst().first == "="
        result += String(first) + (isWithEquals ? "=" : "")
        rest = rest.dropFirst(isWithEquals ? 2 : 1)
      default:
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return try? ChoiceRule(expression: result)
  }

  private static func closing(_ quote: Character, in text: Substring) -> String.Index? {
    var isEscaped = false
    for index in text.indices {
      if isEscaped {
        isEscaped = false
      } else if text[index] == "\\" {
        isEscaped = true
      } else if text[index] == quote {
        return index
      }
    }
    return nil
  }
}
