import StepFunctions
import StepFunctionsTasks
import Testing

/// What is refused: all that the AWS CDK refuses, and what it let through. Every message names the
/// state, what is wrong and the way out.
struct ProblemTests {
  @Test func `A state goes on to one state`() {
    // v1_error_already_has_next, v2_error_already_has_next
    expectProblem(
      "[S/A] State 'A' already has a next state, 'B', so it cannot go on to 'C' as well."
    ) { stack in
      let states = passes(stack, "A", "B", "C")
      states[0].next(states[1])
      states[0].next(states[2])
    }
  }

  @Test func `Nothing follows a choice by itself`() {
    // v1_error_chain_after_choice, v2_error_chain_after_choice
    expectProblem("nothing can follow 'Ch', its last part. After a Choice go on from its after") {
      stack in
      Chain.start(Pass(stack, "A"))
        .next(Choice(stack, "Ch").when("$.a == 'b'", Pass(stack, "B")))
        .next(Pass(stack, "P"))
    }
  }

  @Test func `A choice has one otherwise`() {
    // v1_error_two_otherwise, v2_error_two_otherwise
    expectProblem("Choice 'Ch' already goes on to 'A' otherwise, so it cannot go on to 'B'.") {
      stack in
      Choice(stack, "Ch").otherwise(Pass(stack, "A")).otherwise(Pass(stack, "B"))
    }
    expectProblem("so afterwards(includeOtherwise: true) cannot add its own.") { stack in
      _ = Choice(stack, "Ch").when("$.a is present", Pass(stack, "B"))
        .otherwise(Pass(stack, "A")).afterwards(includeOtherwise: true)
    }
  }

  /// The CDK accepts `v1_choice_without_conditions`, and the service then refuses the machine.
  @Test func `A choice has conditions`() {
    expectProblem("[S/Choice] State 'Choice': a Choice must have at least one condition.") {
      _ = machine($0, Choice($0, "Choice"))
    }
  }

  @Test func `A parallel has branches`() {
    // v1_error_parallel_without_branches, v2_error_parallel_without_branches
    expectProblem("[S/P] State 'P': a Parallel must have at least one branch.") {
      _ = machine($0, Parallel($0, "P"))
    }
  }

  @Test func `A map has one processor`() {
    // v2_error_map_both, v2_error_map_without_processor
    expectProblem("State 'M': a Map has an iterator or an item processor, not both.") { stack in
      _ = machine(
        stack, Map(stack, "M").iterator(Pass(stack, "A")).itemProcessor(Pass(stack, "B")))
    }
    expectProblem("State 'M': a Map must have an item processor.") {
      _ = machine($0, Map($0, "M"))
    }
  }

  @Test func `Numbers are in their ranges`() {
    // v1_error_map_negative_concurrency
    expectProblem("State 'M': maxConcurrency must be 0, for no limit, or more, not -1.") {
      stack in
      _ = machine(stack, Map(stack, "M", maxConcurrency: -1).itemProcessor(Pass(stack, "P")))
    }
    // The CDK accepts v2_accepts_retry_backoff and v2_accepts_retry_max_attempts_negative, and the
    // service refuses them.
    expectProblem("State 'P': backoffRate of a retrier must be 1 or more, not 0.5.") { stack in
      _ = machine(stack, one(stack).addRetry(backoffRate: 0.5))
    }
    expectProblem("State 'P': maxAttempts of a retrier must be 0 or more, not -1.") { stack in
      _ = machine(stack, one(stack).addRetry(maxAttempts: -1))
    }
    expectProblem("the interval of a retrier must be a whole number of seconds from 1") { stack in
      _ = machine(stack, one(stack).addRetry(interval: .milliseconds(1500)))
    }
    expectProblem("maxDelay of a retrier must be longer than its interval.") { stack in
      _ = machine(
        stack, one(stack).addRetry(interval: .seconds(10), maxDelay: .seconds(5)))
    }
    expectProblem("Seconds must be a whole number of seconds from 0 to 99,999,999") { stack in
      _ = machine(stack, Wait(stack, "W", time: .seconds(-1)))
    }
    expectProblem("[S/SM] The timeout must be a whole number of seconds from 1, not 0") { stack in
      StateMachine(stack, "SM", definition: Pass(stack, "P"), timeout: .seconds(0))
    }
    expectProblem("the heartbeat, 20.0 seconds, must be shorter than the timeout") { stack in
      _ = machine(
        stack,
        TaskState(
          stack, "T", task: InvokeActivity(Activity(stack, "A")), timeout: .seconds(10),
          heartbeat: .seconds(20)))
    }
  }

