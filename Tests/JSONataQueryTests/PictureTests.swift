import JSONataQuery
import OrderedJSON
import Testing

/// Numbers, integers and dates by pictures.
@Suite struct PictureTests {
  @Test(
    arguments: [
      ("$formatNumber(12345.6, '#,###.00')", "12,345.60"), ("$formatNumber(0.5, '0')", "0"),
      ("$formatNumber(1.5, '0')", "2"), ("$formatNumber(-6, '0;(0)')", "(6)"),
      ("$formatNumber(0.14, '01%')", "14%"), ("$formatNumber(1234.5678, '00.000e0')", "12.346e2"),
      ("$formatInteger(2789, 'w')", "two thousand, seven hundred and eighty-nine"),
      ("$formatInteger(1999, 'I')", "MCMXCIX"), ("$formatInteger(28, 'A')", "AB"),
      ("$formatInteger(22, '0;o')", "22nd"), ("$formatInteger(1234567, '#,##0')", "1,234,567"),
      ("$parseInteger('twelve thousand, four hundred and seventy-six', 'w')", 12476),
      ("$parseInteger('xlii', 'i')", 42),
      ("$fromMillis(1521801216617, '[FNn], [D1o] [MNn] [Y]')", "Friday, 23rd March 2018"),
      ("$fromMillis(1521801216617, '[X0001]-W[W01]-[F1]')", "2018-W12-5"),
      ("$fromMillis(1521801216617, '[h]:[m01] [PN] [z]', '+0530')", "4:03 PM GMT+05:30"),
      ("$toMillis('13th March 2018', '[D1o] [MNn] [Y]')", 1_520_899_200_000),
      ("$toMillis('2018-094', '[Y0001]-[d001]')", 1_522_800_000_000),
      ("$toMillis('2017-10-30T15:28:34Z')", 1_509_377_314_000),
      ("$toMillis('no date', '[Y]-[M]-[D]')", nil),
    ] as [(String, JSONValue?)])
  func result(_ expression: String, _ expected: JSONValue?) throws {
    #expect(try Expression(expression).evaluate() == expected)
  }

  @Test(arguments: [
    ("$formatNumber(1, '0;0;0')", "D3080"), ("$formatNumber(1, 'x')", "D3086"),
    ("$formatNumber(1, '0.0.0')", "D3081"), ("$fromMillis(0, '[Y')", "D3135"),
    ("$fromMillis(0, '[q]')", "D3132"), ("$fromMillis(0, '[YN]')", "D3133"),
    ("$toMillis('x')", "D3110"), ("$toMillis('2018-22', '[Y]-[D]')", "D3136"),
    ("$formatInteger(1, '١1')", "D3131"), ("$formatInteger(1, 'x')", "D3130"),
  ])
  func error(_ expression: String, _ code: String) {
    let error = #expect(throws: JSONataError.self) { try Expression(expression).evaluate() }
    #expect(error?.code == code)
  }
}
