import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Maps whose items are executions of their own: where the items come from, how they are batched,
/// which failures are tolerated, and where the results go.
@Suite struct DistributedMapTests {
  private static let pass = #"{"I": {"Type": "Pass", "End": true}}"#
  private static let task =
    #"{"I": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}"#

  private func run(
    _ fields: String, states: String = pass, input: JSONValue = [:],
    objects: [String: String] = [:], behavior: TaskBehavior = TaskBehavior()
  ) throws -> Simulation {
    var options = SimulationOptions()
    options.input = input
    options.behavior = behavior
    for (name, text) in objects {
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      options.objects[parts[0], parts[1]] = .init(Array(text.utf8))
    }
    let machine = try program(
      """
      {"M": {"Type": "Map", \(fields), "End": true, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "I", "States": \(states)}}}
      """)
    var simulation = Simulation(machine, options: options)
    simulation.run()
    return simulation
  }

  private func reader(_ config: String, key: String = "k") -> String {
    """
    "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": {\(config)},
      "Parameters": {"Bucket": "b", "Key": "\(key)"}}
    """
  }

  private func text(_ simulation: Simulation, _ key: String) throws -> String {
    let object = try #require(simulation.objects["out", key])
    return String(decoding: object.bytes, as: UTF8.self)
  }