  @Test func `States.ALL stands alone`() {
    // v2_error_states_all_not_alone_retry and _catch; the first CDK accepted it (v1_retry_catch).
    expectProblem("'States.ALL' must stand alone in a retrier, not in [States.ALL, Other].") {
      _ = machine($0, one($0).addRetry(errors: ["States.ALL", "Other"]))
    }
    expectProblem("'States.ALL' must stand alone in a catcher") {
      _ = machine($0, one($0).addCatch(Pass($0, "C"), errors: ["Other", "States.ALL"]))
    }
  }

  @Test func `Paths begin with a dollar`() {
    // v1_error_input_path, v1_error_result_path, v1_error_catch_result_path, v2_error_bad_path
    expectProblem("State 'P': InputPath must begin with '$' or be .discard, not 'foo'.") {
      _ = machine($0, Pass($0, "P", inputPath: "foo"))
    }
    expectProblem("State 'P': ResultPath must begin with '$'") {
      _ = machine($0, Pass($0, "P", resultPath: ""))
    }
    expectProblem("ResultPath of a catcher must begin with '$'") {
      _ = machine($0, one($0).addCatch(Pass($0, "H"), resultPath: "error"))
    }
    expectProblem("State 'P': 'hello' is no path") {
      _ = machine($0, Pass($0, "P", parameters: ["a": JSONPath.stringAt("hello")]))
    }
    // v1_error_context_path, v1_error_data_path, v1_error_data_path_bracket
    for value in [
      JSONPath.Context.stringAt("$.x"), JSONPath.Data.stringAt("$"),
      JSONPath.Data.numberAt("$[0]"),
    ] {
      expectProblem("State 'P': Paths of") {
        _ = machine($0, Pass($0, "P", parameters: ["a": value]))
      }
    }
  }

  @Test func `A path is a whole value, and in no array`() {
    // v1_error_path_concatenation, v2_error_path_concatenation
    let path = JSONPath.stringAt("$.x")
    expectProblem("State 'P': A path must be the whole value, but '$.x' stands inside") {
      _ = machine($0, Pass($0, "P", parameters: ["a": "hello \(path)"]))
    }
    // v2_error_path_in_array
    expectProblem("State 'P': the path '$.x' stands in an array") {
      _ = machine($0, Pass($0, "P", parameters: ["a": [path, "y"]]))
    }
  }

  @Test func `Conditions are checked where they are used`() {
    // v1_error_condition_path, v2_error_condition_path, v2_error_jsonata_condition, v1_error_empty_*
    let refused: [(Condition, String)] = [
      (.stringEquals("status", "x"), "the variable 'status' of a condition must begin with '$'."),
      (.and([]), "and and or need at least one condition."),
      (.or([]), "and and or need at least one condition."),
      (.jsonata("$x > 1"), "a JSONata condition stands between '{%' and '%}'"),
      ("$.a = 1", "the condition \"$.a = 1\" cannot be read"),
    ]
    for (condition, message) in refused {
      expectProblem("State 'Ch': \(message)") { stack in
        _ = machine(stack, Choice(stack, "Ch").when(condition, Pass(stack, "P")))
      }
    }
    // The first CDK refused "$" (v1_error_condition_bare_dollar); the service takes it.
    #expect(Condition.stringEquals("$", "x").expression == "$ == \"x\"")
  }

