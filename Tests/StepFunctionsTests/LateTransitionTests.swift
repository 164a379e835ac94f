import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

/// Where the AWS CDK lost or broke what was said, and this library does not.
struct LateTransitionTests {
  /// The CDK renders the machine when it is made (`v2_state_machine_late_next`).
  @Test func `A transition that is made after the machine counts`() throws {
    let stack = Stack("S")
    let states = passes(stack, "A", "B")
    let machine = machine(stack, states[0])
    states[0].next(states[1])
    let definition = try machine.definition()
    #expect(definition["States"]?["A"]?["Next"] == "B")
    #expect(definition["States"]?["B"] != nil)
  }

  /// The CDK leaves a Default that names nothing (`v2_late_otherwise_dangling`).
  @Test func `An otherwise that is made after the map counts`() throws {
    let stack = Stack("S")
    let choice = Choice(stack, "Ch").when(.stringEquals("$.a", "b"), Pass(stack, "A"))
    let map = Map(stack, "M").itemProcessor(choice)
    choice.otherwise(Pass(stack, "LateDefault"))
    let states = try machine(stack, map).definition()["States"]?["M"]?["ItemProcessor"]?["States"]
    #expect(states?.object?.keys == ["Ch", "LateDefault", "A"])
  }

  /// The first CDK wrote them as they were (`v1_pass_parameters_not_rendered`, `v1_map`), so the
  /// service took `$.x` for a text.
  @Test func `Paths in parameters of Pass and Map are paths`() throws {
    let stack = Stack("S")
    let pass = Pass(
      stack, "P", parameters: ["input": JSONPath.stringAt("$.x"), "lit": 1, "raw.$": "$.y"])
    let map = Map(
      stack, "Map State", maxConcurrency: 1, itemsPath: "$.inputForMap",
      parameters: ["foo": "foo", "bar": JSONPath.stringAt("$.bar")], resultPath: "$.r"
    ).iterator(Pass(stack, "Pass State"))
    map.addRetry(maxAttempts: 3)
    let states = try machine(stack, pass.next(map)).definition()["States"]
    #expect(
      states?["P"]?.compactText
        == #"{"Type":"Pass","Parameters":{"input.$":"$.x","lit":1,"raw.$":"$.y"},"Next":"Map State"}"#
    )
    #expect(
      states?["Map State"]?.compactText
        == #"{"Type":"Map","ResultPath":"$.r","End":true,"Parameters":{"foo":"foo","bar.$":"$.bar"},"#
        + #""Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":3}],"Iterator":{"StartAt":"#
        + #""Pass State","States":{"Pass State":{"Type":"Pass","End":true}}},"#
        + #""ItemsPath":"$.inputForMap","MaxConcurrency":1}"#)
  }

  /// The first CDK kept the order of the calls (`v1_retry_catch`): what stands after `States.ALL`
  /// is never tried.
  @Test func `The retrier and the catcher for all errors come last`() throws {
    let stack = Stack("S")
    let task = TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn")))
    task.addRetry()
    task.addRetry(
      errors: [StateErrors.timeout, StateErrors.tasksFailed], interval: .seconds(2),
      maxAttempts: 0, backoffRate: 1.5)
    task.addCatch(Pass(stack, "H1"))
    task.addCatch(Pass(stack, "H2"), errors: ["Custom"], resultPath: .discard)
    let state = try machine(stack, task).definition()["States"]?["T"]
    #expect(
      state?["Retry"]?.compactText
        == #"[{"ErrorEquals":["States.Timeout","States.TaskFailed"],"IntervalSeconds":2,"#
        + #""MaxAttempts":0,"BackoffRate":1.5},{"ErrorEquals":["States.ALL"]}]"#)
    #expect(
      state?["Catch"]?.compactText
        == #"[{"ErrorEquals":["Custom"],"ResultPath":null,"Next":"H2"},"#
        + #"{"ErrorEquals":["States.ALL"],"Next":"H1"}]"#)
  }

  /// The CDK drops null (`v2_custom_state`: ResultPath).
  @Test func `Null stays`() throws {
    let stack = Stack("S")
    let custom = CustomState(
      stack, "Custom",
      stateJSON: [
        "Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
        "Parameters": ["TableName": "t", "Item": [:]], "ResultPath": nil,
        "Retry": [["ErrorEquals": ["X"]]],
      ])
    custom.addRetry(errors: ["States.Timeout"], maxAttempts: 2)
    custom.addCatch(Fail(stack, "F"))
    let state = try machine(stack, custom.next(Succeed(stack, "Ok"))).definition()["States"]
    #expect(
      state?["Custom"]?.compactText
        == #"{"Next":"Ok","Type":"Task","Resource":"arn:aws:states:::dynamodb:putItem","#
        + #""Parameters":{"TableName":"t","Item":{}},"ResultPath":null,"Retry":["#
        + #"{"ErrorEquals":["States.Timeout"],"MaxAttempts":2},{"ErrorEquals":["X"]}],"#
        + #""Catch":[{"ErrorEquals":["States.ALL"],"Next":"F"}]}"#)
  }

  /// In the CDK a Choice on the way keeps no default (issues 16218 and 20685 of the CDK).
  @Test func `Otherwise of every choice on the way is joined`() throws {
    let stack = Stack("S")
    let inner = Choice(stack, "Inner").when("$.b is present", Pass(stack, "B"))
    let outer = Choice(stack, "Outer").when("$.a is present", inner)
    let joined = outer.afterwards(includeOtherwise: true).next(Pass(stack, "Join"))
    let states = try machine(stack, joined).definition()["States"]
    #expect(states?["Outer"]?["Default"] == "Join")
    #expect(states?["Inner"]?["Default"] == "Join")
    #expect(states?["B"]?["Next"] == "Join")
  }

  @Test func `The timeout of a machine goes into its definition's text`() throws {
    let stack = Stack("S")
    let machine = StateMachine(
      stack, "SM",
      definitionBody: .fromString(#"{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}"#),
      timeout: .seconds(60))
    #expect(try machine.definition()["TimeoutSeconds"] == 60)
  }
}
