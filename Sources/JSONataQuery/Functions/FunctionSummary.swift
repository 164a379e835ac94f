/// A function that every expression can call, as an editor offers it.
package struct FunctionSummary: Hashable, Sendable {
  /// Without `$`.
  package var name: String
  /// Its arguments and result, as `(string, number, number?) -> string`.
  package var signature: String

  /// The functions of the service's dialect, by name.
  package static let service: [FunctionSummary] = {
    let entries: [[Library.Entry]] = [
      Library.numeric, Library.strings, Library.matching, Library.aggregates, Library.arrays,
      Library.objects, Library.higherOrder, Library.encodings, Library.dates,
      Library.serviceFunctions,
    ]
    return entries.joined().map {
      FunctionSummary(name: $0.name, signature: words(of: $0.signature ?? ""))
    }.sorted { $0.name < $1.name }
  }()

  /// Writes `<s-nn?:s>` in words.
  private static func words(of signature: String) -> String {
    var letters = signature.dropFirst().dropLast()[...]
    var arguments: [String] = []
    var result: String?
    while let letter = letters.first {
      if letter == ":" {
        letters.removeFirst()
        result = type(&letters)
      } else {
        arguments.append(type(&letters))
      }
    }
    return "(\(arguments.joined(separator: ", ")))" + (result.map { " -> \($0)" } ?? "")
  }

  /// Takes one type with its marks off the front.
  private static func type(_ letters: inout Substring) -> String {
    var name: String
    if letters.first == "(" {
      let choice = letters.dropFirst().prefix { $0 != ")" }
      letters = letters.dropFirst(choice.count + 2)
      name = choice.map(word).joined(separator: "|")
    } else {
      name = letters.popFirst().map(word) ?? ""
      if letters.first == "<" {
        let inner = letters.dropFirst().prefix { $0 != ">" }
        letters = letters.dropFirst(inner.count + 2)
        if name == "array", let element = inner.first { name = "array of \(word(element))s" }
      }
    }
    while let mark = letters.first, "-?+".contains(mark) {
      letters.removeFirst()
      if mark == "?" { name += "?" }
      if mark == "+" { name += "..." }
    }
    return name
  }

  private static func word(_ letter: Character) -> String {
    switch letter {
    case "s": "string"
    case "n": "number"
    case "b": "boolean"
    case "l": "null"
    case "a": "array"
    case "o": "object"
    case "f": "function"
    default: "any"
    }
  }
}
