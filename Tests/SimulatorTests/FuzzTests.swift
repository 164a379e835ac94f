import ExecutionTrace
import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

@testable import Simulator

/// Definitions mutated at random, read, checked and run. Nothing may crash, hang or grow without
/// end; a run ends by itself or at its bounds, and runs again to the same bytes.
///
/// A few hundred by default; `TREADLE_FUZZ_SECONDS=600 make fuzz` goes on for that long.
/// `TREADLE_FUZZ_SEED` starts elsewhere.
@Suite struct FuzzTests {
  @Test func anyDefinitionIsReadAndRun() throws {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["TREADLE_FUZZ_SECONDS"].flatMap(Double.init)
    var seed = environment["TREADLE_FUZZ_SEED"].flatMap(Int.init) ?? 1
    let originals = Self.originals
    let end = ContinuousClock.now + .seconds(seconds ?? 0)
    var remaining = seconds == nil ? 300 : Int.max
    var ran = 0
    while remaining > 0, seconds == nil || ContinuousClock.now < end {
      var mutator = DefinitionMutator(seed: seed)
      let definition = mutator.mutated(originals[seed % originals.count])
      if let path = environment["TREADLE_FUZZ_FILE"] {
        try? "seed \(seed)\n\(definition.compactText)".write(
          toFile: path, atomically: false, encoding: .utf8)
      }
      if let simulation = Self.run(definition, input: mutator.input(), seed: seed) {
        ran += 1
        #expect(simulation.eventCount <= 2200, "seed \(seed)")
        if seed % 16 == 0 {
          var mutator = DefinitionMutator(seed: seed)
          let definition = mutator.mutated(originals[seed % originals.count])
          let again = Self.run(definition, input: mutator.input(), seed: seed)
          #expect(again?.trace == simulation.trace, "seed \(seed)")
        }
      }
      seed += 1
      remaining -= 1
    }
    #expect(ran > 0)
    if seconds != nil { print("fuzzed to seed \(seed); \(ran) definitions ran") }
  }

  /// Nil where the definition is refused.
  private static func run(_ definition: JSONValue, input: JSONValue, seed: Int) -> Simulation? {
    let document = Document(Array(definition.compactText.utf8), format: .json)
    guard let program = try? Program(document.definition, name: "fuzz") else { return nil }
    var options = SimulationOptions()
    options.input = input
    options.seed = UInt64(seed)
    options.type = seed % 3 == 0 ? .express : .standard
    options.enforcesLimits = seed % 2 == 0
    options.maximumEvents = 2000
    options.maximumBytes = 50_000_000
    options.behavior = TaskBehavior(
      fallback: seed % 5 == 0 ? .random(RandomAnswers()) : seed % 7 == 0 ? .ask : .echo)
    var simulation = Simulation(program, options: options)
    var steps = 0
    while steps < 20_000, simulation.step() { steps += 1 }
    return simulation
  }

  /// Definitions of the shared data where it is present, and some of our own.
  private static let originals: [JSONValue] = {
    var definitions = own
    if let root = SharedData.root,
      let files = FileManager.default.enumerator(
        at: root.appending(path: "conformance"), includingPropertiesForKeys: nil)
    {
      let urls = files.compactMap { $0 as? URL }
        .filter { $0.pathExtension == "json" && $0.path.contains("definitions") }
        .sorted { $0.path < $1.path }
      for url in urls.prefix(400) {
        guard let data = try? Data(contentsOf: url), data.count < 20_000,
          let value = try? JSONSource.value(Array(data))
        else { continue }
        let definition = value["definition"] ?? value
        if definition["States"] != nil { definitions.append(definition) }
      }
    }
    return definitions
  }()

