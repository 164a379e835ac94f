import Foundation
import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

struct EvaluateExpressionTests {
  private func values(_ expression: String) throws -> String? {
    let stack = Stack("S")
    let machine = StateMachine(
      stack, "SM", definition: TaskState(stack, "T", task: EvaluateExpression(expression)))
    let state = try machine.definition()["States"]?["T"]
    return state?["Parameters"]?["expressionAttributeValues"]?.compactText
  }

  @Test(arguments: [
    ("$.waitMilliseconds / 1000", #"{"$.waitMilliseconds.$":"$.waitMilliseconds"}"#),
    ("`Now ${$.a_b} and ${$.a_b}`", #"{"$.a_b.$":"$.a_b"}"#),
    (
      "$.items[0].name + $.items[10]",
      ##"{"$.items[0].name.$":"$.items[0].name","$.items[10].$":"$.items[10]"}"##
    ),
    ("$.name.toUpperCase() + $.list.length", #"{"$.name.$":"$.name","$.list.$":"$.list"}"#),
    ("$.a['b c'] + $.größe", #"{"$.a.$":"$.a","$.größe.$":"$.größe"}"#),
    ("$$.Execution.Name + '$' + 1", #"{"$$.Execution.Name.$":"$$.Execution.Name"}"#),
    ("1 + 2", "{}"),
    ("$.a.5 + $.", #"{"$.a.$":"$.a"}"#),
  ])
  func `The paths of an expression`(_ expression: String, _ expected: String) throws {
    #expect(try values(expression) == expected)
  }

  @Test func `All expressions of a stack share one function`() throws {
    let stack = Stack("S")
    let chain = TaskState(stack, "A", task: EvaluateExpression("$.a + 1"))
      .next(TaskState(stack, "B", task: EvaluateExpression("$.b + 1")))
    StateMachine(stack, "SM", definition: chain)
    let resources = try #require(try stack.template()["Resources"]?.object)
    let functions = resources.members.filter { $0.value["Type"] == "AWS::Lambda::Function" }
    #expect(functions.map(\.key) == ["Evala0d2ce44871b4e7487a1f5e63d7c3bdc4DAC06E1"])
    let code = try #require(functions.first?.value["Properties"]?["Code"]?["ZipFile"]?.string)
    // What CloudFormation takes inline.
    #expect(code.utf8.count <= 4096)
  }

  /// The function's text, run by Node.js.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/node"), "needs node"))
  func `The function evaluates as a simulation does`() throws {
    let stack = Stack("S")
    sm(stack, "T", EvaluateExpression("$.a"))
    let resources = try #require(try stack.template()["Resources"]?.object)
    let function = try #require(
      resources.members.first { $0.value["Type"] == "AWS::Lambda::Function" })
    let code = try #require(function.value["Properties"]?["Code"]?["ZipFile"]?.string)
    let script =
      code + """
        const values = {"$.n": 1500, "$.s": "Ada", "$.neg": -2, "$.x": 1, "$.x_y": 2, "$.o": {a: 5}};
        Promise.all([
          "$.n / 1000", "`Now waiting ${$.n} s`", "$.s.toUpperCase()", "5 -$.neg", "$.neg ** 2",
          "$.x + $.x_y", "$.o", "$.o.a", "{b: 1}", "const y = 2; y + $.x",
        ].map((expression) => exports.handler({ expression, expressionAttributeValues: values })))
          .then((results) => console.log(JSON.stringify(results)));
        """
    let node = Process()
    node.executableURL = URL(fileURLWithPath: "/usr/bin/node")
    node.arguments = ["-e", script]
    let output = Pipe()
    node.standardOutput = output
    try node.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    node.waitUntilExit()
    #expect(
      String(decoding: data, as: UTF8.self)
        == #"[1.5,"Now waiting 1500 s","ADA",7,4,3,{"a":5},5,{"b":1},3]"# + "\n")
  }
}
