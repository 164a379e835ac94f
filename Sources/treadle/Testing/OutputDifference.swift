import OrderedJSON

/// Where an output is not what was expected: a line for each place, the first few.
enum OutputDifference {
  private static let limit = 8

  static func lines(expected: JSONValue, actual: JSONValue?) -> [String] {
    var places: [String] = []
    // Last in, first out, so the members of an object are pushed in reverse. No recursion.
    var waiting: [(place: JSONPointer, expected: JSONValue?, actual: JSONValue?)] = [
      (.root, expected, actual)
    ]
    while let (place, expected, actual) = waiting.popLast() {
      if expected == actual { continue }
      switch (expected, actual) {
      case (.object(let expected), .object(let actual)):
        let keys = expected.keys + actual.keys.filter { expected[$0] == nil }
        waiting += keys.reversed().map { (place.appending($0), expected[$0], actual[$0]) }
      case (.array(let expected), .array(let actual)):
        waiting += (0..<max(expected.count, actual.count)).reversed().map { index in
          (
            place.appending(index), index < expected.count ? expected[index] : nil,
            index < actual.count ? actual[index] : nil
          )
        }
      default:
        let name = place.tokens.isEmpty ? "" : "\(place): "
        places.append("output: \(name)expected \(text(expected)), got \(text(actual))")
      }
    }
    guard places.count > limit else { return places }
    return places.prefix(limit) + ["output: and \(places.count - limit) more places"]
  }

  private static func text(_ value: JSONValue?) -> String { value?.compactText ?? "none" }
}
