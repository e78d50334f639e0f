import Casework
import PersonalData
import Testing

@Suite struct OutboundGateTests {
  static let values = [
    "AB123456C", "CE654321A", "121003957455", "131003957456", "07700900123", "07700900456", "CF10 3AT", "M1 1AE",
    "12 Example Street", "7 Orchard Close", "03/04/1990", "25/12/1988", "07/06/2015", "Kowalska", "O'Hara-Price",
    "amelie.kowalska@example.org", "m.ohara@example.com",
  ]

  @Test(arguments: Self.values) func refusesEveryDisguiseOfAKnownValue(_ value: String) throws {
    for (name, apply) in Mutations.all {
      let body = "Dear Amélie,\n\nYou asked about \(apply(value)) last week.\n"
      let verdict = try Self.check(body: body)
      #expect(Self.findsPersonalData(verdict), "\(name): \(value)")
      #expect(!"\(verdict)".contains(value))
    }
  }

  @Test func passesTwoHundredCleanReplies() throws {
    for body in CleanReplies.bodies {
      let verdict = try Self.check(body: body)
      #expect(verdict.isPassed, "\(verdict) in \(body)")
    }
  }

  @Test(arguments: Self.leaks) func refusesInTheBody(_ text: String) throws {
    #expect(Self.findsPersonalData(try Self.check(body: "Dear Amélie,\n\n\(text)\n")))
  }

  static let leaks = [
    "Your NINO is AB123456C", "Nobody's NINO JK112233D", "ring 07700 900999", "mail someone@example.net",
    "sort code 12-34-56", "account number 87654321", "card 4111 1111 1111 1111", "born 4 May 1979", "live at SW1A 1AA",
    "reference 999988887777", "lives at 4 Acacia Avenue", "Mark O'Hara-Price paid", "Mr Price paid", "Ms Kowalska",
    "Example Street", "nought seven seven nought nought nine nought nought one two three",
    "AB l23456 C", "321009 00770", "O77OO 9OO123", "K0walska", "AB12345 6 C",
    "NINO AB123456", "dob 3 Ebrill 1990",
  ]

  @Test func firstNamesMayOccurAndSurnamesMayNot() throws {
    #expect(try Self.check(body: "Amélie, Mark, Rhys and Mary-Jane; also Mary and Jane").isPassed)
    #expect(Self.findsPersonalData(try Self.check(body: "Amélie Kowalska")))
    #expect(Self.findsPersonalData(try Self.check(body: "Dear Ms Price")))
    let none = FirstNames([ClientText]())
    let verdict = OutboundGate.check(
      try Self.message(body: "Dear Rhys"), allowedFirstNames: none, known: try SampleCase.known())
    #expect(Self.findsPersonalData(verdict))
  }

  @Test func subjectAndHeadersAreReadToo() throws {
    #expect(Self.findsPersonalData(try Self.check(subject: "About Kowalska")))
    #expect(Self.findsPersonalData(try Self.check(headers: [.init("X-Note", "AB123456C")])))
    #expect(Self.findsPersonalData(try Self.check(headers: [.init("AB123456C", "x")])))
    #expect(Self.findsPersonalData(try Self.check(headers: [.init("X-Note", "=?utf-8?B?S293YWxza2E=?=")])))
    #expect(Self.findsPersonalData(try Self.check(headers: [.init("X-Note", "=?utf-8?Q?Kowal=73ka?=")])))
  }

  @Test func onlyTheRecipientMayStandInTo() throws {
    #expect(try Self.check(headers: [.init("To", "<amelie.kowalska@EXAMPLE.ORG>")]).isPassed)
    for value in [
      "m.ohara@example.com", "amelie.kowalska@example.org, m.ohara@example.com", "x@example.net",
      "amelie.kowalska@example.org.evil.example", "Kowalska <amelie.kowalska@example.org>",
      "amelie.kowalska@example.org, amelie.kowalska@example.org",
    ] {
      #expect(!(try Self.check(headers: [.init("To", value)]).isPassed), "\(value)")
    }
    #expect(!(try Self.check(headers: [.init("Cc", "amelie.kowalska@example.org")]).isPassed))
    #expect(!(try Self.check(body: "write from amelie.kowalska@example.org").isPassed))
    #expect(!(try Self.check(headers: [.init("From", "amelie.kowalska@example.org")]).isPassed))
    #expect(!(try Self.check(headers: [.init("Message-ID", "<AB123456C@service.example>")]).isPassed))
  }

  @Test(arguments: [
    ("\u{0}", "control-byte"), ("a\tb", "control-byte"), ("a\rb", "control-byte"), ("a\u{1B}[m", "control-byte"),
    ("a\u{7F}", "control-byte"), ("a\u{85}b", "control-byte"), ("a\u{2028}b", "control-byte"),
    ("a\u{200B}b", "hidden-character"), ("a\u{202E}b", "hidden-character"), ("a\u{AD}b", "hidden-character"),
    ("a\u{E000}b", "hidden-character"), ("a\u{FEFF}b", "hidden-character"),
  ]) func refusesWhatCannotBeRead(_ text: String, _ code: String) throws {
    for verdict in [
      try Self.check(body: text), try Self.check(subject: text), try Self.check(headers: [.init("X", text)]),
    ] {
      guard case .refuses(let refusals) = verdict else {
        Issue.record("passed")
        continue
      }
      #expect(refusals.contains { $0.code == code })
    }
  }

