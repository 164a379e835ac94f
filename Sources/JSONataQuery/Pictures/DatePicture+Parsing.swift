extension DatePicture {
  /// Milliseconds since 1970 in UTC; nil where the text is not such a date.
  ///
  /// - Parameter now: gives the components before the first one that the picture has.
  func parse(
    _ text: String, now: Int, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> Int? {
    guard let values = try components(text, &evaluator), !values.isEmpty else { return nil }
    return try Self.milliseconds(values, now)
  }

  private func components(
    _ text: String, _ evaluator: inout Evaluator
  ) throws(JSONataError) -> [Character: Int]? {
    var pattern = "^"
    for part in parts {
      switch part {
      case .literal(let literal):
        pattern += "(" + Self.escaped(literal) + ")"
      case .marker(let marker): pattern += "(" + (try Self.pattern(marker)) + ")"
      }
    }
    let expression = try RegularExpression(pattern + "$", flags: .ignoresCase)
    var search = RegularExpressionSearch(expression, UnitText(text))
    guard !text.isEmpty, let match = try search.match(&evaluator) else { return nil }
    var values: [Character: Int] = [:]
    for (index, part) in parts.enumerated() {
      guard case .marker(let marker) = part, let group = match.text(index + 1).string,
        let value = try Self.value(marker, group)
      else { continue }
      values[marker.component] = value
    }
    return values
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map {
      "\\^$.|?*+()[]{}/-".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)"
    }.joined()
  }

  private static func names(_ marker: Marker) throws(JSONataError) -> [String] {
    let names: [String]
    switch marker.component {
    case "M", "x": names = months
    case "F": names = weekdays
    case "P": return ["am", "pm"]
    case "C", "E": return ["ISO"]
    default: throw JSONataError(.d3133, value: .string(String(marker.component)))
    }
    return names.map { name in marker.most.map { String(name.prefix($0)) } ?? name }
  }

  private static func pattern(_ marker: Marker) throws(JSONataError) -> String {
    if "Zz".contains(marker.component) {
      let prefix = marker.component == "z" ? "GMT" : ""
      let separator = marker.integer?.separators.first.map { escaped(String($0.scalar)) + "[0-9]+" }
      let offset = prefix + "[-+][0-9]+" + (separator ?? "")
      return marker.usesZulu ? "Z|" + offset : offset
    }
    guard let integer = try marker.integer?.checked() else {
      return "(?:" + (try names(marker)).joined(separator: "|") + ")"
    }
    switch integer.primary {
    case .letters: return "[A-Z]+"
    case .roman: return "[MDCLXVI]+"
    case .words:
      let words = NumberWords.all.sorted { $0.count > $1.count }
      return "(?:" + words.joined(separator: "|") + "|and|[\\-, ])+"
    default:
      let count = marker.parseWidth.map { "{\($0)}" } ?? "+"
      return "[0-9]\(count)" + (marker.isOrdinal ? "(?:th|st|nd|rd)" : "")
    }
  }

  private static func value(_ marker: Marker, _ text: String) throws(JSONataError) -> Int? {
    if "Zz".contains(marker.component) { return offset(text) }
    guard let integer = marker.integer else {
      let place = try names(marker).firstIndex { $0.lowercased() == text.lowercased() }
      return place.map { marker.component == "P" ? $0 : $0 + 1 }
    }
    if marker.component == "f", integer.primary == .decimal {
      return Int((text + "00").prefix(3))
    }
    return try integer.parse(text).flatMap { Int(exactly: $0) }
  }

  /// Minutes east of UTC.
  private static func offset(_ text: String) -> Int? {
    guard let sign = text.firstIndex(where: { $0 == "-" || $0 == "+" }) else { return 0 }
    let parts = text[text.index(after: sign)...].split { !$0.isNumber }
    var (hours, minutes) = (0, 0)
    if parts.count > 1 {
      (hours, minutes) = (Int(parts[0]) ?? 0, Int(parts[1]) ?? 0)
    } else if let digits = parts.first {
      hours = Int(digits.prefix(2)) ?? 0
      minutes = Int(digits.dropFirst(2)) ?? 0
    }
    return (text[sign] == "-" ? -1 : 1) * (min(hours, 1000) * 60 + min(minutes, 1000))
  }

  private static func milliseconds(
    _ given: [Character: Int], _ now: Int
  ) throws(JSONataError) -> Int {
    var values = given
    /// Whether there are only components of that kind.
    func isOnly(_ kind: String, of all: String) -> Bool {
      let present = all.filter { given[$0] != nil }
      return !present.isEmpty && present.allSatisfy(kind.contains)
    }
    let dates = "YXMxWwdD"
    let isDate = isOnly("YMD", of: dates)
    let isDayOfYear = !isDate && isOnly("Yd", of: dates)
    let isMonthWeek = isOnly("Xxw", of: dates)
    let isYearWeek = !isMonthWeek && isOnly("XW", of: dates)
    let times = "PHhmsf"
    let isHalfDay = !isOnly("Hmsf", of: times) && isOnly("Phmsf", of: times)
    let order =
      (isDayOfYear ? "Yd" : isMonthWeek ? "XxwF" : isYearWeek ? "XWF" : "YMD")
      + (isHalfDay ? "Phmsf" : "Hmsf")
    let present = CivilTime(milliseconds: now)
    var (isStarted, isEnded) = (false, false)
    for component in order {
      if values[component] != nil {
        isStarted = true
        if isEnded { throw JSONataError(.d3136) }
      } else if isStarted {
        values[component] = "MDd".contains(component) ? 1 : 0
        isEnded = true
      } else {
        values[component] = number(component, present)
      }
    }
    if isMonthWeek || isYearWeek { throw JSONataError(.d3136) }
    func value(_ component: Character) -> Int {
      max(-1_000_000, min(1_000_000, values[component] ?? 0))
    }
    var year = value("Y")
    // What JavaScript makes of years of two digits.
    if (0...99).contains(year) { year += 1900 }
    let days =
      isDayOfYear
      ? CivilTime.days(year, 1, 1) + value("d") - 1
      : CivilTime.days(year, max(value("M"), 1), 1) + value("D") - 1
    var hour = value("H")
    if isHalfDay { hour = value("h") % 12 + (value("P") == 1 ? 12 : 0) }
    let minutes = hour * 60 + value("m") - (given["Z"] ?? given["z"] ?? 0)
    return days * CivilTime.millisecondsPerDay + minutes * 60_000 + value("s") * 1000 + value("f")
  }
}
