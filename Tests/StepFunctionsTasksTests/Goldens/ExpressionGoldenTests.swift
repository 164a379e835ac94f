import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct ExpressionGoldenTests {
  /// The function's code is Treadle's own.
  private func templateWithoutCode(_ stack: Stack) throws -> JSONValue {
    var template = try stack.template()
    try drop("Code", in: &template)
    return template
  }

  private func drop(_ property: String, in template: inout JSONValue) throws {
    var resources = try #require(template["Resources"]?.object)
    for member in resources.members where member.value["Type"] == "AWS::Lambda::Function" {
      var resource = try #require(member.value.object)
      var properties = try #require(resource["Properties"]?.object)
      properties[property] = nil
      resource["Properties"] = .object(properties)
      resources[member.key] = .object(resource)
    }
    template = ["Resources": .object(resources)]
  }

  private func compare(_ name: String, _ build: (Stack) -> Void) throws {
    let stack = Stack("S", style: .original)
    build(stack)
    var fragment = try #require(try GoldenConstruct(name).fragment)
    try drop("Code", in: &fragment)
    #expect(try templateWithoutCode(stack) == fragment)
  }

  @Test func `The expressions of the first documentation`() throws {
    try compare("v1_readme_evaluate_expression") { stack in
      let topic = Topic(stack, "Topic")
      // Lambda makes no more functions of nodejs10.x, so it is no longer the default.
      let convert = TaskState(
        stack, "Convert to seconds",
        task: EvaluateExpression("$.waitMilliseconds / 1000", runtime: "nodejs10.x"),
        resultPath: "$.waitSeconds")
      let message = TaskState(
        stack, "Create message",
        task: EvaluateExpression(
          "`Now waiting ${$.waitSeconds} seconds...`", runtime: "nodejs10.x"),
        resultPath: "$.message")
      let publish = TaskState(
        stack, "Publish message",
        task: PublishToTopic(topic, message: TaskInput.fromDataAt("$.message")),
        resultPath: "$.sns")
      let wait = Wait(stack, "Wait", time: .secondsPath("$.waitSeconds"))
      StateMachine(
        stack, "StateMachine", definition: convert.next(message).next(publish).next(wait))
    }
  }

  /// The original takes `$.x_y` for `$.x`, and the function then fails; here the path is whole.
  @Test func `Each path is written once`() throws {
    let stack = Stack("S", style: .original)
    let machine = StateMachine(
      stack, "SM",
      definition: TaskState(
        stack, "Eval",
        task: EvaluateExpression("$.a + $.b.c + $.list[0] + $.a + $.x_y", runtime: "nodejs10.x"))
    )
    let golden = try GoldenConstruct("v1_evaluate_expression_paths")
    let expected = try #require(golden.definitionString)
      .replacing(#""$.x.$":"$.x""#, with: #""$.x_y.$":"$.x_y""#)
    let text = try machine.definitionString().placeholderText
    #expect(text == expected)
    #expect(
      golden.differences(
        from: try stack.template(),
        ignoring: ["AWS::StepFunctions::StateMachine", "AWS::Lambda::Function"]) == [])
  }

  @Test func `What cannot be evaluated`() throws {
    try expectRefusal(
      "v1_error_evaluate_root_index", "Paths in an expression begin with '$.', not '$[1]'"
    ) { stack in
      sm(stack, "T", EvaluateExpression("$[1] + 1"))
    }
    try expectRefusal(
      "v1_error_evaluate_runtime", "The runtime python3.7 cannot evaluate JavaScript"
    ) { stack in
      sm(stack, "T", EvaluateExpression("$.a + 1", runtime: "python3.7"))
    }
  }
}
