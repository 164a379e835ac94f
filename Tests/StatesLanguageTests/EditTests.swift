import OrderedJSON
import StatesLanguage
import Testing

@Suite struct EditTests {
  /// A -> B -> C(end), with D caught from B, laid out a member a line.
  private static let chain = Document(
    json: """
      {
        "StartAt": "A",
        "States": {
          "A": {
            "Type": "Pass",
            "Next": "B"
          },
          "B": {
            "Type": "Task",
            "Resource": "arn:aws:lambda:us-east-1:1:function:f",
            "Catch": [
              { "ErrorEquals": ["States.ALL"], "Next": "D" }
            ],
            "Next": "C"
          },
          "C": {
            "Type": "Pass",
            "End": true
          },
          "D": {
            "Type": "Fail"
          }
        }
      }

      """)

  private static let choice = Document(
    json: """
      {"StartAt": "Q", "States": {
        "Q": {"Type": "Choice", "Default": "X", "Choices": [
          {"Variable": "$.a", "IsPresent": true, "Next": "Y"},
          {"Variable": "$.b", "IsPresent": true, "Next": "Q"}]},
        "X": {"Type": "Pass", "Next": "Y"},
        "Y": {"Type": "Succeed"}}}
      """)

  private static let nested = Document(
    json: """
      {"StartAt": "P", "States": {
        "P": {"Type": "Parallel", "Next": "M", "Branches": [
          {"StartAt": "P1", "States": {"P1": {"Type": "Pass", "Next": "P2"},
                                       "P2": {"Type": "Pass", "End": true}}}]},
        "M": {"Type": "Map", "End": true, "ItemProcessor": {
          "StartAt": "M1", "States": {"M1": {"Type": "Pass", "End": true}}}}}}
      """)

  private func place(_ path: String...) -> JSONPointer {
    JSONPointer(path.map { Int($0).map(JSONPointer.Token.index) ?? .key($0) })
  }

  private func edges(_ document: Document, of scope: JSONPointer = .root) -> [String] {
    var waiting = [document.definition.scope]
    while let candidate = waiting.popLast() {
      if candidate.pointer == scope {
        return candidate.transitions.map { transition in
          let source: String
          if case .key(let name) = transition.source?.tokens.last {
            source = name
          } else {
            source = ""
          }
          return "\(source)>\(transition.targetName)" + (transition.target == nil ? "?" : "")
        }
      }
      for state in candidate.states { waiting += state.scopes }
    }
    return []
  }

  private func errors(_ document: Document) -> [String] {
    document.findings.filter { $0.severity == .error }.map { "\($0.location): \($0.message)" }
  }

  // MARK: - Adding

  @Test func addingTakesOverNext() throws {
    let (document, state) = try Self.chain.addingState(
      "Audit", fields: State.defaultFields(.pass), after: place("States", "A"))
    #expect(state == place("States", "Audit"))
    #expect(edges(document) == [">A", "A>Audit", "Audit>B", "B>C", "B>D"])
    let added = """
            "Next": "Audit"
          },
          "Audit": {
            "Type": "Pass",
            "Next": "B"
          },
          "B": {
      """
    #expect(document.text.string.contains(added))
    #expect(errors(document) == [])
  }

  @Test func addingTakesOverEnd() throws {
    let (document, _) = try Self.chain.addingState(
      "Audit", fields: State.defaultFields(.wait), after: place("States", "C"))
    #expect(edges(document) == [">A", "A>B", "B>C", "B>D", "C>Audit"])
    #expect(document.definition.scope.states.map(\.name) == ["A", "B", "C", "Audit", "D"])
    #expect(document.definition.scope.states[3].isEnd)
    #expect(!document.definition.scope.states[2].isEnd)
    #expect(errors(document) == [])
  }

  @Test func nothingFollowsAFailStateSoTheNewOneComesBefore() throws {
    let (document, _) = try Self.chain.addingState(
      "Notify", fields: State.defaultFields(.pass), after: place("States", "D"))
    #expect(edges(document) == [">A", "A>B", "B>C", "B>Notify", "Notify>D"])
    #expect(errors(document) == [])
  }

