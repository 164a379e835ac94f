import OrderedJSON

/// What a trace keeps of one or several records. Small, since a run of a million transitions has
/// millions of them; what is rare is kept as it is, elsewhere.
enum TraceEntry: Sendable {
  case event(EventEntry)
  case staged(StagedEntry)
  case ruleMatched(RuleEntry)
  case record(Kept)

  struct StagedEntry: Sendable {
    var value: JSONValue
    var stage: TraceRecord.Stage
    var visit: UInt32
    var time: Timestamp
    var place: UInt32

    init(_ stage: TraceRecord.Stage, _ value: JSONValue, time: Timestamp, place: Int, visit: Int) {
      self.stage = stage
      self.value = value
      self.time = time
      self.place = UInt32(truncatingIfNeeded: place)
      self.visit = UInt32(truncatingIfNeeded: visit)
    }
  }

  struct RuleEntry: Sendable {
    var time: Timestamp
    /// -1: Default.
    var rule: Int32
    var place: UInt32
    var visit: UInt32
  }

  final class Kept: Sendable {
    let record: TraceRecord

    init(_ record: TraceRecord) { self.record = record }
  }
}

extension TraceEntry {
  /// How many records it stands for.
  var count: Int { if case .event(let entry) = self { entry.count } else { 1 } }

  func record(_ offset: Int, _ names: TraceNames) -> TraceRecord {
    switch self {
    case .record(let kept): kept.record
    case .event(let entry): entry.record(offset, names)
    case .staged(let entry):
      TraceRecord(
        time: entry.time, state: names.places[Int(entry.place)], visit: Int(entry.visit),
        kind: .staged(entry.stage, entry.value))
    case .ruleMatched(let entry):
      TraceRecord(
        time: entry.time, state: names.places[Int(entry.place)], visit: Int(entry.visit),
        kind: .ruleMatched(entry.rule < 0 ? nil : Int(entry.rule)))
    }
  }
}
