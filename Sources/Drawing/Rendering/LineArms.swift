/// Where the lines in a cell lead, and whether they are all dashed.
struct LineArms: OptionSet, Hashable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }

  static let up = LineArms(rawValue: 1)
  static let right = LineArms(rawValue: 2)
  static let down = LineArms(rawValue: 4)
  static let left = LineArms(rawValue: 8)
  /// A line that is not dashed runs here.
  static let solid = LineArms(rawValue: 16)

  static let vertical: LineArms = [.up, .down]
  static let horizontal: LineArms = [.left, .right]
  static let all: LineArms = [.up, .right, .down, .left]
}
