import Casework
import SafeText
import Testing

@testable import PersonalData
import TestSupport

/// What holds for every text, tried on texts put together at random and on those of the corpus.
@Suite struct MaskPropertyTests {
  /// The longest mask is `[security code 9999]`, the shortest value two letters.
  private static let widest = 10

  private static func texts(_ count: Int, seed: UInt64) -> [String] {
    var random = SeededNumbers(seed: seed)
    return (0..<count).map { _ in Fragments.text(&random, count: Int(random.next() % 14) + 1) }
      + CorpusFolder.texts(areHeldOut: false, in: CorpusFolder.besideTests()).prefix(200).map(\.text)
  }

  @Test func maskingTwiceIsMaskingOnce() throws {
    let masker = Masker(known: try SampleCase.known())
    for text in Self.texts(300, seed: 21) {
      let once = masker.mask(ClientText(text)).text
      #expect(masker.mask(ClientText(once.description)).text == once, "\(text)")
    }
  }

  @Test func masksStayWithinABound() throws {
    let known = try SampleCase.known()
    let masker = Masker(known: known)
    for text in Self.texts(300, seed: 22) {
      let masked = masker.mask(ClientText(text))
      let escaped = Masker().mask(ClientText("")).text.description.utf8.count
      let plain = text.unicodeScalars.reduce(0) { $0 + max(9, String($1).utf8.count) }
      #expect(masked.text.description.utf8.count <= plain * Self.widest + escaped)
      let covered = PersonalData.scan(text, known: known).reduce(0) { $0 + $1.range.count }
      #expect(covered <= text.utf8.count)
    }
  }

  @Test func spansAreOrderedAndOnScalars() throws {
    let known = try SampleCase.known()
    for text in Self.texts(300, seed: 23) {
      let scalars = Array(text.unicodeScalars)
      var end = 0
      for span in PersonalData.findings(in: text, known: known) {
        #expect(span.scalars.lowerBound >= end && span.scalars.upperBound <= scalars.count && !span.scalars.isEmpty)
        end = span.scalars.upperBound
        let bytes = scalars[..<span.scalars.lowerBound].reduce(0) { $0 + UTF8.width($1) }
        #expect(span.bytes.lowerBound == bytes)
        #expect((1...19).contains(span.rule))
        #expect(!span.description.isEmpty)
      }
    }
  }

  @Test func whatWasFoundIsNotInTheMaskedText() throws {
    let known = try SampleCase.known()
    let masker = Masker(known: known)
    for text in Self.texts(200, seed: 24) {
      let masked = masker.mask(ClientText(text)).text.description
      let rest = PersonalData.scan(masked, known: known)
      #expect(rest.isEmpty, "\(text.debugDescription) \(masked)")
    }
  }

  @Test func masksCommuteWithAParagraphBetween() throws {
    let known = try SampleCase.known()
    let texts = Self.texts(120, seed: 25)
    // Right under a heading or a question a text may be read as its answer.
    let between = "\n\nThank you.\n\n"
    for (first, second) in zip(texts, texts.reversed()) {
      let gap = first.utf8.count + between.utf8.count
      let joined = PersonalData.scan(first + between + second, known: known).map { ($0.kind.rawValue, $0.range) }
      let apart =
        PersonalData.scan(first, known: known).map { ($0.kind.rawValue, $0.range) }
        + PersonalData.scan(second, known: known).map {
          ($0.kind.rawValue, ($0.range.lowerBound + gap)..<($0.range.upperBound + gap))
        }
      #expect(joined.map(\.0) == apart.map(\.0) && joined.map(\.1) == apart.map(\.1), "\(first) | \(second)")
    }
  }

  @Test func aScannerFindsWhatTheModuleFinds() throws {
    let known = try SampleCase.known()
    var scanner = TextScanner()
    for text in Self.texts(200, seed: 26) {
      #expect(scanner.scan(text, known: known) == PersonalData.scan(text, known: known))
      #expect(scanner.scan(text) == PersonalData.scan(text))
    }
  }
}
