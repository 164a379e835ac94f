extension Integration {
  /// The optimised integrations, by service. Patterns are those of AWS's page "Integrating
  /// services with Step Functions".
  public static let catalogue: [Integration] =
    compute + messaging + workflows + dataStores + containers + analytics + dataProcessing
    + machineLearning + builds

  /// Entries whose name or title holds every word of the text, those whose name begins with it
  /// first. All of them for an empty text.
  public static func search(_ text: String) -> [Integration] {
    let words = text.lowercased().split(whereSeparator: { $0 == " " || $0 == ":" })
    let found = catalogue.filter { entry in
      let entryText = "\(entry.name) \(entry.title)".lowercased()
      return words.allSatisfy { entryText.contains($0) }
    }
    guard let first = words.first else { return found }
    let begins: (Integration) -> Bool = { $0.name.lowercased().hasPrefix(first) }
    return found.filter(begins) + found.filter { !begins($0) }
  }
}
