internal import Casework
internal import SafeText

/// A message as lines of one width: who, what about, whether email may go, the text, the history.
///
/// The text begins on the first page, whatever stands against an email (SG-1): what leaves no room for it goes below it,
/// first what lets an email pass, then the subject, then the rest of the client, then the last reasons (CH-4).
struct MessageLines {
  /// One line and what it means.
  struct Line: Hashable, Sendable {
    let text: SafeText
    var style = Style.normal
  }

  /// The lines from the top.
  let lines: [Line]
  /// Where the lines about email begin.
  let emailLine: Int
  private static let label = 9
  /// So many lines of the text belong on the first page.
  private static let wanted = 4

  /// - Parameter page: how many lines are seen at once.
  init(_ view: MessageScreenView, width: Int, page: Int, keys: KeyTable) {
    let words = Words(view: view, width: max(20, width), keys: keys)
    let received = words.labelled("Message", view.received)
    let text = view.body.wrapped(toColumns: words.width - 2).map { Line(text: "  \($0)") }
    let email = words.email
    let blocks =
      words.head + [MessageBlock(lines: email)] + words.checks + [MessageBlock(lines: [Line(text: "")], yields: .space)]
    let (above, below) = MessageBlock.parted(
      blocks, room: page - received.count - min(Self.wanted, text.count), more: words.more)
    lines = above + received + text + words.afterText + below + [Line(text: "")] + words.history
    emailLine = email.first.flatMap(above.firstIndex) ?? 0
  }

  /// The parts of a message, each as lines.
  private struct Words {
    let view: MessageScreenView
    let width: Int
    let keys: KeyTable

    /// Who, what about, flags, a clock that stands.
    var head: [MessageBlock] {
      var blocks = view.client.enumerated().map { index, line in
        MessageBlock(lines: labelled(index == 0 ? "Client" : "", line), yields: index == 0 ? .never : .client)
      }
      blocks.append(MessageBlock(lines: labelled("Subject", view.subject), yields: .subject))
      let flags = labelled(
        "Flags", view.flags.isEmpty ? "none" : view.flags, view.row.isThreat ? .danger : .normal)
      blocks.append(MessageBlock(lines: flags))
      if !view.clock.isEmpty { blocks.append(MessageBlock(lines: labelled("Clock", "PAUSED \(view.clock)", .warning))) }
      return blocks
    }

    /// Whether email may go, and the way instead.
    var email: [Line] {
      guard view.answered.isEmpty else { return labelled("Status", "ANSWERED \(view.answered)") }
      guard !view.emailAllowed else {
        return labelled("Email", "ALLOWED: every check passes. \(keys.words(for: .reply)) to reply")
      }
      let count = view.checks(.fails).count
      let reasons: SafeText = count == 1 ? "1 reason" : "\(count) reasons"
      return labelled("Email", "NOT ALLOWED, \(reasons). Do this instead: \(view.remedy(keys))", .late)
    }

    /// Every reason, and how many rules let it pass.
    var checks: [MessageBlock] {
      guard !view.emailAllowed, view.answered.isEmpty else { return [] }
      let reasons = view.checks(.fails).map { check in
        MessageBlock(lines: labelled("  fail", "\(check.rule) \(check.finding)", .warning), yields: .reason)
      }
      return reasons + [MessageBlock(lines: passes, yields: .passes)]
    }

    private var passes: [Line] {
      let (passing, open) = (view.checks(.passes), view.checks(.notKnownYet).count)
      let names = passing.map(\.finding).joined(separator: "; ")
      if open == 0 && names.columns <= width - MessageLines.label { return labelled("  pass", names) }
      let unknown: SafeText = open == 0 ? "" : ", \(open) not known yet"
      let all: SafeText = "\(keys.words(for: .eligibility)) shows every rule"
      return labelled("  pass", "\(SafeText.counted(passing.count, "rule"))\(unknown); \(all)")
    }

    /// What stands for reasons that went below the text.
    func more(_ count: Int) -> [Line] {
      labelled("  fail", "and \(count) more below; \(keys.words(for: .eligibility)) shows every rule", .warning)
    }

    /// What is masked in the text, a draft, what is proposed because of it, and what colleagues wrote about it.
    var afterText: [Line] {
      var lines: [Line] = []
      if !view.masked.isEmpty {
        let count = view.masked.count
        lines.append(Line(text: "  \(count) masked. \(keys.words(for: .reveal)) reveals one (asks why; recorded)."))
      }
      if view.hasDraft {
        lines += labelled("Draft", "there is a draft of a reply: \(keys.words(for: .reply)) goes on with it")
      }
      return lines + view.proposals.flatMap { labelled("Proposal", $0) } + view.notes.flatMap { labelled("Note", $0) }
    }

    /// The newest entries of the history.
    var history: [Line] {
      let all: SafeText = "\(keys.words(for: .history)) shows all"
      return view.history.enumerated().flatMap { index, entry in
        let who: SafeText = entry.who.isEmpty ? "" : " (\(entry.who))"
        return labelled(index == 0 ? "History" : "", "\(entry.when) \(entry.what)\(who)")
      }
        + labelled(
          view.history.isEmpty ? "History" : "",
          view.historyCount.map { "\(all), \(SafeText.counted($0, "entry", many: "entries"))" } ?? all)
    }

    /// A labelled line, broken under itself.
    func labelled(_ label: SafeText, _ text: SafeText, _ style: Style = .normal) -> [Line] {
      text.wrapped(toColumns: width - MessageLines.label).enumerated().map { index, line in
        Line(text: (index == 0 ? label : "").padded(toColumns: MessageLines.label) + line, style: style)
      }
    }
  }
}
