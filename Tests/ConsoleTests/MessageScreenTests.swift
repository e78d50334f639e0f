import Casework
import Console
import ConsoleExamples
import SafeText
import Testing

@Suite struct MessageScreenTests {
  /// A message that everything stands against, with every rule, proposal and line of the client in words of full length.
  private static let barred: MessageScreenView = {
    var view = Examples.refusedMessage
    view.flags = "suicide-or-self-harm, complaint, legal, complex, call-back"
    view.route = "Tell the team leader now. No email; the leader decides what happens."
    view.checks =
      (1...9).map { number in
        .init(
          rule: "CH-\(number)", verdict: .fails,
          finding: "reason \(number), a lawyer, MP, ombudsman or the press is involved: it needs a fuller answer")
      }
      + (1...13).map { number in
        .init(rule: "CH-1", verdict: .passes, finding: "rule \(number): nobody on the case is recorded as deceased")
      }
    view.proposals = [
      "It may state a change: if it does, make a change-of-circumstances service request on the record system."
    ]
    view.body = "First words of the client. \(SafeText(escaping: String(repeating: "And more of them. ", count: 30)))"
    return view
  }()

  @Test(arguments: [(80, 24), (60, 20), (60, 16), (100, 30)])
  func theWordsOfTheClientAreOnTheFirstPageWhateverStandsAgainstAnEmail(_ columns: Int, _ rows: Int) throws {
    var player = Player(columns, rows)
    player.receive(.message(Self.barred))
    let page = player.lines
    let first = try #require(page.firstIndex { $0.contains("First words of the client.") })
    if rows > 16 { #expect(page[first + 1].contains("And more of them.")) }
    #expect(page.contains { $0.contains("NOT ALLOWED, 9 reasons") })
    #expect(page.contains { $0.contains("e shows every rule") })
  }

  @Test(arguments: [(80, 24), (60, 20)]) func everyReasonIsReadByGoingDown(_ columns: Int, _ rows: Int) {
    var player = Player(columns, rows)
    player.receive(.message(Self.barred))
    var read = player.screen
    for _ in 1...10 {
      player.press("PgDn")
      read += player.screen
    }
    for number in 1...9 { #expect(read.contains("CH-\(number) reason \(number)")) }
    #expect(read.contains("It may state a change"))
    #expect(read.contains("Subject"))
    #expect(read.contains("13 rules; e shows every rule"))
  }

  @Test func whatPassesIsNamedWhereItTakesOneLine() {
    var player = Player(80, 24)
    player.receive(.message(Examples.refusedMessage))
    #expect(player.screen.contains("  pass   is a client; is registered for self-service"))
  }

  private static let unlinked: MessageScreenView = {
    var view = Examples.refusedMessage
    view.route = "Link it to a client and case first; it cannot be answered before."
    (view.remedies, view.isUnlinked) = (Route.linkFirst.actions, true)
    view.checks = [
      .init(rule: "IN-6", verdict: .fails, finding: "not linked to a client and case"),
      .init(rule: "CH-1", verdict: .notKnownYet, finding: "whether the sender is a client"),
      .init(rule: "SG-1", verdict: .passes, finding: "no threat of suicide or self-harm"),
    ]
    return view
  }()

  @Test(arguments: [(60, 20), (80, 24), (100, 30)])
  func theRouteNamesItsKeyAndTheLineOfKeysBeginsWithIt(_ columns: Int, _ rows: Int) {
    var player = Player(columns, rows)
    player.receive(.message(Self.unlinked))
    #expect(player.screen.contains("Press K."))
    #expect(player.lines.last?.hasPrefix("K link") == true)
    #expect(player.lines.last?.contains("C call") == false, "nobody can be rung yet")
    player.press("C")
    #expect(player.screen.contains("REFUSED  Nobody knows yet whose message this is."))
  }

  @Test func whatIsNotKnownYetIsNeitherFailedNorPassed() {
    var player = Player(80, 24)
    player.receive(.message(Self.unlinked))
    #expect(player.screen.contains("NOT ALLOWED, 1 reason."))
    #expect(player.screen.contains("1 rule, 1 not known yet; e shows every rule"))
    player.press("e")
    #expect(player.screen.contains("not known yet: whether the sender is a client"))
    #expect(!player.screen.contains("FAIL  CH-1"))
  }

  @Test func theNotesOfColleaguesAreReadUnderTheText() {
    var view = Examples.refusedMessage
    view.notes = ["Mon 17 Nov 10:02 Rang his bank, call again on Monday (k.boateng)"]
    var player = Player(80, 24)
    player.receive(.message(view))
    #expect(player.screen.contains("Note     Mon 17 Nov 10:02 Rang his bank, call again on Monday (k.boateng)"))
  }

  @Test func whatIsAnsweredUrgesNothing() {
    var view = Self.unlinked
    view.answered = "Mon 17 Nov 10:02 by call (k.boateng)"
    var player = Player(80, 24)
    player.receive(.message(view))
    #expect(player.screen.contains("Status   ANSWERED Mon 17 Nov 10:02 by call"))
    #expect(!player.screen.contains("NOT ALLOWED") && player.lines.last?.hasPrefix("K link") == false)
  }

  @Test func aMessageThatEmailMayAnswerBeginsItsKeysWithTheReply() {
    var player = Player(80, 24)
    player.receive(.message(Examples.allowedMessage))
    #expect(player.lines.last?.hasPrefix("Enter reply") == true)
  }

  @Test(arguments: [(80, 24), (60, 16), (120, 40)])
  func anAnsweredMessageSaysHowAndWhenAndOffersNoReply(_ columns: Int, _ rows: Int) {
    var player = Player(columns, rows)
    player.receive(.message(Examples.answeredMessage))
    #expect(player.screen.contains("Status   ANSWERED Tue 18 Nov 11:20 by telephone (k.boateng)"))
    #expect(player.lines[0].contains("ANSWERED"))
    for words in ["LATE", "ALLOWED", "fail", "pass", "reply"] { #expect(!player.screen.contains(words), "\(words)") }
    _ = player.newEffects()
    player.press("Enter")
    #expect(player.newEffects() == [])
    #expect(player.screen.contains("REFUSED  It is answered already: Tue 18 Nov 11:20"))
  }

  @Test(arguments: [(40, 12), (60, 20), (80, 24)]) func howMuchTimeIsLeftIsSaidAtEveryWidth(_ columns: Int, _ rows: Int)
  {
    var view = Examples.refusedMessage
    view.target = "Sun 22 Nov 12:09"
    var player = Player(columns, rows)
    player.receive(.message(view))
    #expect(player.lines[0].hasSuffix(columns < 80 ? "7h 01m left" : "7h 01m left (target Sun 22 Nov 12:09)"))
  }
}
