/// One half of a number picture, for numbers of one sign.
struct SubPicture {
  var prefix: String
  let suffix: String
  private(set) var factor = 1.0
  /// Distances of separators from the point, counted in digits.
  private(set) var integerGroups: Set<Int> = []
  private(set) var fractionGroups: Set<Int> = []
  /// Distance between separators where it is always the same, else 0.
  private(set) var regularGroup = 0
  private(set) var leastIntegerDigits = 0
  private(set) var scalingFactor = 0
  private(set) var leastFractionDigits = 0
  private(set) var mostFractionDigits = 0
  private(set) var leastExponentDigits = 0

  init(_ text: [Unicode.Scalar], _ symbols: NumberSymbols) throws(JSONataError) {
    let (percent, perMille) = (
      Array(symbols.percent.unicodeScalars), Array(symbols.perMille.unicodeScalars)
    )
    func isActive(_ scalar: Unicode.Scalar) -> Bool {
      symbols.isDigit(scalar) || scalar == symbols.decimalSeparator
        || scalar == symbols.groupingSeparator || scalar == symbols.digit
    }
    // An exponent separator counts only between active characters.
    let start = text.firstIndex(where: isActive) ?? 0
    let end = (text.lastIndex(where: isActive) ?? text.count - 1) + 1
    prefix = Self.string(text[..<min(start, text.count)])
    suffix = start < end ? Self.string(text[end...]) : ""
    let active = start < end ? Array(text[start..<end]) : []
    let exponentPlace = active.firstIndex(of: symbols.exponentSeparator)
    let mantissa = exponentPlace.map { Array(active[..<$0]) } ?? active
    let exponent = exponentPlace.map { Array(active[($0 + 1)...]) }
    let point = mantissa.firstIndex(of: symbols.decimalSeparator)
    let whole = point.map { Array(mantissa[..<$0]) } ?? mantissa
    let fraction = point.map { Array(mantissa[($0 + 1)...]) } ?? []

    let percents = Self.occurrences(of: percent, in: text)
    let perMilles = Self.occurrences(of: perMille, in: text)
    let group = symbols.groupingSeparator
    func contains(_ part: [Unicode.Scalar], _ matches: (Unicode.Scalar) -> Bool) -> Bool {
      part.contains(where: matches)
    }
    let before = point.flatMap { $0 > 0 ? mantissa[$0 - 1] : nil }
    let after = point.flatMap { $0 + 1 < mantissa.count ? mantissa[$0 + 1] : nil }
    let firstDigit = whole.firstIndex(where: symbols.isDigit) ?? whole.count
    let lastDigit = fraction.lastIndex(where: symbols.isDigit) ?? 0
    // Of several errors the last one counts.
    let errors: [(Bool, ErrorCode)] = [
      (text.count { $0 == symbols.decimalSeparator } > 1, .d3081),
      (percents > 1, .d3082),
      (perMilles > 1, .d3083),
      (percents > 0 && perMilles > 0, .d3084),
      (!contains(mantissa) { symbols.isDigit($0) || $0 == symbols.digit }, .d3085),
      (contains(mantissa) { !isActive($0) }, .d3086),
      (before == group || after == group, .d3087),
      (point == nil && whole.last == group, .d3088),
      (zip(text, text.dropFirst()).contains { $0 == group && $1 == group }, .d3089),
      (whole[firstDigit...].contains(symbols.digit), .d3090),
      (fraction[..<lastDigit].contains(symbols.digit), .d3091),
      (exponent?.isEmpty == false && percents + perMilles > 0, .d3092),
      (exponent.map { $0.isEmpty || !$0.allSatisfy(symbols.isDigit) } ?? false, .d3093),
    ]
    if let error = errors.last(where: \.0) { throw JSONataError(error.1) }
    factor = percents > 0 ? 100 : perMilles > 0 ? 1000 : 1
    leastExponentDigits = exponent?.count ?? 0
    measure(whole, fraction, symbols)
  }

  private mutating func measure(
    _ whole: [Unicode.Scalar], _ fraction: [Unicode.Scalar], _ symbols: NumberSymbols
  ) {
    func isPlace(_ scalar: Unicode.Scalar) -> Bool {
      symbols.isDigit(scalar) || scalar == symbols.digit
    }
    for (index, scalar) in whole.enumerated() where scalar == symbols.groupingSeparator {
      integerGroups.insert(whole[index...].count(where: isPlace))
    }
    for (index, scalar) in fraction.enumerated() where scalar == symbols.groupingSeparator {
      fractionGroups.insert(fraction[..<index].count(where: isPlace))
    }
    if let least = integerGroups.min(), least > 0,
      (1...integerGroups.count).allSatisfy({ integerGroups.contains($0 * least) })
    {
      regularGroup = least
    }
    leastIntegerDigits = whole.count(where: symbols.isDigit)
    scalingFactor = leastIntegerDigits
    leastFractionDigits = fraction.count(where: symbols.isDigit)
    mostFractionDigits = fraction.count(where: isPlace)
    if leastIntegerDigits == 0, mostFractionDigits == 0 {
      if leastExponentDigits > 0 {
        leastFractionDigits = 1
        mostFractionDigits = 1
      } else {
        leastIntegerDigits = 1
      }
    }
    if leastExponentDigits > 0, leastIntegerDigits == 0, whole.contains(symbols.digit) {
      leastIntegerDigits = 1
    }
    if leastIntegerDigits == 0, leastFractionDigits == 0 { leastFractionDigits = 1 }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func occurrences(of part: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int {
    guard !part.isEmpty, text.count >= part.count else { return 0 }
    return (0...(text.count - part.count)).count { Array(text[$0..<$0 + part.count]) == part }
  }
}
