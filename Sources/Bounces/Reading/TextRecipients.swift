/// The addresses that a notification in free text says it could not reach, each with the lines that are about it.
struct TextRecipients {
  /// An address and where in the words its lines begin and end.
  struct Entry {
    let address: String
    var range: Range<Int>
  }

  /// How surely a line names a recipient.
  private enum Rank: Int, Comparable {
    case listed, labelled, blamed, mentioned
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var entries: [Entry] = []

  /// Looks in the words of a notification; `others` are people who are certainly not the recipient, in small letters.
  init(_ text: NotificationText, others: Set<String>, addressees: Set<String>) {
    var candidates: [(entry: Entry, rank: Rank)] = []
    var previous: ArraySlice<UInt8> = []
    for line in text.words[...].lines where !line.trimmed.isEmpty && candidates.count < Self.mostCandidates {
      let found = FoundAddress.all(in: line).prefix(Self.mostCandidates)
      let lowered = text.lowered[line.startIndex..<line.endIndex]
      if !found.isEmpty {
        let facts = Line(lowered, previous: previous)
        candidates += found.map { found in
          let rank = facts.rank(found, isAddressee: addressees.contains(found.key))
          return (Entry(address: found.text, range: line.startIndex..<text.words.count), rank)
        }
      }
      previous = lowered
    }
    let strangers = candidates.filter { !others.contains($0.entry.address.lowercased()) }
    let pool = strangers.isEmpty ? candidates.filter { $0.rank == .listed } : strangers
    guard let best = pool.map(\.rank).min() else { return }
    var seen: Set<String> = []
    for candidate in pool where candidate.rank == best && seen.insert(candidate.entry.address.lowercased()).inserted {
      if let last = entries.indices.last, entries[last].range.lowerBound < candidate.entry.range.lowerBound {
        entries[last].range = entries[last].range.lowerBound..<candidate.entry.range.lowerBound
      }
      entries.append(candidate.entry)
    }
  }

  /// What a line says about the addresses in it; found once, however many there are.
  private struct Line {
    private let text: ArraySlice<UInt8>
    private let offersHelp: Bool
    private let followsHelp: Bool
    private let isLabelled: Bool
    private let isBlaming: Bool

    /// A line in small letters, and the one above it.
    init(_ text: ArraySlice<UInt8>, previous: ArraySlice<UInt8>) {
      self.text = text
      offersHelp = !TextRecipients.helpers.all(in: text).isEmpty
      followsHelp = !TextRecipients.helpers.all(in: previous).isEmpty
      isLabelled = !TextRecipients.labels.all(in: text).isEmpty
      isBlaming = SMTPReplyCode.first(in: text) != nil || !FailureReason.index.all(in: text).isEmpty
    }

    func rank(_ found: FoundAddress, isAddressee: Bool) -> Rank {
      let before = text[..<found.range.lowerBound].suffix(64).trimmed
      let after = text[found.range.upperBound...].prefix(8).trimmed
      let isHelp = offersHelp || Self.isDaemon(found.key)
      if isInConversation(before, after) { return .listed }
      let lead = before.drop { $0.isBlank || "<*-\"'[>.".utf8.contains($0) }
      if lead.isEmpty {
        let isWhole = after.first.map { ">:)]*.,;\"'".utf8.contains($0) } ?? true
        if isWhole || isAddressee || !isHelp { return !followsHelp || isAddressee ? .listed : .blamed }
      }
      if isAddressee { return .labelled }
      if isHelp { return .mentioned }
      if isLabelled { return .labelled }
      return isBlaming ? .blamed : .mentioned
    }

    /// Whether the address stands where SMTP has the refused one: `RCPT TO:<…>`, or `550 <…>...` as sendmail repeats it.
    private func isInConversation(_ before: ArraySlice<UInt8>, _ after: ArraySlice<UInt8>) -> Bool {
      if ["rcpt to:<", "rcpt to: <", "rcpt to:"].contains(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) }
      ) {
        return true
      }
      return after.starts(with: ">...".utf8) && before.last == 0x3C && before.first?.isASCIIDigit == true
        && SMTPReplyCode.first(in: before.dropLast()) != nil
    }

    private static func isDaemon(_ key: String) -> Bool {
      ["mailer-daemon@", "postmaster@", "abuse@"].contains { key.hasPrefix($0) }
    }
  }

  /// More addresses than this are not looked at: a notification names a few, and ours name one.
  private static let mostCandidates = 100

  private static let helpers = PhraseIndex<Bool>(
    ["contact", "assistance", "help", "question", "abuse", "report", "http", "mailto:", "reply", "write to", "from"]
      .map { ($0, true) })
  private static let labels = PhraseIndex<Bool>(
    [
      "recipient", "to:", "to <", "address", "addressee", "user", "mailbox", "deliver", "undeliverable", "account",
      "destinat", "empfänger", "адрес", "получател", "宛先", "アドレス", "收件人", "could not be", "failed",
    ].map { ($0, true) })
}
