import ArgumentParser
import ExecutionTrace
import Files
import OrderedJSON
import Simulator

/// When and with what the executions of a fleet start.
struct FleetArguments: ParsableArguments {
  @Option(help: "Executions in a time: 200/s, 30/m, 5/h.")
  var rate: ArrivalRate?

  @Option(help: "How many executions; without --rate all at once.")
  var count: Int?

  @Option(name: .customLong("for"), help: "How long executions start: 10m, 90s, 2h.")
  var duration: VirtualDuration?

  @Flag(help: "Let executions start at random, at --rate on average (a Poisson process).")
  var poisson = false

  @Option(
    parsing: .unconditional, help: "The input of every execution, as JSON text. (default: {})")
  var input: String?

  @Option(
    help: "A file of inputs, JSON or YAML: one, or a list of them that serve in turn.",
    completion: .file())
  var inputFile: String?

  @Option(help: "The kind of workflow.")
  var type = ExecutionType.standard

  @Option(help: "When it starts, in virtual time: ISO 8601 with an offset.")
  var startTime = Timestamp(milliseconds: 1_577_836_800_000)

  @Option(help: "Seed of everything that is left to chance.")
  var seed: UInt64 = 0

  @Option(help: "The account's Region, which decides its quotas.")
  var region: String?

  @Flag(help: "Lift the service's quotas, the account's too.")
  var noLimits = false

  func validate() throws {
    if let count, !(1...1_000_000_000).contains(count) {
      throw ValidationError("--count needs a number from 1 to 1000000000.")
    }
    if input != nil, inputFile != nil {
      throw ValidationError("--input and --input-file exclude each other.")
    }
    if rate != nil, count == nil, duration == nil {
      throw ValidationError("--rate needs --for DURATION or --count N: it has no end.")
    }
    if duration != nil, rate == nil, count == nil {
      throw ValidationError("--for needs --rate N/s or --count N.")
    }
    if poisson, rate == nil { throw ValidationError("--poisson needs --rate N/s.") }
  }

  /// The arrivals of the options, else those of the scenario.
  func arrivals(_ scenario: FleetScenario?) throws -> [ArrivalStream] {
    let pattern: ArrivalStream.Pattern
    if let rate {
      pattern =
        poisson
        ? .poisson(perSecond: rate.perSecond) : .constant(perSecond: rate.perSecond)
    } else if let count, let duration {
      // Spread over the time.
      pattern = .constant(perSecond: Double(count) * 1000 / Double(duration.milliseconds))
    } else if count != nil {
      pattern = .together
    } else {
      guard let streams = scenario?.arrivals, !streams.isEmpty else {
        throw ValidationError(
          "simulate needs --rate N/s or --count N, or a scenario with arrivals.")
      }
      return streams
    }
    return [ArrivalStream(pattern, count: count, durationMilliseconds: duration?.milliseconds)]
  }

  /// - Parameter besides: a file that serves where no input is given, if it is there.
  func inputs(_ scenario: FleetScenario?, besides: String) throws -> InputSource {
    if let input { return .values([try DataFile(text: input, option: "--input").value]) }
    if let inputFile {
      let value = try DataFile(path: inputFile).value
      return .values(value.array.flatMap { $0.isEmpty ? nil : $0 } ?? [value])
    }
    if let template = scenario?.input { return .template(template) }
    return FileStore.exists(besides) ? .values([try DataFile(path: besides).value]) : .empty
  }
}
