/// How a cell is drawn.
public struct Look: Hashable, Sendable {
  /// The colour of the letters; nil for the terminal's own.
  public var foreground: Colour?
  /// The colour behind them; nil for the terminal's own.
  public var background: Colour?
  /// Whether it is bold.
  public var isBold = false
  /// Whether it is underlined.
  public var isUnderlined = false
  /// Whether both colours change places.
  public var isReverse = false
}

/// A colour of the 256 that terminals share; the first 16 are left to the person's palette and not used.
public struct Colour: Hashable, Sendable {
  /// Its number, 16 to 255.
  public let number: UInt8
  /// Its parts, each 0 to 255.
  public let red: UInt8, green: UInt8, blue: UInt8

  /// A colour of the cube of 6 by 6 by 6, each part 0 to 5.
  init(cube red: Int, _ green: Int, _ blue: Int) {
    let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    number = UInt8(16 + 36 * red + 6 * green + blue)
    (self.red, self.green, self.blue) = (steps[red], steps[green], steps[blue])
  }

  static let black = Colour(cube: 0, 0, 0)
  static let white = Colour(cube: 5, 5, 5)
  static let yellow = Colour(cube: 5, 5, 0)
  static let cyan = Colour(cube: 0, 5, 5)
  static let darkRed = Colour(cube: 2, 0, 0)
  static let darkBlue = Colour(cube: 0, 0, 2)
}
