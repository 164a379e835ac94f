/// The theme files of this directory, inside the program.
enum BuiltInThemes {
  static func bytes(_ name: String) -> [UInt8]? {
    switch name {
    case "terminal": PackageResources.terminal_yaml
    case "dark": PackageResources.dark_yaml
    case "light": PackageResources.light_yaml
    case "high-contrast": PackageResources.high_contrast_yaml
    case "deuteranopia": PackageResources.deuteranopia_yaml
    case "tritanopia": PackageResources.tritanopia_yaml
    case "mono": PackageResources.mono_yaml
    default: nil
    }
  }
}
