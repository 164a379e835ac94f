import OrderedJSON
import StatesLanguage
import Testing

@Suite struct QueryLanguageConversionTests {
  private let place = JSONPointer.root.appending("States").appending("S")

  private func converted(_ state: String, to language: QueryLanguage = .jsonata) throws
    -> JSONObject
  {
    let machine = language == .jsonata ? "" : "\"QueryLanguage\": \"JSONata\","
    let document = Document.state(state, machine: machine)
    if language == .jsonata {
      return try #require(
        try document.convertingState(place, to: language).tree.root?[place]?.value.object)
    }
    let (changed, unconverted) = try document.convertingMachine(to: language)
    #expect(unconverted == [])
    return try #require(changed.tree.root?[place]?.value.object)
  }

  @Test(arguments: [
    (
      "{\"Type\":\"Task\",\"Resource\":\"r\",\"InputPath\":\"$.a\",\"ResultPath\":\"$.b\",\"End\":true}",
      "{\"Type\":\"Task\",\"QueryLanguage\":\"JSONata\",\"Resource\":\"r\","
        + "\"Arguments\":\"{% $states.input.a %}\","
        + "\"Output\":\"{% $merge([$states.input, {\\\"b\\\": $states.result}]) %}\",\"End\":true}"
    ),
    (
      "{\"Type\":\"Task\",\"Resource\":\"r\",\"Parameters\":{\"x.$\":\"$['y z']\",\"k\":1},"
        + "\"ResultSelector\":{\"p.$\":\"$.Payload\"},\"OutputPath\":\"$.p\",\"End\":true}",
      "{\"Type\":\"Task\",\"QueryLanguage\":\"JSONata\",\"Resource\":\"r\","
        + "\"Arguments\":{\"x\":\"{% $states.input.`y z` %}\",\"k\":1},"
        + "\"Output\":\"{% ({\\\"p\\\": $states.result.Payload}).p %}\",\"End\":true}"
    ),
    (
      "{\"Type\":\"Wait\",\"SecondsPath\":\"$.wait\",\"End\":true}",
      "{\"Type\":\"Wait\",\"QueryLanguage\":\"JSONata\",\"Seconds\":\"{% $states.input.wait %}\","
        + "\"End\":true}"
    ),
    (
      "{\"Type\":\"Pass\",\"Result\":{\"a\":1},\"ResultPath\":\"$.r\",\"End\":true}",
      "{\"Type\":\"Pass\",\"QueryLanguage\":\"JSONata\","
        + "\"Output\":\"{% $merge([$states.input, {\\\"r\\\": {\\\"a\\\": 1}}]) %}\",\"End\":true}"
    ),
    (
      "{\"Type\":\"Fail\",\"CausePath\":\"States.Format('no {}', $.x)\"}",
      "{\"Type\":\"Fail\",\"QueryLanguage\":\"JSONata\","
        + "\"Cause\":\"{% \\\"no \\\" & $string($states.input.x) %}\"}"
    ),
    (
      "{\"Type\":\"Choice\",\"Choices\":[{\"And\":[{\"Variable\":\"$.a\",\"StringEquals\":\"x\"},"
        + "{\"Not\":{\"Variable\":\"$.b\",\"NumericGreaterThan\":2}}],\"Next\":\"Done\"}]}",
      "{\"Type\":\"Choice\",\"QueryLanguage\":\"JSONata\",\"Choices\":[{\"Condition\":"
        + "\"{% $states.input.a = \\\"x\\\" and $not($states.input.b > 2) %}\",\"Next\":\"Done\"}]}"
    ),
    (
      "{\"Type\":\"Map\",\"ItemsPath\":\"$.items\",\"ItemSelector\":{\"v.$\":\"$$.Map.Item.Value\"},"
        + "\"ItemProcessor\":{\"StartAt\":\"I\",\"States\":{\"I\":{\"Type\":\"Pass\",\"End\":true}}},"
        + "\"End\":true}",
      "{\"Type\":\"Map\",\"QueryLanguage\":\"JSONata\",\"Items\":\"{% $states.input.items %}\","
        + "\"ItemSelector\":{\"v\":\"{% $states.context.Map.Item.Value %}\"},"
        + "\"ItemProcessor\":{\"StartAt\":\"I\",\"States\":{\"I\":{\"Type\":\"Pass\",\"End\":true}}},"
        + "\"End\":true}"
    ),
  ])
  func aStateOfJSONPathSaysTheSameInJSONata(_ state: String, _ expected: String) throws {
    #expect(JSONValue.object(try converted(state)).compactText == expected)
  }

  @Test func aCatchKeepsTheErrorBesideTheInput() throws {
    let state = try converted(
      """
      {"Type": "Task", "Resource": "r", "Catch": [
        {"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Done"}], "End": true}
      """)
    #expect(
      state["Catch"]?.array?[0].object?["Output"]?.string
        == "{% $merge([$states.input, {\"error\": $states.errorOutput}]) %}")
  }

  @Test(arguments: [
    "{\"Type\":\"Pass\",\"ResultPath\":\"$.a[0]\",\"End\":true}",
    "{\"Type\":\"Pass\",\"InputPath\":\"$.a[-2:]\",\"End\":true}",
  ])
  func whatHasNoEqualIsSaid(_ state: String) {
    #expect(throws: TreeEditError.self) { try converted(state) }
  }

  @Test(arguments: [
    "{\"Type\":\"Task\",\"Resource\":\"arn:aws:lambda:us-east-1:1:function:f\","
      + "\"InputPath\":\"$.a\",\"ResultPath\":\"$.b\",\"End\":true}",
    "{\"Type\":\"Task\",\"Resource\":\"arn:aws:lambda:us-east-1:1:function:f\","
      + "\"Parameters\":{\"x.$\":\"$.y\",\"c.$\":\"$$.Execution.Id\"},\"ResultPath\":null,"
      + "\"TimeoutSecondsPath\":\"$.t\",\"End\":true}",
    "{\"Type\":\"Wait\",\"SecondsPath\":\"$.wait\",\"End\":true}",
    "{\"Type\":\"Choice\",\"Choices\":[{\"Or\":[{\"Variable\":\"$.a\",\"StringEquals\":\"x\"},"
      + "{\"Variable\":\"$.b\",\"IsPresent\":true}],\"Next\":\"Done\"}],\"Default\":\"Done\"}",
  ])
  func plainStatesComeBackAsTheyWere(_ state: String) throws {
    let document = Document.state(state)
    let there = try document.convertingMachine(to: .jsonata)
    #expect(there.unconverted == [])
    #expect(there.document.definition.queryLanguage == .jsonata)
    #expect(there.document.findings.map(\.code) == document.findings.map(\.code))
    let back = try there.document.convertingMachine(to: .jsonPath)
    #expect(back.unconverted == [])
    #expect(back.document.tree.root?[place]?.value == document.tree.root?[place]?.value)
  }

  @Test func aMachineIsConvertedAsFarAsItCan() throws {
    let document = Document(
      json: """
        {"StartAt": "A", "States": {
          "A": {"Type": "Pass", "InputPath": "$.x", "Next": "B"},
          "B": {"Type": "Pass", "InputPath": "$.a[-2:]", "End": true}}}
        """)
    let (changed, unconverted) = try document.convertingMachine(to: .jsonata)
    #expect(unconverted.map(\.state.description) == ["/States/B"])
    #expect(changed.definition.queryLanguage == .jsonPath)
    #expect(changed.definition.scope.states.map(\.queryLanguage) == [.jsonata, .jsonPath])
  }

  @Test func moreThanAPathHasNoEqualInJSONPath() throws {
    let document = Document.state(
      "{\"Type\": \"Pass\", \"Output\": \"{% $sum($states.input.n) %}\", \"End\": true}",
      machine: "\"QueryLanguage\": \"JSONata\",")
    let (changed, unconverted) = try document.convertingMachine(to: .jsonPath)
    #expect(unconverted.count == 1)
    #expect(changed.text.bytes == document.text.bytes)
  }
}