  @Test func `A state belongs to one graph`() {
    // v1_error_state_in_two_branches, v2_error_state_in_two_branches
    expectProblem(
      "State 'A' cannot be used in Parallel 'P' branch 2: it is already in Parallel 'P' branch 1 (A)"
    ) { stack in
      let state = Pass(stack, "A")
      _ = machine(stack, Parallel(stack, "P").branch(state, state))
    }
    // v1_error_state_in_two_graphs, v2_error_state_in_two_graphs
    expectProblem("State 'A' cannot be used in State Machine SM2 definition") { stack in
      let state = Pass(stack, "A")
      _ = machine(stack, state, "SM1")
      _ = machine(stack, state, "SM2")
    }
    // v1_error_transition_into_branch
    expectProblem("State 'A' cannot be used in State Machine SM definition (P, B)") { stack in
      let states = passes(stack, "A", "B")
      _ = machine(
        stack, Parallel(stack, "P").branch(states[0]).next(states[1]).next(states[0]))
    }
  }

  @Test func `Names are unique`() {
    // v1_error_duplicate_construct_id
    expectProblem("[S] There is already a construct named 'A' in 'S'.") {
      _ = passes($0, "A", "A")
    }
    expectProblem("State name 'In' occurs in both") { stack in
      let parallel = Parallel(stack, "P") {
        ParallelJob(stack, "F1")
        ParallelJob(stack, "F2")
      }
      _ = machine(stack, parallel)
    }
  }

  @Test func `A machine's name has allowed characters`() {
    // v2_error_name_characters
    expectProblem("State machine name 'bad name*' has characters other than") { stack in
      StateMachine(
        stack, "SM", definition: Pass(stack, "P"), stateMachineName: "bad name*")
    }
    expectProblem("must have 1 to 80 characters, not 81") { stack in
      StateMachine(
        stack, "SM", definition: Pass(stack, "P"),
        stateMachineName: String(repeating: "a", count: 81))
    }
  }

  @Test func `Query languages do not mix`() {
    // v2_error_jsonpath_state_in_jsonata_machine
    expectProblem("State 'P': it cannot be written in JSONPath in a machine") { stack in
      StateMachine(
        stack, "SM", definition: Pass(stack, "P", queryLanguage: .jsonPath),
        queryLanguage: .jsonata)
    }
    expectProblem("State 'P': '$.a' is a path of JSONPath") { stack in
      _ = machine(
        stack,
        Pass(stack, "P", queryLanguage: .jsonata, outputs: ["a": JSONPath.stringAt("$.a")]))
    }
  }

  @Test func `Not every task is counted`() {
    // v1_error_no_metrics, v2_error_no_metrics
    expectProblem("[S/T] 'T' has no metric Failed") { stack in
      struct Plain: StepFunctionsTask {
        func bind(_ state: TaskContext) -> TaskConfiguration {
          TaskConfiguration(resourceARN: "arn:aws:states:::sqs:sendMessage")
        }
      }
      _ = TaskState(stack, "T", task: Plain()).metricFailed()
    }
  }

  @Test func `Every problem is told at once`() {
    let stack = Stack("S")
    let states = passes(stack, "A", "B", "C")
    states[0].next(states[1])
    states[0].next(states[2])
    _ = machine(stack, Wait(stack, "W", time: .secondsPath("seconds")).next(states[0]))
    #expect(throws: ConstructError.self) { try stack.template() }
    do { _ = try stack.template() } catch { #expect(error.problems.count == 2) }
  }

  /// What no rule above tells is told by the checks that the service makes.
  @Test func `Misspelt keys are refused`() {
    expectProblem("State 'Custom'") { stack in
      _ = machine(
        stack,
        CustomState(stack, "Custom", stateJSON: ["Type": "Pass", "Resultpath": "$.a"]))
    }
  }

  private func one(_ stack: Stack) -> TaskState {
    TaskState(stack, "P", task: InvokeFunction(Function(stack, "Fn")))
  }
}
