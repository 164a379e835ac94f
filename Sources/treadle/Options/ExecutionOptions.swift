import ArgumentParser
import ExecutionTrace
import Files
import OrderedJSON
import Simulator

/// What an execution starts from.
struct ExecutionOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "The execution's input, as JSON text. (default: {})")
  var input: String?

  @Option(
    help: "A file with the execution's input, JSON or YAML; '-' is standard input.",
    completion: .file())
  var inputFile: String?

  @Option(help: "The kind of workflow.")
  var type = ExecutionType.standard

  @Option(help: "When the execution starts, in virtual time: ISO 8601 with an offset.")
  var startTime = Timestamp(milliseconds: 1_577_836_800_000)

  @Option(help: "Seed of everything that is left to chance.")
  var seed: UInt64 = 0

  @Option(
    help: "A folder of buckets that stands for Amazon S3: DIR/BUCKET/KEY.",
    completion: .directory)
  var objects: String?

  @Flag(help: "Lift the service's quotas on events, payload and open executions.")
  var noLimits = false

  func validate() throws {
    if input != nil, inputFile != nil {
      throw ValidationError("--input and --input-file exclude each other.")
    }
  }

  /// - Parameter besides: a file that serves where no input is given, if it is there.
  func simulationOptions(besides: String? = nil) throws -> SimulationOptions {
    var options = SimulationOptions()
    if let input {
      options.input = try DataFile(text: input, option: "--input").value
    } else if let inputFile {
      options.input = try DataFile(path: inputFile).value
    } else if let besides, FileStore.exists(besides) {
      options.input = try DataFile(path: besides).value
    }
    if let objects { options.objects = try ObjectFolder(objects).load() }
    options.type = type
    options.startTime = startTime
    options.seed = seed
    options.enforcesLimits = !noLimits
    return options
  }
}
