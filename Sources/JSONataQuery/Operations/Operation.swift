/// A part of an expression made ready to be evaluated: each kind is a class, whose parts never
/// change, so that evaluating goes from one to the next without asking what they are or counting
/// references.
class Operation {
  /// Where it stands in the text, for errors.
  final let position: Int

  init(at position: Int) { self.position = position }

  /// The value, in which a sequence of one item may stand for the item.
  ///
  /// - Parameters:
  ///   - input: the context, `$`.
  ///   - frame: the variables in reach.
  func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    .undefined
  }

  /// The value of the expression, one level deeper.
  @inline(__always)
  final func evaluate(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try evaluator.enter(position)
    let value = try result(&evaluator, input, frame)
    evaluator.leave()
    return value.unwrapped()
  }
}
