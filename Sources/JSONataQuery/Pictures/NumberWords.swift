/// Numbers in English words.
enum NumberWords {
  private static let few = [
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten",
    "Eleven", "Twelve", "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen",
    "Nineteen",
  ]
  private static let ordinals = [
    "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
    "Ninth", "Tenth", "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth",
    "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth",
  ]
  private static let decades = [
    "Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety", "Hundred",
  ]
  private static let magnitudes = ["Thousand", "Million", "Billion", "Trillion"]

  static func text(_ value: Double, isOrdinal: Bool) -> String {
    words(value, follows: false, isOrdinal)
  }

  /// - Parameter follows: whether greater words stand before.
  private static func words(_ number: Double, follows: Bool, _ isOrdinal: Bool) -> String {
    if number <= 19 {
      return (follows ? " and " : "") + (isOrdinal ? ordinals[Int(number)] : few[Int(number)])
    }
    if number < 100 {
      let (tens, rest) = (Int(number) / 10, Int(number) % 10)
      var text = (follows ? " and " : "") + decades[tens - 2]
      if rest > 0 {
        text += "-" + words(Double(rest), follows: false, isOrdinal)
      } else if isOrdinal {
        text = String(text.dropLast()) + "ieth"
      }
      return text
    }
    if number < 1000 {
      let (hundreds, rest) = (Int(number) / 100, Int(number) % 100)
      var text = (follows ? ", " : "") + few[hundreds] + " Hundred"
      if rest > 0 {
        text += words(Double(rest), follows: true, isOrdinal)
      } else if isOrdinal {
        text += "th"
      }
      return text
    }
    var power = 0
    var unit = 1.0
    while power < magnitudes.count, unit * 1000 <= number {
      unit *= 1000
      power += 1
    }
    let most = (number / unit).rounded(.down)
    let rest = number - most * unit
    var text =
      (follows ? ", " : "") + words(most, follows: false, false) + " " + magnitudes[power - 1]
    if rest > 0 {
      text += words(rest, follows: true, isOrdinal)
    } else if isOrdinal {
      text += "th"
    }
    return text
  }

  private static let values: [String: Double] = {
    var values: [String: Double] = [:]
    for (index, word) in few.enumerated() { values[word.lowercased()] = Double(index) }
    for (index, word) in ordinals.enumerated() { values[word.lowercased()] = Double(index) }
    for (index, word) in decades.enumerated() {
      let lower = word.lowercased()
      values[lower] = Double(index + 2) * 10
      values[lower.dropLast() + "ieth"] = Double(index + 2) * 10
    }
    values["hundredth"] = 100
    values["hundred"] = 100
    var unit = 1000.0
    for word in magnitudes {
      values[word.lowercased()] = unit
      values[word.lowercased() + "th"] = unit
      unit *= 1000
    }
    return values
  }()

  static var all: [String] { Array(values.keys) }

  /// Nil where a word is not a number's.
  static func parse(_ text: String) -> Double? {
    var groups: [Double] = [0]
    let words = text.lowercased().split { $0 == " " || $0 == "," || $0 == "-" || $0 == "\n" }
      .filter { $0 != "and" }
    guard !words.isEmpty else { return nil }
    for word in words {
      guard let value = values[String(word)] else { return nil }
      let top = groups.removeLast()
      if value < 100 {
        if top >= 1000 {
          groups += [top, value]
        } else {
          groups.append(top + value)
        }
      } else {
        groups.append(top * value)
      }
    }
    return groups.reduce(0, +)
  }
}