  @Test func lineFeedsBelongInTheBodyAlone() throws {
    #expect(try Self.check(body: "a\nb\n").isPassed)
    #expect(!(try Self.check(subject: "a\nb").isPassed))
    #expect(!(try Self.check(headers: [.init("X", "a\nb")]).isPassed))
  }

  @Test(arguments: [
    ([0xFF], 13), ([0x61, 0xC3], 14), ([0xE2, 0x82], 13), ([0xED, 0xA0, 0x80], 13), ([0xC0, 0xAF], 13),
    ([0xF4, 0x90, 0x80, 0x80], 13),
  ]) func refusesWhatIsNotUTF8(_ bytes: [UInt8], _ offset: Int) throws {
    var message = try Self.message(body: "")
    message.body = Array("Dear Amélie ".utf8) + bytes
    let verdict = OutboundGate.check(message, allowedFirstNames: try SampleCase.names(), known: try SampleCase.known())
    #expect(verdict == .refuses([GateRefusal(place: .body, cause: .notUTF8(offset: offset))]))
  }

  @Test func refusesWhatIsTooLarge() throws {
    let largest = String(repeating: "a ", count: OutboundText.largest / 2 - 200)
    #expect(try Self.check(body: largest).isPassed)
    let verdict = try Self.check(body: largest + String(repeating: "a", count: 500))
    guard case .refuses(let refusals) = verdict else {
      Issue.record("passed")
      return
    }
    #expect(refusals.map(\.code) == ["too-large"])
  }

  @Test func refusesWithoutBothRecords() throws {
    for known in [
      KnownValues.none, KnownValues(client: try SampleCase.receiving(), otherParty: nil),
      KnownValues(client: nil, otherParty: try SampleCase.paying()),
    ] {
      let verdict = OutboundGate.check(
        try Self.message(body: "Dear Amélie"), allowedFirstNames: try SampleCase.names(), known: known)
      guard case .refuses(let refusals) = verdict else {
        Issue.record("passed")
        continue
      }
      #expect(refusals.contains { $0.code == "record-missing" })
    }
  }

  /// A client's surname may be a word of the approved wording; there it is the word, and nowhere else.
  @Test func approvedWordingMayHoldASurname() throws {
    let client = try SampleCase.client(
      "121003957455", "Amélie", "Service", email: "amelie.kowalska@example.org", mobile: nil, born: nil, nino: nil,
      address: nil)
    let known = try KnownValues(client: client, otherParty: SampleCase.paying())
    let wording = "You can ask the Child Maintenance Service for a copy. Price changes do not matter."
    func check(_ body: String, approved: [String]) throws -> Bool {
      var message = try Self.message(subject: "Your case", body: body)
      message.headers = []
      message.approvedPassages = approved
      return OutboundGate.check(message, allowedFirstNames: try SampleCase.names(), known: known).isPassed
    }
    #expect(try check("Dear Amélie\n\n\(wording)", approved: [wording]))
    #expect(try check("Price changes do not matter.", approved: []))
    #expect(try !check("Dear Ms Service\n\n\(wording)", approved: [wording]))
    #expect(try !check("I spoke to Service about it. \(wording)", approved: [wording]))
    #expect(try !check("Dear Ms Service", approved: ["Dear Ms Service"]))
  }

  @Test func evidenceCountsWhatWasRead() throws {
    guard case .passes(let evidence) = try Self.check(body: "Dear Amélie") else {
      Issue.record("refused")
      return
    }
    #expect(evidence.fields == 7)
    #expect(evidence.knownForms > 50)
    #expect(evidence.bytes > 100)
  }

  private static func findsPersonalData(_ verdict: GateVerdict) -> Bool {
    guard case .refuses(let refusals) = verdict else { return false }
    return refusals.contains { $0.code == "personal-data" }
  }

  private static func message(
    subject: String = "Important Information about your Child Maintenance case.", body: String,
    headers: [OutboundText.Header] = []
  ) throws -> OutboundText {
    let recipient = try #require(EmailAddress("amelie.kowalska@example.org"))
    let sender = try #require(EmailAddress("internal.cmg@service.example"))
    let own: [OutboundText.Header] = [
      .init("From", "Child Maintenance Service <internal.cmg@service.example>"),
      .init("To", "amelie.kowalska@example.org"), .init("Date", "Fri, 20 Nov 2026 16:52:11 +0000"),
      .init("Message-ID", "<out-20944.1.5f2c@service.example>"), .init("Content-Type", "text/plain; charset=utf-8"),
    ]
    return OutboundText(recipient: recipient, sender: sender, headers: own + headers, subject: subject, body: body)
  }

  private static func check(
    subject: String = "Important Information about your Child Maintenance case.", body: String = "Dear Amélie",
    headers: [OutboundText.Header] = []
  ) throws -> GateVerdict {
    OutboundGate.check(
      try message(subject: subject, body: body, headers: headers), allowedFirstNames: try SampleCase.names(),
      known: try SampleCase.known())
  }
}
