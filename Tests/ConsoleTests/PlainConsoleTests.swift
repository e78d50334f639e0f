import Casework
import ConsoleExamples
import SafeText
import Testing
import Wording

@testable import Console

@Suite struct PlainConsoleTests {
  @Test func theQueueIsSaidInSentencesWithTheMostImportantFirst() {
    var listener = Listener()
    listener.console.now = Examples.now
    listener.receive(.queue(Examples.queue))
    #expect(
      listener.heard[1]
        == "1. NOW, safeguarding threat. C. O***, paying parent. General query. Flags SG!. Owner leader. Email no.")
    #expect(
      listener.heard[2] == "2. Late by 5 hours 2 minutes. A. K***, receiving parent. Missing payments. Email yes.")
    #expect(listener.heard[3] == "3. Restricted record, Special Client Records Team only.")
    #expect(listener.heard.last == "Type more, or list 6-10.")
  }

  @Test func whatIsSaidOfARowIsChosen() {
    var listener = Listener()
    listener.console.now = Examples.now
    listener.receive(.queue(Examples.queue))
    listener.type("columns 3,8")
    #expect(listener.hears("1. Subject, what it is about: left out."))
    #expect(listener.hears("8. Number, the number of the activity: said."))
    listener.type("list 2-2")
    #expect(listener.heard[0].hasSuffix(". A. K***, receiving parent. Prefers self. \(Examples.rows[1].id)."))
    #expect(listener.type("columns 12").effects.isEmpty)
    #expect(listener.hears("Refused: say numbers of 1 to 8"))
  }

  @Test func repliesFromBeforeAreSaidAtTheStart() {
    var listener = Listener()
    listener.receive(.waiting([], areFromBefore: true))
    #expect(listener.heard.isEmpty)
    listener.receive(
      .waiting([WaitingReply(id: ActivityID(number: 1), client: "B. T***", leavesAt: nil)], areFromBefore: true))
    #expect(listener.hears("1 reply from before can still be taken back"))
  }

  @Test func aNumberIsARowOfTheListThatWasSaidLast() {
    var listener = Listener(.queue(Examples.queue))
    #expect(listener.type("open 2").effects == [.openMessage(Examples.rows[1].id)])
    #expect(listener.type("take 4-5,7").effects == [.change(.take, [3, 4, 6].map { Examples.rows[$0].id })])
    #expect(listener.type("ask ACT-20944").effects == [.change(.ask, [ActivityID(number: 20944)])])
    #expect(listener.type("open 99").effects.isEmpty)
    #expect(listener.hears("Say which"))
    listener.receive(.overdue(Examples.overdue))
    #expect(listener.type("open 1").effects == [.openMessage(Examples.overdue.rows[0].message.id)])
  }

  @Test func whatIsOutsideTheQueueIsOpenedOnceThePersonSaysWhy() {
    var listener = Listener(.queue(Examples.queue))
    let id = Examples.rows[1].id
    for (answer, effects) in [
      ("rang the wrong team", [Effect.openMessage(id, because: "rang the wrong team")]), ("12", []), ("back", []),
    ] {
      listener.receive(.reasonWanted(id, "It is the work of another team."))
      #expect(listener.hears("It is the work of another team. Say why you open it; it is recorded."))
      #expect(listener.type(answer).effects == effects)
    }
  }

  @Test func aQueueThatComesByItselfSaysNothingAndMovesNoNumber() {
    var listener = Listener(.queue(Examples.queue))
    #expect(listener.receive(.queue(Examples.withThreat)).isEmpty)
    #expect(listener.type("open 2").effects == [.openMessage(Examples.rows[1].id)])
    #expect(listener.type("list").effects == [.loadQueue(filter: Examples.filter)])
    #expect(!listener.receive(.queue(Examples.withThreat)).isEmpty)
  }

  @Test func aRefusedReplyIsToldWithItsRoute() {
    var listener = Listener(.message(Examples.refusedMessage))
    #expect(listener.hears("Email: not allowed, 3 reasons. Do this instead: TELEPHONE."))
    #expect(listener.hears("Reason: CH-3"))
    #expect(listener.type("reply").effects.isEmpty)
    #expect(listener.hears("Refused: email is not allowed."))
  }

  @Test func anEmailIsWrittenAndSentWithoutAScreen() throws {
    let draft = try #require(ReplySamples.draft())
    var listener = Listener(.reply(.draft(draft)))
    #expect(listener.hears("Paragraph 2 of 6, editable, NO LINE: empty"))
    #expect(listener.type("preview").effects.isEmpty)
    #expect(listener.hears("Refused: not ready."))
    listener.type("lines 2 overdue")
    #expect(listener.hears("1. overdue v1. The payment of"))
    let inserted = listener.type("1")
    #expect(inserted.effects.count == 1)
    listener.type("fields")
    #expect(listener.console.prompt == "amount> ")
    #expect(listener.type("nothing").effects.isEmpty)
    #expect(listener.heard[0].hasPrefix("Refused:"))
    listener.type("126.90")
    #expect(listener.console.prompt == "due> ")
    listener.type("7 nov")
    #expect(listener.hears("{amount £126}"))
    #expect(listener.type("preview").effects == [.reply(.preview(ReplySamples.activity))])
    listener.receive(.reply(.preview(ReplySamples.preview())))
    #expect(listener.hears("Thank you."))
    #expect(listener.type("send").effects.isEmpty)
    #expect(listener.type("no").effects.isEmpty)
    listener.type("send")
    #expect(listener.type("yes").effects == [.reply(.send(ReplySamples.activity, hold: .lasting(.seconds(60))))])
  }

  @Test func undoTakesBackTheLastChangeOfTheDraftFirst() throws {
    var listener = Listener(.reply(.draft(try #require(ReplySamples.draft()))))
    listener.type("option 4")
    #expect(listener.hears("Paragraph 4 of 6, optional, left out"))
    listener.type("undo")
    #expect(listener.hears("Paragraph 4 of 6, optional, kept"))
    #expect(listener.type("undo").effects == [.undo])
  }

  @Test func aFormIsAnsweredQuestionByQuestionAndKept() {
    var listener = Listener(.message(Examples.refusedMessage), .form(.form(FormSamples.call)))
    #expect(listener.console.prompt == "Security check> ")
    #expect(listener.type("7").effects.isEmpty)
    #expect(listener.hears("Refused: choose by number."))
    #expect(listener.type("1").effects.count == 1)
    listener.type("1")
    listener.type("skip")
    listener.type("Told where to update bank details")
    #expect(listener.hears("That was the last question."))
    let answer = CallAnswer(
      security: .passed, outcome: .answered, covered: [.generalQuery], callBack: nil,
      note: "Told where to update bank details")
    #expect(listener.type("save").effects == [.form(.save(.call(answer), FormSamples.activity))])
    listener.receive(.form(.saved(FormSamples.activity, "The call is recorded.")))
    #expect(listener.hears("Notice: The call is recorded."))
    #expect(listener.console.prompt == "message> ")
  }

  @Test func anEmptyFormSaysWhatIsMissing() {
    var listener = Listener(.form(.form(FormSamples.note)))
    #expect(listener.type("save").effects.isEmpty)
    #expect(listener.hears("To fix: Note for the record: Say it in a few words."))
    listener.type("back")
    #expect(listener.console.form == nil)
  }

  @Test func whoStopsTheClockOfAFlaggedMessageIsToldToNameTheFlag() {
    var view = Examples.refusedMessage
    view.safeguarding = "child-at-risk"
    var listener = Listener(.message(view))
    listener.type("stop")
    #expect(listener.heard == ["Stop the clock: why? It is recorded; name child-at-risk in it."])
    var player = Player()
    player.receive(.message(view))
    player.press("P")
    #expect(player.screen.contains("Stop the clock: why? It is recorded; name child-at-risk in it."))
  }

  @Test func aRevealAsksWhyAndComesLast() {
    var listener = Listener(.message(Examples.refusedMessage))
    #expect(listener.type("reveal 3").effects.isEmpty)
    let id = Examples.refusedMessage.row.id
    #expect(listener.type("to ring back").effects == [.change(.reveal("[phone 1]", reason: "to ring back"), [id])])
    listener.receive(.revealed(id, label: "[phone 1]", value: "07700 900 412"))
    #expect(listener.heard[0] == "[phone 1]: 07700 900 412")
    #expect(listener.type("clear").clears)
  }

  @Test func aWordOfAnotherPlaceIsNoCommand() {
    var listener = Listener(.queue(Examples.queue))
    #expect(listener.type("send").command == nil)
    #expect(listener.hears("can be said only at preview"))
    #expect(listener.type("report overdue").command == ["report", "overdue"])
    #expect(listener.type("reply pending").command == ["reply", "pending"])
  }

  @Test func everyEffectOfTheFullScreenHasAWord() throws {
    var listener = Listener(.queue(Examples.queue), .message(Examples.refusedMessage))
    let id = Examples.refusedMessage.row.id
    let lines: [(String, Effect)] = [
      ("next", .openNext(after: id, backwards: false)), ("previous", .openNext(after: id, backwards: true)),
      ("take", .change(.take, [id])), ("ask", .change(.ask, [id])), ("give", .loadPeople),
      ("call", .form(.startCall(id))), ("outcome", .form(.startOutcome(id))), ("note", .form(.startNote(id))),
      ("history", .loadHistory(id)), ("client", .loadClient(id)), ("drafts", .reply(.loadDrafts)),
      ("waiting", .reply(.loadWaiting)), ("figures", .loadFigures), ("by team", .loadFiguresBy("team")),
      ("late", .loadOverdue), ("export", .exportFigures), ("undo", .undo), ("longer", .extendHold),
      ("mine", .loadQueue(filter: "owner:me is:open sort:left")), ("view 2", .loadView(2)),
      ("count is:late", .countFilter("is:late")), ("resume", .change(.resume, [id])),
      ("columns 1,4", .keepColumns([.subject, .email])), ("columns 0", .keepColumns(nil)),
      ("keep ACT-1", .reply(.holdUntilTold(ActivityID(number: 1)))),
      ("letgo ACT-1", .reply(.letGo(ActivityID(number: 1)))),
      ("quarantine", .quarantine(.load(all: false))), ("quarantine all", .quarantine(.load(all: true))),
      ("quarantine QUA-7", .quarantine(.open(QuarantineID(number: 7)))),
    ]
    for (line, effect) in lines { #expect(listener.type(line).effects == [effect], "\(line)") }
    for (line, answer, effect) in [
      ("flag", "1", Effect.change(.flag(Flag.allCases[0].name), [id])),
      ("link", "C-80412", .change(.link(case: "C-80412"), [id])),
      ("subject", "1", .change(.subject("missing-payment"), [id])),
      ("stop", "waits for the bank", .change(.pause(reason: "waits for the bank"), [id])),
      ("takeover", "yes", .change(.takeOver, [id])),
      ("sendnow ACT-1", "yes", .reply(.sendNow(ActivityID(number: 1)))),
      ("takein QUA-7", "yes", .quarantine(.retry(QuarantineID(number: 7)))),
      ("discard qua-7", "sent twice", .quarantine(.discard(QuarantineID(number: 7), reason: "sent twice"))),
      ("telephone", "to ring", .change(.reveal("telephone number", reason: "to ring"), [id])),
      ("address", "to check", .change(.reveal("address", reason: "to check"), [id])),
    ] {
      listener.type(line)
      #expect(listener.type(answer).effects == [effect], "\(line)")
    }
    let all = listener.type("?").say.map(\.description)
    for verb in listener.console.verbs { #expect(all.contains { $0.hasPrefix(verb.name) }) }
  }

  @Test func anAnsweredMessageSaysHowAndWhenAndTakesNoReply() {
    var listener = Listener(.message(Examples.answeredMessage))
    #expect(listener.hears("Status: answered Tue 18 Nov 11:20 by telephone (k.boateng)"))
    #expect(!listener.hears("Email:") && !listener.hears("Reason:"))
    #expect(!listener.hears("Late by"))
    #expect(listener.type("reply").effects.isEmpty)
    #expect(listener.hears("Refused: it is answered already: Tue 18 Nov 11:20 by telephone (k.boateng)."))
  }

  @Test func whatComesInWhileAnEmailIsPreviewedIsSaid() {
    let view = ReplySamples.preview()
    var listener = Listener(.reply(.preview(view)))
    listener.receive(.reply(.othersChanged(view.activity, view.others)))
    #expect(listener.heard.isEmpty)
    listener.receive(.reply(.othersChanged(view.activity, "the client wrote again: ACT-20999")))
    #expect(listener.hears("Notice: the client wrote again: ACT-20999. Look at the message before you send."))
  }

  @Test(arguments: [(1, "1 draft."), (2, "2 drafts.")]) func oneIsNotSpokenOfAsMany(_ count: Int64, _ words: String) {
    #expect(Listener(.reply(.drafts(ReplySamples.drafts(count)))).heard[0] == words)
  }
}
