package import OrderedJSON

/// A Path or an intrinsic function call: what a field ending in `.$` holds.
package struct PathExpression: Sendable {
  enum Form: Sendable {
    case path(Path)
    case call(IntrinsicCall)
  }

  package let text: String
  let form: Form

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) {
    self.text = text
    if text.utf8.starts(with: "States.".utf8) {
      form = .call(try IntrinsicParser.parse(text))
    } else {
      guard text.utf8.first == .dollar else {
        throw QueryError(
          code: .syntax,
          message: "'\(text)' is neither a path, which starts with '$', nor an intrinsic function "
            + "call, which starts with 'States.'")
      }
      form = .path(try Path(text))
    }
  }

  /// Whether a result depends on `QueryScope.randomState`.
  package var usesRandomness: Bool {
    if case .call(let call) = form { call.usesRandomness } else { false }
  }

  /// - Parameter field: the field's name as messages quote it, `value.$` or `ErrorPath`.
  /// - Throws: `QueryError`; its message is the whole text the service gives.
  package func evaluate(in scope: QueryScope, field: String? = nil) throws(QueryError) -> JSONValue
  {
    var random = RandomSource(state: scope.randomState)
    return try evaluate(in: scope, field: field, random: &random)
  }

  func evaluate(in scope: QueryScope, field: String?, random: inout RandomSource)
    throws(QueryError) -> JSONValue
  {
    switch form {
    case .call(let call):
      var evaluation = IntrinsicEvaluation(scope: scope, random: random)
      defer { random = evaluation.random }
      do {
        return try evaluation.value(of: call)
      } catch {
        throw QueryError(
          code: error.code,
          message: "The function '\(text)' had the following error: \(error.message)")
      }
    case .path(let path):
      do {
        return try path.value(in: scope)
      } catch {
        switch error {
        case .notFound where !path.isDefinite && !error.isAboutArrays:
          return .array([])
        case .notFound:
          throw QueryError(
            code: .notFound,
            message: "The JSONPath '\(text)' specified for the field '\(field ?? text)' could not "
              + "be found in the input '\(scope.input.compactText)'",
            detail: error.message)
        default:
          throw QueryError(
            code: .evaluation, message: "Invalid path '\(text)' : \(error.message)")
        }
      }
    }
  }
}

extension PathFailure {
  /// Whether an index or slice met something else than an array: the service reports that even
  /// for an indefinite path.
  var isAboutArrays: Bool { message.utf8.starts(with: "Filter: ".utf8) }
}
