import OrderedJSON
import StatesLanguage
import Testing

/// What is wrong inside expressions, calls and resources.
@Suite struct ExpressionCheckTests {
  private static func findings(_ fields: String) -> [String] {
    Document.state("{\(fields), \"End\": true}").findings
      .filter { $0.pointer.tokens.count > 2 }
      .map { "\($0.severity.rawValue) \($0.code) \($0.message)" }
  }

  @Test(arguments: [
    (#""{% $states.input.a %}""#, []),
    (
      #""{% 10 + * 2 ""#,
      ["ERROR SCHEMA_VALIDATION_FAILED The JSONata expression is not closed by %}"]
    ),
    (
      #""{% total %}""#,
      [
        "ERROR UNSUPPORTED_JSONATA_EXPRESSION Reference to 'total' at the top level is not supported."
      ]
    ),
    (
      #""10 %}""#,
      [
        "WARNING SCHEMA_VALIDATION_FAILED The text ends with %} but does not begin with {%: it is no expression"
      ]
    ),
    (
      #""{%10%}""#,
      [
        "WARNING SCHEMA_VALIDATION_FAILED Not every tool takes an expression without blanks inside its delimiters: {% … %}"
      ]
    ),
  ])
  func expressions(_ output: String, _ expected: [String]) {
    let fields = #""Type": "Pass", "QueryLanguage": "JSONata", "Output": {"x": [\#(output)]}"#
    #expect(Self.findings(fields) == expected)
  }

  /// CloudFormation's part may make an expression or a number of it.
  @Test func whatIsToBeSubstitutedIsNoError() {
    let condition = Self.findings(
      #""Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% ${Limit} %}""#)
    let seconds = Self.findings(#""Type": "Wait", "Seconds": "${Limit}""#)
    #expect(
      condition == [
        "WARNING SUBSTITUTION_NEEDED '{% ${Limit} %}' is to be substituted before the service takes it"
      ])
    #expect(
      seconds == [
        "WARNING SUBSTITUTION_NEEDED '${Limit}' is to be substituted before the service takes it"
      ])
  }

  @Test func aBrokenExpressionIsFoundWhereItBreaks() {
    let document = Document(
      json: """
        {"QueryLanguage": "JSONata", "StartAt": "S", "States": {"S": {"Type": "Succeed",
        "Output": "{% \\"é\\" & ) %}"}}}
        """)
    let finding = document.findings.first
    #expect(finding?.code == "INVALID_JSONATA_EXPRESSION")
    #expect(finding?.position == SourcePosition(line: 2, column: 23))
  }

  @Test(arguments: [
    ("States.Format('{} \\\\{}', $.a)", []),
    (
      "States.Format('{} {}', $.a)",
      ["States.Format has 2 placeholders {} and 1 values for them"]
    ),
    ("States.MathAdd(1, $.a)", []),
    (
      "States.MathAdd(1, '-1')",
      ["Argument 2 of States.MathAdd(number, number) must be a number"]
    ),
    (
      "States.Array(States.JsonMerge($.a, $.b, 1))",
      ["Argument 3 of States.JsonMerge(object, object, false) must be true or false"]
    ),
  ])
  func calls(_ call: String, _ expected: [String]) {
    let found = Self.findings(#""Type": "Pass", "Parameters": {"x.$": "\#(call)"}"#)
    #expect(found == expected.map { "WARNING SCHEMA_VALIDATION_FAILED \($0)" })
  }

  @Test(arguments: [
    ("arn:aws:states:::dynamodb:getItem", []),
    ("arn:aws:states:::dynamodb:query", ["ERROR"]),
    ("arn:aws:states:::newservice:run", ["WARNING"]),
    ("arn:aws:states:::aws-sdk:dynamodb:query", []),
    ("arn:aws:lambda:us-east-1:1:function:f:$LATEST", []),
    ("arn:aws:lambda:us-east-1:1:function:f:", ["WARNING"]),
    ("arn:aws:lambda:us-east-1:1:function:${F}", []),
    ("f", ["ERROR"]),
  ])
  func resources(_ resource: String, _ severities: [String]) {
    let message =
      "The resource provided \(resource) is not recognized. The value is not a valid resource ARN, or the resource is not available in this region."
    let found = Self.findings(#""Type": "Task", "Resource": "\#(resource)""#)
    #expect(found == severities.map { "\($0) SCHEMA_VALIDATION_FAILED \(message)" })
  }

  @Test func aResultWriterWritesSomewhereOrInAForm() {
    let map =
      #""Type": "Map", "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "P", "States": {"P": {"Type": "Succeed"}}}, "ResultWriter": "#
    #expect(Self.findings(map + #"{"WriterConfig": {"OutputType": "JSONL"}}"#).isEmpty)
    #expect(Self.findings(map + #"{"WriterConfig": {}}"#).count == 1)
  }

  @Test func theVariablesThatAStateReads() {
    let document = Document(
      json: """
        {"QueryLanguage": "JSONata", "StartAt": "A", "States": {
          "A": {"Type": "Pass", "Assign": {"b": "{% $a + $sum($states.input.$b) %}"}, "Next": "C"},
          "C": {"Type": "Pass", "Output": "{% ($x := $d; $map($e, function($v) { $v + $x })) %}",
            "End": true}}}
        """)
    #expect(document.variableReferences == ["A": ["a", "b"], "C": ["d", "e"]])
  }
}
