/// `function($a, $b) { body }`.
final class Lambda: Operation {
  private let parameters: [Int]
  private let signature: Signature?
  let body: Operation

  init(_ parameters: [Int], _ signature: Signature?, _ body: Operation, at position: Int) {
    self.parameters = parameters
    self.signature = signature
    self.body = body
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try evaluator.capture(frame)
    return .function(
      Function(
        .lambda(self, input: input, frame), signature: signature, arity: parameters.count))
  }

  /// Gives the parameter at that place its argument; one beyond the parameters is left out.
  @inline(__always)
  func bind(_ index: Int, _ argument: Value, in frame: Frame) {
    if index < parameters.count { frame.bind(parameters[index], argument) }
  }

  /// Parameters without an argument hide variables of their names all the same.
  @inline(__always)
  func bindMissing(from count: Int, in frame: Frame) {
    var index = count
    while index < parameters.count {
      frame.bind(parameters[index], .undefined)
      index += 1
    }
  }
}
