import OrderedJSON
import StatesLanguage
import Testing

/// Definitions inside CloudFormation and SAM templates.
@Suite struct TemplateTests {
  private static let yaml = """
    # An order workflow
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Fn:
        Type: AWS::Serverless::Function   # left alone
      Orders:
        Type: AWS::Serverless::StateMachine
        Properties:
          DefinitionSubstitutions:
            FnArn: !GetAtt Fn.Arn
          Definition:
            # the only state
            StartAt: Call
            States:
              Call:
                Type: Task
                Resource: ${FnArn}   # substituted

                End: true
          Role: !GetAtt Role.Arn
      Block:
        Type: AWS::StepFunctions::StateMachine
        Properties:
          StateMachineType: EXPRESS
          DefinitionString: !Sub |
            {
              "StartAt": "A",
              "States": {
                "A": { "Type": "Pass", "End": true }
              }
            }
          RoleArn: x
      Elsewhere:
        Type: AWS::Serverless::StateMachine
        Properties:
          DefinitionUri: machines/other.asl.json

    """

  private static let json = """
    {
      "Resources": {
        "Text": {
          "Type": "AWS::StepFunctions::StateMachine",
          "Properties": {
            "DefinitionString": {"Fn::Sub": "{\\n  \\"StartAt\\": \\"A\\",\\n  \\"States\\": {\\"A\\": {\\"Type\\": \\"Pass\\", \\"End\\": true}}}"}
          }
        },
        "Object": {
          "Type": "AWS::StepFunctions::StateMachine",
          "Properties": {
            "Definition": {
              "StartAt": "A",
              "States": {
                "A": {"Type": "Pass", "End": true}
              }
            },
            "RoleArn": "x"
          }
        },
        "Joined": {
          "Type": "AWS::StepFunctions::StateMachine",
          "Properties": {
            "DefinitionString": {"Fn::Join": ["", [
              "{\\"StartAt\\":\\"A\\",\\"States\\":{\\"A\\":{\\"Type\\":\\"Task\\",\\"Resource\\":\\"",
              {"Fn::GetAtt": ["Fn", "Arn"]},
              "\\",\\"End\\":true}}}"
            ]]}
          }
        }
      }
    }

    """

  private func embedded(_ text: String, _ name: String, _ file: String = "t.json") throws
    -> EmbeddedDefinition
  {
    let content = FileContent(Array(text.utf8), name: file, resource: name)
    guard case .embedded(let definition) = content else {
      throw TreeEditError(message: "\(content)", pointer: .root)
    }
    return definition
  }

  private func edited(_ definition: EmbeddedDefinition) throws -> String {
    let document = definition.document
    let first = try #require(document.definition.scope.states.first)
    let changed = try document.settingField("Comment", of: first.pointer, to: "new")
    return String(
      decoding: try definition.replacing(with: changed.text.bytes), as: UTF8.self)
  }

  @Test(arguments: ["Orders", "Block"])
  func definitionsInYAMLAreReadAndGoBackToTheirPlace(_ name: String) throws {
    let definition = try embedded(Self.yaml, name, "t.yaml")
    #expect(definition.document.findings.filter { $0.severity == .error } == [])
    #expect(definition.document.definition.scope.states.count == 1)
    // Unchanged: the same bytes. Changed: one line more, all others as they were.
    #expect(try definition.replacing(with: definition.bytes) == Array(Self.yaml.utf8))
    let changed = try edited(definition)
    let old = Self.yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let new = changed.split(separator: "\n", omittingEmptySubsequences: false)
    let removed = old.difference(from: new).insertions.count
    #expect(removed <= 1, "\(changed)")
    #expect(changed.contains("# the only state") && changed.contains("# substituted"))
    #expect(changed.contains("!Sub |") && changed.contains("!GetAtt Role.Arn"))
    let again = try embedded(changed, name, "t.yaml")
    #expect(again.document.definition.scope.states[0].comment == "new")
  }

  @Test(arguments: ["Text", "Object", "Joined"])
  func definitionsInJSONAreReadAndGoBackToTheirPlace(_ name: String) throws {
    let definition = try embedded(Self.json, name)
    #expect(definition.document.findings.filter { $0.severity == .error } == [])
    #expect(try definition.replacing(with: definition.bytes) == Array(Self.json.utf8))
    let changed = try edited(definition)
    #expect(try embedded(changed, name).document.definition.scope.states[0].comment == "new")
    // The others are as they were.
    for other in ["Text", "Object", "Joined"] where other != name {
      #expect(try embedded(changed, other).bytes == embedded(Self.json, other).bytes)
    }
  }

  @Test func referencesOfAJoinStayReferences() throws {
    let definition = try embedded(Self.json, "Joined")
    #expect(String(decoding: definition.bytes, as: UTF8.self).contains("\"${Fn.Arn}\""))
    #expect(try edited(definition).contains("{\"Fn::GetAtt\": [\"Fn\", \"Arn\"]}"))
  }

  @Test func placesAreThoseOfTheTemplate() throws {
    let orders = try embedded(Self.yaml, "Orders", "t.yaml")
    func place(_ definition: EmbeddedDefinition, _ name: String) throws -> SourcePosition {
      let document = definition.document
      let state = try #require(document.definition.allStates.first { $0.name == name })
      let node = try #require(document.tree.root?[state.pointer.appending("Type")])
      return definition.position(document.text.position(at: node.range.lowerBound))
    }
    #expect(try place(orders, "Call") == SourcePosition(line: 16, column: 19))
    let block = try embedded(Self.yaml, "Block", "t.yaml")
    #expect(try place(block, "A") == SourcePosition(line: 29, column: 28))
    let object = try embedded(Self.json, "Object")
    #expect(try place(object, "A") == SourcePosition(line: 15, column: 27))
    let text = try embedded(Self.json, "Text")
    #expect(try place(text, "A").line == 6)
  }

  @Test func substitutionsAreSettledByTheTemplate() throws {
    let orders = try embedded(Self.yaml, "Orders", "t.yaml")
    let document = orders.document
    #expect(document.findings.map(\.code) == ["SUBSTITUTION_NEEDED"])
    #expect(document.findings.allSatisfy { orders.settles($0, in: document) })
    // A reference stays, a text that is written out takes the name's place.
    #expect(orders.substituted.text.bytes == orders.bytes)
    let named = Self.yaml.split(separator: "!GetAtt Fn.Arn").joined(separator: "arn:x")
    let substituted = try embedded(named, "Orders", "t.yaml").substituted
    #expect(substituted.text.string.contains("Resource: arn:x "))
  }

  @Test func aFileSaysWhatItHolds() {
    func content(_ resource: String?) -> String {
      switch FileContent(Array(Self.yaml.utf8), name: "t.yaml", resource: resource) {
      case .definition: "definition"
      case .embedded(let definition): definition.logicalID
      case .file(let path, _): path
      case .several(let names): names.joined(separator: ",")
      case .nothing(let reason): reason
      }
    }
    #expect(content(nil) == "Orders,Block,Elsewhere")
    #expect(content("Block") == "Block")
    #expect(content("Elsewhere") == "machines/other.asl.json")
    #expect(
      content("Gone") == "has no state machine 'Gone'; it has Orders, Block, Elsewhere")
    guard case .definition = FileContent(Array("{\"States\": {}}".utf8), name: "a.json") else {
      Issue.record("a definition is no template")
      return
    }
  }
}
