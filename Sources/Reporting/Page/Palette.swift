import SafeText

/// A colour of the sRGB space.
struct Colour: Hashable, Sendable {
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// A colour by its six hexadecimal digits, `0x1F5A7A`.
  init(_ rgb: UInt32) {
    (red, green, blue) = (UInt8(rgb >> 16 & 0xFF), UInt8(rgb >> 8 & 0xFF), UInt8(rgb & 0xFF))
  }

  /// The colour as CSS has it: `#1f5a7a`.
  var css: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// The colours of the page by what they are for.
struct Palette: Hashable, Sendable {
  /// What the page is printed on.
  let paper: Colour
  /// Text, and the lines that carry meaning.
  let ink: Colour
  /// Text of less weight.
  let quiet: Colour
  /// Rules and gridlines, which carry no meaning.
  let rule: Colour
  /// Bars and lines of figures.
  let figure: Colour
  /// Figures that fall short of their target; hatched as well, and with the word.
  let under: Colour

  /// On a light screen and on paper.
  static let light = Self(
    paper: Colour(0xFDFCF9), ink: Colour(0x1C1E21), quiet: Colour(0x575B60), rule: Colour(0xDDD9D0),
    figure: Colour(0x22597A), under: Colour(0xA63C1C))
  /// On a dark screen.
  static let dark = Self(
    paper: Colour(0x14181B), ink: Colour(0xECEAE5), quiet: Colour(0xB2B3B0), rule: Colour(0x363C41),
    figure: Colour(0x7DB7D6), under: Colour(0xF2996F))

  /// The colours as custom properties of CSS.
  var css: String {
    "--paper:\(paper.css);--ink:\(ink.css);--quiet:\(quiet.css);--rule:\(rule.css);"
      + "--figure:\(figure.css);--under:\(under.css)"
  }
}
