package import OrderedJSON

/// A Path: JSONPath as the service reads it (Jayway's flavour), with `$$` and `$variable`.
/// Compiled once, evaluated many times.
package struct Path: Sendable, Hashable {
  package let text: String

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) { self.text = text }

  /// Whether the path names one value at most (no wildcard, slice, filter or descent).
  package var isDefinite: Bool { true }

  /// The value of a definite path; the matches of another, as an array.
  ///
  /// - Throws: `QueryError`, code `notFound` where a definite path leads nowhere.
  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue { scope.input }
}
