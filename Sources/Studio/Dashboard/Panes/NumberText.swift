/// Numbers as the panes write them, in few columns.
enum NumberText {
  /// `0`, `0.25`, `12.3`, `950`, `12.5k`, `3.2M`.
  static func short(_ value: Double) -> String {
    guard value.isFinite else { return "-" }
    if value >= 999_950 { return decimal(value / 1_000_000, digits: 1) + "M" }
    if value >= 9_999.5 { return decimal(value / 1000, digits: 1) + "k" }
    if value == value.rounded() || value >= 100 { return "\(Int(value.rounded()))" }
    return decimal(value, digits: value < 1 ? 2 : 1)
  }

  /// `12.3%` of a whole that may be 0.
  static func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "-" : decimal(Double(part) * 100 / Double(whole), digits: 1) + "%"
  }

  /// `14.95`: that many digits after the point, rounded to the nearest.
  static func decimal(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let number = Int((abs(value) * Double(scale)).rounded())
    let fraction = "\(number % scale)"
    let sign = value < 0 && number > 0 ? "-" : ""
    guard digits > 0 else { return sign + "\(number)" }
    return sign + "\(number / scale)." + String(repeating: "0", count: digits - fraction.count)
      + fraction
  }
}
