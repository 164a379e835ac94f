import OrderedJSON
import Terminal
import WorkflowMetrics

/// What of a definition some runs went through, as `test` prints it.
struct CoverageReport {
  private enum Kind: String, CaseIterable {
    case states
    case choiceRules = "choice rules"
    case retriers
    case catchers

    func includes(_ item: CoverageItem) -> Bool {
      switch item {
      case .state: self == .states
      case .rule, .defaultRule: self == .choiceRules
      case .retrier: self == .retriers
      case .catcher: self == .catchers
      }
    }
  }

  private let coverage: Coverage

  init(_ coverage: Coverage) { self.coverage = coverage }

  private func missed(_ kind: Kind) -> [String] {
    coverage.missed.filter(kind.includes).map { item in
      let state = item.state.lastKey
      return switch item {
      case .state: state
      case .rule(_, let index): "\(state) rule \(index + 1)"
      case .defaultRule: "\(state) Default"
      case .retrier(_, let index): "\(state) Retry \(index + 1)"
      case .catcher(_, let index): "\(state) Catch \(index + 1)"
      }
    }
  }

  /// `coverage: states 6/6, choice rules 2/3, …`, then what is missing, a line for each kind.
  var text: String {
    let counts = Kind.allCases.map { kind in
      let (reached, all) = coverage.ratio(of: kind.includes)
      return "\(kind.rawValue) \(reached)/\(all)"
    }
    let gaps = Kind.allCases.compactMap { kind -> String? in
      let names = missed(kind)
      return names.isEmpty
        ? nil : "never \(kind.rawValue): \(names.joined(separator: ", "))".printable
    }
    return (["coverage: \(counts.joined(separator: ", "))"] + gaps).joined(separator: "\n")
  }

  var json: JSONValue {
    .object(
      JSONObject(
        Kind.allCases.map { kind in
          let (reached, all) = coverage.ratio(of: kind.includes)
          return JSONMember(
            key: kind == .choiceRules ? "choiceRules" : kind.rawValue,
            value: [
              "total": .number(JSONNumber(all)), "covered": .number(JSONNumber(reached)),
              "missing": .array(missed(kind).map(JSONValue.string)),
            ])
        }))
  }
}
