/// A picture of `$formatNumber`: XPath and XQuery Functions and Operators 3.1, section 4.7.
struct NumberPicture {
  let symbols: NumberSymbols
  private let positive: SubPicture
  private let negative: SubPicture

  init(_ text: String, symbols: NumberSymbols) throws(JSONataError) {
    self.symbols = symbols
    let parts = text.unicodeScalars.split(
      separator: symbols.patternSeparator, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw JSONataError(.d3080) }
    positive = try SubPicture(Array(parts[0]), symbols)
    if parts.count == 2 {
      negative = try SubPicture(Array(parts[1]), symbols)
    } else {
      var mirrored = positive
      mirrored.prefix = symbols.minusSign + positive.prefix
      negative = mirrored
    }
  }

  func format(_ value: Double) -> String {
    if value.isNaN { return symbols.notANumber }
    let picture = value < 0 ? negative : positive
    if value.isInfinite { return picture.prefix + symbols.infinity + picture.suffix }
    var decimal = JavaScriptNumber.decimal(value.magnitude * picture.factor)
    var exponent = 0
    if picture.leastExponentDigits > 0, !decimal.digits.isEmpty {
      exponent = decimal.point - picture.scalingFactor
      decimal.point = picture.scalingFactor
    }
    decimal = Self.rounded(decimal, places: picture.mostFractionDigits)
    var whole = Self.digits(decimal, upTo: 0)
    var fraction = Self.fraction(decimal)
    while whole.count < picture.leastIntegerDigits { whole.insert(0, at: 0) }
    while fraction.count < picture.leastFractionDigits { fraction.append(0) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: grouped(whole, picture))
    if !fraction.isEmpty {
      text.append(symbols.decimalSeparator)
      for (index, digit) in fraction.enumerated() {
        if picture.fractionGroups.contains(index), index > 0 {
          text.append(symbols.groupingSeparator)
        }
        text.append(symbols.digit(digit))
      }
    }
    if picture.leastExponentDigits > 0 {
      text.append(symbols.exponentSeparator)
      if exponent < 0 { text.append(contentsOf: symbols.minusSign.unicodeScalars) }
      let digits = String(abs(exponent)).utf8.map { $0 - 0x30 }
      for _ in 0..<max(0, picture.leastExponentDigits - digits.count) {
        text.append(symbols.zeroDigit)
      }
      for digit in digits { text.append(symbols.digit(digit)) }
    }
    return picture.prefix + String(text) + picture.suffix
  }

  private func grouped(_ digits: [UInt8], _ picture: SubPicture) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for (index, digit) in digits.enumerated() {
      let left = digits.count - index
      let isBoundary =
        picture.regularGroup > 0
        ? left % picture.regularGroup == 0 : picture.integerGroups.contains(left)
      if index > 0, isBoundary { result.append(symbols.groupingSeparator) }
      result.append(symbols.digit(digit))
    }
    return result
  }

  /// Rounds to that many digits after the point, halves to even.
  static func rounded(
    _ decimal: JavaScriptNumber.Decimal, places: Int
  ) -> JavaScriptNumber.Decimal {
    var result = decimal
    let kept = decimal.point + places
    guard kept < decimal.digits.count else { return decimal }
    if kept < 0 { return JavaScriptNumber.Decimal(isNegative: decimal.isNegative) }
    let next = decimal.digits[kept]
    let isHalf = next == 5 && kept == decimal.digits.count - 1
    let last = kept > 0 ? decimal.digits[kept - 1] : 0
    let goesUp = next > 5 || (next == 5 && (!isHalf || last % 2 == 1))
    result.digits = Array(decimal.digits.prefix(kept))
    if goesUp {
      var index = kept - 1
      while index >= 0, result.digits[index] == 9 {
        result.digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        result.digits[index] += 1
      } else {
        result.digits.insert(1, at: 0)
        result.point += 1
      }
    }
    while result.digits.last == 0 { result.digits.removeLast() }
    return result
  }

  private static func digits(_ decimal: JavaScriptNumber.Decimal, upTo: Int) -> [UInt8] {
    guard decimal.point > 0 else { return [] }
    var digits = Array(decimal.digits.prefix(decimal.point))
    if !decimal.digits.isEmpty { while digits.count < decimal.point { digits.append(0) } }
    return digits
  }

  private static func fraction(_ decimal: JavaScriptNumber.Decimal) -> [UInt8] {
    guard !decimal.digits.isEmpty else { return [] }
    if decimal.point >= 0 { return Array(decimal.digits.dropFirst(decimal.point)) }
    return Array(repeating: 0, count: -decimal.point) + decimal.digits
  }
}
