import Casework
import Console
import SafeText
import Wording

/// Wording, drafts and answers of the desk that the tests of replies and forms build on; every name is invented.
enum ReplySamples {
  static let now = Instant(milliseconds: 1_795_271_400_000)
  static let today = LocalZone.gmt.wallTime(at: now).date
  static let activity = ActivityID(number: 20931)
  static let client: SafeText = "A. K*** (..482), missing payments"

  static let template = """
    id: reply
    version: 7
    subject: missing-payment
    language: en
    nation: GB
    valid-from: 2026-01-01
    valid-until: 2027-03-31
    owner: policy
    title: Missing payment

    [read-only greeting]
    Thank you for your message of {received: date}.

    [editable answer 1-2]

    [editable next 0-2]

    [optional online, kept]
    You can see your payments at any time in your online account.

    [optional telephone, left-out]
    If you would rather be telephoned, tell us a good time to ring.

    [read-only close]
    Yours sincerely, Child Maintenance Service

    """
  static let second = template.replacingOnce("id: reply", "id: second-reply").replacingOnce("answer 1-2", "answer 1-1")
    .replacingOnce("[editable next 0-2]\n\n", "")

  static func line(
    _ id: String, title: String, _ text: String, language: String = "en", until: String = "2027-03-31"
  ) -> String {
    """
    id: \(id)
    version: 1
    title: \(title)
    subject: missing-payment
    intents: payment-overdue
    language: \(language)
    nation: GB
    valid-from: 2026-01-01
    valid-until: \(until)
    owner: policy

    \(text)

    """
  }

  static let lines = [
    line(
      "overdue", title: "payment not here",
      "The payment of {amount: money-whole} that was due on {due: date} has not reached us."),
    line(
      "collecting", title: "steps to collect", "We are taking steps to collect it. The plan is now {plan: frequency}."),
    line(
      "wait", title: "what happens next", "You do not need to do anything. We will write again within {days: days}."),
    line("ring", title: "we will call you", "We will telephone you by {by: date}, {child: first-name}'s case."),
    line("plain", title: "nothing to do", "Nothing has changed, and there is nothing that you need to do now."),
    line("old", title: "old words", "These words are not to be used any more.", until: "2026-02-01"),
    line("plain-cy", title: "dim byd", "Does dim wedi newid, ac nid oes angen gwneud dim nawr.", language: "cy"),
  ]

  static let library = WordingLibrary(
    sources: lines.enumerated().map { source(.line, $1, "line-\($0).txt") }
      + [template, second].enumerated().map { source(.template, $1, "template-\($0).txt") })

  static let wording: UsableWording = {
    let approvals =
      library.lines.values.compactMap { approval($0) } + library.templates.values.compactMap { approval($0) }
    return UsableWording(library, approvals: approvals, exemptions: exemptions, on: today)
  }()

  static let names = RecordNames(
    client: ClientText("Asha"), otherParent: ClientText("Bo"), children: [ClientText("Cai"), ClientText("Dee")],
    reference: reference, received: day(-3))

  static let audience = Audience(
    subject: .missingPayment, role: .receivingParent, language: .english, nation: .greatBritain)

  static func reference(_ id: String, version: Int = 1) -> WordingReference? {
    WordingID(id).map { WordingReference(id: $0, version: version) }
  }

  static func name(_ text: String) -> WordingName? { WordingName(text) }

  /// A draft on the first template, with these lines in its first editable paragraph.
  static func draft(_ lines: [String] = [], client: SafeText = client) -> Composition? {
    guard let template = reference("reply", version: 7), let answer = name("answer") else { return nil }
    var reply = Reply(template: template)
    let uses = lines.compactMap { reference($0).map { Reply.LineUse(line: $0) } }
    if !uses.isEmpty { reply.lines[answer] = uses }
    return Composition(
      activity: activity, client: client, dueAt: now + .hours(7), audience: audience, names: names, wording: wording,
      reply: reply)
  }

  /// More rows than any of the smaller screens shows.
  static let longBody = SafeText(escapingLines: (1...25).map { "Row \($0)." }.joined(separator: "\n"))

  static func preview(
    body: SafeText = "Thank you.\n\nYours sincerely", dueIn: Interval = .hours(7), isUntilTold: Bool = false
  ) -> PreviewView {
    PreviewView(
      activity: activity, client: "A. K*** (..482)", from: "sender@example.org", to: "a***@***.org",
      addressNote: "registered 3 May 2024, never bounced", subject: "Important Information",
      form: "plain text, English, GB",
      madeOf: "reply v7 with overdue v1", body: body, otherPart: "Content-Type: text/plain; charset=utf-8",
      checks: ["approved wording", "in date", "fields filled"], others: "nobody else has this open", dueAt: now + dueIn,
      hold: PreviewView.Hold(usual: .seconds(20), limits: .seconds(5) ... .seconds(120), isUntilTold: isUntilTold))
  }

  static func drafts(_ count: Int64 = 3) -> [DraftRow] {
    (0..<count).map { number in
      DraftRow(
        activity: ActivityID(number: 20931 + number), client: "A. K*** (..48\(number))", subject: "missing payments",
        template: "reply v7", dueAt: now + .hours(7 - 4 * number), savedAt: now + .minutes(-number), toFix: Int(number),
        cameBack: number == 2 ? "the mail server refused the address" : "")
    }
  }

  static func waiting(_ count: Int64 = 3) -> [WaitingRow] {
    (0..<count).map { number in
      number == 3
        ? heldUntilTold
        : WaitingRow(
          activity: ActivityID(number: 20931 + number), client: "B. T*** (..90\(number))",
          leavesAt: number == 2 ? nil : now + .seconds(14 + 60 * number), dueAt: now + .seconds(60),
          state: number == 2 ? "in doubt: a person must look" : "on hold", canTakeBack: number != 2)
    }
  }

  private static let heldUntilTold = WaitingRow(
    activity: ActivityID(number: 20934), client: "B. T*** (..903)", leavesAt: nil, dueAt: now + .hours(9),
    state: "held until you let it go", canTakeBack: true, isHeldUntilTold: true)

  static func day(_ offset: Int) -> CivilDate { today.adding(days: offset) ?? today }

  private static let reference =
    CustomerReference("121003957482") ?? { preconditionFailure("twelve digits are a reference") }()

  private static func source(_ kind: WordingKind, _ text: String, _ path: String) -> WordingSource {
    WordingSource(kind: kind, path: path, bytes: Array(text.utf8))
  }

  private static func approval<W: ApprovableWording>(_ wording: W) -> Approval? {
    Account("policy.lead").map { account in
      Approval(
        reference: wording.reference, kind: W.kind, fileDigest: wording.source.digest, approver: account,
        from: wording.header.validFrom, until: nil)
    }
  }

  private static let exemptions: [ParityExemption] = {
    let families =
      library.lines.values.map { (WordingKind.line, $0.header.family) }
      + library.templates.values.map { (.template, $0.header.family) }
    return families.flatMap { kind, family in
      WordingParity.places.compactMap { place in
        guard let id = WordingID(String(family)), let account = Account("policy") else { return nil }
        return ParityExemption(
          kind: kind, family: id, language: place.language, nation: place.nation, reason: ClientText("a sample"),
          account: account)
      }
    }
  }()
}

extension String {
  fileprivate func replacingOnce(_ old: String, _ new: String) -> String {
    guard let range = firstRange(of: old) else { return self }
    return String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