  @Test(
    arguments: [
      (#""InputType": "JSON""#, "[1, {\"a\": 2}]", [1, ["a": 2]]),
      (#""InputType": "JSON", "ItemsPointer": "/a~1b/1""#, #"{"a/b": [0, ["x"]]}"#, ["x"]),
      (#""InputType": "JSON", "MaxItems": 2"#, "[1, 2, 3]", [1, 2]),
      (#""InputType": "JSON", "MaxItems": 0"#, "[1, 2, 3]", [1, 2, 3]),
      (#""InputType": "JSONL""#, "1\n\n{\"a\": [2]}\r\n", [1, ["a": [2]]]),
      (
        #""InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW""#,
        "a,b\n\"1, \"\"one\"\"\",\"x\ny\"\r\n\n2\n3,4,5",
        [["a": "1, \"one\"", "b": "x\ny"], ["a": "2", "b": ""], ["a": "3", "b": "4"]]
      ),
      (
        #""InputType": "CSV", "CSVDelimiter": "PIPE", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["h"]"#,
        "1|2\n 3 |4", [["h": "1"], ["h": " 3 "]]
      ),
    ] as [(String, String, JSONValue)])
  func itemsAreReadFromAnObject(config: String, content: String, items: JSONValue) throws {
    let run = try run(reader(config), objects: ["b/k": content])
    #expect(run.output == items)
    #expect(
      run.types == [
        .executionStarted, .mapStateEntered, .mapStateStarted, .mapRunStarted, .mapRunSucceeded,
        .mapStateSucceeded, .mapStateExited, .executionSucceeded,
      ])
    #expect(run.history[2].details?["length"] == 0)
  }

  @Test func membersOfAnObjectAreItems() throws {
    let items: JSONValue = ["b": 1, "a": [2]]
    let plain = try run(#""ItemsPath": "$.o""#, input: ["o": items])
    #expect(plain.output == [["Key": "b", "Value": 1], ["Key": "a", "Value": [2]]])
    #expect(plain.history[2].details?["length"] == 2)
    let selected = try run(
      #""ItemSelector": {"item.$": "$$.Map.Item"}"#, input: items)
    #expect(
      selected.output?.array?.first == [
        "item": ["Index": 0, "Key": "b", "Value": 1, "Source": "STATE_DATA"]
      ])
  }

  @Test(arguments: [
    (#""InputType": "JSON""#, "{}", "Attempting to map over non-iterable node."),
    (#""InputType": "JSON", "MaxItems": -1"#, "[]", "field MaxItems must be positive"),
    (#""InputType": "JSON""#, "[1", "k is not valid JSON"),
    (#""InputType": "JSONL""#, "1\n]", "k, line 2, is not valid JSON"),
    (
      #""InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW""#, "a,a\n",
      "CSV headers cannot contain duplicates."
    ),
    (#""InputType": "MANIFEST""#, "[]", "k is not a manifest"),
  ])
  func whatCannotBeReadFailsTheMapRun(config: String, content: String, cause: String) throws {
    let run = try run(reader(config), objects: ["b/k": content])
    #expect(run.error == "States.ItemReaderFailed")
    #expect(run.cause?.hasPrefix(cause) == true)
    #expect(
      run.types.suffix(4) == [.mapRunStarted, .mapRunFailed, .mapStateFailed, .executionFailed])
  }

  @Test func aMissingObjectIsNamedAndCanBeCaught() throws {
    let caught = #", "Catch": [{"ErrorEquals": ["States.ItemReaderFailed"], "Next": "M2"}]"#
    var options = SimulationOptions()
    options.objects["b", "other"] = .init([])
    let machine = try program(
      """
      {"M": {"Type": "Map", \(reader(#""InputType": "JSON""#))\(caught), "End": true,
        "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
          "StartAt": "I", "States": \(Self.pass)}},
       "M2": {"Type": "Pass", "End": true}}
      """)
    var simulation = Simulation(machine, options: options)
    simulation.run()
    #expect(simulation.output?["Cause"] == "The specified key does not exist: b/k")
  }

  @Test func listsObjectsInTheOrderOfTheirKeys() throws {
    let listing = { (more: String) in
      #""ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", \#(more)"Parameters": {"Bucket": "b", "Prefix": "in/"}}"#
    }
    let objects = ["b/in/2": "[3]", "b/in/10": "[1, 2]", "b/out/1": "[]", "c/in/1": "[]"]
    let list = try run(listing(""), objects: objects).output?.array ?? []
    #expect(list.map { $0["Key"] } == ["in/10", "in/2"])
    #expect(list.first?["Size"] == 6)
    #expect(list.last?["Etag"] == "\"f2577a6fc29b900fe7d4c6321346be48\"")
    let flat = try run(
      listing(
        #""ReaderConfig": {"InputType": "JSON", "Transformation": "LOAD_AND_FLATTEN"}, "#)
        + #", "ItemSelector": {"v.$": "$$.Map.Item.Value", "s.$": "$$.Map.Item.Source"}"#,
      objects: objects)
    #expect(
      flat.output == [
        ["v": 1, "s": "S3://b/in/10"], ["v": 2, "s": "S3://b/in/10"], ["v": 3, "s": "S3://b/in/2"],
      ])
  }

  @Test func readsTheFilesThatAManifestLists() throws {
    let inventory = try run(
      reader(#""InputType": "MANIFEST""#),
      objects: [
        "b/k":
          #"{"destinationBucket": "arn:aws:s3:::inv", "fileFormat": "CSV", "fileSchema": "Bucket, Key", "files": [{"key": "data.csv"}]}"#,
        "inv/data.csv": "\"photos\",\"a.jpg\"\n\"photos\",\"b.jpg\"\n",
      ])
    #expect(
      inventory.output == [
        ["Bucket": "photos", "Key": "a.jpg"], ["Bucket": "photos", "Key": "b.jpg"],
      ])
    let athena = try run(
      reader(#""InputType": "JSONL", "ManifestType": "ATHENA_DATA""#),
      objects: ["b/k": "s3://c/1\ns3://c/2\n", "c/1": "1", "c/2": "2\n3"])
    #expect(athena.output == [1, 2, 3])
  }

  @Test func batchesHoldSoManyItemsOrBytes() throws {
    let items: JSONValue = [1, 22, 333, 4]
    let byCount = try run(
      #""ItemBatcher": {"MaxItemsPerBatch": 3, "BatchInput": {"n.$": "$[0]"}}"#, input: items)
    #expect(
      byCount.output == [
        ["BatchInput": ["n": 1], "Items": [1, 22, 333]], ["BatchInput": ["n": 1], "Items": [4]],
      ])
    // {"Items":[1,22]} has 16 bytes; an item that is too large stands alone.
    let byBytes = try run(#""ItemBatcher": {"MaxInputBytesPerBatch": 16}"#, input: items)
    #expect(byBytes.output == [["Items": [1, 22]], ["Items": [333]], ["Items": [4]]])
    #expect(byBytes.history[2].details?["length"] == 4)
    let selected = try run(
      #""ItemSelector": {"v.$": "$$.Map.Item.Value"}, "ItemBatcher": {"MaxItemsPerBatch": 9}"#,
      input: [1, 2])
    #expect(selected.output == [["Items": [["v": 1], ["v": 2]]]])
  }

  @Test(arguments: [
    ("", 1, false), (#", "ToleratedFailureCount": 1"#, 1, true),
    (#", "ToleratedFailureCount": 1"#, 2, false), (#", "ToleratedFailurePercentage": 50"#, 2, true),
    (#", "ToleratedFailurePercentage": 49"#, 2, false),
    (#", "ToleratedFailureCount": 0, "ToleratedFailurePercentage": 50"#, 1, false),
    (#", "ToleratedFailureCount": 1, "ItemBatcher": {"MaxItemsPerBatch": 2}"#, 1, false),
    (#", "ToleratedFailureCount": 2, "ItemBatcher": {"MaxItemsPerBatch": 2}"#, 1, true),
  ])
  func failuresAreToleratedUpToALimit(fields: String, failures: Int, succeeds: Bool) throws {
    let failure = TaskAnswer(.failure(error: "E", cause: "c"))
    let run = try run(
      #""MaxConcurrency": 1"# + fields, states: Self.task, input: [1, 2, 3, 4],
      behavior: TaskBehavior(scripts: [
        "I": .init(Array(repeating: failure, count: failures))
      ]))
    #expect(run.status == (succeeds ? .succeeded : .failed))
    if !succeeds {
      #expect(run.error == "States.ExceedToleratedFailureThreshold")
      #expect(run.cause == "The specified tolerated failure threshold was exceeded")
      #expect(run.types.suffix(3) == [.mapRunFailed, .mapStateFailed, .executionFailed])
    }
  }

  private let writer =
    #""ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "out", "Prefix": "p"}"#

  @Test func resultsGoToTheObjectStore() throws {
    let run = try run(#""Label": "L", "# + writer + "}", input: [7, 8])
    let arn = try #require(run.output?["MapRunArn"]?.string)
    let uuid = try #require(arn.split(separator: ":").last)
    #expect(arn.hasPrefix("arn:aws:states:us-east-1:123456789012:mapRun:Machine/L:"))
    let key = "p/\(uuid)/manifest.json"
    #expect(
      run.output?["ResultWriterDetails"] == ["Bucket": "out", "Key": .string(key)])
    let manifest = try JSONSource.value(try text(run, key))
    let content = try text(run, "p/\(uuid)/SUCCEEDED_0.json")
    #expect(
      manifest == [
        "DestinationBucket": "out", "MapRunArn": .string(arn),
        "ResultFiles": [
          "FAILED": [], "PENDING": [],
          "SUCCEEDED": [
            [
              "Key": .string("p/\(uuid)/SUCCEEDED_0.json"),
              "Size": .number(JSONNumber(content.utf8.count)),
            ]
          ],
        ],
      ])
    let entries = try JSONSource.value(content).array ?? []
    #expect(entries.map { $0["Output"] } == ["7", "8"])
    let first = try #require(entries.first)
    #expect(first["Status"] == "SUCCEEDED")
    #expect(
      first["StateMachineArn"] == "arn:aws:states:us-east-1:123456789012:stateMachine:Machine/L")
    let name = try #require(first["Name"]?.string)
    #expect(
      first["ExecutionArn"]
        == .string("arn:aws:states:us-east-1:123456789012:execution:Machine/L:\(name)"))
  }

  @Test func whatFailedOrNeverStartedIsWrittenToo() throws {
    let run = try run(
      #""MaxConcurrency": 1, "# + writer + "}", states: Self.task, input: [1, 2, 3],
      behavior: TaskBehavior(scripts: [
        "I": .init([TaskAnswer(.result(1)), TaskAnswer(.failure(error: "E", cause: "c"))])
      ]))
    #expect(run.error == "States.ExceedToleratedFailureThreshold")
    let keys = run.objects.keys(inBucket: "out")
    #expect(
      keys.map { $0.split(separator: "/").last } == [
        "FAILED_0.json", "PENDING_0.json", "SUCCEEDED_0.json", "manifest.json",
      ])
    let failed = try JSONSource.value(try text(run, keys[0])).array
    #expect(failed?.first?["Error"] == "E")
    #expect(failed?.first?["Status"] == "FAILED")
    #expect(try JSONSource.value(try text(run, keys[1])).array?.map { $0["Input"] } == ["3"])
  }

  @Test func childrenThatAreGivenUpEndAborted() throws {
    let run = try run(
      #""MaxConcurrency": 2"#, states: Self.task, input: [1, 2],
      behavior: TaskBehavior(scripts: [
        "I": .init([
          TaskAnswer(.failure(error: "E", cause: "c"), delayMilliseconds: 20),
          TaskAnswer(.result(1), delayMilliseconds: 50),
        ])
      ]))
    #expect(run.error == "States.ExceedToleratedFailureThreshold")
    let second = run.trace.compactMap { record -> HistoryEvent? in
      if case .childEvent(1, let event) = record.kind { event } else { nil }
    }
    #expect(
      second.map(\.type) == [
        .executionStarted, .taskStateEntered, .taskScheduled, .taskStarted, .executionAborted,
      ])
    #expect(second.last?.previousEventID == 0)
  }

  @Test(
    arguments: [
      (#"{"Transformation": "COMPACT"}"#, [[1, 2], 3]),
      (#"{"Transformation": "FLATTEN"}"#, [1, 2, 3]),
    ] as [(String, JSONValue)])
  func resultsAreTransformed(config: String, expected: JSONValue) throws {
    let items: JSONValue = [[1, 2], 3]
    let here = try run(#""ResultWriter": {"WriterConfig": \#(config)}"#, input: items)
    #expect(here.output == expected)
    let lines = config.replacing("}", with: #", "OutputType": "JSONL"}"#)
    let there = try run(writer + #", "WriterConfig": \#(lines)}"#, input: items)
    let key = try #require(there.objects.keys(inBucket: "out").first)
    #expect(key.hasSuffix("SUCCEEDED_0.jsonl"))
    #expect(
      try text(there, key)
        == (expected.array ?? []).map { $0.compactText + "\n" }.joined())
  }

  @Test func childrenKnowTheirOwnExecution() throws {
    let run = try run(
      #""Label": "L""#,
      states:
        #"{"I": {"Type": "Pass", "Parameters": {"id.$": "$$.Execution.Id", "name.$": "$$.Execution.Name", "machine.$": "$$.StateMachine.Id"}, "End": true}}"#,
      input: [0])
    let child = try #require(run.output?.array?.first)
    let name = try #require(child["name"]?.string)
    #expect(
      child["id"]
        == .string("arn:aws:states:us-east-1:123456789012:execution:Machine/L:\(name)"))
    #expect(child["machine"]?.string?.hasSuffix("stateMachine:Machine/L") == true)
  }
}
