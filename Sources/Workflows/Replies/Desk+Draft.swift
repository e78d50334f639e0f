public import Casework
internal import Filtering
public import Storage
public import Wording

extension Desk {
  /// Begins a reply: takes the activity if nobody owns it, puts every rule to it, and opens a draft on a template.
  ///
  /// - Throws: `refused` with every reason where an email may not answer it (CH-4); `conflict` where somebody else owns it, or
  ///   a reply to it waits already;
  ///   `invalid` where several templates fit and none was named.
  public func startReply(to id: ActivityID, template name: WordingID? = nil) throws -> StoredReply {
    let wording = try wording().usable
    return try recordingRefusals(of: id, by: author) {
      try write(at: now) { session in
        let activity = try ownedOpen(id, in: session)
        try requireNoneUnended(to: id, in: session)
        if let draft = try session.draft(of: id) {
          throw DeskError(
            .conflict, "reply.exists", "\(id) already has a draft, begun \(draft.createdAt.rfc3339(in: zone)).",
            advice: "Go on with it, or drop it with: replydesk reply discard \(id)")
        }
        let decision = try decision(on: activity, in: session)
        guard decision.isAllowed else { throw DeskError.emailRefused(id, decision) }
        let template = try chooseTemplate(for: activity, named: name, wording: wording, in: session)
        let options = template.paragraphs.reduce(into: [WordingName: Bool]()) { options, paragraph in
          if case .optional(_, let isKept) = paragraph.kind { options[paragraph.name] = isKept }
        }
        let reply = Reply(template: template.reference, options: options)
        try register(template, in: session)
        _ = try session.startReply(to: id, reply)
        guard let draft = try session.draft(of: id) else { throw DeskError.noDraft(id) }
        return draft
      }
    }
  }

  /// Puts these lines, in this order, into an editable paragraph; lines that stay keep their values.
  public func setLines(of paragraph: WordingName, in id: ActivityID, to ids: [WordingID]) throws -> ReplyContext {
    try changeDraft(of: id) { context, session in
      let target = try context.paragraph(paragraph)
      try context.requireEditable(target)
      let choices = context.wording.lines(for: target, audience: context.audience)
      var left = context.stored.reply.lines[paragraph] ?? []
      var uses: [Reply.LineUse] = []
      for line in ids {
        let versions = choices.filter { $0.wording.reference.id == line }
        guard let choice = versions.first(where: \.isUsable) ?? versions.last else { throw DeskError.noLine(line) }
        guard choice.isUsable else { throw DeskError.unusable(choice) }
        try register(choice.wording, in: session)
        let reference = choice.wording.reference
        if let index = left.firstIndex(where: { $0.line == reference }) {
          uses.append(left.remove(at: index))
        } else {
          uses.append(Reply.LineUse(line: reference))
        }
      }
      var reply = context.stored.reply
      reply.lines[paragraph] = uses.isEmpty ? nil : uses
      return reply
    }
  }

  /// Keeps a draft as it was put together elsewhere, of lines and a template that exist; whether it may be sent is checked
  /// when it is previewed.
  public func keepDraft(_ reply: Reply, of id: ActivityID) throws -> ReplyContext {
    try changeDraft(of: id) { context, session in
      let library = context.wording.library
      guard let template = library.templates[reply.template] else {
        throw DeskError(
          .notFound, "template.unknown", "There is no template \(reply.template).",
          advice: "Choose another one.", rules: [.em5])
      }
      try register(template, in: session)
      for use in reply.lines.values.joined() {
        guard let line = library.lines[use.line] else { throw DeskError.noLine(use.line.id) }
        try register(line, in: session)
      }
      return reply
    }
  }

  /// The templates that may answer an activity, and those that may not with the reasons.
  public func templateChoices(for id: ActivityID) throws -> [WordingChoice<Template>] {
    let wording = try wording().usable
    return try store.read { session in
      let activity = try requireReading(id, in: session)
      return try Parties(of: activity, in: session).audience(subject: activity.subject)
        .map { wording.templates(for: $0) } ?? []
    }
  }

