/// The problems of one text, as many as are of use to a reader.
package struct ProblemList {
  /// In the order they were found.
  package private(set) var all: [SourceProblem] = []

  private var duplicates = 0
  private let limit = 100

  package init() {}

  /// Whether so much is wrong that more would be of no use.
  package var isFull: Bool { all.count - duplicates >= limit }

  package mutating func add(_ code: SourceProblem.Code, _ message: String, at offset: Int) {
    if code == .duplicateKey {
      guard duplicates < limit else { return }
      duplicates += 1
    } else {
      guard !isFull else { return }
    }
    all.append(SourceProblem(code: code, message: message, offset: offset))
  }

  /// Reports the keys that an object has more than once.
  package mutating func addRepeatedKeys(of members: [SourceMember]) {
    guard members.count > 1 else { return }
    var seen = KeyIndex()
    for (position, member) in members.enumerated() {
      let first = seen.insert(member.key, position) { members[$0].key }
      if first != position {
        add(
          .duplicateKey, "the member \(member.key.quotedForMessage) appears more than once",
          at: member.keyRange.lowerBound)
      }
    }
  }
}

extension String {
  /// The text in quotes, on one line and not too long, for a message.
  package var quotedForMessage: String {
    let limit = 60
    let text = unicodeScalars.count > limit ? String(unicodeScalars.prefix(limit)) + "…" : self
    return JSONValue.string(text).compactText
  }
}
