import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// Presses the keys that build a workflow.
struct WorkflowBuilder {
  var studio = StudioDriver(
    new: "built.asl.json", size: Size(width: 160, height: 60))

  mutating func press(_ keys: String) throws { try studio.press(keys) }

  private func typed(_ text: String) -> String {
    text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "<lt>")
  }

  private mutating func select(_ name: String?) throws {
    try press("<esc><esc>")
    try press(name.map { ":select \(typed($0))<enter>" } ?? "<home>")
    #expect(name == nil || studio.selectedName == name)
  }

  /// Opens the form and goes to a row by arrows.
  private mutating func goTo(_ label: String) throws {
    try press("<enter><home>")
    let rows = studio.state.inspectorRows.filter(\.canBeSelected)
    let index = try #require(
      rows.firstIndex { $0.label == label || $0.label == Self.rule[label] },
      "\(label) of \(studio.selectedName ?? "the machine")")
    try press(String(repeating: "<down>", count: index))
  }

  private static let rule = ["Retry": "Retry 1", "Catch": "Catch 1", "Choices": "Rule 1"]

  mutating func field(_ state: String?, _ label: String, _ text: String) throws {
    try select(state)
    try goTo(label)
    try press("=<ctrl-u>\(typed(text))<enter>")
  }

  /// A rule of a Choice state after another, each with its target.
  mutating func rules(_ state: String, _ rules: [(when: String, then: String)]) throws {
    try select(state)
    let list = rules.map { rule -> JSONValue in
      var object = (try? ChoiceRule(expression: rule.when).json) ?? [:]
      object["Next"] = .string(rule.then)
      return .object(object)
    }
    try goTo("Choices")
    try press("=<ctrl-a>\(typed(JSONValue.array(list).compactText))<ctrl-s>")
    #expect(studio.state.sheets.isEmpty)
  }

  /// Sets a member of a state or the machine to what it is in the target.
  mutating func member(_ state: String?, _ member: JSONMember, inside path: [String] = []) throws {
    try select(state)
    for name in path {
      try goTo(name)
      try press("<enter><esc>")
    }
    if ["Retry", "Catch", "Choices"].contains(member.key) {
      try goTo(member.key)
      try press("=<ctrl-a>\(typed(member.value.compactText))<ctrl-s>")
      #expect(studio.state.sheets.isEmpty, "\(studio.message) \(studio.rows.suffix(6))")
      return
    }
    try goTo(member.key)
    let row = studio.state.selectedRow(in: studio.state.inspectorRows)
    let text = FieldText.text(member.value, row?.field?.schema)
    try press("=<ctrl-u>\(typed(text))<enter>")
  }

  // MARK: - Scopes

  /// Adds the states of a scope as a chain of Pass states, then makes each what it is.
  ///
  /// - Parameter first: the name of a state that is there already; nil for an empty scope.
  mutating func build(scope: JSONObject, at place: JSONPointer, first: String? = nil) throws {
    let states = try #require(scope["States"]?.object)
    let start = try #require(scope["StartAt"]?.string)
    let names = [start] + states.keys.filter { $0 != start }
    if let first {
      try select(first)
      if first != start { try press("<f2><ctrl-u>\(typed(start))<enter>") }
    } else {
      try press("apass<enter>\(typed(start))<enter>")
    }
    for (before, name) in zip(names, names.dropFirst()) {
      try select(before)
      try press("apass<enter>\(typed(name))<enter>")
      #expect(studio.selectedName == name)
    }
    for name in names { try finish(name, try #require(states[name]?.object)) }
  }

  private mutating func finish(_ name: String, _ target: JSONObject) throws {
    let type = try #require(target["Type"]?.string)
    try select(name)
    if type != "Pass" { try press("<f6>\(type)<enter>") }
    #expect(studio.state.selectedState?.type?.rawValue == type)
    let pointer = try #require(studio.state.selectedState?.pointer)
    let inner = ["Branches", "ItemProcessor", "Iterator"]
    for (index, branch) in (target["Branches"]?.array ?? []).enumerated() {
      if index > 0 {
        try select(name)
        try press("Apass<enter>\(typed(branch.object?["StartAt"]?.string ?? ""))<enter>")
      }
      try buildInner(branch, of: pointer, index)
    }
    if let processor = (target["ItemProcessor"] ?? target["Iterator"])?.object {
      try buildInner(.object(processor), of: pointer, 0)
      for member in processor.members where !["States", "StartAt"].contains(member.key) {
        try self.member(name, member, inside: ["ItemProcessor"])
      }
    }
    for member in target.members where member.key != "Type" && !inner.contains(member.key) {
      let isEnd = member.key == "End"
      try self.member(name, isEnd ? JSONMember(key: "Next", value: "(end)") : member)
    }
    let left = studio.state.document.tree.root?[pointer]?.value.object?.keys ?? []
    for key in left where target[key] == nil && !inner.contains(key) && key != "Next" {
      try select(name)
      try goTo(key)
      try press("<delete>")
    }
  }

  private mutating func buildInner(_ scope: JSONValue, of pointer: JSONPointer, _ index: Int) throws
  {
    let scopes = try #require(studio.state.definition.state(at: pointer)).scopes
    let first = try #require(scopes[index].states.first).name
    try build(scope: try #require(scope.object), at: scopes[index].pointer, first: first)
  }

  /// Deletes the states that came with others and are not wanted.
  mutating func removeLeftovers(keeping target: Document) throws {
    let wanted = Set(target.definition.allStates.map(\.name))
    for state in studio.state.definition.allStates where !wanted.contains(state.name) {
      try select(state.name)
      try press("d")
    }
  }

  // MARK: - The mouse

  private mutating func click(_ point: Point, _ what: String = "click") throws {
    try press("<\(what) \(point.x),\(point.y)>")
  }

  mutating func click(footer text: String) throws {
    let row = studio.rows.count - 1
    try click(Point(x: try column(of: " " + text, row) + 1, y: row))
  }

  /// Clicks a text in the sheet with that title.
  mutating func click(_ text: String, below title: String) throws {
    let rows = studio.rows
    let top = try #require(rows.firstIndex { $0.contains(title) }, "\(title)")
    let left = try column(of: title, top) - 3
    for row in (top + 1)..<rows.count {
      let cells = Array(rows[row])
      guard cells.count > left + 20 else { continue }
      let line = String(cells[(left + 2)..<(left + 40)])
      if line.drop(while: { $0 == "❯" || $0 == " " }).hasPrefix(text) {
        return try click(Point(x: left + 6, y: row))
      }
    }
    Issue.record("no \(text) below \(title):\n\(studio.screen)")
  }

  private func column(of text: String, _ row: Int) throws -> Int {
    let line = studio.rows[row]
    let range = try #require(line.ranges(of: text).first, "\(text) in \(line)")
    return line.distance(from: line.startIndex, to: range.lowerBound)
  }

  mutating func clickState(_ name: String?) throws {
    let rect = try #require(StudioLayout(studio.state).content(of: .graph))
    let graph = studio.state.graph
    let node = try #require(
      graph.drawing.nodes.first { node in
        if let name { node.name == name && node.type != nil } else { node.element == .start(.root) }
      }, "\(name ?? "(start)")")
    try click(
      Point(
        x: node.rect.x + 2 + rect.x - graph.origin.x,
        y: node.rect.y + node.rect.height / 2 + rect.y - graph.origin.y))
    #expect(studio.selectedName == name)
  }

  mutating func clickField(_ state: String?, _ label: String, _ text: String) throws {
    try clickState(state)
    let rect = try #require(StudioLayout(studio.state).content(of: .inspector))
    let row = try #require(
      studio.rows.firstIndex { row in
        String(Array(row).dropFirst(rect.x)).drop { $0 == "❯" || $0 == " " }.hasPrefix(label + " ")
      }, "\(label):\n\(studio.screen)")
    try click(Point(x: rect.x + 20, y: row), "doubleclick")
    try press("<ctrl-u>\(typed(text))<enter>")
  }

  // MARK: - The result

  /// Whether the workflow is equal but for the order of members and the old names of fields.
  func expectSame(as text: String) throws {
    let built = try #require(studio.state.document.tree.root?.value)
    let target = try JSONSource.value(text)
    let difference = DefinitionDifference(
      from: Document(json: Self.normal(target).compactText),
      to: Document(json: Self.normal(built).compactText))
    #expect(difference.changes.map { "\($0.place) \($0.change)" } == [])
    #expect(difference.machineFields == [])
    #expect(Self.normal(built) == Self.normal(target))
  }

  private static func normal(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map(normal))
    case .object(let object):
      let members = object.members.compactMap { member -> JSONMember? in
        if member.key == "ProcessorConfig", member.value == ["Mode": "INLINE"] { return nil }
        return JSONMember(
          key: member.key == "Iterator" ? "ItemProcessor" : member.key,
          value: normal(member.value))
      }
      return .object(JSONObject(members))
    default: return value
    }
  }
}

extension Document {
  init(json: String) { self.init(Array(json.utf8), format: .json) }
}
