public import Casework
public import PersonalData
internal import Storage
public import Wording

/// What became of pasted text.
public enum PasteResult: Sendable {
  /// It is approved lines, which now stand in the paragraph.
  case taken([WordingReference], ReplyContext)
  /// It is not; nothing was changed. The nearest line with the words that differ, pasted ones masked.
  case refused(WordingReference?, [PastedWord])
}

/// A word of the nearest approved line beside what was pasted.
public enum PastedWord: Hashable, Sendable {
  /// In both.
  case same(String)
  /// A field of the line, and what was pasted in its place, masked.
  case field(String, pasted: MaskedText)
  /// In the line only.
  case missing(String)
  /// Words in the pasted text only, masked; nil where they hold a part of something that must not be shown.
  case extra(MaskedText?)
}

extension Desk {
  /// Puts pasted text into an editable paragraph where it is approved lines, word for word; anything else is refused and
  /// changes nothing (EM-3).
  ///
  /// The lines are added behind those that stand there; the values that stood in the text come with them.
  ///
  /// - Parameter name: the paragraph; nil for the first editable one that takes the text.
  public func paste(_ text: String, into name: WordingName?, of id: ActivityID) throws -> PasteResult {
    let context = try replyContext(of: id)
    var nearest: [PasteMatcher.NearestLine] = []
    for paragraph in try name.map({ [try context.paragraph($0)] }) ?? context.editableParagraphs {
      try context.requireEditable(paragraph)
      let lines = context.wording.lines(for: paragraph, audience: context.audience).filter(\.isUsable).map(\.wording)
      switch PasteMatcher(lines: lines, names: context.names).match(text) {
      case .lines(let uses): return .taken(uses.map(\.line), try add(uses, to: paragraph.name, of: id))
      case .refused(let line): nearest += line.map { [$0] } ?? []
      }
    }
    let best = nearest.min { $0.words.count(where: \.isDifferent) < $1.words.count(where: \.isDifferent) }
    let known = try store.read { session in try context.parties.concerned(by: context.activity, in: session) }
    return .refused(best?.line, masked(best?.words ?? [], by: Masker(known: known)))
  }

  private func add(_ uses: [Reply.LineUse], to paragraph: WordingName, of id: ActivityID) throws -> ReplyContext {
    try changeDraft(of: id) { context, session in
      for use in uses { if let line = context.wording.library.lines[use.line] { try register(line, in: session) } }
      var reply = context.stored.reply
      reply.lines[paragraph, default: []] += uses
      return reply
    }
  }

  /// The words side by side, with pasted ones masked as one text where they stand together.
  private func masked(_ words: [ComparedWord], by masker: Masker) -> [PastedWord] {
    func mask(_ words: [String]) -> MaskedText { masker.mask(ClientText(words.joined(separator: " "))) }
    var shown: [PastedWord] = []
    var run: [String] = []
    var masks = 0
    func endRun() {
      guard !run.isEmpty else { return }
      let text = mask(run)
      masks += text.items.count
      shown.append(.extra(text))
      run = []
    }
    for word in words {
      switch word {
      case .extra(let text): run.append(text)
      case .same(let text):
        endRun()
        shown.append(.same(text))
      case .missing(let text):
        endRun()
        shown.append(.missing(text))
      case .field(let name, let pasted):
        endRun()
        let text = mask(pasted)
        masks += text.items.count
        shown.append(.field(name.text, pasted: text))
      }
    }
    endRun()
    // A value that approved words stand in the middle of shows only in the whole text; then no pasted word is shown.
    guard mask(words.flatMap(\.pasted)).items.count > masks else { return shown }
    return shown.map { if case .extra = $0 { .extra(nil) } else { $0 } }
  }
}

extension ComparedWord {
  /// The pasted words that it stands for.
  fileprivate var pasted: [String] {
    switch self {
    case .same(let text), .extra(let text): [text]
    case .field(_, let pasted): pasted
    case .missing: []
    }
  }
}
