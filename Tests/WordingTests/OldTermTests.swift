import Casework
import Testing
import Wording

@Suite struct OldTermTests {
  private func faults(named name: String, wording: UsableWording = Samples.usable()) -> [ReplyFault.Kind] {
    let names = RecordNames(
      client: ClientText(name), otherParent: nil, children: [], reference: Samples.names.reference,
      received: Samples.names.received)
    return ReplyCheck.faults(Samples.reply, wording: wording, audience: Samples.audience, names: names).map(\.kind)
  }

  @Test(arguments: ["Nrp", "Csa", "PWC", "Pwc-Ann"])
  func aFinishedTextWithAnOldTermIsRefusedWhereverItCameFrom(_ name: String) {
    #expect(faults(named: name) == [.templateUnusable([.oldTerm])])
  }

  @Test(arguments: ["Amina", "Csaba", "Pwca"])
  func aNameThatOnlyBeginsLikeOneIsNone(_ name: String) {
    #expect(faults(named: name) == [])
  }

  @Test func whatWasSentBeforeCanStillBeShown() {
    let sent = UsableWording(ofSentReply: Samples.library(), on: Samples.day)
    #expect(faults(named: "Csa", wording: sent) == [])
  }
}
