import Casework
import PersonalData
import SafeText
import Testing
import TestSupport

@Suite struct MaskerTests {
  @Test(arguments: Self.rows) func row(_ text: String, _ masked: String) throws {
    let result = Masker(known: try SampleCase.known()).mask(ClientText(text))
    #expect(result.text.description == masked)
  }

  static let rows = [
    ("", ""), ("nothing here", "nothing here"), ("NI AB123456C", "NI [NINO 1]"),
    ("AB123456C and ab 12 34 56 c", "[NINO 1] and [NINO 1]"), ("AB123456C and CE654321A", "[NINO 1] and [NINO 2]"),
    ("07700 900123 or +447700900123", "[phone 1] or [phone 1]"), ("a\r\nb", "a\nb"),
    ("line one\nmy PIN is 1234567\nline three", "line one\nmy PIN is [PIN 1]\nline three"),
    ("Mark and Rhys and Mary-Jane and Rhys", "[name 1] and [child 1] and [child 2] and [child 1]"),
    ("Amélie Kowalska, Kowalska", "[name 1], [name 1]"), ("Ame\u{301}lie!", "[name 1]!"),
    ("dob 03/04/1990, 3 April 1990", "dob [date 1], [date 1]"),
    ("sort code 12-34-56 account 12345678", "sort code [sort code 1] account [account 1]"),
    ("card 4111 1111 1111 1111 12/27 CVV 123", "card [card 1] [expiry 1] CVV [security code 1]"),
    ("a\u{1B}[31m AB123456C", "a\\e[31m [NINO 1]"), ("[NINO 1] stays", "[NINO 1] stays"),
    ("amelie.kowalska@example.org at 12 Example Street, CF10 3AT", "[email 1] at [address 1], [postcode 1]"),
  ]

  @Test func oneLineEscapesLineBreaks() throws {
    let result = Masker().mask(ClientText("NI\nAB123456C"))
    #expect(result.oneLine.description == "NI\\n[NINO 1]")
    #expect(!result.oneLine.description.utf8.contains(0x0A))
  }

  @Test func itemsSayWhatWasMaskedWithoutTheValue() {
    let text = "AB123456C, 07700 900123, 07700 900456 and AB123456C"
    let result = Masker().mask(ClientText(text))
    #expect(result.items.map(\.label.description) == ["[NINO 1]", "[phone 1]", "[phone 2]"])
    #expect(result.items.map(\.number) == [1, 1, 2])
    #expect(result.counts == [.nino: 1, .phone: 2])
    #expect(result.items[0].range == 0..<9)
    #expect(!"\(result.items)".contains("123456"))
  }

  @Test func maskingIsIdempotent() throws {
    let masker = Masker(known: try SampleCase.known())
    var random = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let text = Fragments.text(&random, count: Int(random.next() % 12) + 1)
      let once = masker.mask(ClientText(text)).text
      let twice = masker.mask(ClientText(once.description)).text
      #expect(once == twice, "\(text)")
    }
  }

  @Test func rangesFallOnScalarBoundariesInOrder() throws {
    let known = try SampleCase.known()
    var random = SeededNumbers(seed: 11)
    for _ in 0..<400 {
      let text = Fragments.text(&random, count: Int(random.next() % 12) + 1)
      var end = 0
      for finding in PersonalData.scan(text, known: known) {
        #expect(finding.range.lowerBound >= end && !finding.range.isEmpty)
        end = finding.range.upperBound
        for offset in [finding.range.lowerBound, finding.range.upperBound] {
          let index = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
          #expect(index.samePosition(in: text.unicodeScalars) != nil, "\(text)")
        }
      }
    }
  }

  @Test func outputHoldsNoKnownValue() throws {
    let masker = Masker(known: try SampleCase.known())
    var random = SeededNumbers(seed: 13)
    for _ in 0..<200 {
      let text = Fragments.text(&random, count: 10, isGlued: false)
      let masked = masker.mask(ClientText(text)).text.description
      for value in Fragments.secrets { #expect(!masked.contains(value), "\(text)") }
    }
  }

  @Test func masksCommuteWithABlankLine() throws {
    let masker = Masker()
    let (first, second) = ("NI AB123456C", "call 020 7946 0018 today")
    let joined = masker.mask(ClientText(first + "\n\n" + second)).text.description
    let apart = [first, second].map { masker.mask(ClientText($0)).text.description }.joined(separator: "\n\n")
    #expect(joined == apart)
  }
}
