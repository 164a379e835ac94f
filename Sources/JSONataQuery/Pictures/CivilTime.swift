/// A moment in the Gregorian calendar, in UTC or at a fixed distance from it.
struct CivilTime {
  static let millisecondsPerDay = 86_400_000

  var year: Int
  /// 1 to 12.
  var month: Int
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int
  var millisecond: Int
  /// Days since 1970-01-01.
  let days: Int

  init(milliseconds: Int) {
    days = Self.floor(milliseconds, Self.millisecondsPerDay)
    var rest = milliseconds - days * Self.millisecondsPerDay
    (year, month, day) = Self.date(ofDay: days)
    hour = rest / 3_600_000
    rest %= 3_600_000
    minute = rest / 60_000
    rest %= 60_000
    second = rest / 1000
    millisecond = rest % 1000
  }

  static func floor(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((-a + b - 1) / b) }

  /// Days since 1970-01-01; the month may be any number, counted from 1.
  static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = year + floor(month - 1, 12)
    let month = (month - 1) - floor(month - 1, 12) * 12 + 1
    let shifted = month <= 2 ? year - 1 : year
    let era = floor(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(ofDay days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = floor(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let place = (5 * dayOfYear + 2) / 153
    let month = place < 10 ? place + 3 : place - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * place + 2) / 5 + 1
    )
  }

  /// 1 for Monday to 7 for Sunday.
  var weekday: Int { Self.weekday(days) }

  private static func weekday(_ days: Int) -> Int { (days + 3) - floor(days + 3, 7) * 7 + 1 }

  var dayOfYear: Int { days - Self.days(year, 1, 1) + 1 }

  /// The Monday of the week with the first Thursday of a month.
  private static func firstWeek(_ year: Int, _ month: Int) -> Int {
    let first = days(year, month, 1)
    let weekday = weekday(first)
    return weekday > 4 ? first + 8 - weekday : first - weekday + 1
  }

  private func week(since start: Int) -> Int { Self.floor(days - start, 7) + 1 }

  /// The week of the ISO year, from 1.
  var weekOfYear: Int {
    week(since: Self.firstWeek(weekYear, 1))
  }

  /// The year that the week belongs to.
  var weekYear: Int {
    if days < Self.firstWeek(year, 1) { return year - 1 }
    return days >= Self.firstWeek(year + 1, 1) ? year + 1 : year
  }

  /// How far the month of the week is from the month of the day: -1, 0 or 1.
  private var weekMonthOffset: Int {
    if days < Self.firstWeek(year, month) { return -1 }
    return days >= Self.firstWeek(year, month + 1) ? 1 : 0
  }

  var weekOfMonth: Int { week(since: Self.firstWeek(year, month + weekMonthOffset)) }

  /// The month that the week belongs to, 1 to 12.
  var weekMonth: Int { (month - 1 + weekMonthOffset + 12) % 12 + 1 }
}
