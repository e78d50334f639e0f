internal import Casework
internal import Console
internal import Outbox
internal import PersonalData
internal import SafeText
internal import Settings
internal import Storage
internal import Wording
internal import Workflows

extension ConsoleDesk {
  /// Drafts, previews and what is waiting to go.
  func carryOut(_ effect: ReplyEffect) throws -> [StoreResult] {
    switch effect {
    case .start(let id):
      if (try? desk.replyContext(of: id)) == nil { _ = try desk.startReply(to: id) }
      return [.reply(.draft(try composition(of: id)))]
    case .startOn(let id, let template):
      _ = try desk.startReply(to: id, template: template.id)
      return [.reply(.draft(try composition(of: id)))]
    case .save(let id, let reply):
      _ = try desk.keepDraft(reply, of: id)
      return [.reply(.saved(id, at: desk.now))]
    case .paste(let text, let paragraph, let id):
      switch try desk.paste(text, into: paragraph, of: id) {
      case .taken(_, let context): return [.reply(.pasted(id, context.stored.reply))]
      case .refused(let nearest, let words):
        return [.reply(.pasteRefused(id, PasteRefusal(nearest: nearest, words: words.map(ConsoleWords.pasted))))]
      }
    case .discard(let id):
      let draft = try desk.replyContext(of: id).stored.reply
      try desk.discardReply(to: id)
      remember(.draft(id, draft))
      return [.reply(.discarded(id))] + refreshed(open: id) + refreshed()
    case .preview(let id): return [try preview(id)]
    case .send(let id, let hold):
      let time: Interval? = if case .lasting(let interval) = hold { interval } else { nil }
      // What was withdrawn while the screen was open stops the reply here already, not only in the sender (EM-5).
      try desk.refreshWording()
      let pending = try desk.sendReply(to: id, hold: time, isHeldUntilTold: time == nil)
      return [.reply(.sent(WaitingReply(id: id, client: client(of: id), leavesAt: pending.goesAt)))] + waiting()
        + afterSending(id)
    case .takeBack(let id):
      try desk.cancelReply(to: id)
      return [.reply(.takenBack(id)), .reply(.waitingChanged(try waitingRows()))] + waiting()
    case .hold(let id, let interval):
      guard let row = try desk.pendingReplies().last(where: { $0.activity == id }) else {
        throw Refusal("No reply to \(escaping: id.description) is waiting to go.", code: "reply.not-pending")
      }
      _ = try desk.prolong(row.id, by: interval)
      return [.reply(.waitingChanged(try waitingRows()))] + waiting()
    case .holdUntilTold(let id):
      _ = try desk.holdReply(to: id)
      return [.reply(.waitingChanged(try waitingRows()))] + waiting()
    case .sendNow(let id):
      _ = try desk.sendReplyNow(to: id)
      return [.reply(.waitingChanged(try waitingRows()))] + waiting()
    case .letGo(let id):
      _ = try desk.letReplyGo(to: id)
      return [.reply(.waitingChanged(try waitingRows()))] + waiting()
    case .loadDrafts: return [.reply(.drafts(try draftRows()))]
    case .loadWaiting: return [.reply(.waiting(try waitingRows()))]
    }
  }

  /// What comes up once a reply is on its way, as the person likes it.
  private func afterSending(_ id: ActivityID) -> [StoreResult] {
    switch settings.afterSend {
    case .next: (try? openNext(after: id, backwards: false)) ?? []
    case .stay: []
    case .queue: [.backToQueue] + refreshed()
    }
  }

  /// Whether a reply of this person can be taken back.
  func hasReplyOnHold() throws -> Bool { try !onHold().isEmpty }

  /// Takes back the reply that goes next, which is the one that the screen names.
  func takeBackNext() throws -> [StoreResult] {
    guard let reply = try onHold().first else {
      throw Refusal("There is nothing to take back.", code: "undo.nothing")
    }
    try desk.cancelReply(to: reply.id)
    return [.reply(.takenBack(reply.id)), .done("The reply to \(reply.client) is a draft again.")] + waiting()
  }

  /// Gives the reply that goes next more time in which it can be taken back.
  func extendNext() throws -> [StoreResult] {
    guard let reply = try onHold().first(where: { $0.leavesAt != nil }) else {
      throw Refusal("There is nothing on hold that goes by itself.", code: "hold.nothing")
    }
    return try carryOut(.hold(reply.id, longerBy: .seconds(20))).filter {
      if case .waiting = $0 { true } else { false }
    }
  }

  /// Replies of this person that can be taken back, the next to go first.
  func waiting(areFromBefore: Bool = false) -> [StoreResult] {
    guard let replies = try? onHold() else { return [] }
    return [.waiting(replies, areFromBefore: areFromBefore)]
  }

  private func onHold() throws -> [WaitingReply] {
    let now = desk.now
    return try desk.pendingReplies().compactMap { row -> WaitingReply? in
      guard let id = row.activity, row.approvedBy == desk.account, row.entry.attempts == 0 else { return nil }
      if row.entry.state == .held, row.entry.holdReason == .person {
        return WaitingReply(id: id, client: client(of: id), leavesAt: nil)
      }
      guard row.entry.state == .queued, let leaves = row.entry.nextAttemptAt, leaves > now else { return nil }
      return WaitingReply(id: id, client: client(of: id), leavesAt: leaves)
    }.sorted()
  }

  func composition(of id: ActivityID) throws -> Composition {
    let context = try desk.replyContext(of: id)
    return Composition(
      activity: id, client: client(of: id), dueAt: context.activity.dueAt, audience: context.audience,
      names: context.names, wording: context.wording, uses: context.uses,
      intents: [context.activity.classified.intent.flatMap { Intent($0) }].compactMap(\.self),
      reply: context.stored.reply)
  }

