import OrderedJSON
import StatesLanguage
import Testing

@Suite struct DifferenceTests {
  private static let old = Document(
    json: """
      {"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "B"},
        "B": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "I", "States": {"I": {"Type": "Wait", "Seconds": 1, "End": true}}}]}}}
      """)

  private func changes(_ text: String) -> [String] {
    let difference = DefinitionDifference(from: Self.old, to: Document(json: text))
    return difference.machineFields
      + difference.changes.map { place, change in
        switch change {
        case .added: "+\(place)"
        case .removed: "-\(place)"
        case .changed(let fields): "~\(place): \(fields.joined(separator: ", "))"
        }
      }
  }

  @Test func orderAndLayoutDoNotCount() {
    #expect(
      changes(
        """
        {"States": {
          "B": {"Branches": [{"States": {"I": {"End": true, "Seconds": 1.0, "Type": "Wait"}},
            "StartAt": "I"}], "Type": "Parallel", "End": true},
          "A": {"Next": "B", "Type": "Pass"}}, "StartAt": "A"}
        """) == [])
  }

  @Test func statesAndFieldsAreTold() {
    #expect(
      changes(
        """
        {"StartAt": "C", "Comment": "x", "States": {
          "C": {"Type": "Pass", "Next": "B"},
          "B": {"Type": "Parallel", "End": true, "ResultPath": null, "Branches": [
            {"StartAt": "I", "States": {"I": {"Type": "Wait", "Seconds": 2, "End": true}}}]}}}
        """) == [
          "StartAt", "Comment", "+/States/C", "~/States/B: ResultPath",
          "~/States/B/Branches/0/States/I: Seconds", "-/States/A",
        ])
  }

  @Test func theUnionHasTheStatesOfBoth() {
    let new = Document(json: "{\"StartAt\": \"C\", \"States\": {\"C\": {\"Type\": \"Succeed\"}}}")
    let difference = DefinitionDifference(from: Self.old, to: new)
    #expect(difference.union.scope.states.map(\.name) == ["A", "B", "C"])
    #expect(difference.union.scope.startAt == "C")
  }

  @Test func linesAreComparedWithSomeAround() {
    let difference = TextDifference("a\nb\nc\nd\ne\nf\ng\nh\ni", "a\nb\nc\nX\ne\nf\ng\nh\ni\nj")
    #expect(difference.lines.filter(\.isChange).map(\.text) == ["d", "X", "j"])
    #expect(difference.hunks(context: 1).map { $0.count } == [4, 2])
    #expect(TextDifference("a\n", "a\n").isEmpty)
  }
}
