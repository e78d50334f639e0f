internal import Casework
internal import SafeText
internal import Wording

extension PlainConsole {
  /// Takes a result over and says what it means.
  mutating func told(_ result: StoreResult) -> PlainStep {
    switch result {
    case .queue(let view): return told(view)
    case .backToQueue: (message, draft, preview) = (nil, nil, nil)
    case .filterCount(let filter, let found):
      switch found {
      case .success(let count):
        return .say("\(SafeText.counted(count, "message fits", many: "messages fit")) \(escaping: filter).")
      case .failure(let refusal): return refused(refusal)
      }
    case .message(let view):
      (message, draft, preview, form) = (view, nil, nil, nil)
      return PlainStep(say: messageWords)
    case .reasonWanted(let id, let words):
      return ask("why", saying: ["\(words) Say why you open it; it is recorded. back leaves it."]) { _, text in
        text.contains(where: \.isLetter)
          ? .effect(.openMessage(id, because: text)) : .say("Say why in a few words. Nothing was opened.")
      }
    case .messageChanged(let view):
      guard let old = message, old.row.id == view.row.id else { break }
      message = view
      if old.otherReader.isEmpty && !view.otherReader.isEmpty { return .say("Notice: \(view.otherReader)") }
    case .people(let people): return askWhom(people)
    case .revealed(_, let label, let value):
      return .say("\(label): \(value)", "Type clear to wipe it from the screen. The reveal is recorded.")
    case .changed(let change, let outcomes):
      return PlainStep(
        say: outcomes.map { outcome in
          "\(outcome.isDone ? "Done" : "Refused" as SafeText). \(Notice(change, outcome).text.asSentence)"
        })
    case .history(let view): return PlainStep(say: Self.sentences(.history(view)))
    case .client(let view): return PlainStep(say: Self.sentences(.client(view)))
    case .figures(let view): return PlainStep(say: Self.sentences(.figures(view)))
    case .overdue(let view):
      numbered = view.rows.map(\.message.id)
      return PlainStep(
        say: ["\(view.rows.count) late."]
          + view.rows.enumerated().map {
            "\($0.offset + 1). \(sentence($0.element.message)) Alerts: \($0.element.alerts)."
          })
    case .quarantine(let view): return told(view)
    case .quarantined(let view): return PlainStep(say: Self.sentences(.quarantined(view)))
    case .quarantineChanged(let view, _): quarantined = view.rows
    case .reply(let result): return told(result)
    case .form(let result): return told(result)
    case .told(let news):
      guard news.count > 3 else { return PlainStep(say: news.map { "Notice: \($0)" }) }
      return .say("Notice: \(news.count) notices wait for you. Type notice list.")
    case .done(let words): return .say("Notice: \(words)")
    case .refused(let refusal): return refused(refusal)
    case .waiting(let replies, areFromBefore: true) where !replies.isEmpty:
      return .say(
        "Notice: \(replies.count == 1 ? "1 reply" : "\(replies.count) replies" as SafeText) from before can still be taken back. Type waiting, or undo."
      )
    case .peek, .waiting, .leased: break
    }
    return PlainStep()
  }

  private func refused(_ refusal: Refusal) -> PlainStep { .say("Refused: \(Notice(refusal).text)") }

  private mutating func told(_ view: QueueView) -> PlainStep {
    guard awaitsQueue else { return PlainStep() }
    // It is said with its counts, once they are there.
    guard let total = view.total else { return .effect(.loadCounts) }
    (queue, awaitsQueue, page) = (view, false, 0..<5)
    let counts = view.counts.map { "\($0.words) \($0.count)" as SafeText }.joined(separator: ", ")
    var step = say(rows: page)
    step.say.insert("Queue, \(view.heading): \(total). \(counts).", at: 0)
    return step
  }

  /// Says some rows of the queue by their numbers.
  mutating func say(rows: Range<Int>) -> PlainStep {
    guard let queue else { return PlainStep() }
    numbered = queue.rows.map(\.id)
    let shown = rows.clamped(to: queue.rows.indices)
    guard !shown.isEmpty else { return .say("There is no row \(rows.lowerBound + 1).") }
    page = shown
    var words = shown.map { "\($0 + 1). \(sentence(queue.rows[$0]))" as SafeText }
    if shown.upperBound < queue.rows.count {
      words.append("Type more, or list \(shown.upperBound + 1)-\(shown.upperBound + 5).")
    }
    return PlainStep(say: words)
  }

