import Casework
public import Console
internal import SafeText

extension Examples {
  /// A message that email may not answer.
  public static let refusedMessage: MessageScreenView = {
    var view = MessageScreenView(
      row: rows[6], place: "row 7 of 41", target: "Tue 18 21:33",
      client: [
        "L. S***, paying parent, SCIN *********377, case C-80412, Hastings B",
        "Registered yes. Prefers telephone. English. GB. No owner",
      ],
      subject: "general query (client chose) / general query (console, 0.91)", flags: "", emailAllowed: false,
      route: "TELEPHONE",
      checks: [
        .init(rule: "CH-1", verdict: .fails, finding: "contact preference is telephone, not self-service"),
        .init(rule: "CH-1", verdict: .fails, finding: "subject is not missing payment or general calculation"),
        .init(rule: "CH-3", verdict: .fails, finding: "email address bounced on 3 Nov and has not been corrected"),
        .init(rule: "CH-1", verdict: .passes, finding: "is a client"),
        .init(rule: "CH-1", verdict: .passes, finding: "is registered for self-service"),
      ],
      received: "received Sun 16 Nov 21:33 through self-service, children named: 0",
      body: SafeText(
        escapingLines: """
          Hello, my bank has closed my account [account 1]. Where do I send the new one, and will the payment on [date 1] \
          still be taken? My number is now [phone 1].
          """), masked: ["[account 1]", "[date 1]", "[phone 1]"],
      history: [
        HistoryRow(when: "12 Nov", what: "call out, no answer", who: "A. Reid"),
        HistoryRow(when: "03 Nov", what: "email T-04 v7, bounced", who: ""),
        HistoryRow(when: "28 Oct", what: "payment of GBP 126 taken", who: ""),
      ], historyCount: 14)
    view.remedies = Route.telephone.actions
    return view
  }()

  /// The same message while somebody else has it open.
  public static var readByAnother: MessageScreenView {
    var view = refusedMessage
    view.otherReader = "P. Shah opened this at 14:33."
    view.row.reader = "P. Shah"
    return view
  }

  /// The same message with two flags, one of which only a leader clears.
  public static var flaggedMessage: MessageScreenView {
    var view = refusedMessage
    view.flags = "domestic-abuse, call-back"
    view.standing = [
      StandingFlag(
        .domesticAbuse, refusal: "Only a team leader clears the flag domestic-abuse. Tell your team leader."),
      StandingFlag(.callBack),
    ]
    return view
  }

  /// A message whose clock stands.
  public static var paused: MessageScreenView {
    var view = refusedMessage
    view.row.pausedAt = now - .hours(5)
    view.clock = "since Tue 18 Nov 09:10: waits for the tribunal (s.lead)"
    return view
  }

  /// A message that was answered by telephone.
  public static var answeredMessage: MessageScreenView {
    var view = refusedMessage
    view.answered = "Tue 18 Nov 11:20 by telephone (k.boateng)"
    view.row.dueAt = now - .hours(3)
    view.row.settled = "ANSWERED"
    return view
  }

  /// A message that email may answer.
  public static let allowedMessage = MessageScreenView(
    row: rows[1], place: "row 2 of 41", target: "Tue 09:30",
    client: ["A. K***, receiving parent, SCIN *********482", "Case C-77104. Registered. Self-service. English. GB."],
    subject: "missing payments (both)", flags: "", emailAllowed: true, route: "",
    checks: [.init(rule: "CH-1", verdict: .passes, finding: "is a client")],
    received: "received Sun 16 Nov 09:30 through self-service, children named: 1",
    body: SafeText(
      escapingLines: """
        Hello, I have not had the payment for [child 1] that was due on 7 November. I rang on [date 1] and was told it \
        would be 3 working days.
        My number is now [phone 1]. I bank with [account 1]. Please can you tell me what is happening. I have rent to pay.
        """), masked: ["[child 1]", "[date 1]", "[phone 1]", "[account 1]"],
    history: [
      HistoryRow(when: "12 Nov", what: "call out, no answer", who: "A. Reid"),
      HistoryRow(when: "28 Oct", what: "payment of GBP 126 received", who: "system"),
      HistoryRow(when: "03 Oct", what: "email T-04 v7, delivered", who: "P. Shah"),
    ], historyCount: 14)

  /// A message of a hostile client.
  public static func hostile(_ text: String) -> MessageScreenView {
    var view = allowedMessage
    view.body = SafeText(escapingLines: text)
    view.subject = SafeText(escaping: text)
    view.row.client = SafeText(escaping: text)
    view.client = [SafeText(escaping: text)]
    return view
  }

  /// A history.
  public static let history = HistoryScreenView(
    id: rows[1].id, heading: "A. K*** (..482), case C-77104",
    rows: (1...30).map { number in
      HistoryRow(
        when: "\(number < 10 ? "0" : "" as SafeText)\(number) Oct 09:3\(number % 10)",
        what: number.isMultiple(of: 3)
          ? "call out, no answer; the number was tried again at another time of day, as the rule on calls asks"
          : "message received through self-service", who: number.isMultiple(of: 2) ? "A. Reid" : "system")
    })

  /// A client and the case.
  public static let client = ClientScreenView(
    id: rows[1].id, heading: "A. K*** (..482)",
    parts: [
      .init(
        "Client",
        [
          .init("Role", "receiving parent"), .init("Preference", "self-service"), .init("Language", "English"),
          .init("Nation", "Great Britain"), .init("Email", "a***@***.uk, never bounced"),
        ]),
      .init(
        "Case C-77104",
        [
          .init("Team", "Hastings B"), .init("Service", "collect and pay"),
          .init("Other parent", "paying parent, ..217"),
          .init("Children", "2"),
        ]),
    ])
}
