import Casework
import Testing
import Wording

@Suite struct ReplyProofTests {
  private func parse(
    _ body: String, wording: UsableWording = Samples.usable(), names: RecordNames = Samples.names
  ) -> [Reply] {
    ReplyProof.parseBack(
      body, template: "some-template v1", wording: wording, audience: Samples.audience, names: names)
  }

  private func body(
    _ reply: Reply = Samples.reply, wording: UsableWording = Samples.usable(), names: RecordNames = Samples.names
  ) throws -> String {
    try ReplyRenderer.render(reply, wording: wording, audience: Samples.audience, names: names).body
  }

  @Test func anEmailReadsBackAsItsReply() throws {
    var expected = Samples.reply
    expected.options["promotion"] = true
    #expect(try parse(body()) == [expected])
  }

  @Test(arguments: [
    ("\n\n", "\n"), ("has not", "has  not"), ("reached us.", "reached us. "), ("Amina", "Amine"),
    ("£126.90", "£126.9"), ("£126.90", "£0126.90"), ("£126.90", "126.90"), ("£126.90", "£12690"),
    ("7 November", "07 November"), ("7 November", "31 November"), ("7 November", "7 Tachwedd"), ("2026", "26"),
    ("Dear", "dear"), ("online.\n", "online."), ("online.\n", "online.\n\n"), ("online.", "online.\n\nP.S. Call me."),
    ("Dear Amina\n\n", ""), ("\n\nYou can see", "\r\n\r\nYou can see"), ("has not", "has\u{A0}not"),
    ("£126.90", "£99,999,999.00"),
  ])
  func aTextThatIsNotAllApprovedReadsBackAsNothing(_ from: String, _ to: String) throws {
    let text = try body()
    let changed = text.replacing(from, with: to)
    try #require(!changed.utf8.elementsEqual(text.utf8))
    #expect(parse(changed) == [])
  }

  @Test func anotherValueReadsBackAsAnotherReply() throws {
    let changed = try body().replacing("£126.90", with: "£126.91")
    #expect(parse(changed).count == 1)
    #expect(
      !ReplyProof.proves(
        changed, isReply: Samples.reply, wording: Samples.usable(), audience: Samples.audience, names: Samples.names))
  }

  @Test func peopleOfOneNameStandForEachOther() throws {
    let line = Samples.line.replacing("The payment", with: "For {child: first-name}: the payment")
    let wording = Samples.usable(Samples.library([line]))
    var names = Samples.names
    names.children = [ClientText("Efa"), ClientText("Efa"), ClientText("Efa Mai")]
    for child in 0...2 {
      var reply = Samples.reply
      reply.lines["answer"]?[0].values["child"] = .firstName(.child(child))
      let text = try body(reply, wording: wording, names: names)
      #expect(parse(text, wording: wording, names: names).count == 1)
    }
  }

  /// Two lines that print alike: the proof must refuse either, and the check must find them.
  @Test func ambiguousWordingIsRefused() throws {
    let twin = Samples.line.replacing("some-line", with: "twin-line").replacing("{due:", with: "{day:")
    let library = Samples.library([Samples.line, twin])
    let faults = ReplyCheck.faults(
      Samples.reply, wording: Samples.usable(library), audience: Samples.audience, names: Samples.names)
    #expect(faults.map(\.kind) == [.notReadBack])
    #expect(WordingLint.check(library).map(\.code) == [.ambiguous])
  }

  @Test func aLineInEitherOfTwoParagraphsIsRefused() throws {
    let template = Samples.template.replacing(
      "[editable answer 1-2]", with: "[editable answer 1-2]\n\n[editable more 0-1]")
    let other = Samples.line.replacing("some-line", with: "other-line").replacing("The payment", with: "A payment")
    let library = Samples.library([Samples.line, other], templates: [template])
    var reply = Samples.reply
    reply.lines["more"] = [
      Reply.LineUse(line: "other-line v1", values: reply.lines["answer"]?[0].values ?? [:])
    ]
    let faults = ReplyCheck.faults(
      reply, wording: Samples.usable(library), audience: Samples.audience, names: Samples.names)
    #expect(faults.map(\.kind) == [.notReadBack])
    #expect(WordingLint.check(library).map(\.code) == [.ambiguous])
  }

  @Test func wholePoundsReadBackWithoutPence() throws {
    let line = Samples.line.replacing("{amount: money}", with: "{amount: money-whole}")
    let wording = Samples.usable(Samples.library([line]))
    var reply = Samples.reply
    reply.lines["answer"]?[0].values["amount"] = .moneyWhole(pence: 123_499)
    let text = try body(reply, wording: wording)
    #expect(text.contains("of £1,234 that"))
    #expect(parse(text, wording: wording)[0].lines["answer"]?[0].values["amount"] == .moneyWhole(pence: 123_400))
  }
}
