import ExecutionTrace
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00.000Z"),
    (1_577_836_800_000, "2020-01-01T00:00:00.000Z"),
    (1_582_934_400_001, "2020-02-29T00:00:00.001Z"),
    (-1, "1969-12-31T23:59:59.999Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
  ])
  func isWrittenInUTC(milliseconds: Int64, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).iso8601 == text)
    #expect(Timestamp(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test func everyDayReadsBack() {
    for day in stride(from: -200_000, through: 200_000, by: 7) as StrideThrough<Int64> {
      let moment = Timestamp(milliseconds: day * 86_400_000 + 12_345_678)
      #expect(Timestamp(iso8601: moment.iso8601) == moment)
    }
  }

  @Test(arguments: [
    ("2016-03-14T01:59:00Z", Int64(1_457_920_740), Int32(0)),
    ("2016-03-14t01:59:00z", 1_457_920_740, 0),
    ("2016-03-14T01:59Z", 1_457_920_740, 0),
    ("2016-03-14T03:59:00+02:00", 1_457_920_740, 0),
    ("2016-03-13T20:29:00-05:30", 1_457_920_740, 0),
    ("2016-03-14T01:59:00.5Z", 1_457_920_740, 500_000_000),
    ("2016-03-14T01:59:00.123456789Z", 1_457_920_740, 123_456_789),
  ])
  func readsOffsetsAndFractions(text: String, seconds: Int64, nanoseconds: Int32) {
    let moment = OffsetDateTime(text)
    #expect(moment?.seconds == seconds)
    #expect(moment?.nanoseconds == nanoseconds)
  }

  @Test(arguments: [
    "", "2016-03-14", "2016-03-14T01:59:00", "2016-03-14 01:59:00Z", "2016-13-14T01:59:00Z",
    "2016-02-30T01:59:00Z", "2015-02-29T00:00:00Z", "2016-03-14T25:59:00Z",
    "2016-03-14T01:60:00Z", "2016-03-14T01:59:61Z", "2016-03-14T01:59:00.Z",
    "2016-03-14T01:59:00.1234567890Z", "2016-03-14T01:59:00+2", "2016-03-14T01:59:00Zx",
    "x2016-03-14T01:59:00Z", "2016-3-14T01:59:00Z",
  ])
  func refusesEverythingElse(text: String) {
    #expect(OffsetDateTime(text) == nil)
    #expect(Timestamp(iso8601: text) == nil)
  }

  @Test func momentsCompareAcrossOffsets() throws {
    let early = try #require(OffsetDateTime("2016-03-14T01:00:00.000000001+01:00"))
    let late = try #require(OffsetDateTime("2016-03-14T00:00:00.000000002Z"))
    #expect(early < late)
  }
}
