import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

struct SynthesisTests {
  @Test func `Ten thousand states in a row, and in choices`() throws {
    let stack = Stack("S")
    let first = Pass(stack, "0")
    var chain = Chain.start(first)
    for number in 1..<10_000 { chain = chain.next(Pass(stack, "\(number)")) }
    chain.next(
      Choice(stack, "Again").when("$.again is present", first).otherwise(Succeed(stack, "Done")))
    let states = try machine(stack, first).definition()["States"]?.object
    #expect(states?.count == 10_002)
    #expect(states?["9999"]?["Next"] == "Again")
  }

  @Test func `Parallel states in one another are bounded`() throws {
    func nested(_ depth: Int) -> Stack {
      let stack = Stack("S")
      var inner: any Chainable = Pass(stack, "Innermost")
      for level in 0..<depth { inner = Parallel(stack, "P\(level)").branch(inner) }
      _ = machine(stack, inner)
      return stack
    }
    #expect(throws: Never.self) { try nested(100).template() }
    #expect(throws: ConstructError.self) { try nested(5000).template() }
  }

  /// `v2_flag_minimize_policies`
  @Test func `Statements of the same actions can be joined`() throws {
    let stack = Stack("S", minimizesPolicies: true)
    let tasks = ["Fn", "Fn2"].map {
      TaskState(stack, "Call \($0)", task: InvokeFunction(fn(stack, $0)))
    }
    let machine = machine(stack, tasks[0].next(tasks[1]))
    machine.addToRolePolicy(PolicyStatement(actions: ["sqs:SendMessage"], resources: ["*"]))
    let policy = try stack.template()["Resources"]?["SMRoleDefaultPolicy34CA15C7"]
    #expect(
      policy?["Properties"]?["PolicyDocument"]?["Statement"]?.compactText
        == #"[{"Action":"lambda:InvokeFunction","Effect":"Allow","Resource":["#
        + #"{"Fn::GetAtt":["Fn2C26C4B36","Arn"]},{"Fn::GetAtt":["Fn9270CBC0","Arn"]}]},"#
        + #"{"Action":"sqs:SendMessage","Effect":"Allow","Resource":"*"}]"#)
  }

  @Test func `References in a definition are joined with its text`() throws {
    let stack = Stack("S")
    let bucket = Bucket(stack, "B")
    let pass = Pass(
      stack, "P", parameters: ["objects": .string(bucket.arnForObjects("*")), "quote": "\""])
    _ = machine(stack, pass)
    let machine = try stack.template()["Resources"]?["SM934E715A"]
    #expect(
      machine?["Properties"]?["DefinitionString"] == [
        "Fn::Join": [
          "",
          [
            #"{"StartAt":"P","States":{"P":{"Type":"Pass","Parameters":{"objects":""#,
            ["Fn::GetAtt": ["B08E7C7AF", "Arn"]], #"/*","quote":"\""},"End":true}}}"#,
          ],
        ]
      ])
  }

  @Test func `A role can be left alone`() throws {
    let stack = Stack("S")
    let role = Role.fromRoleARN(
      stack, "R", "arn:aws:iam::123456789012:role/existing", mutable: false)
    StateMachine(
      stack, "SM", definition: TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn"))),
      role: role)
    let types = try stack.template()["Resources"]?.object?.members.compactMap {
      $0.value["Type"]?.string
    }
    #expect(types?.contains("AWS::IAM::Policy") == false)
  }

  @Test func `Credentials, and timeouts from the data`() throws {
    let stack = Stack("S")
    let task = TaskState(
      stack, "T", task: InvokeFunction(fn(stack, "Fn")), timeout: .at("$.limit"),
      credentials: .roleARN(at: "$.role"))
    let state = try machine(stack, task).definition()["States"]?["T"]
    #expect(state?["TimeoutSecondsPath"] == "$.limit")
    #expect(state?["Credentials"] == ["RoleArn.$": "$.role"])
    let policy = try stack.template()["Resources"]?["SMRoleDefaultPolicy34CA15C7"]
    #expect(policy?.compactText.contains(#""Action":"sts:AssumeRole""#) == true)
  }

  @Test func `States in JSONata`() throws {
    let stack = Stack("S")
    let pass = Pass(
      stack, "P", assign: ["v": "{% $states.input.b %}"],
      outputs: ["x": "{% $states.input.a + 1 %}"])
    let choice = Choice(stack, "C", outputs: ["o": 1])
      .when(.jsonata("{% $v > 1 %}"), Succeed(stack, "Ok", outputs: "{% 'done' %}"))
      .otherwise(Fail(stack, "No", error: "{% 'E' %}"))
    let machine = StateMachine(
      stack, "SM", definition: pass.next(Wait(stack, "W", time: .seconds("{% $v %}"))).next(choice),
      queryLanguage: .jsonata)
    #expect(
      try machine.definition().compactText
        == #"{"StartAt":"P","States":{"P":{"Type":"Pass","Output":{"x":"{% $states.input.a + 1 %}"},"#
        + #""Next":"W","Assign":{"v":"{% $states.input.b %}"}},"W":{"Type":"Wait","Seconds":"{% $v %}","#
        + #""Next":"C"},"C":{"Type":"Choice","Output":{"o":1},"Choices":[{"Condition":"{% $v > 1 %}","#
        + #""Next":"Ok"}],"Default":"No"},"No":{"Type":"Fail","Error":"{% 'E' %}"},"Ok":{"Type":"Succeed","#
        + #""Output":"{% 'done' %}"}},"QueryLanguage":"JSONata"}"#)
  }
}
