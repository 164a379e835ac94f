import JSONPathQuery
import OrderedJSON
import Testing

struct PayloadTemplateTests {
  @Test func membersEndingInDollarAreReplacedAndKeepTheirOrder() throws {
    let template: JSONValue = [
      "z": 1, "name.$": "$.customer.name", "nested": [["run.$": "$$.Execution.Name"], 2],
      "limit.$": "$limit",
    ]
    let result = try PayloadTemplate(template).evaluate(
      in: QueryScope(
        input: ["customer": ["name": "Ada"]], context: ["Execution": ["Name": "r1"]],
        variables: ["limit": 5]))
    #expect(result.compactText == #"{"z":1,"name":"Ada","nested":[{"run":"r1"},2],"limit":5}"#)
  }

  @Test func missingValueNamesTheFieldAndTheInput() throws {
    let template = try PayloadTemplate(["value.$": "$.a.b"])
    #expect {
      try template.evaluate(in: QueryScope(input: ["a": [:]]))
    } throws: { error in
      (error as? QueryError)?.code == .notFound
        && (error as? QueryError)?.message
          == "The JSONPath '$.a.b' specified for the field 'value.$' could not be found in the "
          + "input '{\"a\":{}}'"
    }
  }

  @Test(arguments: ["$.item.items[*]", "$.none[0:2]", "$..none", "$.item[*].x"])
  func indefinitePathToNothingIsAnEmptyArray(path: String) throws {
    let template = try PayloadTemplate(["value.$": .string(path)])
    #expect(try template.evaluate(in: QueryScope(input: [:])) == ["value": []])
  }

  @Test(
    arguments: [
      ["x.$": "plain"], ["x.$": 1], ["x.$": "$.a b"], ["x.$": "States.Nothing()"],
      ["a": ["b": [["x.$": ""]]]],
    ] as [JSONValue])
  func wrongExpressionIsRefusedInTheServicesWords(template: JSONValue) {
    #expect {
      try PayloadTemplate(template)
    } throws: { error in
      let error = error as? QueryError
      return error?.code == .syntax && error?.detail != nil
        && error?.message
          == "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function "
          + "call"
    }
  }

  @Test func knowsWhatItNeeds() throws {
    #expect(try PayloadTemplate(["a": [1, ["b": "$.x"]]]).isLiteral)
    #expect(try !PayloadTemplate(["a": [["b.$": "$.x"]]]).isLiteral)
    #expect(try PayloadTemplate(["a": ["b.$": "States.Array(States.UUID())"]]).usesRandomness)
    #expect(try !PayloadTemplate(["a": ["b.$": "States.Array(1)"]]).usesRandomness)
  }

  @Test func namesTheVariablesItMentions() throws {
    let template: JSONValue = [
      "a.$": "States.Format('{} {}', $who, States.Array($n.x, $$.State.Name))", "b": ["$no"],
      "c": [["d.$": "$who[0]"]],
    ]
    #expect(try PayloadTemplate(template).variableNames == ["who", "n"])
    #expect(try ReferencePath("$list.items").variableNames == ["list"])
    #expect(try Path("$.a").variableNames == [])
  }
}
