import OrderedJSON

/// A part of what Fn::Join puts together: a text, or a reference that stands in the definition as
/// `${Name}`.
struct JoinedPart: Hashable, Sendable {
  /// Among the elements of the list.
  let index: Int
  let value: JSONValue
  let text: String

  var isText: Bool { value.string != nil }

  /// The list of `{"Fn::Join": ["", […]]}`, or of `!Join` in YAML, and its parts. Nil where the
  /// value is none, or puts something between the parts.
  static func parts(of node: SourceNode, at place: JSONPointer) -> (JSONPointer, [JoinedPart])? {
    if let inner = node["Fn::Join"] { return parts(of: inner, at: place.appending("Fn::Join")) }
    guard let elements = node.elements, elements.count == 2, elements[0].string?.isEmpty ?? false,
      let list = elements[1].elements
    else { return nil }
    let parts = list.enumerated().map { JoinedPart(index: $0.offset, $0.element.value) }
    return (place.appending(1), parts)
  }

  private init(index: Int, _ value: JSONValue) {
    self.index = index
    self.value = value
    if let text = value.string {
      self.text = text
      return
    }
    let name: String
    if let reference = value.object?["Ref"]?.string {
      name = reference
    } else if let names = value.object?["Fn::GetAtt"]?.array?.compactMap(\.string), names.count > 1
    {
      name = names.joined(separator: ".")
    } else {
      name = "Part\(index + 1)"
    }
    text = "${\(name)}"
  }

  /// A text taken apart again: where a reference stood, it stands as it did.
  static func values(of text: String, like parts: [JoinedPart]) -> [JSONValue] {
    let references = parts.filter { !$0.isText }
    var values: [JSONValue] = []
    var rest = text[...]
    var pending = ""
    while let dollar = rest.firstIndex(of: "$") {
      pending += rest[..<dollar]
      rest = rest[dollar...]
      if let match = references.first(where: { rest.hasPrefix($0.text) }) {
        if !pending.isEmpty { values.append(.string(pending)) }
        pending = ""
        values.append(match.value)
        rest = rest.dropFirst(match.text.count)
      } else {
        pending.append("$")
        rest = rest.dropFirst()
      }
    }
    pending += rest
    if !pending.isEmpty { values.append(.string(pending)) }
    return values
  }
}
