import Casework
import SafeText
import Testing

@testable import PersonalData
import TestSupport

/// A fuzz loop over bytes: nothing may stop the scanner, and every finding must lie within the text.
///
/// Seeded, so that what fails once fails again; more seeds make it as long as one likes.
@Suite struct FuzzTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func survivesAnyBytes(_ seed: UInt64) throws {
    let known = try SampleCase.known()
    let seeds = CorpusFolder.texts(areHeldOut: false, in: CorpusFolder.besideTests()).map { Array($0.text.utf8) }
    var random = SeededNumbers(seed: seed)
    for _ in 0..<400 {
      var bytes = seeds[Int(random.next() % UInt64(seeds.count))]
      for _ in 0..<(random.next() % 12) { Self.mutate(&bytes, &random) }
      // Any bytes, UTF-8 or not, as the gate gets them.
      for finding in PersonalData.find(in: bytes, known: known, scope: .outbound) {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let once = Masker(known: known).mask(ClientText(text)).text
      #expect(PersonalData.scan(once.description, known: known).isEmpty, "\(text.debugDescription) \(once)")
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededNumbers) {
    guard !bytes.isEmpty else {
      bytes = [UInt8(truncatingIfNeeded: random.next())]
      return
    }
    let place = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 6 {
    case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 3: bytes.insert(contentsOf: bytes[place...].prefix(Int(random.next() % 16)), at: place)
    case 4: bytes.insert(contentsOf: Self.pieces[Int(random.next() % UInt64(Self.pieces.count))].utf8, at: place)
    default: bytes.removeSubrange(place..<min(bytes.count, place + Int(random.next() % 8)))
    }
  }

  private static let pieces = [
    "\u{200B}", "\u{AD}", "\u{202E}", "é", "Ａ", "१", "1\u{FE0F}\u{20E3}", "\r\n", "\n\n", "=3D", "%40", "&#49;",
    "[NINO 1]", "@",
    " dot ", " at ", "double ", "oh ", "AB123456C", "07700900123", "12-34-56", "password: ", "\u{0}", "🙂", "李",
  ]
}
