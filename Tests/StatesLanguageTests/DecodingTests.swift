import OrderedJSON
import StatesLanguage
import Testing

@Suite struct DecodingTests {
  @Test func machineFields() {
    let definition = Document(
      json: """
        {"Comment": "c", "Version": "1.0", "TimeoutSeconds": 300, "QueryLanguage": "JSONata",
         "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
        """
    ).definition
    #expect(definition.comment == "c")
    #expect(definition.version == "1.0")
    #expect(definition.timeoutSeconds == 300)
    #expect(definition.queryLanguage == .jsonata)
    #expect(definition.scope.startAt == "A")
    #expect(definition.scope.states.map(\.name) == ["A"])
    #expect(definition.scope.states[0].queryLanguage == .jsonata)
  }

  @Test func passWithPaths() {
    let state = Document.state(
      """
      {"Type": "Pass", "Comment": "note", "InputPath": "$.in", "OutputPath": null,
       "ResultPath": "$.out", "Parameters": {"a.$": "$.b"}, "Result": [1, null],
       "Assign": {"x": 1}, "Next": "Done"}
      """
    ).first
    #expect(state.type == .pass)
    #expect(state.comment == "note")
    #expect(state.inputPath == .path("$.in"))
    #expect(state.outputPath == .null)
    #expect(state.resultPath == .path("$.out"))
    #expect(state.parameters == ["a.$": "$.b"])
    #expect(state.kind == .pass(result: [1, nil]))
    #expect(state.assign == ["x": 1])
    #expect(state.next == "Done")
    #expect(!state.isEnd)
  }

