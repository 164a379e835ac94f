extension DatePicture {
  /// - Parameter offset: minutes east of UTC.
  func format(_ milliseconds: Int, offset: Int) throws(JSONataError) -> String {
    let time = CivilTime(milliseconds: milliseconds + offset * 60_000)
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .marker(let marker): text += try Self.format(marker, time, offset)
      }
    }
    return text
  }

  /// The number of a component; nil for those that are not numbers.
  static func number(_ component: Character, _ time: CivilTime) -> Int? {
    switch component {
    case "Y": time.year
    case "M": time.month
    case "D": time.day
    case "d": time.dayOfYear
    case "F": time.weekday
    case "W": time.weekOfYear
    case "w": time.weekOfMonth
    case "X": time.weekYear
    case "x": time.weekMonth
    case "H": time.hour
    case "h": time.hour % 12 == 0 ? 12 : time.hour % 12
    case "P": time.hour < 12 ? 0 : 1
    case "m": time.minute
    case "s": time.second
    case "f": time.millisecond
    default: nil
    }
  }

  private static func format(
    _ marker: Marker, _ time: CivilTime, _ offset: Int
  ) throws(JSONataError) -> String {
    switch marker.component {
    case "Z", "z": return try zone(marker, offset)
    case "P":
      let text = time.hour < 12 ? "am" : "pm"
      return marker.names == .upper ? text.uppercased() : text
    case "C", "E": return "ISO"
    default: break
    }
    guard var number = number(marker.component, time) else { return "" }
    if let letterCase = marker.names {
      var name: String
      switch marker.component {
      case "M", "x": name = months[number - 1]
      case "F": name = weekdays[number - 1]
      default: throw JSONataError(.d3133, value: .string(String(marker.component)))
      }
      if letterCase == .upper { name = name.uppercased() }
      if letterCase == .lower { name = name.lowercased() }
      return marker.most.map { String(name.prefix($0)) } ?? name
    }
    if marker.component == "Y", marker.yearDigits > 0, marker.yearDigits < 18 {
      var limit = 1
      for _ in 0..<marker.yearDigits { limit *= 10 }
      number %= limit
    }
    return try marker.integer?.format(Double(number)) ?? ""
  }

  private static func zone(_ marker: Marker, _ offset: Int) throws(JSONataError) -> String {
    if offset == 0, marker.usesZulu { return "Z" }
    guard let integer = marker.integer else { return "" }
    let (hours, minutes) = (abs(offset) / 60, abs(offset) % 60)
    var text: String
    if integer.regularGroup > 0 {
      text = try integer.format(Double(hours * 100 + minutes))
    } else {
      switch integer.leastDigits {
      case 1, 2:
        text = try integer.format(Double(hours))
        if minutes != 0 { text += ":" + (try IntegerPicture("00").format(Double(minutes))) }
      case 3, 4: text = try integer.format(Double(hours * 100 + minutes))
      default: throw JSONataError(.d3134, value: .number(Double(integer.leastDigits)))
      }
    }
    return (marker.component == "z" ? "GMT" : "") + (offset < 0 ? "-" : "+") + text
  }
}
