import OrderedJSON

extension IntrinsicArguments {
  func item() throws(QueryError) -> JSONValue {
    let elements = try array(0)
    let index = try integer(1)
    guard elements.indices.contains(index) else {
      throw failure("index \(index) is out of bounds for an array of length \(elements.count)")
    }
    return elements[index]
  }

  func partition() throws(QueryError) -> JSONValue {
    let elements = try array(0)
    let size = try rounded(1)
    guard size > 0 else { throw failure("the chunk size must be a positive integer") }
    return .array(
      stride(from: 0, to: elements.count, by: size).map { start in
        .array(
          Array(elements[start..<(elements.count - start > size ? start + size : elements.count)]))
      })
  }

  func range() throws(QueryError) -> JSONValue {
    let first = try rounded(0)
    let last = try rounded(1)
    let step = try rounded(2)
    guard step != 0 else { throw failure("the step must not be 0") }
    var elements: [JSONValue] = []
    var next = first
    while step > 0 ? next <= last : next >= last {
      guard elements.count < Limits.rangeElements else {
        throw failure("the range has more than \(Limits.rangeElements) elements")
      }
      elements.append(.number(JSONNumber(next)))
      let (sum, overflow) = next.addingReportingOverflow(step)
      if overflow { break }
      next = sum
    }
    return .array(elements)
  }

  func unique() throws(QueryError) -> JSONValue {
    var seen: Set<JSONValue> = []
    return .array(try array(0).filter { seen.insert($0).inserted })
  }
}
