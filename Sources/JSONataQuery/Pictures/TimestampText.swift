/// Timestamps of ISO 8601 as `$toMillis` reads them without a picture.
enum TimestampText {
  static func milliseconds(_ text: String) -> Int? {
    var bytes = Array(text.utf8)[...]
    func digits(_ count: Int) -> Int? {
      guard bytes.count >= count, bytes.prefix(count).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
      else { return nil }
      let value = bytes.prefix(count).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      bytes = bytes.dropFirst(count)
      return value
    }
    func take(_ letter: Unicode.Scalar) -> Bool {
      guard bytes.first == UInt8(ascii: letter) else { return false }
      bytes = bytes.dropFirst()
      return true
    }
    guard let year = digits(4) else { return nil }
    var (month, day, hour, minute, second, millisecond, offset) = (1, 1, 0, 0, 0, 0, 0)
    if take("-") {
      guard let value = digits(2), (1...12).contains(value) else { return nil }
      month = value
      if take("-") {
        guard let value = digits(2), (1...31).contains(value) else { return nil }
        day = value
      }
    }
    if take("T") {
      guard let hours = digits(2), take(":"), let minutes = digits(2), hours <= 24, minutes < 60
      else { return nil }
      (hour, minute) = (hours, minutes)
      if take(":") {
        guard let seconds = digits(2), seconds < 60 else { return nil }
        second = seconds
        if take(".") {
          let fraction = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
          guard !fraction.isEmpty else { return nil }
          bytes = bytes.dropFirst(fraction.count)
          let text = String(decoding: fraction.prefix(3), as: UTF8.self) + "00"
          millisecond = Int(text.prefix(3)) ?? 0
        }
      }
    }
    if !take("Z"), let sign = bytes.first {
      guard take("+") || take("-"), let hours = digits(2) else { return nil }
      _ = take(":")
      guard let minutes = digits(2), hours < 24, minutes < 60 else { return nil }
      offset = (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
    }
    guard bytes.isEmpty else { return nil }
    let days = CivilTime.days(year, month, day)
    return days * CivilTime.millisecondsPerDay
      + (hour * 60 + minute - offset) * 60_000 + second * 1000 + millisecond
  }
}
