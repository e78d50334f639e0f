public import Casework
public import SafeText
public import Wording

/// A draft at work: references to approved wording and typed values, with everything that follows from them worked out.
///
/// Nothing in it is text for the client; the text is rendered anew by the one function that preview and sending share.
public struct Composition: Sendable {
  /// The activity that it answers.
  public let activity: ActivityID
  /// Whom it is for, masked, and what it answers: `A. K*** (..482), missing payments`.
  public let client: SafeText
  /// When the enquiry is to be answered at the latest.
  public let dueAt: Instant
  /// Whom it is for, as the rules see it.
  public let audience: Audience
  /// What it may take from the record.
  public let names: RecordNames
  /// The wording of today.
  public let wording: UsableWording
  /// Its template; nil where no file holds it any more.
  public private(set) var template: Template?
  /// How often each line was sent.
  public let uses: [WordingReference: Int]
  /// What triage saw in the message; lines of these come first.
  public let intents: [Intent]
  /// The draft.
  public private(set) var reply: Reply
  /// What keeps it from being previewed, in the order of the email.
  public private(set) var faults: [ReplyFault] = []
  /// The finished text; nil while anything is to be fixed.
  public private(set) var rendered: RenderedReply?
  /// The states that `undo` brings back, oldest first.
  private var past: [Reply] = []

  /// A draft with the people and the wording that belong to it.
  public init(
    activity: ActivityID, client: SafeText, dueAt: Instant, audience: Audience, names: RecordNames,
    wording: UsableWording, uses: [WordingReference: Int] = [:], intents: [Intent] = [], reply: Reply
  ) {
    self.activity = activity
    self.client = client
    self.dueAt = dueAt
    self.audience = audience
    self.names = names
    self.wording = wording
    self.uses = uses
    self.intents = intents
    self.reply = reply
    check()
  }

  /// The paragraphs of the email in order.
  public var paragraphs: [Template.Paragraph] { template?.paragraphs ?? [] }
  /// Whether there is a change to undo.
  public var canUndo: Bool { !past.isEmpty }

  /// The lines in an editable paragraph, in order.
  public func lines(of paragraph: WordingName) -> [Reply.LineUse] { reply.lines[paragraph] ?? [] }

  /// Whether an optional paragraph is sent; true for every other.
  public func isKept(_ paragraph: Template.Paragraph) -> Bool {
    guard case .optional(_, let isKept) = paragraph.kind else { return true }
    return reply.options[paragraph.name] ?? isKept
  }

  /// The fields of a line that somebody must fill, in order.
  public func fieldsToFill(of line: WordingReference) -> [Field] { wording.library.lines[line]?.fieldsToFill ?? [] }

  /// Keeps an optional paragraph that is left out, or leaves it out.
  ///
  /// - Returns: whether that changed the draft; false for a paragraph that is not optional.
  public mutating func toggle(_ paragraph: Template.Paragraph) -> Bool {
    guard case .optional = paragraph.kind else { return false }
    let isKept = isKept(paragraph)
    return change { $0.options[paragraph.name] = !isKept }
  }

  /// Puts lines behind those of an editable paragraph.
  public mutating func insert(_ references: [WordingReference], into paragraph: Template.Paragraph) -> Bool {
    guard case .editable = paragraph.kind else { return false }
    return change { $0.lines[paragraph.name, default: []] += references.map { Reply.LineUse(line: $0) } }
  }

  /// Takes a line out of an editable paragraph.
  public mutating func remove(at index: Int, from paragraph: WordingName) -> Bool {
    guard lines(of: paragraph).indices.contains(index) else { return false }
    return change { reply in
      reply.lines[paragraph]?.remove(at: index)
      if reply.lines[paragraph]?.isEmpty == true { reply.lines[paragraph] = nil }
    }
  }

  /// Swaps a line with the one before it (-1) or after it (1).
  public mutating func move(at index: Int, of paragraph: WordingName, by step: Int) -> Bool {
    let indices = lines(of: paragraph).indices
    guard step == 1 || step == -1, indices.contains(index), indices.contains(index + step) else { return false }
    return change { $0.lines[paragraph]?.swapAt(index, index + step) }
  }

  /// Gives a field of a line its value.
  public mutating func set(_ field: WordingName, to value: FieldValue, at index: Int, of paragraph: WordingName) -> Bool
  {
    let lines = lines(of: paragraph)
    guard lines.indices.contains(index) else { return false }
    return change { $0.lines[paragraph]?[index].values[field] = value }
  }

  /// Puts the draft on another template; lines stay where that has an editable paragraph of the same name.
  public mutating func use(_ other: Template) -> Bool {
    change { reply in
      let lines = reply.lines
      reply = Reply(template: other.reference)
      for paragraph in other.paragraphs {
        switch paragraph.kind {
        case .readOnly: break
        case .optional(_, let isKept): reply.options[paragraph.name] = isKept
        case .editable: reply.lines[paragraph.name] = lines[paragraph.name]
        }
      }
    }
  }

  /// Brings back the draft as it was before the last change.
  public mutating func undo() -> Bool {
    guard let before = past.popLast() else { return false }
    reply = before
    check()
    return true
  }

  /// Takes over the draft as the desk changed it: for a paste that was approved lines.
  public mutating func accept(_ changed: Reply) {
    _ = change { $0 = changed }
  }

  private mutating func change(_ work: (inout Reply) -> Void) -> Bool {
    let before = reply
    work(&reply)
    guard reply != before else { return false }
    past.append(before)
    if past.count > 100 { past.removeFirst() }
    check()
    return true
  }

  private mutating func check() {
    template = wording.library.templates[reply.template]
    do throws(ReplyFaults) {
      rendered = try ReplyRenderer.render(reply, wording: wording, audience: audience, names: names)
      faults = []
    } catch {
      rendered = nil
      faults = error.faults
    }
  }
}
