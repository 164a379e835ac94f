import OrderedJSON
import StatesLanguage
import Testing

/// Copying, moving, wrapping and joining several states at once.
@Suite struct SubgraphTests {
  /// A -> B -> C -> D(end); B is caught to F.
  private static let chain = Document(
    json: """
      {
        "StartAt": "A",
        "States": {
          "A": { "Type": "Pass", "Next": "B" },
          "B": {
            "Type": "Task",
            "Resource": "arn:aws:lambda:us-east-1:1:function:f",
            "Catch": [ { "ErrorEquals": ["States.ALL"], "Next": "F" } ],
            "Next": "C"
          },
          "C": { "Type": "Pass", "Next": "D" },
          "D": { "Type": "Pass", "End": true },
          "F": { "Type": "Fail" }
        }
      }

      """)

  private static let choice = Document(
    json: """
      {"StartAt": "Q", "States": {
        "Q": {"Type": "Choice", "Default": "X", "Choices": [
          {"Variable": "$.a", "IsPresent": true, "Next": "Y"}]},
        "X": {"Type": "Pass", "Next": "Z"},
        "Y": {"Type": "Pass", "End": true},
        "Z": {"Type": "Wait", "Seconds": 1, "End": true}}}
      """)

  private func places(_ names: String...) -> [JSONPointer] {
    names.map { JSONPointer.root.appending("States").appending($0) }
  }

  private func edges(_ document: Document, in scope: JSONPointer = .root) -> [String] {
    var waiting = [document.definition.scope]
    while let candidate = waiting.popLast() {
      if candidate.pointer == scope {
        return candidate.transitions.map { transition in
          let name = document.definition.state(at: transition.source ?? .root)?.name ?? ""
          return "\(name)>\(transition.targetName)" + (transition.target == nil ? "?" : "")
        }
      }
      for state in candidate.states { waiting += state.scopes }
    }
    return []
  }

  private func errors(_ document: Document) -> [String] {
    document.findings.filter { $0.severity == .error }.map { "\($0.location): \($0.message)" }
  }

  // MARK: - Copying

  @Test func aFragmentLeavesItsWayOnOpen() throws {
    let fragment = try Self.chain.fragment(of: places("C", "B"))
    #expect(fragment["StartAt"]?.string == "B")
    let states = try #require(fragment["States"]?.object)
    #expect(states.keys == ["B", "C"])
    #expect(states["B"]?.object?["Next"]?.string == "C")
    #expect(states["C"]?.object?["Next"] == nil)
    // The handler is named, for a paste beside it.
    #expect(states["B"]?.object?["Catch"]?.array?[0].object?["Next"]?.string == "F")
  }

