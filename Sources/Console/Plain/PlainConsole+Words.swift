internal import Casework
internal import Reporting
internal import SafeText
internal import Wording

extension PlainConsole {
  /// A row of the queue as sentences, the most important first.
  func sentence(_ row: QueueRow) -> SafeText {
    if row.isRestricted { return "Restricted record, Special Client Records Team only." }
    let left: SafeText = "\(row.clock.isPaused ? "Paused, " : "" as SafeText)\(TimeLeft(row.clock.left(at: now)).words)"
    let email: SafeText =
      switch row.settled.isEmpty ? row.email : .unknown {
      case .allowed: "Email yes."
      case .refused: "Email no."
      case .unknown: ""
      }
    let who = [row.client, row.roleWords].filter { !$0.isEmpty }.joined(separator: ", ")
    let owner: SafeText = row.owner.isEmpty ? "" : "Owner \(row.owner)."
    let reader: SafeText = row.reader.isEmpty ? "" : "\(row.reader) has it open."
    let flags: SafeText = row.flags.isEmpty ? "" : "Flags \(row.flags)."
    let chosen = Set(columns ?? QueueColumn.shipped)
    let prefers: SafeText = columns == nil || row.preference.isEmpty ? "" : "Prefers \(row.preference)."
    let received: SafeText = "Received \(QueueColumns.time(row.receivedAt, zone))."
    let due: SafeText = "Due \(QueueColumns.time(row.dueAt, zone))."
    let parts: [(QueueColumn, SafeText)] = [
      (.subject, "\(row.subject.capitalised)."), (.flags, flags), (.owner, owner), (.owner, reader), (.email, email),
      (.prefer, prefers), (.received, received), (.due, due), (.number, "\(escaping: row.id.description)."),
    ]
    let urgency: SafeText = !row.settled.isEmpty ? row.settled : row.isThreat ? "NOW, safeguarding threat" : left
    let said = ["\(urgency.capitalised).", "\(who)."] + parts.filter { chosen.contains($0.0) }.map(\.1)
    return said.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The message that is open, as labelled lines.
  var messageWords: [SafeText] {
    guard let view = message else { return [] }
    var words: [SafeText] = [
      "Message \(escaping: view.row.id.description). Target \(view.target). \(sentence(view.row))"
    ]
    words += view.client.map { "Client: \($0)" }
    words.append("Subject: \(view.subject)")
    words.append("Flags: \(view.flags.isEmpty ? "none" : view.flags)")
    if !view.clock.isEmpty { words.append("Clock: paused \(view.clock). Type resume to let it go on.") }
    let failing = view.checks.filter { $0.verdict == .fails }
    if !view.answered.isEmpty {
      words.append("Status: answered \(view.answered)")
    } else if view.emailAllowed {
      words.append("Email: allowed. Type reply.")
    } else {
      words.append(
        "Email: not allowed, \(failing.count) \(failing.count == 1 ? "reason" : "reasons" as SafeText). Do this instead: \(view.route.asSentence)"
      )
      words += failing.map { "Reason: \($0.rule) \($0.finding)" }
    }
    words += view.proposals.map { "Proposal: \($0)" }
    words.append(view.received.capitalised.asSentence)
    words += view.body.lines.map { "Text: \($0)" }
    if !view.masked.isEmpty {
      let items = view.masked.enumerated().map { "\($0.offset + 1). \($0.element)" as SafeText }.joined(separator: " ")
      words.append("Masked items: \(items). Type reveal and a number to hear one; it is recorded.")
    }
    words += view.notes.map { "Note, never sent: \($0)" }
    if view.hasDraft { words.append("Draft: there is one. Type reply to go on with it.") }
    if !view.lastContact.isEmpty { words.append("Last contact: \(view.lastContact)") }
    if !view.otherReader.isEmpty {
      words.append("Notice: \(view.otherReader) You can read; ask asks for it, takeover takes it over.")
    }
    return words
  }

  /// The draft that is open, paragraph by paragraph, and what is to be fixed.
  var draftWords: [SafeText] {
    guard let draft else { return [] }
    let count = draft.paragraphs.count
    var words: [SafeText] = ["EMAIL to client \(draft.client), template \(escaping: draft.reply.template.description)."]
    words += draft.blocks().map { block in
      let line: SafeText =
        draft.lines(of: draft.paragraphs[block.place.paragraph].name).isEmpty ? "" : ", line \(block.place.line + 1)"
      let text: SafeText = ["none", "NO LINE"].contains(block.state) ? "empty" : block.text.onOneLine
      let kind = SafeText(escaping: block.kind.description.lowercased())
      return
        "Paragraph \(block.place.paragraph + 1) of \(count), \(kind), \(block.state)\(line): \(text)"
    }
    return words + toFixWords
  }

  /// What keeps the draft from being previewed.
  var toFixWords: [SafeText] {
    let fixes = draft?.toFix() ?? []
    guard !fixes.isEmpty else { return ["Nothing to fix. Type preview."] }
    return fixes.enumerated().map { index, fix in
      let how: SafeText =
        fix.field == nil ? "Type lines \(fix.place.paragraph + 1) and words to search." : "Type fields."
      return "To fix \(index + 1) of \(fixes.count): \(fix.what). \(how)"
    }
  }

  /// The email exactly as it will be sent, with the checks.
  var previewWords: [SafeText] {
    guard let view = preview else { return [] }
    return [
      "EMAIL PREVIEW, exactly what will be sent. Not sent yet.", "From: \(view.from)", "To: \(view.to), \(view.client)",
    ]
      + ["Subject: \(view.subject)", "Body: \(view.form)"] + view.body.lines
      + ["End of the email."] + view.checks.map { "Check, passes: \($0)." }
      + [
        "Others: \(view.others).",
        "It will be held \(hold.inWords). Type send, hold and seconds or until, or back to change it.",
      ]
  }

  /// Labelled lines as they are said.
  static func sentences(_ screen: ReadingScreen) -> [SafeText] {
    [screen.heading]
      + screen.entries.map { entry in
        let label = SafeText(escaping: entry.label.description.split(separator: " ").joined(separator: " "))
        return entry.label.isEmpty ? entry.text : "\(label): \(entry.text)"
      }
  }
}
