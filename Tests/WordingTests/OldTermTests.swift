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

  @Test(arguments: ["Nrp", "Csa", "PWC", "Pwc-Ann", "Amina", "Csaba"])
  func nobodyIsRefusedAnEmailForTheirName(_ name: String) {
    #expect(faults(named: name) == [])
  }

  @Test func aFinishedTextWithAnOldTermIsRefused() {
    let template = Samples.template.replacing("You can see", with: "The NRP, {client: first-name}, can see")
    let wording = Samples.usable(Samples.library(templates: [template]))
    #expect(faults(named: "Csa", wording: wording).contains(.templateUnusable([.oldTerm])))
    #expect(faults(named: "Amina", wording: wording).contains(.templateUnusable([.oldTerm])))
  }

  @Test func whatWasSentBeforeCanStillBeShown() {
    let template = Samples.template.replacing("You can see", with: "The NRP can see")
    let sent = UsableWording(ofSentReply: Samples.library(templates: [template]), on: Samples.day)
    #expect(faults(named: "Amina", wording: sent) == [])
  }
}
