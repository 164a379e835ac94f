extension FieldSchema {
  static let mapFields =
    [
      FieldSchema(
        "ItemsPath", .path, .items, languages: [.jsonPath], excludes: ["Items"],
        defaultText: "$", help: "The array to go through."),
      FieldSchema(
        "Items", .array, .items, languages: [.jsonata], takesExpression: true,
        excludes: ["ItemsPath"], defaultText: "the input", help: "The array to go through."),
      FieldSchema(
        "ItemReader", .fields(.itemReader), .items,
        help: "Reads the items from Amazon S3 (distributed Map)."),
      FieldSchema(
        "ItemSelector", .template, .items, takesExpression: true, excludes: ["Parameters"],
        defaultText: "the item", help: "What each iteration gets."),
      FieldSchema(
        "Parameters", .template, .items, languages: [.jsonPath], excludes: ["ItemSelector"],
        help: "ItemSelector by its old name."),
      FieldSchema(
        "ItemBatcher", .fields(.itemBatcher), .items,
        help: "Hands items over in batches (distributed Map)."),
    ]
    + pair(
      "MaxConcurrency", .integer(0...Int.max), .items, defaultText: "0: no limit",
      help: "How many iterations run at once.")
    + pair(
      "ToleratedFailurePercentage", .number(0...100), .items, defaultText: "0",
      help: "The Map fails when more of its items fail (distributed Map).")
    + pair(
      "ToleratedFailureCount", .integer(0...Int.max), .items, defaultText: "0",
      help: "The Map fails when more items fail (distributed Map).")
    + [
      FieldSchema(
        "Label", .text, .items, help: "Names the Map's runs; at most 40 characters."),
      FieldSchema(
        "ItemProcessor", .fields(.itemProcessor), .main, .oneOf, excludes: ["Iterator"],
        help: "What runs for each item."),
      FieldSchema(
        "Iterator", .fields(.itemProcessor), .main, .oneOf, excludes: ["ItemProcessor"],
        help: "ItemProcessor by its old name."),
      FieldSchema(
        "ResultWriter", .fields(.resultWriter), .output,
        help: "Writes the results to Amazon S3 (distributed Map)."),
    ]

  private static func serviceFields(_ name: String) -> [FieldSchema] {
    [
      FieldSchema(
        "Parameters", .template, .items, languages: [.jsonPath], excludes: ["Arguments"],
        help: "What \(name) is called with."),
      FieldSchema(
        "Arguments", .template, .items, languages: [.jsonata], takesExpression: true,
        help: "What \(name) is called with."),
    ]
  }

  static let itemReaderFields =
    [
      FieldSchema(
        "Resource", .resource, .items, .required,
        help: "arn:aws:states:::s3:getObject or :s3:listObjectsV2."),
      FieldSchema(
        "ReaderConfig", .fields(.readerConfig), .items, help: "The format of what is read."),
    ] + serviceFields("the reader")

  static let readerConfigFields =
    [
      FieldSchema(
        "InputType", .choice(["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"]), .items,
        help: "The format of the object."),
      FieldSchema(
        "Transformation", .choice(["NONE", "LOAD_AND_FLATTEN"]), .items, defaultText: "NONE",
        help: "LOAD_AND_FLATTEN reads the listed objects too."),
      FieldSchema(
        "CSVDelimiter", .choice(["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"]), .items,
        defaultText: "COMMA", help: "What stands between the columns."),
      FieldSchema(
        "CSVHeaderLocation", .choice(["FIRST_ROW", "GIVEN"]), .items,
        help: "Where the names of the columns are."),
      FieldSchema("CSVHeaders", .texts, .items, help: "The names of the columns, for GIVEN."),
      FieldSchema(
        "ManifestType", .choice(["ATHENA_DATA", "S3_INVENTORY"]), .items,
        help: "Whose manifest is read."),
      FieldSchema(
        "ItemsPointer", .text, .items, help: "A JSON pointer to the array in the object."),
    ]
    + pair(
      "MaxItems", .integer(0...100_000_000), .items, help: "At most so many items are read.")

  static let itemBatcherFields =
    [
      FieldSchema(
        "BatchInput", .template, .items, takesExpression: true,
        help: "Goes to each batch, beside its items.")
    ]
    + pair(
      "MaxItemsPerBatch", .integer(1...Int.max), .items, help: "How many items a batch has.")
    + pair(
      "MaxInputBytesPerBatch", .integer(1...262_144), .items,
      help: "How many bytes a batch has, up to 262,144.")

  static let resultWriterFields =
    [
      FieldSchema(
        "Resource", .resource, .output, help: "arn:aws:states:::s3:putObject."),
      FieldSchema(
        "WriterConfig", .fields(.writerConfig), .output, help: "The format of what is written."),
    ] + serviceFields("the writer")

  static let writerConfigFields = [
    FieldSchema(
      "Transformation", .choice(["NONE", "COMPACT", "FLATTEN"]), .output,
      help: "What is kept of the children's results."),
    FieldSchema("OutputType", .choice(["JSON", "JSONL"]), .output, help: "The format."),
  ]
}
