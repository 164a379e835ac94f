import ExecutionTrace
import OrderedJSON

/// What `test --expect` reads: an expectation for each case that is named.
struct ExpectationFile {
  private let expectations: [(testCase: String, expectation: Expectation)]

  init(path: String, testCases: [String]) throws {
    let file = try DataFile(path: path)
    guard let cases = file.value.object else {
      throw file.error("has to be an object of test cases", at: .root)
    }
    expectations = try cases.members.map { member in
      let place = JSONPointer.root.appending(member.key)
      guard testCases.contains(where: { $0.isByteEqual(to: member.key) }) else {
        throw file.error(
          "'\(member.key)' is none of the test cases: \(testCases.joined(separator: ", "))",
          at: place)
      }
      return (member.key, try Self.expectation(member.value, at: place, in: file))
    }
  }

  subscript(testCase: String) -> Expectation? {
    expectations.first { $0.testCase.isByteEqual(to: testCase) }?.expectation
  }

  private static func expectation(_ value: JSONValue, at place: JSONPointer, in file: DataFile)
    throws -> Expectation
  {
    guard let members = value.object?.members else {
      throw file.error("has to be an object", at: place)
    }
    var expectation = Expectation()
    for member in members {
      let place = place.appending(member.key)
      switch member.key {
      case "status":
        guard let status = member.value.string.flatMap(ExecutionStatus.init) else {
          let names = ExecutionStatus.allCases.map(\.rawValue).joined(separator: ", ")
          throw file.error("status has to be one of \(names)", at: place)
        }
        expectation.status = status
      case "output": expectation.output = member.value
      case "error":
        guard let error = member.value.string else {
          throw file.error("error has to be an error's name", at: place)
        }
        expectation.error = error
      case "path":
        guard let names = member.value.array?.map(\.string), !names.contains(nil) else {
          throw file.error("path has to be an array of state names", at: place)
        }
        expectation.path = names.compactMap(\.self)
      default:
        throw file.error(
          "'\(member.key)' is none of status, output, error and path", at: place)
      }
    }
    // A case that is only to produce an output is to succeed.
    if expectation.status == nil, expectation.error == nil { expectation.status = .succeeded }
    return expectation
  }
}
