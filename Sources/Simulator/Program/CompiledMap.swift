import JSONPathQuery
import OrderedJSON

struct CompiledMap: Sendable {
  /// Scope index of the processor.
  var scope: Int
  /// Whether each item is an execution of its own.
  var isDistributed: Bool
  /// EXPRESS children have no history limit and five minutes.
  var childrenAreExpress: Bool
  /// Nil stands for `$`.
  var itemsPath: Path?
  /// JSONata's Items.
  var items: Query?
  var itemReader: CompiledItemReader?
  var itemSelector: Query?
  var itemBatcher: CompiledItemBatcher?
  var resultWriter: CompiledResultWriter?
  var maxConcurrency: CompiledNumber?
  var toleratedFailureCount: CompiledNumber?
  var toleratedFailurePercentage: CompiledNumber?
  var label: String?
}
