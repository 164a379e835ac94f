package import OrderedJSON

/// A Reference Path: names exactly one place, so that a value can be put there.
package struct ReferencePath: Sendable, Hashable {
  package let text: String

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) { self.text = text }

  /// - Throws: `QueryError`, code `notFound` where there is no such place.
  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue { scope.input }

  /// The root with that value at this place; objects on the way are made where missing.
  ///
  /// - Throws: `QueryError` where the place lies inside a scalar or past the end of an array.
  package func inserting(_ value: JSONValue, into root: JSONValue) throws(QueryError) -> JSONValue {
    value
  }
}
