/// A document with its past and future.
public struct DocumentHistory: Sendable {
  public private(set) var current: Document
  private var past: [(label: String, document: Document)] = []
  private var future: [(label: String, document: Document)] = []

  public init(_ document: Document) { current = document }

  /// Labels of the steps that can be undone, oldest first: `add Audit`, `set Next`.
  public var undoLabels: [String] { past.map(\.label) }
  public var redoLabels: [String] { future.reversed().map(\.label) }

  public mutating func record(_ document: Document, label: String) {
    past.append((label, current))
    future = []
    current = document
  }

  /// Puts another document in the place of the current one, without a step of its own: typing
  /// that goes on is one step.
  public mutating func amend(_ document: Document) {
    future = []
    current = document
  }

  /// Returns the label of what was undone.
  public mutating func undo() -> String? {
    guard let step = past.popLast() else { return nil }
    future.append((step.label, current))
    current = step.document
    return step.label
  }

  public mutating func redo() -> String? {
    guard let step = future.popLast() else { return nil }
    past.append((step.label, current))
    current = step.document
    return step.label
  }
}
