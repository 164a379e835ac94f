import OrderedJSON

/// Members in order, each key once.
public struct TemplateObject: Hashable, Sendable {
  public struct Member: Hashable, Sendable {
    public var key: String
    public var value: TemplateValue
  }

  public private(set) var members: [Member] = []

  /// Of a repeated key the last value counts.
  public init(_ members: some Sequence<(String, TemplateValue)> = []) {
    for (key, value) in members { self[key] = value }
  }

  /// - Parameter members: no key stands twice.
  init(unique members: [Member]) { self.members = members }

  public var isEmpty: Bool { members.isEmpty }
  public var keys: [String] { members.map(\.key) }

  /// Setting nil removes the member; a new key comes last.
  public subscript(key: String) -> TemplateValue? {
    get { position(of: key).map { members[$0].value } }
    set {
      switch (position(of: key), newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(Member(key: key, value: value))
      case (nil, nil): break
      }
    }
  }

  private func position(of key: String) -> Int? {
    members.firstIndex { $0.key.isByteEqual(to: key) }
  }

  /// Takes over another's members; those of the same key are replaced, in their places.
  public func merging(_ other: TemplateObject) -> TemplateObject {
    var merged = self
    for member in other.members { merged[member.key] = member.value }
    return merged
  }
}

extension TemplateObject: ExpressibleByDictionaryLiteral {
  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self.init(elements)
  }
}
