import OrderedJSON

/// Reads the two halves of a mock configuration, with precise complaints.
struct MockConfigurationReader {
  private let json: JSONValue

  init(_ json: JSONValue) { self.json = json }

  func fail(_ message: String, _ pointer: JSONPointer) -> MockConfigurationError {
    MockConfigurationError(message: message, pointer: pointer)
  }

  /// The members of a member that must be an object.
  func members(
    of name: String, at pointer: JSONPointer, in value: JSONValue
  ) throws(MockConfigurationError) -> [JSONMember] {
    guard let object = value.object else {
      throw fail("must be an object with \(name)", pointer)
    }
    guard let member = object[name] else { throw fail("\(name) is missing", pointer) }
    guard let members = member.object?.members else {
      throw fail("\(name) must be an object", pointer.appending(name))
    }
    return members
  }

  /// The scripts of MockedResponses, by name.
  func responses() throws(MockConfigurationError) -> [ByteKey: TaskBehavior.Script] {
    guard json["MockedResponses"] != nil else {
      if json["MockedResponse"] != nil {
        throw fail("MockedResponse must be called MockedResponses", .root)
      }
      return [:]
    }
    var result: [ByteKey: TaskBehavior.Script] = [:]
    for response in try members(of: "MockedResponses", at: .root, in: json) {
      let place = JSONPointer.root.appending("MockedResponses").appending(response.key)
      result[ByteKey(response.key)] = try script(response.value, at: place)
    }
    return result
  }

  /// The scripts of a test case, by state name.
  func scripts(
    of testCase: JSONMember, at pointer: JSONPointer,
    responses: [ByteKey: TaskBehavior.Script]
  ) throws(MockConfigurationError) -> [ByteKey: TaskBehavior.Script] {
    guard let states = testCase.value.object else {
      throw fail("a test case must be an object of state names and response names", pointer)
    }
    var scripts: [ByteKey: TaskBehavior.Script] = [:]
    for state in states.members {
      guard let name = state.value.string else {
        throw fail("must be the name of a response", pointer.appending(state.key))
      }
      guard let script = responses[ByteKey(name)] else {
        throw fail(
          "no response \"\(name)\" in MockedResponses", pointer.appending(state.key))
      }
      scripts[ByteKey(state.key)] = script
    }
    return scripts
  }

  private func script(
    _ value: JSONValue, at pointer: JSONPointer
  ) throws(MockConfigurationError) -> TaskBehavior.Script {
    guard let entries = value.object?.members else {
      throw fail("a response must be an object of indexes such as \"0\" or \"1-2\"", pointer)
    }
    guard !entries.isEmpty else { throw fail("a response needs an entry \"0\"", pointer) }
    var parts: [(range: ClosedRange<Int>, answer: TaskAnswer, key: String)] = []
    for entry in entries {
      let place = pointer.appending(entry.key)
      parts.append((try range(entry.key, place), try answer(entry.value, place), entry.key))
    }
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
    var answers: [TaskAnswer] = []
    for part in parts {
      guard part.range.lowerBound <= answers.count else {
        throw fail(
          "no entry for index \(answers.count), before \"\(part.key)\"", pointer)
      }
      guard part.range.lowerBound == answers.count else {
        throw fail(
          "index \(part.range.lowerBound) has two entries", pointer.appending(part.key))
      }
      answers += Array(repeating: part.answer, count: part.range.count)
    }
    return TaskBehavior.Script(answers, isClosed: true, unwrapsPayloads: true)
  }

  /// How many invocations one entry may serve: enough for a long history.
  private static let indexLimit = 100_000

  private func range(
    _ key: String, _ pointer: JSONPointer
  ) throws(MockConfigurationError) -> ClosedRange<Int> {
    let bounds = key.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.allSatisfy(\.isASCIIDigit) ? Int(part) : nil
    }
    guard (1...2).contains(bounds.count), let low = bounds[0], let high = bounds[bounds.count - 1],
      low <= high, high < Self.indexLimit
    else {
      throw fail(
        "\"\(key)\" is not an index such as \"0\" or a range such as \"1-2\" below "
          + "\(Self.indexLimit)", pointer)
    }
    return low...high
  }

  private func answer(
    _ value: JSONValue, _ pointer: JSONPointer
  ) throws(MockConfigurationError) -> TaskAnswer {
    switch (value["Return"], value["Throw"]) {
    case (let result?, nil): return TaskAnswer(.result(result))
    case (nil, let failure?):
      guard let error = failure["Error"]?.string, let cause = failure["Cause"]?.string else {
        throw fail("Throw needs Error and Cause, both strings", pointer.appending("Throw"))
      }
      return TaskAnswer(.failure(error: error, cause: cause))
    case (nil, nil): throw fail("needs Return or Throw", pointer)
    default: throw fail("has Return and Throw; only one may stand", pointer)
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
