internal import Casework
internal import Console
internal import SafeText
internal import Wording
internal import Workflows

/// Something that `u` takes back.
enum Undo {
  /// A change on the record, with what puts each message back as it was.
  case changes(RecordChange, [(ActivityID, RecordChange)])
  /// A draft that was thrown away.
  case draft(ActivityID, Reply)
}

extension ConsoleDesk {
  /// What takes a change back that is about to be made; nil where nothing does.
  func reversal(of change: RecordChange, on id: ActivityID) -> RecordChange? {
    guard let activity = try? desk.activity(id) else { return nil }
    switch change {
    case .take, .takeOver, .give: return .give(to: activity.owner?.name ?? "")
    case .flag(let name):
      let isNew = Flag(name: name).map { !activity.barringFlags.contains($0) } ?? false
      return isNew ? .clearFlag(name, reason: "raised by mistake, taken back at once") : nil
    case .clearFlag(let name, _): return .flag(name)
    case .subject: return .subject(activity.subject.rawValue)
    case .pause: return .resume
    case .resume:
      // A reason that names a safeguarding flag is needed once more.
      let reason = (try? desk.view(id, isGlance: true).pause).map { "\($0.reason); " } ?? ""
      return .pause(reason: "\(reason)went on by mistake, taken back at once")
    case .ask, .reveal, .link: return nil
    }
  }

  /// Takes a change back, or brings a draft back.
  func carryOut(_ undo: Undo) throws -> [StoreResult] {
    switch undo {
    case .draft(let id, let reply):
      _ = try desk.startReply(to: id, template: reply.template.id)
      _ = try desk.keepDraft(reply, of: id)
      return [.done("The draft to \(client(of: id)) is back."), .reply(.draft(try composition(of: id)))] + refreshed()
    case .changes(let change, let reversals):
      var failures: [Refusal] = []
      for (id, reversal) in reversals {
        do { _ = try words(after: reversal, on: id) } catch { failures.append(ConsoleWords.refusal(error)) }
      }
      let count = reversals.count - failures.count
      let what: SafeText = reversals.count == 1 ? SafeText(escaping: reversals[0].0.description) : "\(count) messages"
      var results: [StoreResult] =
        failures.first.map { [.refused($0)] } ?? [.done("Taken back: \(change.words), \(what).")]
      if reversals.count == 1, let view = try? message(reversals[0].0) { results.append(.messageChanged(view)) }
      return results + refreshed()
    }
  }
}

extension ContactDetail {
  /// The detail that a screen asks for by its label.
  init?(label: String) {
    switch label {
    case "address": self = .email
    case "telephone number": self = .telephone
    default: return nil
    }
  }
}
