import OrderedJSON
import StatesLanguage
import Testing

@Suite struct CheckTests {
  /// Findings as `code message at location`; the code only where it is not the usual one.
  private static func findings(_ document: Document) -> [String] {
    document.findings.map { finding in
      let code = finding.code == "SCHEMA_VALIDATION_FAILED" ? "" : finding.code + " "
      let warning = finding.severity == .warning ? "warning " : ""
      return "\(warning)\(code)\(finding.message) at \(finding.location)"
    }
  }

  private static let task = #""Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:f""#

  // MARK: - The machine

  @Test(arguments: [
    ("{}", ["These fields are required: [States, StartAt] at /"]),
    (#"{"States": {"A": {"Type": "Succeed"}}}"#, ["These fields are required: [StartAt] at /"]),
    (
      #"{"StartAt": "A"}"#,
      ["These fields are required: [States] at /"]
    ),
    (
      #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, "Commen": ""}"#,
      ["The field 'Commen' is not supported by Step Functions at /Commen"]
    ),
    (
      #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, "TimeoutSeconds": 0}"#,
      ["The field 'TimeoutSeconds' must be a whole number from 1 to 99999999 at /TimeoutSeconds"]
    ),
    (
      #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, "Version": "2.0"}"#,
      ["warning The only Version is 1.0 at /Version"]
    ),
    (
      #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, "QueryLanguage": "SQL"}"#,
      [
        "The field 'QueryLanguage' should have one of these values: [JSONPath, JSONata] at /QueryLanguage"
      ]
    ),
    (
      #"{"StartAt": "A", "States": {}}"#,
      [
        "MISSING_TRANSITION_TARGET Missing 'StartAt' target: A at /StartAt",
        "The field 'States' must not be empty at /States",
      ]
    ),
    (
      #"{"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": {"Type": "Succeed", "QueryLanguage": "JSONPath"}}}"#,
      [
        "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine at /States/A"
      ]
    ),
    ("[]", ["INVALID_JSON_DESCRIPTION Definition must be a valid JSON object at /"]),
    (
      #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}, "A": {"Type": "Fail"}}}"#,
      [#"DUPLICATE_STATE_NAME the member "A" appears more than once at /States/A"#]
    ),
    (
      #"{"StartAt": "A", "StartAt": "A", "States": {"A": {"Type": "Fail"}}}"#,
      [#"warning DUPLICATE_KEY the member "StartAt" appears more than once at /StartAt"#]
    ),
  ])
  func machines(_ text: String, _ expected: [String]) {
    #expect(Self.findings(Document(json: text)) == expected)
  }

  @Test(arguments: ["", "{", "nonsense", "\u{0}"])
  func brokenTextHasAnErrorOfSyntax(_ text: String) {
    #expect(Document(json: text).findings.first?.code == "INVALID_JSON_DESCRIPTION")
  }

  // MARK: - States

  /// What is wrong with state S; nothing where the list is empty.
  @Test(
    arguments: [
      (#""Type": "Pass", "Next": "Done""#, []),
      (#""Type": "Pass""#, ["One of these fields is required: [Next, End] at /States/S"]),
      (
        #""Type": "Pass", "Next": "Done", "End": true"#,
        ["The fields [Next, End] exclude each other: keep one at /States/S"]
      ),
      (#""Next": "Done""#, ["These fields are required: [Type] at /States/S"]),
      (
        #""Type": "Nap", "Next": "Done""#,
        [
          "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map] at /States/S/Type"
        ]
      ),
      (
        #""Type": "Succeed", "End": true"#,
        ["The field 'End' is not supported by Step Functions at /States/S/End"]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Comment": 5"#,
        ["The field 'Comment' must be a string at /States/S/Comment"]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Retry": []"#,
        ["The field 'Retry' is not supported by Step Functions at /States/S/Retry"]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Output": 1"#,
        [
          "The field 'Output' is not supported when the QueryLanguage is JSONPath at /States/S/Output"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "QueryLanguage": "JSONata", "ResultPath": "$.a""#,
        [
          "The field 'ResultPath' is not supported when the QueryLanguage is JSONata at /States/S/ResultPath"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "InputPath": null, "ResultPath": null, "OutputPath": null"#,
        []
      ),
      (
        #""Type": "Pass", "Next": "Done", "InputPath": "a.b""#,
        ["The value for the field 'InputPath' must be a valid JSONPath at /States/S/InputPath"]
      ),
      (
        #""Type": "Pass", "Next": "Done", "InputPath": "$.a b""#,
        ["The value for the field 'InputPath' must be a valid JSONPath at /States/S/InputPath"]
      ),
      (#""Type": "Pass", "Next": "Done", "InputPath": "$$.Execution.Input""#, []),
      (
        #""Type": "Pass", "Next": "Done", "ResultPath": "$$.a""#,
        [
          "The value for the field 'ResultPath' must be a valid Reference Path at /States/S/ResultPath"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "ResultPath": "$.a[*]""#,
        [
          "The value for the field 'ResultPath' must be a valid Reference Path at /States/S/ResultPath"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Parameters": {"a": [{"x.$": "nope"}]}"#,
        [
          "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call at /States/S/Parameters"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Parameters": {"x.$": 5}"#,
        [
          "The value for the field 'x.$' must be a valid JSONPath or a valid intrinsic function call at /States/S/Parameters"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Parameters": {"x.$": "States.UUID()"}, "Result": {"y.$": "kept"}"#,
        []
      ),
      (
        #""Type": "Pass", "Next": "Done", "Parameters": {"x": 1, "x.$": "$.x"}"#,
        ["The fields ['x', 'x.$'] exclude each other: keep one at /States/S/Parameters"]
      ),
      (
        #""Type": "Pass", "Next": "Done", "Assign": {"a b": 1}"#,
        [
          "warning 'a b' is not a name that a path or an expression can refer to at /States/S/Assign/a b"
        ]
      ),
      (
        #""Type": "Pass", "Next": "Done", "QueryLanguage": "JSONata", "Output": {"a": "{% 1"}"#,
        ["The JSONata expression is not closed by %} at /States/S/Output/a"]
      ),
      (
        #""Type": "Wait", "Next": "Done""#,
        [
          "One of these fields is required: [Seconds, SecondsPath, Timestamp, TimestampPath] at /States/S"
        ]
      ),
      (
        #""Type": "Wait", "Next": "Done", "Seconds": 1, "Timestamp": "2024-01-01T00:00:00Z""#,
        ["The fields [Seconds, Timestamp] exclude each other: keep one at /States/S"]
      ),
      (
        #""Type": "Wait", "Next": "Done", "Seconds": 1.5"#,
        ["The field 'Seconds' must be a whole number from 0 to 99999999 at /States/S/Seconds"]
      ),
      (#""Type": "Wait", "Next": "Done", "Seconds": 0"#, []),
      (
        #""Type": "Wait", "Next": "Done", "Timestamp": "2024-01-01""#,
        ["String does not match RFC3339 timestamp at /States/S/Timestamp"]
      ),
      (#""Type": "Wait", "Next": "Done", "Timestamp": "2024-01-01T00:00:00.5+01:00""#, []),
      (
        #""Type": "Wait", "Next": "Done", "QueryLanguage": "JSONata", "Seconds": "{% $states.input %}""#,
        []
      ),
      (
        #""Type": "Fail", "Error": "E", "ErrorPath": "$.e""#,
        ["The fields [Error, ErrorPath] exclude each other: keep one at /States/S"]
      ),
      (#""Type": "Fail", "CausePath": "States.Format('{}', $.c)""#, []),
      (
        #""Type": "Fail", "CausePath": "States.MathAdd(1, 2)""#,
        [
          "The value for the field 'CausePath' must be a valid JSONPath or an intrinsic function that returns a string at /States/S/CausePath"
        ]
      ),
      (
        #""Type": "Parallel", "Next": "Done""#,
        ["These fields are required: [Branches] at /States/S"]
      ),
      (
        #""Type": "Parallel", "Next": "Done", "Branches": []"#,
        ["The field 'Branches' must not be empty at /States/S/Branches"]
      ),
      (
        #""Type": "Parallel", "Next": "Done", "Branches": [7]"#,
        ["Element 0 of 'Branches' must be an object at /States/S/Branches/0"]
      ),
    ] as [(String, [String])])
  func states(_ fields: String, _ expected: [String]) {
    let isLast =
      ["Succeed", "Fail"].contains { fields.contains("\"\($0)\"") } || !fields.contains("Next")
    let found = Self.findings(Document.state("{\(fields)}")).filter {
      !isLast || !$0.contains("\"Done\" is not reachable")
    }
    #expect(found == expected)
  }

  @Test(
    arguments: [
      ("", []),
      (
        #", "TimeoutSeconds": 0"#,
        [
          "The field 'TimeoutSeconds' must be a whole number from 1 to 99999999 at /States/S/TimeoutSeconds"
        ]
      ),
      (
        #", "TimeoutSeconds": 5, "TimeoutSecondsPath": "$.t""#,
        [
          "The fields [TimeoutSeconds, TimeoutSecondsPath] exclude each other: keep one at /States/S"
        ]
      ),
      (
        #", "TimeoutSeconds": 5, "HeartbeatSeconds": 5"#,
        [
          "warning HeartbeatSeconds (5) should be below TimeoutSeconds (5) at /States/S/HeartbeatSeconds"
        ]
      ),
      (
        #", "Credentials": {}"#,
        ["The field 'RoleArn' is required but was missing at /States/S/Credentials"]
      ),
      (#", "Credentials": {"RoleArn.$": "$.role"}"#, []),
      (
        #", "Retry": [{"MaxAttempts": -1, "BackoffRate": 0.5, "IntervalSeconds": 0, "Jitter": 1}]"#,
        [
          "These fields are required: [ErrorEquals] at /States/S/Retry/0",
          "The field 'MaxAttempts' must be a whole number from 0 to 99999999 at /States/S/Retry/0/MaxAttempts",
          "The field 'BackoffRate' must be a number of at least 1 at /States/S/Retry/0/BackoffRate",
          "The field 'IntervalSeconds' must be a whole number from 1 to 99999999 at /States/S/Retry/0/IntervalSeconds",
          "The field 'Jitter' is not supported by Step Functions at /States/S/Retry/0/Jitter",
        ]
      ),
      (
        #", "Retry": [{"ErrorEquals": []}]"#,
        ["The field 'ErrorEquals' must not be empty at /States/S/Retry/0/ErrorEquals"]
      ),
      (
        #", "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["E"], "JitterStrategy": "HALF"}]"#,
        [
          "States.ALL must stand in the last element of 'Retry' at /States/S/Retry/0/ErrorEquals",
          "The field 'JitterStrategy' should have one of these values: [NONE, FULL] at /States/S/Retry/1/JitterStrategy",
        ]
      ),
      (
        #", "Retry": [{"ErrorEquals": ["E", "States.ALL"]}]"#,
        ["States.ALL must stand alone in ErrorEquals at /States/S/Retry/0/ErrorEquals"]
      ),
      (
        #", "Retry": [{"ErrorEquals": ["States.Tiemout"], "Comment": "c"}]"#,
        [
          "warning UNKNOWN_ERROR_NAME 'States.Tiemout' is no error of the States Language, and names that begin with States. are reserved at /States/S/Retry/0/ErrorEquals/0"
        ]
      ),
      (
        #", "Catch": [{"ErrorEquals": ["E"]}]"#,
        ["These fields are required: [Next] at /States/S/Catch/0"]
      ),
      (
        #", "Catch": [{"ErrorEquals": ["E"], "Next": "Nowhere"}]"#,
        ["MISSING_TRANSITION_TARGET Missing 'Next' target: Nowhere at /States/S/Catch/0/Next"]
      ),
      (#", "Retry": 5"#, ["The field 'Retry' must be a list at /States/S/Retry"]),
    ] as [(String, [String])])
  func tasks(_ fields: String, _ expected: [String]) {
    let document = Document.state("{\(Self.task)\(fields), \"Next\": \"Done\"}")
    #expect(Self.findings(document) == expected)
  }

  @Test func resources() {
    func found(_ resource: String) -> [String] {
      Self.findings(
        Document.state(#"{"Type": "Task", "Resource": \#(resource), "Next": "Done"}"#))
    }
    #expect(found("\"arn:aws:states:::sqs:sendMessage\"") == [])
    #expect(
      found("\"func\"") == [
        "The resource provided func is not recognized. The value is not a valid resource ARN, or "
          + "the resource is not available in this region. at /States/S/Resource"
      ])
    #expect(
      found("\"${Function.Arn}\"") == [
        "warning SUBSTITUTION_NEEDED '${Function.Arn}' is to be substituted before the service "
          + "takes it at /States/S/Resource"
      ])
    #expect(
      found(#"{"Fn::GetAtt": ["F", "Arn"]}"#) == [
        "warning SUBSTITUTION_NEEDED The field 'Resource' is to be filled in by CloudFormation "
          + "before the service takes it at /States/S/Resource"
      ])
  }

  // MARK: - Choice rules

  @Test(
    arguments: [
      (#""Variable": "$.a", "IsPresent": true"#, []),
      (
        #""Variable": "$.a""#,
        ["A rule needs And, Or, Not, or a comparison such as StringEquals at /States/S/Choices/0"]
      ),
      (
        #""Variable": "$.a", "StringEquals": "x", "IsNull": true"#,
        [
          "The fields [StringEquals, IsNull] exclude each other: a rule has one at /States/S/Choices/0"
        ]
      ),
      (#""StringEquals": "x""#, ["These fields are required: [Variable] at /States/S/Choices/0"]),
      (
        #""Variable": "a", "StringEquals": "x""#,
        [
          "The value for the field 'Variable' must be a valid JSONPath at /States/S/Choices/0/Variable"
        ]
      ),
      (
        #""Variable": "$.a", "StringEquals": 1"#,
        ["The field 'StringEquals' must be a string at /States/S/Choices/0/StringEquals"]
      ),
      (
        #""Variable": "$.a", "TimestampEquals": "soon""#,
        ["String does not match RFC3339 timestamp at /States/S/Choices/0/TimestampEquals"]
      ),
      (
        #""Variable": "$.a", "NumericEqualsPath": "b""#,
        [
          "The value for the field 'NumericEqualsPath' must be a valid JSONPath at /States/S/Choices/0/NumericEqualsPath"
        ]
      ),
      (#""And": []"#, ["The field 'And' must not be empty at /States/S/Choices/0/And"]),
      (
        #""Not": {"Variable": "$.a", "IsNull": true, "Next": "Done"}"#,
        ["Next stands only in the outermost rule at /States/S/Choices/0/Not/Next"]
      ),
      (
        #""Or": [{"Variable": "$.a", "Equals": 1}]"#,
        [
          "A rule needs And, Or, Not, or a comparison such as StringEquals at /States/S/Choices/0/Or/0",
          "The field 'Equals' is not supported by Step Functions at /States/S/Choices/0/Or/0/Equals",
        ]
      ),
      (
        #""Condition": "{% true %}""#,
        [
          "The field 'Condition' is not supported when the QueryLanguage is JSONPath at /States/S/Choices/0/Condition",
          "A rule needs And, Or, Not, or a comparison such as StringEquals at /States/S/Choices/0",
        ]
      ),
    ] as [(String, [String])])
  func rules(_ rule: String, _ expected: [String]) {
    let document = Document.state(
      "{\"Type\": \"Choice\", \"Choices\": [{\(rule), \"Next\": \"Done\"}]}")
    #expect(Set(Self.findings(document)) == Set(expected))
  }

  @Test func jsonataRules() {
    let document = Document.state(
      """
      {"Type": "Choice", "QueryLanguage": "JSONata", "Choices": [
        {"Condition": "{% true %}", "Next": "Done"}, {"Condition": "true", "Next": "Done"},
        {"Variable": "$.a", "Next": "Done"}, {"Condition": false}]}
      """)
    #expect(
      Self.findings(document) == [
        "The field 'Condition' must be a JSONata expression between {% and %}, or true or false "
          + "at /States/S/Choices/1/Condition",
        "These fields are required: [Condition] at /States/S/Choices/2",
        "The field 'Variable' is not supported by Step Functions at /States/S/Choices/2/Variable",
        "These fields are required: [Next] at /States/S/Choices/3",
      ])
  }

  // MARK: - Map

  private static let processor =
    #""ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Succeed"}}}"#
  private static let distributed = """
    "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
    "StartAt": "I", "States": {"I": {"Type": "Succeed"}}}
    """

  @Test(
    arguments: [
      (processor, []),
      (
        #""MaxConcurrency": 1"#,
        ["One of these fields is required: [ItemProcessor, Iterator] at /States/S"]
      ),
      (
        processor + #", "Iterator": {}"#,
        [
          "The fields [ItemProcessor, Iterator] exclude each other: keep one at /States/S",
          "These fields are required: [States, StartAt] at /States/S/Iterator",
        ]
      ),
      (
        processor + #", "ItemSelector": {}, "Parameters": {}"#,
        ["The fields [ItemSelector, Parameters] exclude each other: keep one at /States/S"]
      ),
      (
        processor + #", "MaxConcurrency": -1"#,
        [
          "The field 'MaxConcurrency' must be a whole number of at least 0 at /States/S/MaxConcurrency"
        ]
      ),
      (
        processor + #", "ToleratedFailurePercentage": 100.5"#,
        [
          "The field 'ToleratedFailurePercentage' must be a number from 0 to 100 at /States/S/ToleratedFailurePercentage"
        ]
      ),
      (processor + #", "ToleratedFailurePercentage": 5.5"#, []),
      (
        distributed + #", "ItemReader": {"ReaderConfig": {"InputType": "XML"}}"#,
        [
          "These fields are required: [Resource] at /States/S/ItemReader",
          "The field 'InputType' should have one of these values: [CSV, JSON, JSONL, PARQUET, MANIFEST] at /States/S/ItemReader/ReaderConfig/InputType",
        ]
      ),
      (
        processor + #", "ItemBatcher": {"MaxItemsPerBatch": 0}"#,
        [
          "The field 'MaxItemsPerBatch' must be a whole number of at least 1 at /States/S/ItemBatcher/MaxItemsPerBatch",
          "warning ItemBatcher counts only in a Map of Mode DISTRIBUTED at /States/S/ItemBatcher",
        ]
      ),
      (
        #""ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED"}, "StartAt": "I", "States": {"I": {"Type": "Fail"}}}"#,
        ["These fields are required: [ExecutionType] at /States/S/ItemProcessor/ProcessorConfig"]
      ),
    ] as [(String, [String])])
  func maps(_ fields: String, _ expected: [String]) {
    let document = Document.state("{\"Type\": \"Map\", \(fields), \"Next\": \"Done\"}")
    #expect(Set(Self.findings(document)) == Set(expected))
  }

  @Test(arguments: [("ok-1_2", true), ("", false), ("a b", false), ("a*", false)])
  func labels(_ label: String, _ isValid: Bool) {
    let document = Document.state(
      "{\"Type\": \"Map\", \(Self.processor), \"Label\": \"\(label)\", \"Next\": \"Done\"}")
    #expect(document.findings.isEmpty == isValid)
    let long = String(repeating: "x", count: 41)
    let tooLong = Document.state(
      "{\"Type\": \"Map\", \(Self.processor), \"Label\": \"\(long)\", \"Next\": \"Done\"}")
    #expect(tooLong.findings.count == 1)
  }

  // MARK: - Transitions

  private static func machine(_ states: String) -> Document {
    Document(json: "{\"StartAt\": \"A\", \"States\": {\(states)}}")
  }

  @Test func targets() {
    let document = Self.machine(
      """
      "A": {"Type": "Parallel", "Next": "X", "Branches": [
        {"StartAt": "B", "States": {"B": {"Type": "Pass", "Next": "A"}}}]},
      "C": {"Type": "Choice", "Default": "B", "Choices": []}
      """)
    #expect(
      Self.findings(document) == [
        "MISSING_TRANSITION_TARGET Missing 'Next' target: X at /States/A/Next",
        "MISSING_TRANSITION_TARGET Missing 'Next' target: A (/States/A is in another scope, where "
          + "no transition leads) at /States/A/Branches/0/States/B/Next",
        "MISSING_TRANSITION_TARGET State \"C\" is not reachable. at /States/C",
        "MISSING_TRANSITION_TARGET Missing 'Default' target: B (/States/A/Branches/0/States/B is "
          + "in another scope, where no transition leads) at /States/C/Default",
        "The field 'Choices' must not be empty at /States/C/Choices",
      ])
  }

  @Test func aLoopWithoutAnEnd() {
    let document = Self.machine(#""A": {"Type": "Pass", "Next": "A"}"#)
    #expect(
      Self.findings(document) == [
        "NO_TERMINAL_STATE No state ends the run: one must be a Succeed or Fail state or have End "
          + "at /States"
      ])
  }

  @Test func islandsAndLoopsWithoutAWayOut() {
    let document = Self.machine(
      """
      "A": {"Type": "Choice", "Default": "E", "Choices": [
        {"Variable": "$.a", "IsPresent": true, "Next": "L"}]},
      "L": {"Type": "Pass", "Next": "M"}, "M": {"Type": "Pass", "Next": "L"},
      "E": {"Type": "Succeed"},
      "I": {"Type": "Pass", "Next": "J"}, "J": {"Type": "Pass", "Next": "I"}
      """)
    #expect(
      Self.findings(document) == [
        "warning NO_TERMINAL_STATE No way leads from state \"L\" to the end of the run at /States/L",
        "warning NO_TERMINAL_STATE No way leads from state \"M\" to the end of the run at /States/M",
        "warning MISSING_TRANSITION_TARGET State \"I\" is not reachable. at /States/I",
        "warning MISSING_TRANSITION_TARGET State \"J\" is not reachable. at /States/J",
      ])
  }

  @Test func namesAreUniqueInTheWholeMachine() {
    let document = Self.machine(
      """
      "A": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}]}
      """)
    #expect(
      Self.findings(document) == [
        "DUPLICATE_STATE_NAME State 'A' bears the name of /States/A: names are unique in the whole "
          + "machine at /States/A/Branches/0/States/A"
      ])
    let name = String(repeating: "n", count: 81)
    let long = Document(
      json: "{\"StartAt\": \"\(name)\", \"States\": {\"\(name)\": {\"Type\": \"Succeed\"}}}")
    #expect(long.findings.map(\.message) == ["State names have at most 80 characters"])
  }

  // MARK: - Places

  @Test func aFindingStandsWhereAReaderLooks() {
    let document = Document(
      json: """
        {
          "StartAt": "A",
          "States": {
            "A": {
              "Type": "Pass",
              "Nxt": "B",
              "InputPath": "a",
              "Next": "Gone"
            }
          }
        }
        """)
    #expect(
      document.findings.map { "\($0.position.line):\($0.position.column) \($0.pointer)" } == [
        "6:7 /States/A/Nxt", "7:20 /States/A/InputPath", "8:15 /States/A/Next",
      ])
  }

  // MARK: - The schema itself

  @Test func theSchemaIsConsistent() {
    for owner in StateType.allCases.map(FieldOwner.state) + [.machine, .retrier, .catcher] {
      let fields = FieldSchema.fields(of: owner)
      #expect(!fields.isEmpty)
      for field in fields {
        #expect(!field.help.isEmpty)
        #expect(!field.excludes.contains(field.name))
        for other in field.excludes {
          #expect(FieldSchema.field(other, of: owner)?.excludes.contains(field.name) ?? true)
        }
      }
    }
    #expect(
      FieldSchema.fields(of: .state(.pass), language: .jsonata).map(\.name)
        == ["Type", "Comment", "QueryLanguage", "Output", "Assign", "Next", "End"])
  }
}
