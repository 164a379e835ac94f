/// A function value.
final class Function {
  typealias Native = (inout Evaluator, _ arguments: [Value], _ context: Value)
    throws(JSONataError) -> Value

  enum Body {
    case lambda(Lambda, input: Value, Frame)
    case native(Native)
    case regularExpression(RegularExpression)
    /// Arguments already given; nil for those to come.
    case partial(Function, [Value?])
    /// First this, then that.
    case chain(Function, Function)
  }

  let body: Body
  let signature: Signature?
  /// The number of arguments that it declares.
  let arity: Int
  let depth: Int

  init(_ body: Body, signature: Signature? = nil, arity: Int) {
    self.body = body
    self.signature = signature
    self.arity = arity
    switch body {
    case .partial(let function, let arguments):
      depth = 1 + max(function.depth, arguments.map { $0?.depth ?? 0 }.max() ?? 0)
    case .chain(let first, let second): depth = 1 + max(first.depth, second.depth)
    default: depth = 1
    }
  }

  convenience init(signature: String?, arity: Int, _ native: @escaping Native) {
    // Signatures written here are well formed.
    self.init(
      .native(native), signature: signature.flatMap { try? Signature($0) }, arity: arity)
  }
}
