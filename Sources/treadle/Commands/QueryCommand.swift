import ArgumentParser
import Files
import JSONPathQuery
import JSONataQuery
import OrderedJSON
import Terminal

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

struct QueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query", abstract: "Evaluate a JSONata or JSONPath expression.",
    discussion: """
      Prints the result as JSON, and nothing where it is undefined. JSONata is the plain language: \
      the data is '$', and without data '$' is undefined. JSONPath is that of the States \
      Language: a path, or a call of an intrinsic function; without data '$' is {}. An error is \
      printed as CODE: message, and where it is in the expression.
      """)

  enum Language: String, CaseIterable, ExpressibleByArgument {
    case jsonata, jsonpath
  }

  @Option(help: "The language of the expression.")
  var language = Language.jsonata

  @Option(help: "A file with the data, JSON or YAML; '-' is standard input.", completion: .file())
  var data: String?

  @Option(
    parsing: .unconditional,
    help: "Values of variables, as a JSON object; the names are without '$'.")
  var bindings: String?

  @Argument(help: "The expression, without {% %}. Put -- before one that begins with a dash.")
  var expression: String

  func run() throws {
    let data = try data.map { try DataFile(path: $0).value }
    let variables = try bindingValues()
    let result =
      switch language {
      case .jsonata: try jsonata(data, variables)
      case .jsonpath: try jsonPath(data, variables)
      }
    if let result { try StandardStream.output.write(result.prettyText() + "\n") }
  }

  private func bindingValues() throws -> JSONObject {
    guard let bindings else { return [:] }
    guard case .object(let object) = try DataFile(text: bindings, option: "--bindings").value else {
      throw CommandError("--bindings: is not an object; write {\"name\": value}")
    }
    return object
  }

  private func jsonata(_ data: JSONValue?, _ variables: JSONObject) throws -> JSONValue? {
    var bindings: [String: JSONValue] = [:]
    for member in variables.members { bindings[member.key] = member.value }
    let options = EvaluationOptions(milliseconds: Self.now, seed: .random(in: 0...(.max)))
    do throws(JSONataError) {
      return try Expression(expression).evaluate(data, bindings: bindings, options: options)
    } catch {
      throw try failure(error.code, error.message, position: error.position)
    }
  }

  private func jsonPath(_ data: JSONValue?, _ variables: JSONObject) throws -> JSONValue {
    let scope = QueryScope(
      input: data ?? [:], variables: variables, randomState: .random(in: 0...(.max)))
    do throws(QueryError) {
      return try PathExpression(expression).evaluate(in: scope)
    } catch {
      let code =
        switch error.code {
        case .syntax: "INVALID_JSON_PATH"
        case .notFound: "States.ParameterPathFailure"
        case .intrinsic: "States.IntrinsicFailure"
        case .evaluation: "States.Runtime"
        }
      throw try failure(code, error.message, position: nil)
    }
  }

  /// Prints the error; what is thrown ends the program.
  private func failure(_ code: String, _ message: String, position: Int?) throws -> ExitCode {
    let place = position.map { " (at character \($0) of the expression)" } ?? ""
    try StandardStream.error.write("\(code): \(message)\(place)".printable + "\n")
    return .failure
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