  @Test func taskWithErrorHandling() {
    let state = Document.state(
      """
      {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f",
       "TimeoutSeconds": 10, "HeartbeatSecondsPath": "$.beat",
       "Credentials": {"RoleArn": "arn:aws:iam::1:role/r"}, "ResultSelector": {"k.$": "$.v"},
       "Retry": [{"ErrorEquals": ["A", "B"], "IntervalSeconds": 2, "MaxAttempts": 0,
                  "BackoffRate": 1.5, "MaxDelaySeconds": 60, "JitterStrategy": "FULL"},
                 {"ErrorEquals": ["States.ALL"]}],
       "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Done",
                  "Assign": {"e.$": "$.Error"}}],
       "End": true}
      """
    ).first
    #expect(
      state.kind
        == .task(
          TaskFields(
            resource: "arn:aws:lambda:us-east-1:1:function:f",
            timeoutSeconds: .literal(JSONNumber(10)), heartbeatSeconds: .path("$.beat"),
            credentials: ["RoleArn": "arn:aws:iam::1:role/r"])))
    #expect(state.resultSelector == ["k.$": "$.v"])
    #expect(
      state.retry == [
        Retrier(
          errorEquals: ["A", "B"], intervalSeconds: 2, maxAttempts: 0, backoffRate: 1.5,
          maxDelaySeconds: 60, jitterStrategy: .full),
        Retrier(errorEquals: ["States.ALL"]),
      ])
    #expect(
      state.catchers == [
        Catcher(
          errorEquals: ["States.ALL"], next: "Done", resultPath: .path("$.error"),
          assign: ["e.$": "$.Error"])
      ])
    #expect(state.isEnd)
  }

  @Test func jsonataExpressionsInNumbersAndTexts() {
    let machine = #""QueryLanguage": "JSONata","#
    let task = Document.state(
      #"{"Type": "Task", "Resource": "r", "TimeoutSeconds": "{% $t %}", "Arguments": "{% $x %}"}"#,
      machine: machine
    ).first
    #expect(
      task.kind == .task(TaskFields(resource: "r", timeoutSeconds: .expression("{% $t %}"))))
    #expect(task.arguments == "{% $x %}")
    let fail = Document.state(
      #"{"Type": "Fail", "Error": "{% $e %}", "Cause": "plain"}"#, machine: machine
    ).first
    #expect(
      fail.kind == .fail(FailFields(error: .expression("{% $e %}"), cause: .literal("plain"))))
    let wait = Document.state(#"{"Type": "Wait", "Timestamp": "{% $now() %}"}"#, machine: machine)
    #expect(wait.first.kind == .wait(.timestamp(.expression("{% $now() %}"))))
  }

  @Test func expressionsAreTextsInAJSONPathState() {
    let fail = Document.state(#"{"Type": "Fail", "ErrorPath": "$.e", "Cause": "{% 1 %}"}"#).first
    #expect(fail.kind == .fail(FailFields(error: .path("$.e"), cause: .literal("{% 1 %}"))))
  }

  @Test func aStatesOwnQueryLanguageCounts() {
    let document = Document.state(
      #"{"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1 %}", "Next": "Done"}"#)
    #expect(document.first.queryLanguage == .jsonata)
    #expect(document.definition.scope.states[1].queryLanguage == .jsonPath)
  }

  @Test(arguments: [
    (#""Seconds": 5"#, WaitFields.seconds(.literal(JSONNumber(5)))),
    (#""SecondsPath": "$.s""#, .seconds(.path("$.s"))),
    (#""Timestamp": "2024-01-01T00:00:00Z""#, .timestamp(.literal("2024-01-01T00:00:00Z"))),
    (#""TimestampPath": "$.t""#, .timestamp(.path("$.t"))),
    (#""Seconds": 5, "SecondsPath": "$.s""#, .invalid),
    (#""Comment": "none""#, .invalid),
  ])
  func waits(_ fields: String, _ expected: WaitFields) {
    #expect(Document.state("{\"Type\": \"Wait\", \(fields)}").first.kind == .wait(expected))
  }

  @Test func choiceRules() {
    let state = Document.state(
      """
      {"Type": "Choice", "Default": "Done", "Choices": [
        {"Variable": "$.a", "StringEquals": "x", "Next": "Done", "Comment": "first"},
        {"And": [{"Not": {"Variable": "$.b", "IsPresent": true}},
                 {"Or": [{"Variable": "$.c", "NumericLessThanPath": "$.d"}]}], "Next": "S"},
        {"Variable": "$.a", "StringEquals": 5, "Next": "Done"},
        {"Variable": "$.a", "StringEquals": "x", "NumericEquals": 1, "Next": "Done"}]}
      """
    ).first
    guard case .choice(let fields) = state.kind else {
      Issue.record("no Choice")
      return
    }
    #expect(fields.defaultTarget == "Done")
    #expect(fields.choices.map(\.next) == ["Done", "S", "Done", "Done"])
    #expect(fields.choices[0].comment == "first")
    #expect(
      fields.choices.map(\.rule) == [
        .comparison(variable: "$.a", .stringEquals, "x"),
        .and([
          .not(.comparison(variable: "$.b", .isPresent, true)),
          .or([.comparison(variable: "$.c", .numericLessThanPath, "$.d")]),
        ]),
        nil, nil,
      ])
  }

  @Test func jsonataConditions() {
    let state = Document.state(
      """
      {"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [
        {"Condition": "{% $x > 1 %}", "Next": "Done", "Output": "{% 1 %}", "Assign": {"a": 1}},
        {"Condition": true, "Next": "Done"}, {"Condition": "bare", "Next": "Done"}]}
      """
    ).first
    guard case .choice(let fields) = state.kind else {
      Issue.record("no Choice")
      return
    }
    #expect(
      fields.choices.map(\.rule) == [.condition("{% $x > 1 %}"), .condition("true"), nil])
    #expect(fields.choices[0].output == "{% 1 %}")
    #expect(fields.choices[0].assign == ["a": 1])
    #expect(fields.choices[1].rule?.json == ["Condition": true])
  }

  @Test func nestedScopesKnowTheirPlace() {
    let document = Document(
      json: """
        {"StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "B", "States": {"B": {"Type": "Map", "End": true,
            "ItemsPath": "$.items", "Parameters": {"i.$": "$$.Map.Item.Value"},
            "MaxConcurrencyPath": "$.n", "Iterator": {
              "StartAt": "C", "States": {"C": {"Type": "Succeed"}}}}}},
          {"StartAt": "D", "States": {"D": {"Type": "Map", "End": true, "Label": "L",
            "ItemSelector": {"x": 1}, "ToleratedFailurePercentage": 5.5,
            "ItemReader": {"Resource": "arn:aws:states:::s3:getObject"}, "ItemProcessor": {
              "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
              "StartAt": "E", "States": {"E": {"Type": "Succeed"}}}}}}]}}}
        """)
    let states = document.definition.allStates
    #expect(
      states.map(\.pointer.description) == [
        "/States/P", "/States/P/Branches/0/States/B",
        "/States/P/Branches/0/States/B/Iterator/States/C", "/States/P/Branches/1/States/D",
        "/States/P/Branches/1/States/D/ItemProcessor/States/E",
      ])
    guard case .map(let old) = states[1].kind, case .map(let new) = states[3].kind else {
      Issue.record("no Map")
      return
    }
    #expect(old.itemsPath == "$.items")
    #expect(old.itemSelector == ["i.$": "$$.Map.Item.Value"])
    #expect(states[1].parameters == nil)
    #expect(old.maxConcurrency == .path("$.n"))
    #expect(old.processor?.mode == .inline)
    #expect(new.processor?.mode == .distributed)
    #expect(new.processor?.executionType == "EXPRESS")
    #expect(new.itemSelector == ["x": 1])
    #expect(new.itemReader?["Resource"] == "arn:aws:states:::s3:getObject")
    #expect(new.label == "L")
    #expect(new.toleratedFailurePercentage == .literal(JSONNumber(5.5)))
    for state in states {
      #expect(document.definition.state(at: state.pointer) == state)
      #expect(document.tree.root?[state.pointer] != nil)
    }
  }

  @Test func whatCannotBeDecodedIsLeftOut() {
    let document = Document(
      json: """
        {"StartAt": 1, "TimeoutSeconds": "soon", "States": {"A": {"Type": "Pass", "Next": 7},
         "B": [], "C": {"Type": "Nap"}, "D": {}}}
        """)
    #expect(document.definition.scope.startAt == nil)
    #expect(document.definition.timeoutSeconds == nil)
    #expect(document.definition.scope.states.map(\.name) == ["A", "C", "D"])
    #expect(document.definition.scope.states.map(\.next) == [nil, nil, nil])
    #expect(document.definition.scope.states[1].kind == .unknown("Nap"))
    #expect(document.definition.scope.states[2].kind == .unknown(nil))
  }

  @Test(arguments: ["", "{}", "[]", "nonsense", "{\"States\": ", "\u{0}\u{1}"])
  func brokenTextsOpen(_ text: String) {
    #expect(Document(json: text).definition.scope.states.isEmpty)
  }

  @Test func namesDifferByCodeUnits() {
    let document = Document(
      json: "{\"StartAt\": \"e\u{301}\", \"States\": {\"\u{e9}\": {\"Type\": \"Succeed\"}}}")
    #expect(document.definition.scope.transitions.map(\.target) == [nil])
  }

  @Test func transitions() {
    let scope = Document(
      json: """
        {"StartAt": "A", "States": {
          "A": {"Type": "Task", "Resource": "r", "Next": "B",
                "Catch": [7, {"ErrorEquals": ["E"], "Next": "B"}]},
          "B": {"Type": "Choice", "Default": "Gone", "Next": "A",
                "Choices": [{"Next": "A"}, {}, {"Next": "B"}]}}}
        """
    ).definition.scope
    let (a, b) = (scope.states[0].pointer, scope.states[1].pointer)
    #expect(
      scope.transitions == [
        Transition(kind: .start, source: nil, targetName: "A", target: a),
        Transition(kind: .next, source: a, targetName: "B", target: b),
        Transition(kind: .catcher(1), source: a, targetName: "B", target: b),
        Transition(kind: .choice(0), source: b, targetName: "A", target: a),
        Transition(kind: .choice(2), source: b, targetName: "B", target: b),
        Transition(kind: .defaultTarget, source: b, targetName: "Gone", target: nil),
      ])
  }

  @Test(arguments: [
    ("a.asl.json", "x", Document.Format.json), ("a.JSON", "x: 1", .json), ("a.yaml", "{}", .yaml),
    ("a.YML", "", .yaml), ("a.asl", " \n{", .json), ("a", "StartAt: A", .yaml), ("a", "", .json),
    ("a", "\u{FEFF}{}", .json),
  ])
  func formatOfAFile(_ name: String, _ text: String, _ format: Document.Format) {
    #expect(Document.format(ofFile: name, bytes: Array(text.utf8)) == format)
  }
}
