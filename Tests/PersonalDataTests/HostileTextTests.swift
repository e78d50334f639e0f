import Casework
import Testing

@testable import PersonalData

/// Texts that make a careless scanner take forever; that these end at all is the test.
@Suite struct HostileTextTests {
  @Test(arguments: Self.families) func ends(_ name: String, _ unit: String) throws {
    let size = 150_000
    let text = String(repeating: unit, count: size / unit.utf8.count)
    _ = PersonalData.scan(text, known: try SampleCase.known())
  }

  static let families = [
    ("digits", "7"), ("zeros", "0"), ("at signs", "a@a@"), ("addresses", "a@b."), ("blanks", " "),
    ("line breaks", "\n"),
    ("single digits", "1 "), ("pairs", "12-"), ("fours", "4111 "), ("prefixes", "AB "), ("labels", "pin dob account "),
    ("labelled digits", "pin 1 "), ("brackets", "[account "), ("masks", "[NINO 1]"), ("zero-width", "\u{200B}"),
    ("accents", "e\u{301}"), ("known beginnings", "kowalsk "), ("letters apart", "k o w a l s "),
    ("quotes", "password \""), ("passwords", "password "), ("spellings", "password all one "), ("pets", "first pet "),
    ("phrases", "password is my "), ("apposition", "x, my password"),
    ("months", "may 1 "), ("streets", "1 a "), ("ampersands", "&#"), ("phones", "07700 900123 "),
    ("glued", "AB123456CAB123456C"),
  ]

  /// A rule that looks at what comes next must do so where nothing does.
  @Test func everyBeginningAndEndingOfATextIsRead() throws {
    let known = try SampleCase.known()
    let texts = CorpusFolder.texts(areHeldOut: false, in: CorpusFolder.besideTests())
    for text in stride(from: 0, to: texts.count, by: 30).map({ Array(texts[$0].text.utf8.prefix(240)) }) {
      for place in text.indices {
        _ = PersonalData.find(in: Array(text[..<place]), known: known, scope: .outbound)
        _ = PersonalData.find(in: Array(text[place...]), known: nil, scope: .outbound)
      }
    }
  }

  /// Each ended the scanner once, or was read for ever.
  @Test(arguments: [
    "my passwords: Maple12,\n2", "my password is Liverpool5, or", "password=&submit=Log+in", "password=&=",
  ]) func textsThatBreakOffAreRead(_ text: String) throws {
    let known = try SampleCase.known()
    for end in 0...text.utf8.count {
      _ = PersonalData.find(in: Array(text.utf8.prefix(end)), known: known, scope: .outbound)
    }
  }

  @Test func twoMegabytesEnd() throws {
    for unit in ["7", "a@a@a@", " "] {
      let text = String(repeating: unit, count: 2_000_000 / unit.utf8.count)
      _ = Masker(known: try SampleCase.known()).mask(ClientText(text))
    }
  }

  @Test func theGateEndsOnItsLargestInput() throws {
    let names = try SampleCase.names()
    let known = try SampleCase.known()
    let recipient = try #require(EmailAddress("a@example.org"))
    for unit in ["=", "=4", "%41", "&", "&#x", "<", "QUJD", "A\n", "one ", "a@", "1 "] {
      let body = String(repeating: unit, count: 200_000 / unit.utf8.count)
      let message = OutboundText(recipient: recipient, sender: recipient, headers: [], subject: "", body: body)
      _ = OutboundGate.check(message, allowedFirstNames: names, known: known)
    }
  }
}
