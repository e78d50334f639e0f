public import Casework
public import Console
import SafeText

/// Invented work, as the screens are given it; no person is meant.
public enum Examples {
  /// Tuesday 18 November 2025, 14:32 in London.
  public static let now = Instant(milliseconds: 1_763_476_320_000)

  /// The filter of the queue.
  public static let filter = "is:open team:hastings-b sort:left"

  /// A queue of invented messages.
  public static let queue = QueueView(
    heading: "Hastings B, open, least time left first",
    counts: [
      QueueCount("Open", 41), QueueCount("due in 12h", 9), QueueCount("due in 4h", 3),
      QueueCount("LATE", 2, style: .late), QueueCount("SAFEGUARDING", 1, style: .danger), QueueCount("mine", 14),
    ],
    filter: filter, rows: rows, total: 41, view: 1, viewNames: ["Team", "Mine", "Late", "No owner", "Welsh"])

  /// The rows of that queue.
  public static let rows: [QueueRow] = [
    row(
      20930, due: 47 * 60, "C. O***", "PP", "..217", "general query", flags: "SG!", prefer: "phone", .refused,
      owner: "leader", age: 9, isThreat: true),
    row(
      20931, due: -302, "A. K***", "RP", "..482", "missing payments", prefer: "self", .allowed,
      opening: "I have not had the payment for [child 1] that was due on 7 November. I rang on [date 1] and was told",
      contact: "12 Nov, call, no answer"),
    QueueRow(
      id: ActivityID(number: 20932), receivedAt: now - .hours(49), dueAt: now - .minutes(70), isRestricted: true,
      client: "(restricted)"),
    row(20933, due: 125, "J. W***", "PP", "..903", "query about calculation", prefer: "self", .allowed, owner: "me"),
    row(
      20934, due: 200, "M. B***", "RP", "..118", "missing payments", flags: "CHILD?", prefer: "self", .allowed,
      opening: "Where is my money?"),
    row(20935, due: 404, "T. A***", "RP", "..640", "missing payments", prefer: "self", .allowed),
    row(
      20944, due: 421, "L. S***", "PP", "..377", "general query", prefer: "phone", .refused,
      opening: "Hello, my bank has closed my account [account 1].", contact: "12 Nov, call, no answer"),
    row(
      20936, due: 590, "D. R***", "RP", "..054", "make a complaint", flags: "CO", prefer: "self", .refused,
      reader: "P.Shah"),
    row(20937, due: 700, "Acme Ltd", "EM", "", "general query", .refused),
    row(20938, due: 792, "E. H***", "PP", "..729", "problem with the site", prefer: "self", .refused),
    row(20939, due: 1206, "N. F***", "RP", "..266", "missing payments", prefer: "self", .allowed, owner: "P.Shah"),
    row(20940, due: 1690, "? unlinked", "", "..811", "missing payments", flags: "LINK?", .refused),
    row(20941, due: 1990, "G. P***", "RP", "..592", "query about annual assessment", prefer: "self", .refused),
    row(20942, due: 2004, "\u{845B}. \u{98FE}***", "RP", "..310", "missing payments", prefer: "self", .allowed),
    row(20943, due: 2100, "\u{174}. \u{142}***", "PP", "..551", "submit feedback", prefer: "letter", .refused),
  ]

  /// The same queue with two messages more.
  public static var later: QueueView {
    var view = queue
    view.rows.insert(row(20945, due: 30, "S. V***", "RP", "..100", "missing payments", prefer: "self", .allowed), at: 1)
    view.rows.insert(
      row(20946, due: 2050, "S. T***", "PP", "..101", "feedback", prefer: "self", .refused), at: view.rows.count - 1)
    view.total = 43
    return view
  }

  /// The same queue with a threat to life more.
  public static var withThreat: QueueView {
    var view = later
    view.rows.insert(
      row(20947, due: 2880, "B. B***", "RP", "..777", "general query", flags: "SG!", .refused, age: 0, isThreat: true),
      at: 3)
    return view
  }

  /// One row; times in minutes.
  static func row(
    _ number: Int64, due minutes: Int64, _ client: SafeText, _ role: SafeText, _ reference: SafeText,
    _ subject: SafeText, flags: SafeText = "", prefer: SafeText = "", _ email: QueueRow.Email, owner: SafeText = "",
    reader: SafeText = "", opening: SafeText = "", contact: SafeText = "", age: Int64 = 600, isThreat: Bool = false
  ) -> QueueRow {
    let words: SafeText =
      switch role {
      case "RP": "receiving parent"
      case "PP": "paying parent"
      case "EM": "employer"
      default: ""
      }
    let short: [SafeText: SafeText] = [
      "missing payments": "missing payment", "query about calculation": "calculation", "make a complaint": "complaint",
      "problem with the site": "site problem", "query about annual assessment": "annual assessment",
      "submit feedback": "feedback",
    ]
    return QueueRow(
      id: ActivityID(number: number), receivedAt: now - .minutes(age), dueAt: now + .minutes(minutes),
      isThreat: isThreat, client: client, role: role, roleWords: words, reference: reference, subject: subject,
      shortSubject: short[subject] ?? "", flags: flags, preference: prefer, email: email, owner: owner, reader: reader,
      opening: opening,
      lastContact: contact)
  }
}
