import OrderedJSON

extension DefinitionDecoder {
  /// Every element gives a Retrier, so that indexes are those of the file's array.
  func retrier(_ node: SourceNode) -> Retrier {
    var retrier = Retrier(errorEquals: errorNames(node))
    if let seconds = node["IntervalSeconds"]?.integer { retrier.intervalSeconds = seconds }
    if let attempts = node["MaxAttempts"]?.integer { retrier.maxAttempts = attempts }
    if let rate = node["BackoffRate"]?.number { retrier.backoffRate = rate.double }
    retrier.maxDelaySeconds = node["MaxDelaySeconds"]?.integer
    if let strategy = node["JitterStrategy"]?.string, strategy.isByteEqual(to: "FULL") {
      retrier.jitterStrategy = .full
    }
    retrier.comment = node["Comment"]?.string
    return retrier
  }

  /// Every element gives a Catcher, so that indexes are those of the file's array.
  func catcher(_ node: SourceNode) -> Catcher {
    Catcher(
      errorEquals: errorNames(node),
      next: node["Next"]?.string,
      resultPath: pathField(node["ResultPath"]),
      assign: node["Assign"]?.objectValue,
      output: node["Output"]?.value,
      comment: node["Comment"]?.string)
  }

  private func errorNames(_ node: SourceNode) -> [String] {
    (node["ErrorEquals"]?.elements ?? []).compactMap(\.string)
  }
}