  @Test func pastedStatesGetFreeNamesAndTheirReferencesFollow() throws {
    let fragment = try Self.chain.fragment(of: places("B", "C"))
    let (document, state) = try Self.chain.addingFragment(fragment, at: .after(places("D")[0]))
    #expect(state == places("B 2")[0])
    #expect(
      edges(document) == [
        ">A", "A>B", "B>C", "B>F", "C>D", "D>B 2", "B 2>C 2", "B 2>F",
      ])
    #expect(errors(document) == [])
  }

  @Test func anUneditedCopyOfAnotherFileTakesItsLanguageAlong() throws {
    let jsonata = Document(
      json: """
        {"QueryLanguage": "JSONata", "StartAt": "W", "States": {
          "W": {"Type": "Wait", "Seconds": "{% $states.input.s %}", "End": true}}}
        """)
    let fragment = Self.chain.adapting(try jsonata.fragment(of: places("W")))
    let document = try Self.chain.addingFragment(fragment, at: .after(places("A")[0])).document
    #expect(document.definition.state(at: places("W")[0])?.queryLanguage == .jsonata)
    #expect(errors(document) == [])
    // The other way round the states are converted: JSONata machines take no JSONPath.
    let other = jsonata.adapting(try Self.chain.fragment(of: places("B")))
    let pasted = try jsonata.addingFragment(other, at: .after(places("W")[0])).document
    #expect(pasted.definition.state(at: places("B")[0])?.queryLanguage == .jsonata)
    // What is not there any more is a loose end.
    #expect(errors(pasted).count == 1)
  }

  @Test(
    arguments: [
      ("{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\"}}}", "A"),
      ("{\"A\": {\"Type\": \"Pass\"}, \"B\": {\"Type\": \"Fail\"}}", "A"),
      ("{\"Type\": \"Wait\", \"Seconds\": 1}", "Pasted Wait"),
    ])
  func pastedTextIsAMachineOrStatesOrAState(_ text: String, _ start: String) throws {
    let fragment = try Document.fragment(reading: try JSONSource.value(text))
    #expect(fragment["StartAt"]?.string == start)
    #expect(fragment["States"]?.object?[start] != nil)
  }

  @Test(arguments: ["1", "{}", "{\"a\": 1}", "{\"States\": {}}"])
  func textWithoutStatesIsRefused(_ text: String) throws {
    #expect(throws: TreeEditError.self) {
      try Document.fragment(reading: try JSONSource.value(text))
    }
  }

  @Test func aPrefixComesBeforeEveryName() throws {
    let fragment = Document.prefixing(try Self.chain.fragment(of: places("B", "C")), with: "Eu ")
    #expect(fragment["StartAt"]?.string == "Eu B")
    #expect(fragment["States"]?.object?["Eu B"]?.object?["Next"]?.string == "Eu C")
  }

  // MARK: - Moving

  @Test func movingClosesTheGap() throws {
    let (document, state) = try Self.chain.movingStates(places("A"), to: .after(places("C")[0]))
    #expect(state == places("A")[0])
    #expect(edges(document) == [">B", "B>C", "B>F", "C>A", "A>D"])
    #expect(errors(document) == [])
  }

  @Test func statesAreInsertedOnTheVeryEdge() throws {
    let (onRule, _) = try Self.choice.movingStates(
      places("Z"), to: .edge(of: places("Q")[0], .choice(0)))
    #expect(edges(onRule) == [">Q", "Q>Z", "Q>X", "Z>Y"])
    let (onCatch, _) = try Self.chain.movingStates(
      places("C"), to: .edge(of: places("B")[0], .catcher(0)))
    #expect(edges(onCatch) == [">A", "A>B", "B>D", "B>C", "C>F"])
    #expect(errors(onCatch) == [])
  }

  @Test func statesAreNotMovedToWhereTheyAre() {
    #expect(throws: TreeEditError.self) {
      try Self.chain.movingStates(places("A", "B"), to: .after(places("B")[0]))
    }
  }

  @Test func deletingSeveralJoinsWhatIsLeft() throws {
    let document = try Self.chain.deletingStates(places("B", "C"))
    #expect(edges(document) == [">A", "A>D"])
  }

  // MARK: - Wrapping

  @Test func aWrappedChainBecomesOneState() throws {
    let (document, state) = try Self.chain.wrappingStates(
      places("B", "C"), in: .parallel, named: "Both")
    #expect(edges(document) == [">A", "A>Both", "Both>D", "Both>F"])
    let branch = state.appending("Branches").appending(0)
    #expect(edges(document, in: branch) == [">B", "B>C"])
    #expect(document.definition.state(at: state)?.outputPath == .path("$[0]"))
    #expect(errors(document) == [])
    // And taken apart again.
    let (apart, first) = try document.unwrappingState(state)
    #expect(first == places("B")[0])
    #expect(edges(apart) == [">A", "A>B", "B>C", "B>F", "C>D"])
    #expect(errors(apart) == [])
  }

  @Test func eachStateCanHaveABranchOfItsOwn() throws {
    let (document, state) = try Self.chain.wrappingStates(
      places("B", "C"), in: .branches, named: "Both")
    let scopes = document.definition.state(at: state)?.scopes ?? []
    #expect(scopes.map { $0.states.map(\.name) } == [["B"], ["C"]])
    #expect(edges(document) == [">A", "A>Both", "Both>D", "Both>F"])
    #expect(errors(document) == [])
  }

  @Test func aMapRunsTheStatesForEveryItem() throws {
    let (document, state) = try Self.chain.wrappingStates(places("C", "D"), in: .map, named: "Each")
    #expect(edges(document) == [">A", "A>B", "B>Each", "B>F"])
    #expect(document.definition.state(at: state)?.isEnd == true)
    #expect(errors(document) == [])
  }

  @Test func aChoiceIsWrappedWithTheStatesUpToWhereItsWaysEnd() throws {
    let (document, state) = try Self.choice.wrappingStates(
      places("Q", "X", "Y"), in: .parallel, named: "All")
    #expect(edges(document) == [">All", "All>Z"])
    #expect(errors(document) == [])
    let scope = state.appending("Branches").appending(0)
    #expect(edges(document, in: scope) == [">Q", "Q>Y", "Q>X"])
  }

  @Test func waysThatDoNotJoinAreNotWrapped() {
    #expect(throws: TreeEditError.self) {
      try Self.choice.wrappingStates(places("Q"), in: .parallel, named: "All")
    }
    #expect(throws: TreeEditError.self) {
      try Self.choice.wrappingStates(places("Q", "X"), in: .branches, named: "All")
    }
  }

  @Test func statesAreTakenOutOfTheirContainer() throws {
    let (wrapped, state) = try Self.chain.wrappingStates(
      places("B", "C"), in: .parallel, named: "Both")
    let inner = state.appending("Branches").appending(0).appending("States").appending("C")
    let (document, moved) = try wrapped.extractingStates([inner])
    #expect(moved == places("C")[0])
    #expect(edges(document) == [">A", "A>Both", "Both>C", "Both>F", "C>D"])
    #expect(errors(document) == [])
    #expect(throws: TreeEditError.self) { try wrapped.extractingStates(places("A")) }
  }

  // MARK: - Loose ends

  @Test func allWaysOfAChoiceAreJoined() throws {
    let ends = try Self.choice.looseEnds(from: places("Q")[0])
    #expect(ends.map(\.state) == places("Y", "Z"))
    let added = try Self.choice.addingState(
      "After", fields: ["Type": "Pass"], after: places("Z")[0])
    let (document, count) = try added.document.joiningLooseEnds(of: places("Q"), to: "After")
    #expect(count == 1)
    #expect(edges(document) == [">Q", "Q>Y", "Q>X", "X>Z", "Y>After", "Z>After"])
    #expect(errors(document) == [])
  }

  @Test func danglingTargetsAndAMissingDefaultAreLooseEnds() throws {
    let broken = Document(
      json: """
        {"StartAt": "Q", "States": {
          "Q": {"Type": "Choice", "Choices": [
            {"Variable": "$.a", "IsPresent": true, "Next": "Gone"}]},
          "Last": {"Type": "Succeed"}}}
        """)
    let (document, count) = try broken.joiningLooseEnds(of: places("Q"), to: "Last")
    #expect(count == 2)
    #expect(edges(document) == [">Q", "Q>Last", "Q>Last"])
  }
}