  private mutating func askWhom(_ people: [Colleague]) -> PlainStep {
    let ids = giving
    guard !ids.isEmpty else { return PlainStep() }
    giving = []
    return choose(
      "Give \(ids.count == 1 ? SafeText(escaping: ids[0].description) : "\(ids.count) messages") to whom?",
      people.map { "\(escaping: $0.account), \($0.words)" }
    ) { _, index in
      .effect(.change(.give(to: people[index].account), ids))
    }
  }

  private mutating func told(_ result: ReplyResult) -> PlainStep {
    switch result {
    case .templates(let choices):
      let usable = choices.choices.filter(\.isUsable)
      return choose("Which template?", usable.map { SafeText(escaping: $0.wording.header.title) }) { _, index in
        .effect(.reply(.startOn(choices.activity, usable[index].wording.reference)))
      }
    case .draft(let opened):
      (draft, preview) = (opened, nil)
      return PlainStep(say: draftWords)
    case .pasted(_, let reply):
      draft?.accept(reply)
      return PlainStep(say: ["Taken: what you pasted is approved wording."] + draftWords)
    case .pasteRefused(_, let refusal):
      let near: SafeText = refusal.nearest.map { " The nearest approved line is \(escaping: $0.description)." } ?? ""
      return .say("Refused: that is not approved wording, nothing was changed (EM-3).\(near)")
    case .discarded:
      (draft, preview) = (nil, nil)
      return .say("Notice: the draft is thrown away. undo brings it back.")
    case .preview(let view):
      preview = view
      hold =
        view.hold.isUntilTold
        ? .untilTold
        : .lasting(PreviewView.Hold(usual: max(view.hold.usual, .seconds(60)), limits: view.hold.limits).usual)
      return PlainStep(say: previewWords)
    case .previewRefused(_, let reasons): return PlainStep(say: ["Refused: it cannot be sent as it is."] + reasons)
    case .sent(let reply):
      (draft, preview) = (nil, nil)
      guard let leavesAt = reply.leavesAt else {
        return .say("Notice: the reply to \(reply.client) is held until you let it go. undo takes it back.")
      }
      let seconds = max(0, (leavesAt - now).milliseconds / 1000)
      return .say(
        "Notice: the reply to \(reply.client) goes in \(SafeText.counted(Int(seconds), "second")). undo takes it back, longer holds it."
      )
    case .takenBack(let id):
      guard cancelled == id else { return PlainStep() }
      cancelled = nil
      return .say("Notice: the reply to \(escaping: id.description) is a draft again; nothing was sent.")
    case .drafts(let rows):
      numbered = rows.map(\.activity)
      return PlainStep(
        say: [.counted(rows.count, "draft") + "."]
          + rows.enumerated().map { index, row in
            "\(index + 1). \(row.client), \(row.subject), \(row.toFix == 0 ? "ready" : "\(row.toFix) to fix" as SafeText). Type draft \(index + 1)."
          })
    case .waiting(let rows), .waitingChanged(let rows):
      numbered = rows.map(\.activity)
      return PlainStep(
        say: ["\(rows.count) waiting to go."]
          + rows.enumerated().map { index, row in
            "\(index + 1). \(row.client), \(WaitingScreen.countdown(to: row.leavesAt, at: now)), \(row.state).\(row.isHeldUntilTold ? " Type letgo \(index + 1) to let it go." : "" as SafeText)"
          })
    case .othersChanged(let id, let others):
      guard var view = preview, view.activity == id, view.others != others else { break }
      view.others = others
      preview = view
      return .say("Notice: \(others.asSentence) Look at the message before you send.")
    case .saved, .draftsChanged: break
    }
    return PlainStep()
  }

  private mutating func told(_ result: FormResult) -> PlainStep {
    switch result {
    case .form(let form): return begin(form)
    case .saved(_, let words):
      form = nil
      return .say("Notice: \(words)")
    case .marks: return PlainStep()
    }
  }
}