  private func preview(_ id: ActivityID) throws -> StoreResult {
    let preview: ReplyPreview
    do {
      try desk.refreshWording()
      preview = try desk.previewReply(to: id)
    } catch let error as DeskError where error.kind == .refused || error.kind == .faults {
      let words = [error.message] + ConsoleWords.reasons(of: error) + [error.advice]
      return .reply(.previewRefused(id, SafeText(escapingLines: words.joined(separator: "\n")).lines))
    }
    let limits = settings.holdLimits
    let made = preview.rendered.provenance.map { "\($0.reference)" }.joined(separator: ", ")
    let context = try desk.replyContext(of: id)
    return .reply(
      .preview(
        PreviewView(
          activity: id, client: client(of: id),
          from: "\(escaping: settings.senderName) <\(escaping: preview.sender.wireForm)>",
          to: SafeText(escaping: preview.recipient.description), addressNote: "the address on the record, masked",
          subject: SafeText(escaping: preview.subject),
          form:
            "plain text, \(escaping: context.audience.language.title), \(escaping: context.audience.nation.title), \(preview.rendered.body.count) characters",
          madeOf: SafeText(escaping: made), body: SafeText(escapingLines: preview.rendered.body), otherPart: "",
          checks: [
            "approved wording, in date, in the right language and nation",
            "every field is filled", "every rule lets an email pass (CH-1 to CH-3)",
            "no personal data in it (EM-7)",
          ],
          others: try others(about: preview.activity),
          dueAt: preview.activity.dueAt,
          hold: PreviewView.Hold(usual: settings.hold, limits: limits, isUntilTold: settings.holdsUntilTold))))
  }

  /// What others did since about an email that is previewed; what refuses it now, where no email may go any more.
  func refreshed(preview id: ActivityID) -> [StoreResult] {
    guard let activity = try? desk.activity(id), let line = try? desk.line(of: activity) else { return [] }
    guard activity.status == .open, line.decision?.isAllowed == true else {
      guard let result = try? preview(id), case .reply(.previewRefused) = result else { return [] }
      let words: SafeText = "The email to \(client(line)) may not go any more: something came in. The draft says why."
      return [result, .refused(Refusal(words))]
    }
    return (try? [.reply(.othersChanged(id, others(about: activity)))]) ?? []
  }

  /// Whether the client wrote again, and who else has it open.
  private func others(about activity: Activity) throws -> SafeText {
    let reader = try desk.handler(of: activity.id).map { ConsoleWords.name(of: $0.account) }
    return try newerMessage(than: activity) + (reader.map { "\($0) has this open" } ?? "nobody else has it open")
  }

  /// Whether the client has written again since, so that a reply may be stale.
  private func newerMessage(than activity: Activity) throws -> SafeText {
    guard let scin = activity.scin else { return "" }
    let newer = try desk.history(ofClient: scin, limit: 200).lazy.filter { $0.entry.kind == "message.stored" }
      .compactMap { $0.entry.activity }.first { id in
        try self.desk.activity(id).receivedAt > activity.receivedAt
      }
    return newer.map { "the client wrote again: \(escaping: $0.description); " }
      ?? "no newer message from this client; "
  }

  private func draftRows() throws -> [DraftRow] {
    try desk.drafts().map { line, draft in
      DraftRow(
        activity: line.activity.id, client: client(line), subject: SafeText(escaping: line.activity.subject.title),
        template: SafeText(escaping: draft.reply.template.description), dueAt: line.activity.dueAt,
        savedAt: draft.updatedAt, toFix: try desk.replyContext(of: line.activity.id).faults.count)
    }
  }

  private func waitingRows() throws -> [WaitingRow] {
    try desk.pendingReplies().compactMap { row in
      guard let id = row.activity, let activity = try? desk.activity(id) else { return nil }
      let isHeld = row.entry.state == .queued && (row.entry.nextAttemptAt ?? desk.now) > desk.now
      let state: SafeText =
        switch row.entry.state {
        case .queued: isHeld ? "on hold" : "about to go"
        case .leased, .sending: "being sent"
        case .deferred: "put off by the mail server"
        case .held where row.entry.holdReason == .person:
          row.approvedBy == desk.account
            ? "held until you let it go" : "held until \(ConsoleWords.name(of: row.approvedBy)) lets it go"
        case .held: "held back: \(escaping: row.entry.holdReason?.rawValue ?? "")"
        case .inDoubt: "in doubt, a person must look"
        default: "\(escaping: row.entry.state.rawValue), a person must look"
        }
      return WaitingRow(
        activity: id, client: client(of: id), leavesAt: row.entry.state == .queued ? row.entry.nextAttemptAt : nil,
        dueAt: activity.dueAt,
        state: state, canTakeBack: [.queued, .deferred, .held].contains(row.entry.state),
        isHeldUntilTold: row.entry.state == .held && row.entry.holdReason == .person)
    }
  }
}

extension ConsoleWords {
  /// A word of a paste, as the screen shows it.
  static func pasted(_ word: PastedWord) -> PasteRefusal.Word {
    switch word {
    case .same(let text): .same(SafeText(escaping: text))
    case .field(let name, let pasted): .extra("{\(escaping: name)} \(pasted.oneLine)")
    case .missing(let text): .missing(SafeText(escaping: text))
    case .extra(let text): .extra(text?.oneLine ?? "[masked]")
    }
  }
}
