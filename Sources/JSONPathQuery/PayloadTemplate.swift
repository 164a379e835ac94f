package import OrderedJSON

/// A Payload Template: literal JSON in which members named `name.$` hold a Path or an intrinsic
/// function call and become members named `name`.
package struct PayloadTemplate: Sendable {
  /// - Throws: `QueryError` with code `syntax`.
  package init(_ template: JSONValue) throws(QueryError) { self.template = template }

  private let template: JSONValue

  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue { template }
}

/// A Path or an intrinsic function call: what a field ending in `.$` holds.
package struct PathExpression: Sendable {
  package let text: String

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) { self.text = text }

  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue { scope.input }
}
