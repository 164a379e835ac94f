import OrderedJSON

extension IntrinsicArguments {
  /// Members of the second object replace those of the first.
  func merged() throws(QueryError) -> JSONValue {
    var result = try object(0)
    let other = try object(1)
    guard case .bool(let deep) = values[2] else {
      throw failure("the third argument must be false")
    }
    guard !deep else {
      throw failure("deep merging is not supported; the third argument must be false")
    }
    for member in other.members { result[member.key] = member.value }
    return .object(result)
  }

  func sum() throws(QueryError) -> JSONValue {
    let (sum, overflow) = try rounded(0).addingReportingOverflow(try rounded(1))
    guard !overflow else { throw failure("the sum does not fit in 64 bits") }
    return .number(JSONNumber(sum))
  }

  /// A number from the first (included) to the second (excluded). A seed gives the same number
  /// every time; AWS's own sequence is not known.
  func random(_ source: inout RandomSource) throws(QueryError) -> JSONValue {
    let start = try rounded(0)
    let end = try rounded(1)
    guard start < end else { throw failure("the start must be less than the end") }
    guard values.count == 3 else {
      return .number(JSONNumber(Int.random(in: start..<end, using: &source)))
    }
    var seeded = RandomSource(state: UInt64(bitPattern: Int64(try rounded(2))))
    return .number(JSONNumber(Int.random(in: start..<end, using: &seeded)))
  }
}
