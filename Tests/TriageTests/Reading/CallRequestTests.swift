import Casework
import Testing

@testable import Triage

/// Who asks for a call gets one (CH-9).
@Suite struct CallRequestTests {
  private func asks(_ body: String, subject: String = "missing payments") -> Bool {
    CallRequest.isMade(
      in: TriageInput(declaredSubject: ClientText(subject), role: .receivingParent, body: ClientText(body)))
  }

  @Test(arguments: [
    "The money is not in my bank yet. Please call me back.", "pls cal me bak", "Can someone ring me about this payment",
    "I have not heard anything, please give me a call", "I would like a phone call about the missing payment",
    "Could you please telephone me after 4pm", "I need to speak to someone", "COMPLAINT. RING ME", "plz phone me asap",
    "Ffoniwch fi yn ôl os gwelwch yn dda.", "Allwch chi fy ffonio i am y taliad hwn?", "Hoffwn gael galwad ffôn",
    "please reply by phone", "can he call me after 4pm, before i am at work",
  ])
  func aCallThatIsAskedForIsSeen(_ body: String) { #expect(asks(body)) }

  @Test(arguments: [
    "I called you back yesterday and waited. When will it come?", "please do not call me at work",
    "no need to call me back, when is my payment due", "he keeps trying to call me on my mobile",
    "When I called you they said the payment would come", "Fe wnes i ffonio ddoe. Ble mae'r taliad?",
    "I paid £180 over the phone on Friday", "Where is the payment?", "nothing to live for now. dont ring me",
    "he used to call me names",
  ])
  func whatIsNoRequestForACallIsNone(_ body: String) { #expect(!asks(body)) }

  @Test func aSubjectThatAsksForACallCounts() {
    #expect(asks("Where is the payment?", subject: "call me please call me"))
    #expect(!asks("Where is the payment?", subject: "query about calculation"))
  }

  @Test func itBarsNextToNothingThatAnEmailMayAnswer() throws {
    let model = try TestFiles.shipped.get()
    let decisions = try TestFiles.examples("Sources/Triage/Examples/development.jsonl").map { model.decide($0.input) }
    let answerable = decisions.filter(\.isEmailEligible)
    #expect(answerable.count > 100)
    #expect(answerable.count { $0.flags.contains(.callBack) } * 50 <= answerable.count)
  }
}
