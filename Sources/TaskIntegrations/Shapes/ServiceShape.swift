/// The type of a value in a service's API.
package struct ServiceShape: Hashable, Sendable {
  package enum Kind: Sendable {
    case structure([Member])
    case list(ServiceShape)
    /// Of texts to values of one shape.
    case map(ServiceShape)
    /// A text that is one of these.
    case values([Substring])
    /// A text, bytes or a time; the bounds are those of its length.
    case string(Bounds)
    case number(Bounds)
    case boolean
    /// Any JSON.
    case any
  }

  package struct Member: Sendable {
    /// As the API's model writes it.
    package var name: Substring
    package var isRequired: Bool
    package var shape: ServiceShape
  }

  package struct Bounds: Sendable {
    package var minimum: Double?
    package var maximum: Double?
  }

  /// A letter and bounds, or the number of a line of `ShapeData`.
  private let code: Substring

  init(code: Substring) { self.code = code }

  package var kind: Kind {
    guard let number = Int(code) else { return Self.simple(code) }
    let line = ShapeLines.shapes.line(number)
    let rest = line.dropFirst()
    switch line.first {
    case "{": return .structure(rest.split(separator: " ").compactMap(Self.member))
    case "%": return .map(ServiceShape(code: rest))
    case "=": return .values(rest.split(separator: "|"))
    case "[": return .list(ServiceShape(code: rest))
    default: return .any
    }
  }

  private static func simple(_ code: Substring) -> Kind {
    switch code.first {
    case "s": .string(Bounds(code.dropFirst()))
    case "n": .number(Bounds(code.dropFirst()))
    case "b": .boolean
    default: .any
    }
  }

  private static func member(_ text: Substring) -> Member? {
    guard let colon = text.lastIndex(of: ":") else { return nil }
    let name = text[..<colon]
    let isRequired = name.last == "!"
    return Member(
      name: isRequired ? name.dropLast() : name, isRequired: isRequired,
      shape: ServiceShape(code: text[text.index(after: colon)...]))
  }
}

extension ServiceShape.Bounds {
  /// `>1<256`, each part optional.
  init(_ text: Substring) {
    let parts = text.split(separator: "<", omittingEmptySubsequences: false)
    minimum = parts.first.flatMap { Double($0.dropFirst()) }
    maximum = parts.count > 1 ? Double(parts[1]) : nil
  }
}