  @Test func aChoiceLeadsOnByItsDefault() throws {
    let (document, _) = try Self.choice.addingState(
      "N", fields: State.defaultFields(.pass), after: place("States", "Q"))
    #expect(edges(document) == [">Q", "Q>Y", "Q>Q", "Q>N", "N>X", "X>Y"])
    let (second, _) = try Self.choice.addingState(
      "F", fields: State.defaultFields(.fail), after: place("States", "Q"))
    #expect(edges(second) == [">Q", "Q>Y", "Q>Q", "Q>F", "Q>X", "X>Y"])
    #expect(errors(second) == [])
  }

  @Test(arguments: StateType.allCases, ["A", "C", "D"])
  func everyTypeIsValidWhereItIsAdded(_ type: StateType, _ after: String) throws {
    let (document, state) = try Self.chain.addingState(
      "N", fields: State.defaultFields(type), after: place("States", after))
    #expect(document.definition.state(at: state)?.type == type)
    let isLoose = type == .succeed || type == .fail
    if isLoose && after == "D" {
      #expect(errors(document) == ["/States/N: State \"N\" is not reachable."])
    } else if isLoose && after == "A" {
      #expect(errors(document) == ["/States/B: State \"B\" is not reachable."])
    } else {
      #expect(errors(document) == [])
    }
  }

  @Test(arguments: ["", "{}", "{\"Comment\": \"c\"}", "{\"States\": {}}", "{\"StartAt\": \"Z\"}"])
  func theFirstStateMakesAMachine(_ text: String) throws {
    for type in StateType.allCases {
      let (document, state) = try Document(json: text).addingState(
        "First", fields: State.defaultFields(type), after: nil)
      #expect(document.definition.scope.startAt == "First")
      #expect(document.definition.state(at: state)?.type == type)
      #expect(errors(document) == [], "\(document.text.string)")
    }
  }

  @Test func addingInsideBranchesAndProcessors() throws {
    let branch = place("States", "P", "Branches", "0")
    let (document, state) = try Self.nested.addingState(
      "N", fields: State.defaultFields(.pass),
      after: branch.appending("States").appending("P1"))
    #expect(state == branch.appending("States").appending("N"))
    #expect(edges(document, of: branch) == [">P1", "P1>N", "N>P2"])
    let processor = place("States", "M", "ItemProcessor")
    let (second, _) = try document.addingState(
      "K", fields: State.defaultFields(.succeed), after: nil, in: processor)
    #expect(second.definition.allStates.map(\.name).contains("K"))
    #expect(edges(second, of: processor) == [">M1"])
  }

  @Test func aMapWithoutAProcessorGetsOne() throws {
    let document = Document.state(#"{"Type": "Map", "Next": "Done"}"#)
    let (added, _) = try document.addingState(
      "I", fields: State.defaultFields(.pass), after: nil,
      in: place("States", "S", "ItemProcessor"))
    #expect(errors(added) == [])
  }

  @Test func statesInsideANewOneGetFreeNames() throws {
    var document = Self.chain
    for name in ["P", "Q"] {
      document = try document.addingState(
        name, fields: State.defaultFields(.parallel), after: place("States", "A")
      ).document
    }
    #expect(errors(document) == [])
    #expect(
      Set(document.definition.allStates.map(\.name)).isSuperset(of: [
        "Branch step", "Branch step 2",
      ]))
  }

