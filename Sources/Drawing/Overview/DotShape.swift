import StatesLanguage

/// The dots of a state in an overview: each kind has its own shape.
enum DotShape {
  static let width = 4
  static let height = 3

  /// By row from the top, the leftmost dot first.
  static func rows(of type: StateType?) -> [[Bool]] {
    let rows: [String]
    switch type {
    case .task: rows = ["####", "####", "####"]
    case .pass: rows = ["    ", "####", "####"]
    case .choice: rows = [" ## ", "####", " ## "]
    case .wait: rows = ["####", "#  #", "####"]
    case .succeed: rows = ["   #", "# # ", " #  "]
    case .fail: rows = ["#  #", " ## ", "#  #"]
    case .parallel: rows = ["# # ", "# # ", "# # "]
    case .map: rows = ["####", "    ", "####"]
    case nil: rows = ["# # ", " # #", "# # "]
    }
    return rows.map { $0.map { $0 == "#" } }
  }
}
