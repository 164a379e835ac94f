import OrderedJSON
import Testing

struct NumberTests {
  private func number(_ text: String) throws -> JSONNumber {
    try #require(try JSONSource.value(text).number)
  }

  @Test(arguments: [
    ("1", "1.0"), ("1", "10e-1"), ("100", "1e2"), ("-0", "0"), ("0.0", "0e5"), ("1.10", "1.1"),
    ("12345678901234567890", "1234567890123456789e1"), ("0.001", "1E-3"), ("-1.50", "-15e-1"),
    ("1e400", "10e399"),
  ])
  func equalByValue(a: String, b: String) throws {
    #expect(try number(a) == number(b))
    #expect(try number(a).hashValue == number(b).hashValue)
    #expect(try number(a).text == a)
  }

  @Test(arguments: [
    "0.1", "-12.34", "320.07", "0.001", "0.0005", "100.50", "1.0", "123456789012.345",
    "12345678901234.5", "123456789012345.6", "0.10000000000000001", "4.35", "1.005", "-0.5",
  ])
  func decimalsKeepTextAndValue(text: String) throws {
    #expect(try number(text).text == text)
    #expect(try number(text).double == Double(text))
  }

  @Test(arguments: [
    ("9007199254740992.0", "9007199254740993"), ("12345678901234567890", "12345678901234567891"),
    ("1e400", "1e401"), ("-1e401", "-1e400"), ("0.1", "0.10000000000000000000001"), ("-1", "0.5"),
    ("-1e-400", "0"), ("0", "1e-400"), ("2", "10"), ("1e-99999999999999999999", "1"),
  ])
  func orderIsExact(a: String, b: String) throws {
    #expect(try number(a) < number(b))
    #expect(try number(b) > number(a))
    #expect(try number(a) != number(b))
  }

  @Test(
    arguments: [
      ("1.0", 1), ("1e3", 1000), ("-12.50e1", -125), ("9223372036854775807", .max),
      ("-9223372036854775808", .min), ("922337203685477580.7e1", .max), ("0.0", 0), ("-0", 0),
      ("9223372036854775808", nil), ("1.5", nil), ("1e400", nil), ("0.1e1", 1), ("0.01e1", nil),
      ("9007199254740993.0", 9_007_199_254_740_993),
    ] as [(String, Int?)])
  func wholeNumbers(text: String, integer: Int?) throws {
    #expect(try number(text).integer == integer)
  }

  @Test func doublesAreWrittenShortest() {
    #expect(JSONNumber(0.1).text == "0.1")
    #expect(JSONNumber(1e21).text == "1e+21")
    #expect(JSONNumber(3.0).text == "3")
    #expect(JSONNumber(Double.infinity).double == .infinity)
    #expect(JSONNumber(finite: .nan) == nil)
  }
}
