import Testing

@testable import Reporting

@Suite struct PaletteTests {
  /// The relative luminance of WCAG 2.2.
  private func luminance(_ colour: Colour) -> Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
  }

  /// A power by the series of the logarithm and of the exponential function, for bases of 0.05 to 1.
  private func power(_ base: Double, _ exponent: Double) -> Double {
    let ratio = (base - 1) / (base + 1)
    var (logarithm, term) = (0.0, ratio)
    for index in 0..<400 {
      logarithm += 2 * term / Double(2 * index + 1)
      term *= ratio * ratio
    }
    var (result, summand) = (1.0, 1.0)
    for index in 1..<60 {
      summand *= logarithm * exponent / Double(index)
      result += summand
    }
    return result
  }

  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test func blackOnWhiteIsTwentyOneToOne() {
    #expect(abs(contrast(Colour(0x000000), Colour(0xFFFFFF)) - 21) < 0.001)
    #expect(abs(contrast(Colour(0x767676), Colour(0xFFFFFF)) - 4.54) < 0.01)
  }

  @Test(arguments: [Palette.light, Palette.dark]) func textIsAtLeastFourAndAHalfToOne(_ palette: Palette) {
    for text in [palette.ink, palette.quiet, palette.under, palette.figure] {
      #expect(contrast(text, palette.paper) >= 4.5)
    }
    #expect(contrast(palette.paper, palette.ink) >= 7, "the skip link is reversed")
  }

  @Test(arguments: [Palette.light, Palette.dark]) func shapesAreAtLeastThreeToOne(_ palette: Palette) {
    for shape in [palette.figure, palette.under, palette.ink] {
      #expect(contrast(shape, palette.paper) >= 3)
      #expect(contrast(shape, palette.rule) >= 3, "on the track of a bar")
    }
  }

  @Test func paperIsWhiteAndDoesNotWeakenTheColoursThatAreSetForTheScreen() {
    for colour in [Palette.light.ink, Palette.light.quiet, Palette.light.under, Palette.light.figure] {
      #expect(contrast(colour, Colour(0xFFFFFF)) >= 4.5)
    }
  }

  @Test func coloursAreWrittenWithAllTheirDigits() {
    #expect(Colour(0x0A0B0C).css == "#0a0b0c")
  }
}
