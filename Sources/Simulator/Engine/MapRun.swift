import ExecutionTrace
import OrderedJSON

/// A run of a distributed Map: what does not change while it goes on.
final class MapRun: Sendable {
  /// Names the children's machine.
  let label: String
  let uuid: String
  let arn: String
  /// Nil where the items are the state's input.
  let dataset: Dataset?
  /// Why the items cannot be read.
  let readFailure: StateFailure?
  let batching: Batching?
  /// Where the results go; nil where they are the state's output.
  let destination: Destination?

  struct Batching: Sendable {
    /// Goes to each batch.
    var input: JSONValue?
    var maxItems: Int
    /// Of the child's whole input, as JSON text.
    var maxBytes: Int
  }

  struct Destination: Sendable {
    var bucket: String
    /// Ends with a slash, unless empty.
    var folder: String
  }

  init(
    label: String, uuid: String, arn: String, dataset: Dataset?, readFailure: StateFailure?,
    batching: Batching?, destination: Destination?
  ) {
    self.label = label
    self.uuid = uuid
    self.arn = arn
    self.dataset = dataset
    self.readFailure = readFailure
    self.batching = batching
    self.destination = destination
  }

  /// `$$.Map.Item.Source`
  func source(of item: Int) -> String { dataset?.source(of: item) ?? "STATE_DATA" }
}

/// How a Map Run's child ended.
struct ChildResult: Sendable {
  var status: ExecutionStatus
  var output: String?
  var failure: StateFailure?
  var stopTime: Timestamp
}
