package import OrderedJSON

/// A Path: JSONPath as the service reads it (Jayway's flavour), with `$$` and `$variable`.
/// Compiled once, evaluated many times.
package struct Path: Sendable {
  /// Shared, so that a path is passed on by one reference rather than one to each part.
  private final class Contents: Sendable {
    let text: String
    let root: PathRoot
    let compiled: CompiledPath

    init(text: String, root: PathRoot, compiled: CompiledPath) {
      self.text = text
      self.root = root
      self.compiled = compiled
    }
  }

  private let contents: Contents

  package var text: String { contents.text }
  var root: PathRoot { contents.root }
  var compiled: CompiledPath { contents.compiled }

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) {
    let (root, rest) = PathRoot.split(text)
    do {
      contents = Contents(text: text, root: root, compiled: try PathCompiler.compile(rest))
    } catch {
      throw QueryError(code: .syntax, message: "Invalid path '\(text)' : \(error.message)")
    }
  }

  /// Whether the path names one value at most (no wildcard, slice, filter or descent).
  package var isDefinite: Bool { compiled.isDefinite }

  /// The value of a definite path; the matches of another, as an array.
  ///
  /// - Throws: `QueryError`, code `notFound` where a definite path leads nowhere; the message is
  ///   the service's for `InputPath` and its like: `Invalid path '$.a' : No results for path: …`.
  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue {
    do {
      return try value(in: scope)
    } catch {
      throw QueryError(
        code: error.isNotFound ? .notFound : .evaluation,
        message: "Invalid path '\(text)' : \(error.message)")
    }
  }

  func value(in scope: QueryScope) throws(PathFailure) -> JSONValue {
    if case .input = root, let value = compiled.walk(scope.input) { return value }
    guard let document = root.value(in: scope) else {
      throw .notFound("No variable is named \(text)")
    }
    var budget = EvaluationBudget()
    return try compiled.evaluate(on: document, document: document, budget: &budget)
  }
}

extension Path: Hashable {
  package static func == (a: Path, b: Path) -> Bool { a.text.isByteEqual(to: b.text) }

  package func hash(into hasher: inout Hasher) { hasher.combine(JSONValue.string(text)) }
}

extension PathFailure {
  var isNotFound: Bool { if case .notFound = self { true } else { false } }
}
