/// xterm's 256 colours: sixteen that users choose themselves, a cube of 216, and 24 greys.
package enum XtermPalette {
  package typealias Components = (red: Int, green: Int, blue: Int)

  /// What an index shows; of the first sixteen, xterm's own values.
  package static func components(_ index: UInt8) -> Components {
    let value = Int(index)
    if value < 16 { return sixteen[value] }
    if value >= 232 {
      let grey = 8 + (value - 232) * 10
      return (grey, grey, grey)
    }
    let cube = value - 16
    return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
  }

  /// The nearest of the cube and the greys.
  package static func nearest(_ color: Components) -> UInt8 {
    func step(_ value: Int) -> Int { value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40 }
    let cube = UInt8(16 + 36 * step(color.red) + 6 * step(color.green) + step(color.blue))
    let mean = (color.red + color.green + color.blue) / 3
    let grey = UInt8(232 + max(0, min(23, (mean - 3) / 10)))
    return distance(color, components(cube)) <= distance(color, components(grey)) ? cube : grey
  }

  /// The nearest of the first sixteen, or of the first eight.
  package static func nearest(_ color: Components, amongFirst count: Int) -> UInt8 {
    var best = 0
    for index in 1..<count where distance(color, sixteen[index]) < distance(color, sixteen[best]) {
      best = index
    }
    return UInt8(best)
  }

  private static let levels = [0, 95, 135, 175, 215, 255]

  private static let sixteen: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  /// Squared, weighted as the eye sees red, green and blue.
  private static func distance(_ a: Components, _ b: Components) -> Int {
    let red = a.red - b.red
    let green = a.green - b.green
    let blue = a.blue - b.blue
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
