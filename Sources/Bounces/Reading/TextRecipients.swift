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
    let words = text.words[...]
    for line in words.lines where !line.trimmed.isEmpty {
      let lowered = text.lowered[line.startIndex..<line.endIndex]
      for found in FoundAddress.all(in: line) {
        guard
          let rank = Self.rank(
            found, in: line, lowered: lowered, previous: previous, isAddressee: addressees.contains(found.key))
        else { continue }
        candidates.append((Entry(address: found.text, range: line.startIndex..<text.words.count), rank))
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

  private static let helpers = PhraseIndex<Bool>(
    ["contact", "assistance", "help", "question", "abuse", "report", "http", "mailto:", "reply", "write to", "from"].map
    {
      ($0, true)
    })
  private static let labels = PhraseIndex<Bool>(
    [
      "recipient", "to:", "to <", "address", "addressee", "user", "mailbox", "deliver", "undeliverable", "account",
      "destinat", "empfänger", "адрес", "получател", "宛先", "アドレス", "收件人", "could not be", "failed",
    ].map { ($0, true) })

  private static func rank(
    _ found: FoundAddress, in line: ArraySlice<UInt8>, lowered: ArraySlice<UInt8>, previous: ArraySlice<UInt8>,
    isAddressee: Bool
  ) -> Rank? {
    let before = lowered[..<found.range.lowerBound].trimmed
    let after = lowered[found.range.upperBound...].trimmed
    let isHelp = !helpers.all(in: lowered).isEmpty || isDaemon(found.key)
    if ["rcpt to:<", "rcpt to: <", "rcpt to:"].contains(where: { before.suffix($0.utf8.count).elementsEqual($0.utf8) })
    {
      return .listed
    }
    if after.starts(with: ">...".utf8), before.last == 0x3C, SMTPReplyCode.first(in: before.dropLast()) != nil,
      before.first?.isASCIIDigit == true
    {
      return .listed
    }
    let lead = before.drop { $0.isBlank || "<*-\"'[>.".utf8.contains($0) }
    if lead.isEmpty {
      let isWhole = after.first.map { ">:)]*.,;\"'".utf8.contains($0) } ?? true
      if isWhole || isAddressee || !after.isEmpty && isHelp == false {
        return helpers.all(in: previous).isEmpty || isAddressee ? .listed : .blamed
      }
    }
    if isAddressee { return .labelled }
    if isHelp { return .mentioned }
    if !labels.all(in: lowered).isEmpty { return .labelled }
    return SMTPReplyCode.first(in: line) != nil || !FailureReason.index.all(in: lowered).isEmpty ? .blamed : .mentioned
  }

  private static func isDaemon(_ key: String) -> Bool {
    key.hasPrefix("mailer-daemon@") || key.hasPrefix("postmaster@") || key.hasPrefix("abuse@")
  }
}
