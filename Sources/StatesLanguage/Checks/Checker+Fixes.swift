import JSONPathQuery
import OrderedJSON

/// What may have been meant instead of what is wrong.
extension Checker {
  /// The known name nearest to one that is not, at the place that holds it.
  mutating func nearest(_ text: String, _ names: [String], at pointer: JSONPointer) -> FindingFix? {
    nearestName(text, names).map { .use(.string($0), at: pointer) }
  }

  /// Names are compared letter by letter, so that only a few are looked for in a long list.
  mutating func nearestName(_ text: String, _ names: [String]) -> String? {
    guard comparedNames + names.count <= Self.mostComparedNames else { return nil }
    comparedNames += names.count
    return NearestName.of(text, among: names)
  }

  private static let mostComparedNames = 20_000

  /// The field that a member's name is near to, or the object without the member.
  mutating func fixUnknown(
    _ member: Place, named name: String, _ fields: [FieldSchema], _ language: QueryLanguage,
    in owner: Place
  ) -> FindingFix {
    let names = fields.filter { field in
      field.languages.contains(language) && owner.node.member(field.name) == nil
    }.map(\.name)
    guard let near = nearestName(name, names) else { return .remove(member.pointer) }
    return FindingFix("rename to \(near)", [.renameKey(member.pointer, near)])
  }

  /// The nearest whole number of a range; of a text, the number it says.
  func fixInteger(_ place: Place, _ range: ClosedRange<Int>) -> FindingFix? {
    let value = place.node.number?.double ?? place.node.string.flatMap { Double($0) }
    guard let value, value.isFinite, abs(value) < 1e15 else { return nil }
    let integer = min(max(Int(value.rounded()), range.lowerBound), range.upperBound)
    return .use(.number(JSONNumber(integer)), at: place.pointer)
  }

  /// The path that lacks its `$.`: `status` and `$status` may be meant as `$.status`.
  func fixPath(_ text: String, at place: Place) -> FindingFix? {
    var name = Substring(text)
    while name.first == "$" || name.first == "." { name.removeFirst() }
    let path = "$.\(name)"
    guard !name.isEmpty, !name.contains(where: { " '\"(".contains($0) }), (try? Path(path)) != nil,
      !path.isByteEqual(to: text)
    else { return nil }
    return .use(.string(path), at: place.pointer)
  }
}
