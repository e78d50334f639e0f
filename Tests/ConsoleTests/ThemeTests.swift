import Glibc
import Testing

@testable import Console

@Suite struct ThemeTests {
  /// The ratio of WCAG 2.2 (relative luminance), 1 to 21.
  private func ratio(_ one: Colour, _ other: Colour) -> Double {
    func luminance(_ colour: Colour) -> Double {
      let parts = [colour.red, colour.green, colour.blue].map { part in
        let value = Double(part) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func blackOnWhiteIsTwentyOneToOne() { #expect(abs(ratio(.black, .white) - 21) < 0.01) }

  @Test(arguments: [Theme.contrast, .light])
  func fixedColoursStandOutSevenToOne(_ theme: Theme) throws {
    for style in Style.allCases {
      let look = theme.look(of: style)
      let front = try #require(look.foreground)
      let back = try #require(look.background)
      #expect(ratio(front, back) >= 7, "\(theme.rawValue) \(style)")
    }
  }

  @Test(arguments: [Theme.standard, .mono])
  func thePersonsOwnColoursAreLeftAlone(_ theme: Theme) {
    for style in Style.allCases {
      #expect(theme.look(of: style).foreground == nil && theme.look(of: style).background == nil)
    }
  }
}
