/// A name as a dictionary's key, compared by its code units.
///
/// Two state names that differ only by Unicode normalisation are two names; as a `String` key the
/// one would take the other's place.
public struct ByteKey: Sendable {
  public let name: String

  public init(_ name: String) { self.name = name }
}

extension ByteKey: Hashable {
  public static func == (a: ByteKey, b: ByteKey) -> Bool { a.name.isByteEqual(to: b.name) }

  public func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: name) }
}

extension ByteKey: ExpressibleByStringLiteral {
  public init(stringLiteral name: String) { self.init(name) }
}
