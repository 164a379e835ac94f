import Terminal
import Themes

extension Theme {
  /// A role's foreground as `#rrggbb`. A colour that is the user's own terminal's counts as `text`.
  func hexColor(_ role: Role, standard: String = "#23272e") -> String {
    Theme.hex(style(role).foreground) ?? standard
  }

  /// The ground everything stands on.
  var hexGround: String { Theme.hex(style(.text).background) ?? "#ffffff" }

  private static func hex(_ color: Color) -> String? {
    switch color {
    case .standard: nil
    case .indexed(let index): hex(XtermPalette.components(index))
    case .rgb(let red, let green, let blue): hex((Int(red), Int(green), Int(blue)))
    }
  }

  private static func hex(_ components: XtermPalette.Components) -> String {
    "#"
      + [components.red, components.green, components.blue].map { value in
        let digits = String(value, radix: 16)
        return value < 16 ? "0" + digits : digits
      }.joined()
  }
}
