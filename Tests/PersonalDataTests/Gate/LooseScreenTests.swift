import TestSupport
import Testing

@testable import PersonalData

@Suite struct LooseScreenTests {
  private static let readings = (0...UInt8.max).map { Byte.isAlphanumeric($0) ? $0 : 0 }

  private static func screen(_ keys: [[UInt8]]) -> LooseScreen {
    var screen = LooseScreen(readings: readings)
    for key in keys { screen.add(key) }
    return screen
  }

  private static func screen(_ keys: String...) -> LooseScreen { screen(keys.map { Array($0.utf8) }) }

  @Test(arguments: [
    "larchgrove", "l a-r.c/h (grove)", "14 larch\n\ngrove, wakefield", "larchlarchgrove", "xlarchgrovex",
  ])
  func letsByWhatHoldsAValue(_ text: String) {
    #expect(Self.screen("wakefield1", "larchgrove", "larchgrange").mayHold(Array(text.utf8)))
  }

  @Test(arguments: ["", "larch", "larchgrov", "larch gr", "larch and grove", "evorghcral"])
  func holdsBackWhatHasNone(_ text: String) {
    #expect(!Self.screen("larchgrove", "larchgrange").mayHold(Array(text.utf8)))
    #expect(!Self.screen([]).mayHold(Array(text.utf8)))
  }

  @Test func neverMissesAPlantedValue() {
    var random = SeededNumbers(seed: 3)
    let letters = Array("abcdefgh0123".utf8)
    func word(_ count: Int) -> [UInt8] { (0..<count).map { _ in letters[random.number(below: letters.count)] } }
    for _ in 0..<500 {
      let keys = (0..<40).map { _ in word(6 + random.number(below: 6)) }
      let screen = Self.screen(keys)
      let key = keys[random.number(below: keys.count)]
      let gapped = key.flatMap { [$0] + Array(repeating: Byte.space, count: random.number(below: 3)) }
      #expect(screen.mayHold(word(random.number(below: 30)) + gapped + word(random.number(below: 30))))
    }
  }
}
