/// The functions every expression can call.
enum Library {
  struct Entry: Sendable {
    typealias Native =
      @Sendable (inout Evaluator, _ arguments: [Value], _ context: Value)
      throws(JSONataError) -> Value

    let name: String
    let signature: String?
    let arity: Int
    let native: Native

    init(
      _ name: String, _ signature: String?, arity: Int, _ native: @escaping Native
    ) {
      self.name = name
      self.signature = signature
      self.arity = arity
      self.native = native
    }
  }

  // Functions never change once they are made.
  nonisolated(unsafe) private static let standard = table(
    numeric + strings + matching + aggregates + arrays + objects + higherOrder + encodings
      + dates + [evaluation])
  nonisolated(unsafe) private static let service = table(
    numeric + strings + matching + aggregates + arrays + objects + higherOrder + encodings
      + dates + serviceFunctions)

  private static func table(_ entries: [Entry]) -> [String: Function] {
    var table: [String: Function] = [:]
    for entry in entries {
      table[entry.name] = Function(
        signature: entry.signature, arity: entry.arity, entry.native)
    }
    return table
  }

  static func function(named name: String, _ dialect: Expression.Dialect) -> Function? {
    (dialect == .service ? service : standard)[name]
  }
}

extension [Value] {
  /// The argument at that place, or nothing.
  func argument(_ index: Int) -> Value { index < count ? self[index] : .undefined }
}
