/// Labels of undo steps say what an edit does (`add Audit`); the line above the footer says that it
/// was done (`Added Audit`).
enum EditLabel {
  private static let verbs = [
    "add": "Added", "cut": "Cut", "delete": "Deleted", "duplicate": "Duplicated",
    "edit": "Edited", "fix": "Fixed", "join": "Joined", "make": "Made", "move": "Moved",
    "paste": "Pasted", "read": "Read", "recover": "Recovered", "remove": "Removed",
    "rename": "Renamed", "set": "Set", "take": "Took", "wrap": "Wrapped",
  ]

  static func done(_ label: String) -> String {
    let verb = label.prefix { $0 != " " }
    guard let done = verbs[String(verb)] else {
      return label.prefix(1).uppercased() + label.dropFirst()
    }
    return done + label.dropFirst(verb.count)
  }
}
