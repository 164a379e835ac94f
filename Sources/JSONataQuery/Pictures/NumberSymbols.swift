/// The characters of a decimal format, as the third argument of `$formatNumber` changes them.
struct NumberSymbols {
  var decimalSeparator: Unicode.Scalar = "."
  var groupingSeparator: Unicode.Scalar = ","
  var exponentSeparator: Unicode.Scalar = "e"
  var infinity = "Infinity"
  var minusSign = "-"
  var notANumber = "NaN"
  var percent = "%"
  var perMille = "\u{2030}"
  var zeroDigit: Unicode.Scalar = "0"
  var digit: Unicode.Scalar = "#"
  var patternSeparator: Unicode.Scalar = ";"

  init(_ options: Value) {
    guard case .object(let object) = options else { return }
    func text(_ key: String, _ place: inout String) {
      if case .string(let text) = object[key] { place = text }
    }
    func scalar(_ key: String, _ place: inout Unicode.Scalar) {
      if case .string(let text) = object[key], let first = text.unicodeScalars.first {
        place = first
      }
    }
    scalar("decimal-separator", &decimalSeparator)
    scalar("grouping-separator", &groupingSeparator)
    scalar("exponent-separator", &exponentSeparator)
    scalar("zero-digit", &zeroDigit)
    scalar("digit", &digit)
    scalar("pattern-separator", &patternSeparator)
    text("infinity", &infinity)
    text("minus-sign", &minusSign)
    text("NaN", &notANumber)
    text("percent", &percent)
    text("per-mille", &perMille)
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= zeroDigit.value && scalar.value < zeroDigit.value + 10
  }

  func digit(_ value: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(zeroDigit.value + UInt32(value)) ?? "0"
  }
}
