extension Timestamp {
  /// As HTTP headers have it: `Wed, 01 Jan 2020 00:00:00 GMT`.
  package var httpDate: String {
    let (days, rest) = milliseconds.dividedDown(by: 86_400_000)
    let date = CivilDate(daysSinceEpoch: days)
    let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var text = weekdays[Int(days.dividedDown(by: 7).remainder)] + ", "
    text.appendPadded(date.day, width: 2)
    text += " \(months[Int(date.month) - 1]) "
    text.appendPadded(date.year, width: 4)
    let seconds = rest / 1000
    for (separator, part) in [(" ", seconds / 3600), (":", seconds / 60 % 60), (":", seconds % 60)]
    {
      text += separator
      text.appendPadded(part, width: 2)
    }
    return text + " GMT"
  }
}