  /// Drafts of this person's open work, the most urgent first.
  public func drafts() throws -> [(line: QueueLine, draft: StoredReply)] {
    let lines = try queue(
      Filter([Filter.Term(.state([.draft])), Filter.Term(.state([.mine])), Filter.Term(.state([.open]))]), limit: 200)
    return try store.read { session in
      try lines.compactMap { line in try session.draft(of: line.activity.id).map { (line, $0) } }
    }
  }

  /// Keeps an optional paragraph or leaves it out.
  public func setOption(_ paragraph: WordingName, in id: ActivityID, isKept: Bool) throws -> ReplyContext {
    try changeDraft(of: id) { context, _ in
      let target = try context.paragraph(paragraph)
      guard case .optional = target.kind else {
        throw DeskError(
          .refused, "reply.not-optional", "Paragraph \(paragraph) is \(target.kindName) and is always sent.",
          advice: "Optional are: \(DeskError.paragraphNames(context, kind: "optional")).", rules: [.em2])
      }
      var reply = context.stored.reply
      reply.options[paragraph] = isKept
      return reply
    }
  }

  /// Drops the draft of an activity; the activity stays open.
  public func discardReply(to id: ActivityID) throws {
    try write(at: now) { session in
      _ = try owned(id, in: session)
      guard let draft = try session.draft(of: id) else { throw DeskError.noDraft(id) }
      try session.discardReply(draft.id)
    }
  }

  /// Changes the draft of an activity that this person owns, and saves what came of it.
  func changeDraft(
    of id: ActivityID, _ change: (ReplyContext, WriteSession) throws -> Reply
  ) throws -> ReplyContext {
    let wording = try wording().usable
    return try write(at: now) { session in
      _ = try owned(id, in: session)
      let context = try context(of: id, wording: wording, in: session)
      let reply = try change(context, session)
      try session.saveReply(context.stored.id, reply)
      return try self.context(of: id, wording: wording, in: session)
    }
  }

  private func chooseTemplate(
    for activity: Activity, named name: WordingID?, wording: UsableWording, in session: ReadSession
  ) throws -> Template {
    let parties = try Parties(of: activity, in: session)
    let audience = parties.audience(subject: activity.subject)
    let usable = audience.map { wording.templates(for: $0).filter(\.isUsable).map(\.wording) } ?? []
    if let name {
      guard let template = usable.last(where: { $0.reference.id == name }) else {
        let names = usable.map(\.reference.id.text).joined(separator: ", ")
        throw DeskError(
          .refused, "template.unusable", "Template \(name) may not answer \(activity.id).",
          advice: names.isEmpty ? "No template may." : "These may: \(names).", rules: [.em5, .em6])
      }
      return template
    }
    // Templates are in order of their names, and the plain one comes first.
    guard let template = usable.first else {
      throw DeskError(
        .refused, "template.none", "No approved template may answer \(activity.id).",
        advice: "See why with: replydesk template list --all", rules: [.em5, .em6])
    }
    return template
  }

  /// Keeps the exact file that a reply refers to, so that it can be shown for ever (EM-5).
  func register(_ wording: some ApprovableWording, in session: WriteSession) throws {
    try session.register(wording.source, as: wording.reference)
  }
}

extension DeskError {
  static func noLine(_ line: WordingID) -> Self {
    Self(
      .notFound, "line.unknown", "There is no line to take \(line).", advice: "See them with: replydesk line list",
      rules: [.em3])
  }

  static func unusable(_ choice: WordingChoice<LineToTake>) -> Self {
    let reasons = choice.hidden.map(\.finding).joined(separator: " and ")
    return Self(
      .refused, "line.unusable", "The line \(choice.wording.reference) \(reasons).",
      advice: "See the ones that fit with: replydesk line list", rules: [.em5])
  }

  static func paragraphNames(_ context: ReplyContext, kind: String?) -> String {
    let paragraphs = context.wording.library.templates[context.stored.reply.template]?.paragraphs ?? []
    return paragraphs.filter { kind == nil || $0.kindName == kind }.map(\.name.text).joined(separator: ", ")
  }
}
