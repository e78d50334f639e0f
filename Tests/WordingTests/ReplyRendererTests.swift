import Casework
import Cryptography
import Testing
import Wording

@Suite struct ReplyRendererTests {
  @Test func rendersTheEmailThatTheReplyStandsFor() throws {
    let rendered = try ReplyRenderer.render(
      Samples.reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names)
    #expect(
      rendered.body == """
        Dear Amina

        The payment of £126.90 that was due on 7 November 2026 has not reached us.

        You can see this online.

        """)
    #expect(rendered.digest == SHA256.hash(rendered.body))
    #expect(rendered.provenance.map(\.reference) == ["some-template v1", "some-line v1"])
    #expect(rendered.provenance.map(\.fileDigest) == [SHA256.hash(Samples.template), SHA256.hash(Samples.line)])
    #expect(rendered.parts.map(\.paragraph) == ["greeting", "answer", "promotion"])
    #expect(rendered.parts.map(\.kindName) == ["read-only", "editable", "optional"])
  }

  /// The text that clients get must not change unnoticed: whoever changes rendering changes this hash knowingly.
  @Test func theHashStaysTheSame() throws {
    let rendered = try ReplyRenderer.render(
      Samples.reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names)
    #expect("\(rendered.digest)" == Self.knownDigest)
  }
  static let knownDigest = "3194a1fe9d1d417c706f26e626d5b43c5b8f5f459266a169dc3e3e8daf80fe5d"

  @Test func anOptionalParagraphCanBeLeftOut() throws {
    var reply = Samples.reply
    reply.options["promotion"] = false
    let rendered = try ReplyRenderer.render(
      reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names)
    #expect(rendered.parts.map(\.paragraph) == ["greeting", "answer"])
  }

  struct Change: CustomTestStringConvertible, Sendable {
    let kinds: [ReplyFault.Kind]
    let change: @Sendable (inout Reply) -> Void

    init(_ kinds: ReplyFault.Kind..., change: @escaping @Sendable (inout Reply) -> Void) {
      (self.kinds, self.change) = (kinds, change)
    }
    var testDescription: String { "\(kinds)" }
  }

  static let changes: [Change] = [
    Change(.noLine(least: 1)) { $0.lines["answer"] = [] },
    Change(.lineTwice) { reply in
      let use = Samples.reply.lines["answer"]?.first
      reply.lines["answer"]? += [use].compactMap(\.self)
    },
    Change(.tooManyLines(most: 2), .missingValue, .missingValue, .lineTwice, .missingValue, .missingValue) {
      $0.lines["answer"]? += [Reply.LineUse(line: "some-line v1"), Reply.LineUse(line: "some-line v1")]
    },
    Change(.lineUnusable([.unknown])) { $0.lines["answer"]?[0].line = "some-line v2" },
    Change(.lineUnusable([.unknown])) { $0.lines["answer"]?[0].line = "some-template v1" },
    Change(.templateUnusable([.unknown])) { $0.template = "some-template v9" },
    Change(.templateUnusable([.unknown])) { $0.template = "some-line v1" },
    Change(.missingValue) { $0.lines["answer"]?[0].values["due"] = nil },
    Change(.wrongType(wanted: .money)) { $0.lines["answer"]?[0].values["amount"] = .moneyWhole(pence: 1) },
    Change(.outOfRange) { $0.lines["answer"]?[0].values["amount"] = .money(pence: -1) },
    Change(.outOfRange) { $0.lines["answer"]?[0].values["amount"] = .money(pence: .max) },
    Change(.outOfRange) { $0.lines["answer"]?[0].values["due"] = .date(.make(1992, 12, 31)) },
    Change(.outOfRange) { $0.lines["answer"]?[0].values["due"] = .date(.make(2100, 1, 1)) },
    Change(.unknownField) { $0.lines["answer"]?[0].values["other"] = .days(1) },
    Change(.unknownParagraph) { $0.lines["other"] = [] },
    Change(.unknownParagraph) { $0.options["other"] = true },
    Change(.notOptional) { $0.options["greeting"] = false },
    Change(.notEditable) { $0.lines["greeting"] = [Reply.LineUse(line: "some-line v1")] },
    Change(.unknownParagraph, .missingValue, .wrongType(wanted: .date)) {
      $0.options["other"] = true
      $0.lines["answer"]?[0].values = ["due": .days(4)]
    },
  ]

  @Test(arguments: changes) func namesEveryFaultAtOnce(_ change: Change) {
    var reply = Samples.reply
    change.change(&reply)
    let faults = ReplyCheck.faults(
      reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names)
    #expect(faults.map(\.kind) == change.kinds)
    #expect(faults.allSatisfy { !$0.description.isEmpty && !$0.description.contains("Amina") })
    #expect(throws: ReplyFaults.self) {
      try ReplyRenderer.render(reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names)
    }
  }

  @Test func nothingIsRenderedInTheWrongLanguageOrNation() {
    var audience = Samples.audience
    audience.language = .welsh
    audience.nation = .northernIreland
    let faults = ReplyCheck.faults(Samples.reply, wording: Samples.usable(), audience: audience, names: Samples.names)
    #expect(
      faults.map(\.kind) == [
        .templateUnusable([.otherLanguage, .otherNation]), .lineUnusable([.otherLanguage, .otherNation]),
      ])
  }

  @Test func anExpiredLineStopsTheReply() {
    let late = CivilDate.make(2036, 1, 1)
    let faults = ReplyCheck.faults(
      Samples.reply, wording: Samples.usable(on: late), audience: Samples.audience, names: Samples.names)
    #expect(faults.map(\.kind) == [.templateUnusable([.expired]), .lineUnusable([.expired])])
  }

  @Test func theRecordFillsItsFieldsAndNobodyElse() throws {
    let line = Samples.line.replacing(
      "The payment",
      with: "On {received: date} you wrote about {child: first-name} ({reference: reference-last-3}). The payment")
    let wording = Samples.usable(Samples.library([line]))
    var reply = Samples.reply
    reply.lines["answer"]?[0].values["child"] = .firstName(.child(1))
    let rendered = try ReplyRenderer.render(
      reply, wording: wording, audience: Samples.audience, names: Samples.names)
    #expect(rendered.parts[1].text.hasPrefix("On 18 November 2026 you wrote about Deio (455). The payment"))
    reply.lines["answer"]?[0].values["received"] = .date(.make(2026, 1, 1))
    reply.lines["answer"]?[0].values["reference"] = .referenceLastThree
    #expect(
      ReplyCheck.faults(reply, wording: wording, audience: Samples.audience, names: Samples.names)
        .map(\.kind) == [.unknownField, .unknownField])
  }

  @Test(arguments: [
    "", "Amina 2", "Ann\nMarie", "Ann\u{202E}a", "Ann  Marie", " Ann", "Ann ", "-Ann", "<b>", "a@b", "0345", "Ann.",
    "Ann\u{200B}", "£", String(repeating: "a", count: 41), "''", "Ann\u{A0}M", "\u{301}a", "PWC: pay", "👩",
  ])
  func aNameThatIsNoneStopsTheReply(_ name: String) {
    var names = Samples.names
    names.client = ClientText(name)
    let faults = ReplyCheck.faults(
      Samples.reply, wording: Samples.usable(), audience: Samples.audience, names: names)
    #expect(faults.map(\.kind) == [.nameMissing])
    #expect(FirstName(ClientText(name)) == nil)
  }

  @Test(arguments: [
    "A", "Ann-Marie", "O'Shea", "D’Arcy", "Ann Marie", "Siân", "Sia\u{302}n", "Łukasz", "Нина", "فاطمة",
    String(repeating: "a", count: 40), "Zoë", "Mª",
  ])
  func aNameThatIsOneIsShownAsItIs(_ name: String) throws {
    var names = Samples.names
    names.client = ClientText(name)
    let rendered = try ReplyRenderer.render(
      Samples.reply, wording: Samples.usable(), audience: Samples.audience, names: names)
    #expect(rendered.parts[0].text.utf8.elementsEqual("Dear \(name)".utf8))
  }

  @Test func aValueThatTheDayOfUseBeliesIsRefusedUntilItIsTrue() {
    let library = Samples.library([Samples.line.replacing("{due: date}", with: "{due: date-past}")])
    func faults(due: CivilDate, pence: Int = 1, on day: CivilDate) -> [ReplyFault.Kind] {
      var reply = Samples.reply
      reply.lines["answer"]?[0].values = ["due": .date(due), "amount": .money(pence: pence)]
      return ReplyCheck.faults(
        reply, wording: Samples.usable(library, on: day), audience: Samples.audience, names: Samples.names
      ).map(\.kind)
    }
    let day = Samples.day
    #expect(faults(due: day, on: day) == [])
    #expect(faults(due: .make(2026, 11, 21), on: day) == [.impossible(FieldFault(.datePast, .notYetCome))])
    #expect(faults(due: .make(2026, 11, 21), on: .make(2026, 11, 21)) == [])
    #expect(faults(due: day, pence: 0, on: day) == [.impossible(FieldFault(.money, .tooSmall))])
  }

  @Test func aDateToComeIsRefusedOnceItIsPastAndAReplyThatWasSentIsShownAsItWas() throws {
    let library = Samples.library([
      Samples.line.replacing("was due on {due: date}", with: "is due on {due: date-to-come}")
    ])
    let found = ReplyCheck.faults(
      Samples.reply, wording: Samples.usable(library), audience: Samples.audience, names: Samples.names)
    #expect(found.map(\.kind) == [.impossible(FieldFault(.dateToCome, .alreadyPast))])
    #expect(
      found.first?.description
        == "paragraph answer, some-line v1, field due: the wording speaks of a day to come, and that one is past; type "
        + "today's date or a later one, such as 7/11/2026, 7 nov or +14d")
    let sent = try ReplyRenderer.render(
      Samples.reply, wording: UsableWording(ofSentReply: library, on: .make(2026, 12, 1)), audience: Samples.audience,
      names: Samples.names)
    #expect(sent.body.contains("is due on 7 November 2026"))
  }
}
