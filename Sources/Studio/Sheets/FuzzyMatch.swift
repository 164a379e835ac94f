/// How well a text matches letters typed in order.
enum FuzzyMatch {
  /// Nil where some letter is missing; else the higher the better. Starts of words and runs of
  /// letters count more, long texts less. Case is ignored. O(text).
  static func score(_ pattern: String, in text: String) -> Int? {
    guard !pattern.isEmpty else { return 0 }
    let wanted = Array(pattern.lowercased())
    let letters = Array(text.lowercased())
    var score = 0
    var next = 0
    var previous = -2
    for (index, letter) in letters.enumerated() where next < wanted.count && letter == wanted[next]
    {
      let startsWord = index == 0 || !(letters[index - 1].isLetter || letters[index - 1].isNumber)
      score += 1 + (startsWord ? 8 : 0) + (previous == index - 1 ? 5 : 0)
      previous = index
      next += 1
    }
    guard next == wanted.count else { return nil }
    if text.lowercased().hasPrefix(pattern.lowercased()) { score += 20 }
    return score * 100 - letters.count
  }

  /// The elements that match, best first; equal ones keep their order.
  static func sorted<Element>(
    _ elements: [Element], by pattern: String, text: (Element) -> String
  ) -> [Element] {
    guard !pattern.isEmpty else { return elements }
    return elements.enumerated()
      .compactMap { index, element in
        score(pattern, in: text(element)).map { (element, $0, index) }
      }
      .sorted { ($1.1, $0.2) < ($0.1, $1.2) }
      .map(\.0)
  }
}
