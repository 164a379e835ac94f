import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct GoldenStateTests {
  @Test(arguments: ["v1_wait_kinds", "v2_wait_kinds"])
  func `Ways to wait`(name: String) throws {
    try expectGolden(name) { stack in
      let comment = stack.node.style == .original ? "c" : nil
      let first = Wait(stack, "W1", time: .minutes(2), comment: comment)
      let definition = Chain.start(first)
        .next(Wait(stack, "W2", time: .timestamp("2016-03-14T01:59:00Z")))
        .next(Wait(stack, "W3", duration: WaitDuration.secondsPath("$.s")))
        .next(Wait(stack, "W4", time: .timestampPath("$.t")))
      _ = machine(stack, definition)
    }
  }

  @Test func `Data can be discarded`() throws {
    try expectGolden("v1_pass_paths_discard") { stack in
      let pass = Pass(
        stack, "P", comment: "c", inputPath: .discard, resultPath: .discard, outputPath: .discard)
      _ = machine(stack, pass)
    }
  }

  @Test func `All fields of a task, in order`() throws {
    try expectGolden("v1_task_all_props") { stack in
      let task = TaskState(
        stack, "T", task: InvokeFunction(fn(stack, "Fn"), payload: ["a": 1]), comment: "c",
        inputPath: "$.i", parameters: ["b": 2], resultPath: .discard, outputPath: "$.o",
        timeout: .hours(1))
      _ = machine(stack, task)
    }
  }

  @Test func `Fields of data and context`() throws {
    let golden = try GoldenConstruct("v1_data_and_context")
    let payload: TemplateObject = [
      "str": JSONPath.Data.stringAt("$.s"), "num": JSONPath.Data.numberAt("$.n"),
      "list": JSONPath.Data.listAt("$.l"), "all": JSONPath.Data.entirePayload,
      "token": JSONPath.Context.taskToken, "ctx": JSONPath.Context.entireContext,
      "exec": JSONPath.Context.stringAt("$$.Execution.Id"),
      "retry": JSONPath.Context.numberAt("$$.State.RetryCount"),
      "nested": ["deep": ["x": JSONPath.Data.stringAt("$.deep")]],
      "objs": [["y": JSONPath.Data.stringAt("$.y")], ["z": 1]], "plain": ["a", 1, true],
      "flag": false, "zero": 0, "empty": [:],
    ]
    try expectGolden(golden.name) { stack in
      _ = machine(
        stack,
        TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn"), payload: payload)))
    }
    let paths = golden.result?["referenced"]?.array?.compactMap(\.string)
    #expect(Fields.referencedPaths(.object(payload)) == paths)
    #expect(Fields.containsTaskToken(.object(payload)))
  }

  @Test func `The token is found in what holds it`() {
    #expect(Fields.containsTaskToken(["a": ["b": JSONPath.taskToken]]))
    #expect(Fields.containsTaskToken(["a": JSONPath.stringAt("$$.Task")]))
    #expect(Fields.containsTaskToken(["a": JSONPath.entireContext]))
    #expect(Fields.containsTaskToken(["a": [["b": JSONPath.taskToken]]]))
    #expect(!Fields.containsTaskToken(["a": JSONPath.stringAt("$$.State")]))
    #expect(!Fields.containsTaskToken(["a": 1]))
  }

  @Test func `Names of errors`() throws {
    let golden = try GoldenConstruct("v1_errors_constants")
    #expect(
      golden.result == [
        "ALL": .string(StateErrors.all), "TIMEOUT": .string(StateErrors.timeout),
        "TASKS_FAILED": .string(StateErrors.tasksFailed),
        "PERMISSIONS": .string(StateErrors.permissions),
        "RESULT_PATH_MATCH_FAILURE": .string(StateErrors.resultPathMatchFailure),
        "BRANCH_FAILED": .string(StateErrors.branchFailed),
        "NO_CHOICE_MATCHED": .string(StateErrors.noChoiceMatched),
      ])
  }

  @Test func `Every intrinsic function`() throws {
    try expectGolden("v2_intrinsics") { stack in
      let list = JSONPath.listAt("$.l")
      _ = machine(
        stack,
        Pass(
          stack, "P",
          parameters: [
            "array": JSONPath.array("a", JSONPath.stringAt("$.x"), "it's"),
            "partition": JSONPath.arrayPartition(list, size: 4),
            "contains": JSONPath.arrayContains(list, 5),
            "range": JSONPath.arrayRange(from: 1, through: 9, by: 2),
            "get": JSONPath.arrayGetItem(list, at: 5), "len": JSONPath.arrayLength(list),
            "unique": JSONPath.arrayUnique(list),
            "b64e": JSONPath.base64Encode(JSONPath.stringAt("$.i")),
            "b64d": JSONPath.base64Decode(JSONPath.stringAt("$.b")),
            "hash": JSONPath.hash(JSONPath.objectAt("$.o"), algorithm: "SHA-256"),
            "merge": JSONPath.jsonMerge(JSONPath.objectAt("$.a"), JSONPath.objectAt("$.b")),
            "rand": JSONPath.mathRandom(from: 1, to: 999),
            "add": JSONPath.mathAdd(JSONPath.numberAt("$.v"), 1),
            "split": JSONPath.stringSplit(JSONPath.stringAt("$.s"), separator: ","),
            "uuid": JSONPath.uuid(),
            "fmt": JSONPath.format(
              "Hello {}, {{literally}} {}", JSONPath.stringAt("$.name"), "x"),
            "s2j": JSONPath.stringToJSON(JSONPath.stringAt("$.j")),
            "j2s": JSONPath.jsonToString(JSONPath.objectAt("$.o")),
          ]))
    }
  }

  @Test func `Options of a choice's rules`() throws {
    try expectGolden("v2_choice_transition_options") { stack in
      let choice = Choice(stack, "Choice", assign: ["c": 1])
        .when(
          .and(.isPresent("$.a"), .not(.stringMatches("$.a", "x*"))), Succeed(stack, "Ok"),
          comment: "rule", assign: ["v": JSONPath.stringAt("$.a")]
        )
        .otherwise(Fail(stack, "No", errorPath: "$.e", causePath: "$.c"))
      _ = machine(stack, choice)
    }
  }

  @Test func `Conditions in one another`() throws {
    try expectGolden("v1_conditions_compound") { stack in
      let ok = Succeed(stack, "Ok")
      let a = Condition.stringEquals("$.a", "x")
      let b = Condition.numberLessThan("$.b", 1.5)
      let choice = Choice(stack, "Choice")
        .when(a && b, ok)
        .when(.or(a, .not(b)), ok)
        .when(!((a || b) && .booleanEquals("$[0].f", false)), ok)
      _ = machine(stack, choice)
    }
    try expectGolden("v1_conditions_path_forms") { stack in
      let ok = Succeed(stack, "Ok")
      let choice = Choice(stack, "Choice")
        .when(.stringEquals("$['a b']", "x"), ok)
        .when(.stringEquals("$[0]", "x"), ok)
      _ = machine(stack, choice)
    }
  }

  @Test func `Distributed maps`() throws {
    try expectGolden("v2_distributed_map") { stack in
      let bucket = Bucket(stack, "B")
      let map = DistributedMap(
        stack, "DMap", mapExecutionType: .express, label: "lbl", maxConcurrency: 10,
        itemReader: .s3JSON(bucket, key: "in.json", maxItems: 5),
        itemBatcher: ItemBatcher(maxItemsPerBatch: 3, batchInput: ["k": "v"]),
        toleratedFailurePercentage: 5)
      _ = machine(stack, map.itemProcessor(Pass(stack, "Pass State")))
    }
    try expectGolden("v2_flag_result_writer_v2") { stack in
      let writer = ResultWriter(Bucket(stack, "B"), prefix: "out")
      let map = DistributedMap(stack, "DMap", resultWriter: writer)
      _ = machine(stack, map.itemProcessor(Pass(stack, "P")))
    }
  }
}
