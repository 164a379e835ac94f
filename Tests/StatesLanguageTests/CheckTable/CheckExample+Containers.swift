import StatesLanguage

extension CheckExample {
  private static func parallel(_ branches: String) -> String {
    #""Type": "Parallel", "Branches": \#(branches), "End": true"#
  }

  private static func configured(_ configuration: String) -> String {
    map(#""ItemProcessor": {"ProcessorConfig": \#(configuration), \#(scope)}"#)
  }

  /// A reader of a bucket, with more members of its own and of its configuration.
  private static func reader(_ configuration: String) -> String {
    """
    "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
      "ReaderConfig": {\(configuration)}, "Parameters": {"Bucket": "b", "Key": "k"}}
    """
  }

  private static let csv = #""InputType": "CSV""#
  private static let inlineReader =
    map(
      #""ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}}, \#(processor)"#
    )
  private static let listing =
    #""ItemReader": {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}}"#

  static let containers: [CheckExample] = [
    .state(150, good: parallel("[{\(scope)}]"), bad: #""Type": "Parallel", "End": true"#),
    .state(151, good: parallel("[{\(scope)}]"), bad: parallel("[]")),
    .state(152, good: parallel("[{\(scope)}]"), bad: parallel(#"[{"StartAt": "I"}]"#)),
    .state(153, good: map(processor), bad: #""Type": "Map", "End": true"#),
    .state(154, good: map(processor), bad: map(#"\#(processor), "Iterator": {\#(scope)}"#)),
    .state(
      155, good: map(#""ItemSelector": {}, \#(processor)"#),
      bad: map(#""ItemSelector": {}, "Parameters": {}, \#(processor)"#)),
    .state(
      156, good: map(processor),
      bad: map(#""ItemProcessor": {"States": {"I": {"Type": "Succeed"}}}"#)),
    .state(157, good: configured(#"{"Mode": "INLINE"}"#), bad: configured(#"{"Mode": "OUTLINE"}"#)),
    .state(
      158, good: configured(#"{"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}"#),
      bad: configured(#"{"Mode": "DISTRIBUTED"}"#)),
    .state(
      159, good: configured(#"{"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}"#),
      bad: configured(#"{"Mode": "DISTRIBUTED", "ExecutionType": "FAST"}"#)),
    .state(
      160, good: map(#""MaxConcurrency": 0, \#(processor)"#),
      bad: map(#""MaxConcurrency": -1, \#(processor)"#)),
    .state(
      161, good: map(#""MaxConcurrency": 2, \#(processor)"#),
      bad: map(#""MaxConcurrency": 2.5, \#(processor)"#)),
    .state(
      162, good: map(#""MaxConcurrencyPath": "$.c", \#(processor)"#),
      bad: map(#""MaxConcurrency": 2, "MaxConcurrencyPath": "$.c", \#(processor)"#)),
    .distributedMap(163, good: listing, bad: #""ItemReader": {"Parameters": {"Bucket": "b"}}"#),
    .distributedMap(
      164, good: reader(#"\#(csv), "MaxItems": 1"#), bad: reader(#"\#(csv), "MaxItems": -1"#)),
    .distributedMap(
      165, good: reader(#"\#(csv), "MaxItemsPath": "$.m""#),
      bad: reader(#"\#(csv), "MaxItems": 1, "MaxItemsPath": "$.m""#)),
    .distributedMap(166, good: reader(csv), bad: reader(#""InputType": "XML""#)),
    .distributedMap(
      167, good: reader(#"\#(csv), "CSVHeaderLocation": "FIRST_ROW""#),
      bad: reader(#"\#(csv), "CSVHeaderLocation": "LAST_ROW""#)),
    .distributedMap(
      168, good: reader(#"\#(csv), "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a"]"#),
      bad: reader(#"\#(csv), "CSVHeaderLocation": "GIVEN""#), .warning),
    .distributedMap(
      169, good: #""ItemBatcher": {"MaxItemsPerBatch": 1}"#,
      bad: #""ItemBatcher": {"MaxItemsPerBatch": 0}"#),
    .distributedMap(
      170, good: #""ItemBatcher": {"MaxInputBytesPerBatch": 262144}"#,
      bad: #""ItemBatcher": {"MaxInputBytesPerBatch": 262145}"#),
    .distributedMap(
      171, good: #""ItemBatcher": {"MaxItemsPerBatchPath": "$.m"}"#,
      bad: #""ItemBatcher": {"MaxItemsPerBatch": 1, "MaxItemsPerBatchPath": "$.m"}"#),
    .distributedMap(
      172,
      good:
        #""ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"}}"#,
      bad: #""ResultWriter": {"Parameters": {"Bucket": "b"}}"#, .warning),
    .distributedMap(
      173,
      good:
        #""ResultWriter": {"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSON"}}"#,
      bad: #""ResultWriter": {"WriterConfig": {"Transformation": "SORTED", "OutputType": "JSON"}}"#),
    .distributedMap(
      174, good: #""ToleratedFailurePercentage": 100"#,
      bad: #""ToleratedFailurePercentage": 101"#),
    .distributedMap(
      175, good: #""ToleratedFailureCount": 0"#, bad: #""ToleratedFailureCount": -1"#),
    .distributedMap(
      176, good: #""ToleratedFailureCountPath": "$.c""#,
      bad: #""ToleratedFailureCount": 1, "ToleratedFailureCountPath": "$.c""#),
    .distributedMap(177, good: #""Label": "a""#, bad: #""Label": 1"#),
    .distributedMap(178, good: #""Label": "a""#, bad: #""Label": """#),
    .distributedMap(
      179, good: #""Label": "\#(String(repeating: "l", count: 40))""#,
      bad: #""Label": "\#(String(repeating: "l", count: 41))""#),
    .distributedMap(180, good: #""Label": "a-b""#, bad: #""Label": "a b""#),
    CheckExample(
      181, good: machine(distributed(listing)), bad: machine(inlineReader), .warning),
    .state(
      182, good: map(#""ItemsPath": "$.a", \#(processor)"#),
      bad: map(#""ItemsPath": "$.a", "Items": [1], \#(processor)"#)),
  ]
}
