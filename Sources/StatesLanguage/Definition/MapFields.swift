public import OrderedJSON

public struct MapFields: Hashable, Sendable {
  public var processor: ItemProcessor?
  /// JSONPath: ItemsPath.
  public var itemsPath: String?
  /// JSONata: Items, an array or an expression.
  public var items: JSONValue?
  /// ItemSelector, or Parameters in its old place.
  public var itemSelector: JSONValue?
  public var itemReader: JSONValue?
  public var itemBatcher: JSONValue?
  public var resultWriter: JSONValue?
  public var maxConcurrency: NumberField?
  public var toleratedFailureCount: NumberField?
  public var toleratedFailurePercentage: NumberField?
  public var label: String?

  public init(processor: ItemProcessor?) { self.processor = processor }
}
