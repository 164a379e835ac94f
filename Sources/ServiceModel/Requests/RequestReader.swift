import OrderedJSON

/// Reads the members of a request and notes what the API's model does not allow. A null member
/// is as good as none.
struct RequestReader {
  private let members: JSONObject
  private var problems: [String] = []
  private var wrongType: ServiceError?

  init(_ request: JSONValue) throws(ServiceError) {
    guard let members = request.object else {
      throw ServiceError(.serialization, "Start of structure or map found where not expected.")
    }
    self.members = members
  }

  /// - Throws: what was noted.
  func finish() throws(ServiceError) {
    if let wrongType { throw wrongType }
    if !problems.isEmpty { throw .constraints(problems) }
  }

  mutating func text(_ name: String) -> String? {
    value(name, "STRING_VALUE", \.string)
  }

  /// The empty text where it is absent, which `finish` then reports.
  mutating func requiredText(_ name: String) -> String {
    if let text = text(name) { return text }
    problems.append(
      "Value at '\(name)' failed to satisfy constraint: Member must not be null")
    return ""
  }

  mutating func flag(_ name: String) -> Bool { value(name, "BOOLEAN", \.bool) ?? false }

  mutating func integer(_ name: String, upTo limit: Int) -> Int? {
    guard let value = value(name, "NUMBER_VALUE", \.number?.integer) else { return nil }
    if value > limit {
      problems.append(constraint(name, "\(value)", "value less than or equal to \(limit)"))
    } else if value < 0 {
      problems.append(constraint(name, "\(value)", "value greater than or equal to 0"))
    }
    return value
  }

  mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ name: String, _: Value.Type
  ) -> Value? {
    guard let text = text(name) else { return nil }
    if let value = Value.allCases.first(where: { $0.rawValue.isByteEqual(to: text) }) {
      return value
    }
    let values = Value.allCases.map(\.rawValue).joined(separator: ", ")
    problems.append(
      "Value '\(text)' at '\(name)' failed to satisfy constraint: Member must satisfy enum value "
        + "set: [\(values)]")
    return nil
  }

  mutating func object(_ name: String) -> JSONValue? {
    value(name, "START_OBJECT") { $0.object == nil ? nil : $0 }
  }

  private mutating func value<Value>(
    _ name: String, _ kind: String, _ read: (JSONValue) -> Value?
  ) -> Value? {
    guard let member = members[name], !member.isNull else { return nil }
    if let value = read(member) { return value }
    wrongType =
      wrongType ?? ServiceError(.serialization, "The member '\(name)' must be a \(kind)")
    return nil
  }

  private func constraint(_ name: String, _ value: String, _ rule: String) -> String {
    "Value '\(value)' at '\(name)' failed to satisfy constraint: Member must have \(rule)"
  }
}