  private static let own: [JSONValue] = [
    #"""
    {"StartAt":"A","States":{
      "A":{"Type":"Pass","Parameters":{"n.$":"States.MathAdd($.n, 1)","x.$":"States.Array($, $)"},
        "ResultPath":"$.a.b","Next":"B"},
      "B":{"Type":"Choice","Choices":[{"Variable":"$.s","StringMatches":"*a*b*c*","Next":"A"},
        {"And":[{"Variable":"$.n","NumericLessThan":10},{"Not":{"Variable":"$.t","IsPresent":true}}],
          "Next":"M"}],"Default":"P"},
      "M":{"Type":"Map","ItemsPath":"$.items","ItemSelector":{"i.$":"$$.Map.Item.Index"},
        "ItemProcessor":{"StartAt":"T","States":{"T":{"Type":"Task","End":true,
          "Resource":"arn:aws:states:::sqs:sendMessage.waitForTaskToken","HeartbeatSeconds":5,
          "Parameters":{"t.$":"$$.Task.Token"},"Retry":[{"ErrorEquals":["States.ALL"],
          "BackoffRate":3,"MaxAttempts":4}]}}},"Next":"W","Catch":[{"ErrorEquals":["States.ALL"],
          "ResultPath":"$.error","Next":"W"}]},
      "W":{"Type":"Wait","SecondsPath":"$.n","Next":"A"},
      "P":{"Type":"Parallel","Branches":[{"StartAt":"X","States":{"X":{"Type":"Fail","Error":"E"}}},
        {"StartAt":"Y","States":{"Y":{"Type":"Wait","Seconds":3,"Next":"Z"},
          "Z":{"Type":"Succeed"}}}],"Retry":[{"ErrorEquals":["E"]}],"End":true}}}
    """#,
    #"""
    {"StartAt":"D","States":{"D":{"Type":"Map","MaxConcurrency":3,"ToleratedFailurePercentage":50,
      "ItemBatcher":{"MaxItemsPerBatch":2},"ItemsPath":"$.items","ItemProcessor":{
      "ProcessorConfig":{"Mode":"DISTRIBUTED","ExecutionType":"EXPRESS"},"StartAt":"I","States":{
      "I":{"Type":"Map","ItemsPath":"$.Items","ItemProcessor":{"StartAt":"J","States":{
      "J":{"Type":"Pass","Assign":{"v.$":"States.ArrayRange(0, 1000, 1)"},"End":true}}},
      "End":true}}},"End":true}}}
    """#,
  ].compactMap { try? JSONSource.value(Array($0.utf8)) }
}

/// Changes a few values of a definition at random.
private struct DefinitionMutator {
  private var generator: SeededGenerator

  init(seed: Int) { generator = SeededGenerator(seed: seed) }

  mutating func mutated(_ original: JSONValue) -> JSONValue {
    var value = original
    for _ in 0..<Int.random(in: 0...4, using: &generator) { value = changed(value, depth: 0) }
    return value
  }

  mutating func input() -> JSONValue {
    var input: JSONObject = [
      "n": 3, "s": "aabbcc", "items": [1, [2], ["n": 3]], "x": "text", "t": nil,
    ]
    if generator.chance(1, in: 3) { input[fragment()] = RandomValue(&generator).value }
    return .object(input)
  }

  private mutating func changed(_ value: JSONValue, depth: Int) -> JSONValue {
    switch value {
    case .object(var object) where !object.isEmpty:
      let member = generator.element(of: object.members)
      switch Int.random(in: 0..<12, using: &generator) {
      case 0: object[member.key] = nil
      case 1: object[fragment()] = member.value
      case 2: object[member.key] = generator.element(of: object.members).value
      default: object[member.key] = changed(member.value, depth: depth + 1)
      }
      return .object(object)
    case .array(var elements) where !elements.isEmpty:
      let index = Int.random(in: elements.indices, using: &generator)
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: elements.remove(at: index)
      case 1: elements.append(elements[index])
      default: elements[index] = changed(elements[index], depth: depth + 1)
      }
      return .array(elements)
    case .string(let text):
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: return .string(spliced(text))
      case 1: return RandomValue(&generator).value
      default: return .string(fragment())
      }
    default: return RandomValue(&generator).value
    }
  }

  /// Text with a part of it taken out, doubled or replaced.
  private mutating func spliced(_ text: String) -> String {
    var characters = Array(text)
    guard !characters.isEmpty else { return fragment() }
    let from = Int.random(in: characters.indices, using: &generator)
    let to = Int.random(in: from...characters.count, using: &generator)
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: characters.removeSubrange(from..<to)
    case 1: characters.insert(contentsOf: characters[from..<to], at: from)
    default: characters.replaceSubrange(from..<to, with: Array(fragment()))
    }
    return String(characters)
  }

  private mutating func fragment() -> String { generator.element(of: Self.fragments) }

  private static let fragments = [
    "", "$", "$$", "$.x", "$..", "$..*", "$..x", "$.items[*]", "$.items[-1]", "$[?(@.n > 1)]",
    "$.items[?(@ =~ /(a*)*b/)]", "$['x','n']", "$.x.length()", "$$.Execution.Input", "$v",
    "$.items[0:9223372036854775807]", "$[9223372036854775808]", "States.Array($, $, $)",
    "States.Format('{}{}{}', $, $, $)", "States.ArrayRange(0, 1000000000, 1)",
    "States.ArrayRange(-9223372036854775808, 9223372036854775807, 1)",
    "States.MathAdd($.n, 9223372036854775807)", "States.JsonToString($)",
    "States.StringToJson($.s)",
    "States.ArrayPartition($.items, 0)", "States.JsonMerge($, $, false)", "States.UUID()",
    "States.MathRandom(5, 1)", "States.StringSplit($.s, '')", "States.Base64Encode($.s)",
    "States.Format('{", "***a***b***", "\\*", "A", "B", "M", "Next", "End", "Type", "Pass", "Map",
    "Parallel", "Wait", "Task", "Choice", "ResultPath", "InputPath", "Parameters", "x.$", "Assign",
    "Seconds", "Timestamp", "2024-02-30T00:00:00Z", "9999-12-31T23:59:59Z", "JSONata", "{% $x %}",
    "States.ALL", "States.Timeout", "e\u{301}", "\u{0}", "🏳️‍🌈",
  ]
}

/// A scalar or small container, hostile numbers among them.
private struct RandomValue {
  let value: JSONValue

  init(_ generator: inout SeededGenerator) {
    let numbers: [JSONValue] = [
      0, 1, -1, 2, 1000, .number(JSONNumber(Int.max)), .number(JSONNumber(Int.min)), 0.5, -0.25,
      .number(JSONNumber(1e300)), 99_999_999, 100_000_000,
    ]
    let others: [JSONValue] = [nil, true, false, [], [:], [[]], ["x": ["x": []]], "$", "text"]
    value =
      generator.chance(1, in: 2)
      ? generator.element(of: numbers) : generator.element(of: others)
  }
}
