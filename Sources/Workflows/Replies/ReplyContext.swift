public import Casework
internal import PersonalData
public import Storage
public import Wording

/// A draft with everything that is needed to check, render and send it.
public struct ReplyContext: Sendable {
  /// The activity that it answers.
  public let activity: Activity
  /// The people on its case.
  public let parties: Parties
  /// The draft as the store has it.
  public let stored: StoredReply
  /// Whom it is for.
  public let audience: Audience
  /// What it may take from the record.
  public let names: RecordNames
  /// The wording of today.
  public let wording: UsableWording
  /// How often each line was sent, by which suggestions are ranked; empty where none are made.
  public let uses: [WordingReference: Int]

  /// Everything that is still to be fixed, in the order of the email.
  public var faults: [ReplyFault] {
    ReplyCheck.faults(stored.reply, wording: wording, audience: audience, names: names)
  }

  /// The paragraph of that name.
  func paragraph(_ name: WordingName) throws -> Template.Paragraph {
    guard let found = wording.library.templates[stored.reply.template]?.paragraph(name) else {
      throw DeskError(
        .notFound, "reply.no-paragraph", "The template has no paragraph \(name).",
        advice: "It has: \(DeskError.paragraphNames(self, kind: nil)).")
    }
    return found
  }

  /// The paragraphs that lines may fill, in order.
  var editableParagraphs: [Template.Paragraph] {
    (wording.library.templates[stored.reply.template]?.paragraphs ?? []).filter { $0.kindName == "editable" }
  }

  /// Refuses lines for a paragraph whose words nobody may change (EM-2).
  func requireEditable(_ paragraph: Template.Paragraph) throws {
    guard case .editable = paragraph.kind else {
      throw DeskError(
        .refused, "reply.not-editable", "Paragraph \(paragraph.name) is \(paragraph.kindName) and takes no lines.",
        advice: "Lines go into: \(DeskError.paragraphNames(self, kind: "editable")).", rules: [.em2])
    }
  }

  /// The lines that fit an editable paragraph best: those of the intent that triage saw, then those sent most; at most
  /// three.
  public func suggestions(for paragraph: Template.Paragraph) -> [WordingID] {
    let intents = [activity.classified.intent].compactMap { $0.flatMap { Intent($0) } }
    let fitting = wording.lines(for: paragraph, audience: audience, intents: intents).filter(\.isUsable)
    let ranked = fitting.enumerated().map { offset, choice in
      let header = choice.wording.header
      return (
        rank: [-intents.count { header.intents.contains($0) }, -(uses[choice.wording.reference] ?? 0), offset],
        id: header.reference.id
      )
    }
    return ranked.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }.prefix(3).map(\.id)
  }

  /// The fixed words of everything that a text is made of, without any value: nobody's data, whatever a word looks like.
  func passages(of rendered: RenderedReply) -> [String] {
    rendered.provenance.flatMap { part -> [String] in
      switch part.kind {
      case .line: (wording.library.lines[part.reference]?.paragraphs ?? []).flatMap(\.fixedTexts)
      case .template:
        (wording.library.templates[part.reference]?.paragraphs ?? []).compactMap(\.phrase).flatMap(\.fixedTexts)
      }
    }
  }

  /// The reply rendered by the one function that preview and sending share (EM-8).
  func rendered() throws -> RenderedReply {
    do {
      return try ReplyRenderer.render(stored.reply, wording: wording, audience: audience, names: names)
    } catch {
      throw DeskError.incomplete(activity.id, error.faults)
    }
  }
}

extension Desk {
  /// The live draft of an activity with its people and wording.
  public func replyContext(of id: ActivityID) throws -> ReplyContext {
    let wording = try wording().usable
    return try store.read { session in try context(of: id, wording: wording, in: session) }
  }

  func context(of id: ActivityID, wording: UsableWording, in session: ReadSession) throws -> ReplyContext {
    let activity = try requireReading(id, in: session)
    guard let stored = try session.draft(of: id) else { throw DeskError.noDraft(id) }
    return try context(of: activity, stored: stored, wording: wording, in: session)
  }

  func context(
    of activity: Activity, stored: StoredReply, wording: UsableWording, ranksLines: Bool = true,
    in session: ReadSession
  ) throws -> ReplyContext {
    let parties = try Parties(of: activity, in: session)
    let received = zone.wallTime(at: activity.receivedAt).date
    guard let names = parties.names(received: received), let audience = parties.audience(subject: activity.subject)
    else { throw DeskError.emailRefused(activity.id, try decision(on: activity, in: session)) }
    return ReplyContext(
      activity: activity, parties: parties, stored: stored, audience: audience, names: names, wording: wording,
      uses: ranksLines ? try session.uses(of: .line) : [:])
  }
}

extension DeskError {
  static func noDraft(_ activity: ActivityID) -> Self {
    Self(
      .notFound, "reply.none", "\(activity) has no draft.", advice: "Begin one with: replydesk reply start \(activity)")
  }

  static func incomplete(_ activity: ActivityID, _ faults: [ReplyFault]) -> Self {
    let findings = faults.map(\.description)
    let list = findings.map { "\n  - \($0)" }.joined()
    return Self(
      .faults, "reply.incomplete", "The reply to \(activity) is not ready, \(faults.count) to fix:\(list)",
      advice: "See them again with: replydesk reply check \(activity)", findings: findings)
  }
}
