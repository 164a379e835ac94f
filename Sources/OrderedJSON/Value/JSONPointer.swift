/// The place of a value in a tree, printed as RFC 6901 prints it: `/States/Get Job Status/Next`.
public struct JSONPointer: Hashable, Sendable {
  public enum Token: Sendable {
    case key(String)
    case index(Int)
  }

  public var tokens: [Token]

  public init(_ tokens: [Token] = []) { self.tokens = tokens }

  public static let root = JSONPointer()

  public func appending(_ key: String) -> JSONPointer { JSONPointer(tokens + [.key(key)]) }
  public func appending(_ index: Int) -> JSONPointer { JSONPointer(tokens + [.index(index)]) }

  /// Nil for the root.
  public var parent: JSONPointer? {
    tokens.isEmpty ? nil : JSONPointer(Array(tokens.dropLast()))
  }

  /// Whether this is that place or one inside it.
  public func isInside(_ other: JSONPointer) -> Bool { tokens.starts(with: other.tokens) }
}

extension JSONPointer.Token: Hashable {
  public static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.key(let x), .key(let y)): x.isByteEqual(to: y)
    case (.index(let x), .index(let y)): x == y
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .key(let key): hasher.combine(JSONValue.string(key))
    case .index(let index): hasher.combine(index)
    }
  }
}

extension JSONPointer: CustomStringConvertible {
  public var description: String {
    tokens.map { token in
      switch token {
      case .key(let key):
        "/"
          + key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
          .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
      case .index(let index): "/\(index)"
      }
    }.joined()
  }
}
