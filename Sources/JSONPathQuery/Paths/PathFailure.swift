/// Why a path cannot be compiled or evaluated, in the terms of Jayway JsonPath: what a filter and
/// the service make of it depends on the kind.
enum PathFailure: Error {
  /// Nothing is there.
  case notFound(String)
  /// The path is not one, or cannot be applied.
  case invalid(String)
  /// A function failed.
  case function(String)
  /// A bound of `Limits` is reached.
  case exhausted(String)

  var message: String {
    switch self {
    case .notFound(let text), .invalid(let text), .function(let text), .exhausted(let text): text
    }
  }
}
