import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage

struct TestStateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test-state", abstract: "Run one state, as the TestState API does.",
    discussion: """
      FILE is one state, or a workflow with --state. Prints the API's response. A task without a \
      mock returns its effective input; activities, jobs, callbacks, Map and Parallel need a mock.
      """)

  @Argument(help: "A state, or the workflow that has it.", completion: .file())
  var file: String

  @OptionGroup var template: ResourceOption

  @Option(name: [.customLong("state"), .customLong("state-name")], help: "The state's name.")
  var state: String?

  @Option(parsing: .unconditional, help: "The state's input, as JSON text. (default: {})")
  var input: String?

  @Option(help: "How much is told: the output, the data at each stage, HTTP exchanges too.")
  var inspectionLevel = StateTestRequest.InspectionLevel.info

  @Option(parsing: .unconditional, help: "What the call, or the children, return, as JSON text.")
  var mockResult: String?

  @Option(
    parsing: .unconditional,
    help: #"How the call fails: {"error": NAME, "cause": TEXT}."#)
  var mockError: String?

  @Option(help: "How the mocked result is held against the API's shapes.")
  var fieldValidationMode = StateTestRequest.FieldValidationMode.strict

  @Option(parsing: .unconditional, help: "Variables by name, a JSON object.")
  var variables: String?

  @Option(parsing: .unconditional, help: "The context object; beside a mock.")
  var context: String?

  @Option(help: "Retries so far of the retrier that takes the mocked error.")
  var retrierRetryCount: Int?

  @Option(help: "Where in a Map or Parallel the mocked error comes from.")
  var errorCausedByState: String?

  @Option(help: "How many of a Map's iterations failed.")
  var mapIterationFailureCount: Int?

  @Option(parsing: .unconditional, help: "What a Map's ItemReader reads.")
  var mapItemReaderData: String?

  @Option(help: "The role that the context object shows.")
  var roleArn = "arn:aws:iam::123456789012:role/StepFunctionsRole"

  @Flag(help: "Show secrets of HTTP connections; not beside a mock.")
  var revealSecrets = false

  func validate() throws {
    if mockResult != nil, mockError != nil {
      throw ValidationError("--mock-result and --mock-error exclude each other.")
    }
    for (name, count) in [
      ("--retrier-retry-count", retrierRetryCount),
      ("--map-iteration-failure-count", mapIterationFailureCount),
    ] where count ?? 0 < 0 {
      throw ValidationError("\(name) must be 0 or more.")
    }
  }

  func run() throws {
    let definition = try definition
    if state == nil, let states = definition["States"]?.object {
      throw CommandError(
        "\(file): is a workflow; name one of its states with --state: "
          + states.keys.prefix(10).joined(separator: ", ") + (states.count > 10 ? ", …" : ""))
    }
    var request = StateTestRequest(definition: definition)
    request.stateName = state
    request.roleARN = roleArn
    if let input { request.input = try DataFile(text: input, option: "--input").value }
    request.inspectionLevel = inspectionLevel
    request.mock = try mock()
    request.fieldValidationMode = fieldValidationMode
    if let variables {
      let data = try DataFile(text: variables, option: "--variables")
      guard let object = data.value.object else {
        throw data.error("must be an object of variables", at: .root)
      }
      request.variables = object
    }
    if let context { request.context = try DataFile(text: context, option: "--context").value }
    request.stateConfiguration.retrierRetryCount = retrierRetryCount
    request.stateConfiguration.errorCausedByState = errorCausedByState
    request.stateConfiguration.mapIterationFailureCount = mapIterationFailureCount
    request.stateConfiguration.mapItemReaderData = mapItemReaderData
    request.revealsSecrets = revealSecrets
    let response: StateTestResponse
    do {
      response = try StateTest.respond(to: request)
    } catch {
      throw CommandError("\(file): \(error)")
    }
    try StandardStream.output.write(response.json.prettyText() + "\n")
  }

  private func mock() throws -> StateTestRequest.Mock? {
    if let mockResult {
      return .result(try DataFile(text: mockResult, option: "--mock-result").value)
    }
    guard let mockError else { return nil }
    let data = try DataFile(text: mockError, option: "--mock-error")
    guard let name = (data.value["error"] ?? data.value["Error"])?.string else {
      throw data.error(#"must be {"error": NAME, "cause": TEXT}"#, at: .root)
    }
    return .error(name, cause: (data.value["cause"] ?? data.value["Cause"])?.string)
  }

  /// The state or workflow in the file; of a template the state machine's definition.
  private var definition: JSONValue {
    get throws {
      if file != "-" {
        let workflow = try WorkflowFile(file, resource: template.resource)
        if workflow.embedding != nil, let root = workflow.document.tree.root { return root.value }
        if workflow.path != file { return try DataFile(path: workflow.path).value }
      }
      return try DataFile(path: file).value
    }
  }
}
