import StatesLanguage
import Terminal
import Themes

/// The text of a node and the cells it needs.
struct NodeMeasure {
  var shape: NodeShape
  var title: String
  var details: [String] = []
  var width: Int
  var height: Int

  /// Columns of a name at most.
  private static let nameLimit = 26
  private static let detailLimit = 40

  /// Columns from a box's edge to its text, the border included. In a container's upper border a
  /// blank stands before the title.
  static func inset(_ options: DrawingOptions, isContainer: Bool) -> Int {
    isContainer && options.density == .roomy ? 2 : 1
  }

  /// Whether the mark of the kind stands in the upper border, after the corner, so that the box is
  /// no wider than its name.
  func marksBorder(_ options: DrawingOptions) -> Bool {
    switch shape {
    case .mark, .chip: false
    case .container where options.direction == .right: false
    case .box, .container, .folded, .stub:
      options.density == .dense && (options.detail == .boxes || options.detail == .full)
    }
  }

  /// Whether a container has its title in its upper border: where no arrowhead can stand there.
  static func titlesBorder(_ options: DrawingOptions) -> Bool {
    options.direction == .right || options.density == .roomy || options.detail == .chips
  }

  static func start(isOutermost: Bool, options: DrawingOptions) -> NodeMeasure {
    if options.detail == .overview {
      return NodeMeasure(shape: .mark, title: "", width: 2, height: 1)
    }
    let isLong = isOutermost && options.density == .roomy
    let title = isLong ? "(start)" : options.glyphs == .ascii ? "o" : "○"
    return NodeMeasure(shape: .mark, title: title, width: title.columns, height: 1)
  }

  static func stub(_ name: String, options: DrawingOptions) -> NodeMeasure {
    text(name, details: [], badge: 0, shape: .stub, options: options)
  }

  static func state(_ state: State, options: DrawingOptions) -> NodeMeasure {
    let isContainer = !state.scopes.isEmpty
    // Findings and counts come and go while one works and cut the name; the boxes stay.
    let badge = (state.retry.isEmpty ? 0 : 3) + (state.catchers.isEmpty ? 0 : 3)
    return text(
      state.name, details: options.detail == .full ? StateSummary.rows(of: state) : [],
      badge: badge,
      shape: isContainer ? .container : .box, options: options)
  }

  /// - Parameter count: of the states behind it.
  static func folded(_ state: State, count: Int, options: DrawingOptions) -> NodeMeasure {
    // A chain's own state is one of those that its box stands for.
    let total = state.scopes.isEmpty ? count + 1 : count
    var result = text(
      state.name, suffix: total == 1 ? "1 state" : "\(total) states", details: [], badge: 6,
      shape: .folded, options: options)
    if result.shape == .chip { result.shape = .folded }
    return result
  }

  private static func text(
    _ name: String, suffix: String = "", details: [String], badge: Int, shape: NodeShape,
    options: DrawingOptions
  ) -> NodeMeasure {
    if options.detail == .overview {
      return NodeMeasure(
        shape: shape == .box ? .chip : shape, title: "", width: DotShape.width,
        height: DotShape.height)
    }
    let ellipsis = options.glyphs == .ascii ? "~" : "…"
    let short = name.printable.truncated(toColumns: nameLimit, ellipsis: ellipsis)
    let title = suffix.isEmpty ? short : "\(short) \(ellipsis) \(suffix)"
    let rows = details.map { $0.printable.truncated(toColumns: detailLimit, ellipsis: ellipsis) }
    let isBox = options.detail == .boxes || options.detail == .full
    if isBox || shape == .container {
      var result = NodeMeasure(
        shape: shape, title: title, details: rows, width: 0, height: 3 + rows.count)
      let mark = result.marksBorder(options) ? 0 : 2
      let content = max(mark + title.columns + badge, rows.map(\.columns).max() ?? 0)
      result.width = content + 2 * inset(options, isContainer: shape == .container)
      return result
    }
    return NodeMeasure(
      shape: shape == .stub ? .stub : .chip, title: title,
      width: title.isEmpty ? 3 : title.columns + 4, height: 1)
  }
}
