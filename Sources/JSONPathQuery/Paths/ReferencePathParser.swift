/// Reads the names and indexes of a Reference Path. Its own grammar, since a name may hold
/// escaped characters (`$.foo\@bar`), which a Path may not.
struct ReferencePathParser {
  private let scalars: [UnicodeScalar]
  private let whole: String
  private var position = 1

  init(_ text: String, whole: String) {
    scalars = Array(text.unicodeScalars)
    self.whole = whole
  }

  private var current: UnicodeScalar? {
    position < scalars.count ? scalars[position] : nil
  }

  private func failure(_ reason: String) -> QueryError {
    QueryError(code: .syntax, message: "Invalid reference path '\(whole)' : \(reason)")
  }

  mutating func steps() throws(QueryError) -> [ReferencePath.Step] {
    guard scalars.first == "$" else { throw failure("a Reference Path starts with '$'") }
    var steps: [ReferencePath.Step] = []
    while let scalar = current {
      position += 1
      guard steps.count < Limits.documentDepth else {
        throw failure("it has more than \(Limits.documentDepth) steps")
      }
      switch scalar {
      case ".": if current != "[" { steps.append(.name(try dottedName())) }
      case "[": steps.append(try bracketed())
      default: throw failure("expected '.' or '[' instead of '\(scalar)'")
      }
    }
    return steps
  }

  private mutating func dottedName() throws(QueryError) -> String {
    var name = String.UnicodeScalarView()
    scan: while let scalar = current {
      switch scalar {
      case ".", "[": break scan
      case "\\":
        position += 1
        guard let escaped = current else { throw failure("it ends with '\\'") }
        name.append(escaped)
      case "@", ",", ":", "?", "*", "(", ")", "]", " ":
        throw failure("'\(scalar)' is not allowed; it must name exactly one value")
      default: name.append(scalar)
      }
      position += 1
    }
    guard !name.isEmpty else { throw failure("a name is missing after '.'") }
    return String(name)
  }

  private mutating func bracketed() throws(QueryError) -> ReferencePath.Step {
    skipBlanks()
    let step: ReferencePath.Step
    if let quote = current, quote == "'" || quote == "\"" {
      step = .name(try quotedName(quote))
    } else {
      let digits = scalars[position...].prefix { $0 == "-" || ("0"..."9").contains($0) }
      guard let index = Int(String(String.UnicodeScalarView(digits))) else {
        throw failure("expected a quoted name or an index in brackets")
      }
      position += digits.count
      step = .index(index)
    }
    skipBlanks()
    guard current == "]" else { throw failure("expected ']'; it must name exactly one value") }
    position += 1
    return step
  }

  private mutating func quotedName(_ quote: UnicodeScalar) throws(QueryError) -> String {
    var name = String.UnicodeScalarView()
    position += 1
    while let scalar = current {
      position += 1
      if scalar == quote { return String(name) }
      guard scalar == "\\", let escaped = current else {
        name.append(scalar)
        continue
      }
      position += 1
      name.append(escaped)
    }
    throw failure("a quoted name is not closed")
  }

  private mutating func skipBlanks() {
    while current == " " { position += 1 }
  }
}