  @Test func namesMustBeFree() {
    #expect(throws: TreeEditError.self) {
      try Self.nested.addingState("P1", fields: ["Type": "Pass"], after: nil)
    }
    #expect(throws: TreeEditError.self) {
      try Self.nested.addingState("", fields: ["Type": "Pass"], after: nil)
    }
    #expect(throws: TreeEditError.self) {
      try Self.nested.renamingState(place("States", "P"), to: String(repeating: "x", count: 81))
    }
    #expect(Self.nested.freeName("P1") == "P1 2")
    #expect(Self.nested.freeName("new") == "new")
  }

  // MARK: - Renaming, duplicating, deleting

  @Test(arguments: ["Z", "with \"quotes\"", "line\nbreak", "a/b~c", "e\u{301}", "\u{1F600}"])
  func everyReferenceFollowsARename(_ name: String) throws {
    let (document, state) = try Self.choice.renamingState(place("States", "Q"), to: name)
    #expect(edges(document) == [">\(name)", "\(name)>Y", "\(name)>\(name)", "\(name)>X", "X>Y"])
    #expect(document.tree.root?[state] != nil)
    let (back, _) = try document.renamingState(state, to: "Q")
    #expect(back.text.bytes == Self.choice.text.bytes)
    let (caught, _) = try Self.chain.renamingState(place("States", "D"), to: name)
    #expect(edges(caught) == [">A", "A>B", "B>C", "B>\(name)"])
  }

  @Test func aRenameStaysInItsScope() throws {
    let document = Document(
      json: """
        {"StartAt": "A", "States": {"A": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "B", "States": {"B": {"Type": "Pass", "Next": "A"}}}]}}}
        """)
    let (renamed, _) = try document.renamingState(place("States", "A"), to: "Z")
    #expect(renamed.text.string.contains(#""Next": "A""#))
  }

  @Test func duplicating() throws {
    let (document, state) = try Self.nested.duplicatingState(place("States", "P"))
    #expect(state == place("States", "P 2"))
    #expect(document.definition.scope.states.map(\.name) == ["P", "P 2", "M"])
    #expect(
      edges(document, of: state.appending("Branches").appending(0)) == [">P1 2", "P1 2>P2 2"])
    #expect(errors(document) == ["/States/P 2: State \"P 2\" is not reachable."])
  }

  @Test func deletingJoinsTheNeighbours() throws {
    let document = try Self.chain.deletingState(place("States", "B"))
    #expect(edges(document) == [">A", "A>C"])
    let start = try Self.chain.deletingState(place("States", "A"))
    #expect(edges(start) == [">B", "B>C", "B>D"])
  }

  @Test func deletingTheEndMakesThePredecessorEnd() throws {
    let document = try Self.chain.deletingState(place("States", "C"))
    #expect(edges(document) == [">A", "A>B", "B>D"])
    #expect(document.definition.scope.states[1].isEnd)
  }

  @Test func deletingAForkLeavesLooseEnds() throws {
    let document = try Self.choice.deletingState(place("States", "Q"))
    #expect(edges(document) == [">Q?", "X>Y"])
    let failure = try Self.chain.deletingState(place("States", "D"))
    #expect(edges(failure) == [">A", "A>B", "B>C", "B>D?"])
  }

  @Test func deletingTheLastState() throws {
    let document = try Document(
      json: #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}}"#
    ).deletingState(place("States", "A"))
    #expect(document.text.string == #"{"States": {}}"#)
    let (again, _) = try document.addingState("B", fields: ["Type": "Succeed"], after: nil)
    #expect(errors(again) == [])
  }

  // MARK: - Targets and fields

  @Test func settingTargets() throws {
    let a = place("States", "A")
    let end = try Self.chain.settingTarget(of: a, .next, to: nil)
    #expect(end.definition.scope.states[0].isEnd && end.definition.scope.states[0].next == nil)
    let back = try end.settingTarget(of: a, .next, to: "B")
    #expect(back.text.bytes == Self.chain.text.bytes)
    let caught = try Self.chain.settingTarget(of: place("States", "B"), .catcher(0), to: "A")
    #expect(edges(caught) == [">A", "A>B", "B>C", "B>A"])
    let q = place("States", "Q")
    let chosen = try Self.choice.settingTarget(of: q, .choice(1), to: "Y")
      .settingTarget(of: q, .defaultTarget, to: nil)
    #expect(edges(chosen) == [">Q", "Q>Y", "Q>Y", "X>Y"])
  }

  @Test func targetsThatMakeNoSense() {
    #expect(throws: TreeEditError.self) {
      try Self.choice.settingTarget(of: place("States", "Q"), .next, to: "Y")
    }
    #expect(throws: TreeEditError.self) {
      try Self.choice.settingTarget(of: place("States", "Y"), .next, to: nil)
    }
    #expect(throws: TreeEditError.self) {
      try Self.chain.settingTarget(of: place("States", "A"), .defaultTarget, to: "B")
    }
    #expect(throws: TreeEditError.self) {
      try Self.chain.settingTarget(of: place("States", "None"), .next, to: "B")
    }
  }

  @Test func fieldsStandInTheirOrderAndExcludeOthers() throws {
    let state = place("States", "B")
    let document = try Self.chain.settingField("ResultPath", of: state, to: "$.r")
      .settingField("TimeoutSecondsPath", of: state, to: "$.t")
      .settingField("Comment", of: state, to: "note")
    let keys = document.tree.root?[state]?.value.object?.keys
    #expect(
      keys == ["Type", "Comment", "Resource", "ResultPath", "Catch", "TimeoutSecondsPath", "Next"])
    let literal = try document.settingField("TimeoutSeconds", of: state, to: 5)
    #expect(
      literal.tree.root?[state]?.value.object?.keys
        == ["Type", "Comment", "Resource", "ResultPath", "Catch", "TimeoutSeconds", "Next"])
    let removed = try literal.settingField("TimeoutSeconds", of: state, to: nil)
      .settingField("Comment", of: state, to: nil).settingField("ResultPath", of: state, to: nil)
      .settingField("Never", of: state, to: nil)
    #expect(removed.text.bytes == Self.chain.text.bytes)
    let machine = try Self.chain.settingField("TimeoutSeconds", of: .root, to: 60)
    #expect(machine.tree.root?.value.object?.keys == ["TimeoutSeconds", "StartAt", "States"])
  }

  // MARK: - Lists

  @Test func addingAndRemovingRules() throws {
    let b = place("States", "B")
    let (retry, index) = try Self.chain.addingElement(to: "Retry", of: b)
    #expect(index == 0)
    #expect(retry.definition.scope.states[1].retry.map(\.errorEquals) == [["States.ALL"]])
    let (second, next) = try retry.addingElement(to: "Retry", of: b)
    #expect(next == 0)
    #expect(errors(second) == [])
    let none = try second.removingElement(b.appending("Retry").appending(0))
      .removingElement(b.appending("Retry").appending(0))
    #expect(none.text.bytes == Self.chain.text.bytes)
    let (caught, _) = try Self.chain.addingElement(to: "Catch", of: b)
    #expect(caught.definition.scope.states[1].catchers.map(\.next) == ["D", "D"])
    #expect(errors(caught) == [])
  }

  @Test func choiceRulesAndBranches() throws {
    let q = place("States", "Q")
    let (rules, index) = try Self.choice.addingElement(to: "Choices", of: q)
    #expect(index == 2)
    #expect(errors(rules) == [])
    let moved = try rules.movingElement(q.appending("Choices").appending(2), toIndex: 0)
    #expect(edges(moved) == [">Q", "Q>X", "Q>Y", "Q>Q", "Q>X", "X>Y"])
    let (branches, _) = try Self.nested.addingElement(to: "Branches", of: place("States", "P"))
    #expect(errors(branches) == [])
    #expect(throws: TreeEditError.self) {
      try Self.nested.removingElement(place("States", "P", "Branches", "0"))
    }
    #expect(throws: TreeEditError.self) {
      try Self.choice.addingElement(to: "Retry", of: place("States", "Q"))
    }
  }

  // MARK: - Types

  @Test(arguments: StateType.allCases, StateType.allCases)
  func changingTheTypeGivesAValidState(_ old: StateType, _ new: StateType) throws {
    let (document, state) = try Self.chain.addingState(
      "N", fields: State.defaultFields(old), after: place("States", "C"))
    let changed = try document.settingField("Type", of: state, to: .string(new.rawValue))
    #expect(changed.definition.state(at: state)?.type == new)
    let unexpected = errors(changed).filter { !$0.contains("is not reachable") }
    #expect(unexpected == [], "\(changed.text.string)")
  }

  @Test func theNewTypeKeepsWhatItCan() throws {
    let state = place("States", "B")
    let document = try Self.chain.changingType(of: state, to: .parallel)
    #expect(
      document.tree.root?[state]?.value.object?.keys == ["Type", "Branches", "Catch", "Next"])
  }

  @Test func ownersOfPlaces() {
    #expect(Self.chain.owner(of: .root) == .machine)
    #expect(Self.chain.owner(of: place("States", "B")) == .state(.task))
    #expect(Self.chain.owner(of: place("States", "B", "Catch", "0")) == .catcher)
    #expect(Self.chain.owner(of: place("States", "B", "Parameters")) == nil)
    #expect(Self.nested.owner(of: place("States", "P", "Branches", "0")) == .branch)
    #expect(
      Self.nested.owner(of: place("States", "P", "Branches", "0", "States", "P1")) == .state(.pass))
    #expect(Self.nested.owner(of: place("States", "M", "ItemProcessor")) == .itemProcessor)
  }
}
