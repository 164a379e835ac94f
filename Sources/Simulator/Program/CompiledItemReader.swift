import OrderedJSON

/// Where a distributed Map finds its items.
struct CompiledItemReader: Sendable {
  enum Source: Sendable {
    /// `s3:getObject`
    case object(Format)
    /// `s3:listObjectsV2`: the list itself, or the items of all that is listed.
    case listing(flatten: Format?)
  }

  indirect enum Format: Sendable {
    case json(itemsPointer: [String])
    case jsonLines
    case csv(CSV)
    /// A manifest of an S3 Inventory: its files list objects.
    case inventory
    /// A list of the files of an Athena query: `s3://bucket/key` a line.
    case athena(Format)
  }

  struct CSV: Sendable {
    var delimiter = UInt8(ascii: ",")
    /// Nil: the first row has them.
    var headers: [String]?
  }

  var source: Source
  /// Of the call.
  var parameters: Query?
  var maxItems: CompiledNumber?
}

struct CompiledItemBatcher: Sendable {
  var batchInput: Query?
  var maxItems: CompiledNumber?
  var maxBytes: CompiledNumber?
}

struct CompiledResultWriter: Sendable {
  enum Transformation: String, Sendable {
    /// Results with the data of their executions.
    case none = "NONE"
    /// Results alone.
    case compact = "COMPACT"
    /// Results alone, arrays among them taken apart.
    case flatten = "FLATTEN"
  }

  enum OutputType: String, Sendable {
    case json = "JSON"
    case jsonLines = "JSONL"
  }

  /// Whether the results go to the object store; else they are the state's output.
  var exports: Bool
  /// Of the call.
  var parameters: Query?
  var transformation: Transformation
  var outputType: OutputType
}
