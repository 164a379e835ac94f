import OrderedJSON

extension SourceNode {
  /// The members of an object; of repeated keys the last, at the place of the first.
  var members: [SourceMember]? {
    guard case .object(let members) = content else { return nil }
    if members.count <= 16, !members.hasRepeatedKeys { return members }
    var indexes: [ByteKey: Int] = [:]
    indexes.reserveCapacity(members.count)
    var unique: [SourceMember] = []
    unique.reserveCapacity(members.count)
    for member in members {
      if let index = indexes.updateValue(unique.count, forKey: ByteKey(member.key)) {
        indexes[ByteKey(member.key)] = index
        unique[index] = member
      } else {
        unique.append(member)
      }
    }
    return unique
  }

  var elements: [SourceNode]? {
    if case .array(let elements) = content { elements } else { nil }
  }

  var isObject: Bool { if case .object = content { true } else { false } }

  var scalar: JSONValue? { if case .scalar(let value) = content { value } else { nil } }

  var string: String? { scalar?.string }
  var number: JSONNumber? { scalar?.number }
  var integer: Int? { scalar?.number?.integer }
  var bool: Bool? { scalar?.bool }
  var isNull: Bool { scalar?.isNull ?? false }

  /// The value of an object; nil for anything else.
  var objectValue: JSONObject? { isObject ? value.object : nil }

  func member(_ key: String) -> SourceMember? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.key.isByteEqual(to: key) }
  }
}

extension [SourceMember] {
  /// Compares every key with every other: for small objects.
  fileprivate var hasRepeatedKeys: Bool {
    indices.contains { index in
      self[..<index].contains { $0.key.isByteEqual(to: self[index].key) }
    }
  }
}

extension String {
  /// Whether the text is a JSONata expression: it stands between `{%` and `%}`.
  package var isJSONataExpression: Bool {
    utf8.count >= 4 && hasBytePrefix("{%") && hasByteSuffix("%}")
  }

  func hasBytePrefix(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }

  func hasByteSuffix(_ suffix: String) -> Bool {
    utf8.count >= suffix.utf8.count && utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
