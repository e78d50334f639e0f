internal import ASCII

/// The addresses that a notification in free text says it could not reach, each with the lines that are about it.
struct TextRecipients {
  /// An address and where in the words its lines begin and end.
  struct Entry {
    let address: String
    var range: Range<Int>
  }

  /// How surely a line names a recipient.
  private enum Rank: Int, Comparable {
    case announced, listed, labelled, blamed, mentioned
    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private(set) var entries: [Entry] = []
  /// Whether they stand at the beginning of lines, as systems list what failed.
  private(set) var isListed = false
  /// Whether a sentence announces failed addresses and one stands on a line of its own below.
  private(set) var isAnnounced = false

  /// Looks in the words of a notification; `others` are people who are certainly not the recipient, in small letters.
  init(_ text: NotificationText, others: Set<String>, addressees: Set<String>) {
    let isOther = { (candidate: Candidate) in others.contains(candidate.key) }
    var candidates = Self.candidates(text, addressees: addressees)
    if candidates.isEmpty {
      // Systems behind a gateway write short host names, but only a list tells them from other words.
      candidates = Self.candidates(text, addressees: addressees, isDotNeeded: false).filter { $0.rank <= .listed }
    }
    // Who wrote our message may be its recipient as well, but only a list of the failed says so.
    let strangers = candidates.filter { !isOther($0) }
    let needed: Rank = strangers.contains { $0.rank < .mentioned } ? .announced : .listed
    let pool = strangers + candidates.filter { $0.rank <= needed && isOther($0) }
    guard let best = pool.map(\.rank).min() else { return }
    isListed = best <= .listed
    isAnnounced = pool.contains { $0.rank == .announced && $0.isAlone }
    var seen: Set<String> = []
    for candidate in pool where candidate.rank == best && seen.insert(candidate.key).inserted {
      if let last = entries.indices.last, entries[last].range.lowerBound < candidate.start {
        entries[last].range = entries[last].range.lowerBound..<candidate.start
      }
      entries.append(Entry(address: candidate.address.text, range: candidate.start..<text.words.count))
    }
  }

  /// An address in the words that may be the recipient's.
  private struct Candidate {
    let address: FoundAddress
    let key: String
    let rank: Rank
    /// Where its line begins.
    let start: Int
    /// Whether it begins its line, save for blanks and brackets.
    let isAlone: Bool
  }

  private static func candidates(
    _ text: NotificationText, addressees: Set<String>, isDotNeeded: Bool = true
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    var previous: ArraySlice<UInt8> = []
    var list = AnnouncedList()
    var names: Set<String> = []
    for line in text.words[...].lines where !line.trimmed.isEmpty && candidates.count < mostCandidates {
      let found = FoundAddress.all(in: line, isDotNeeded: isDotNeeded).prefix(mostCandidates)
      let lowered = text.lowered[line.startIndex..<line.endIndex]
      let announced = list.next(lowered, found)
      let facts = found.isEmpty ? nil : Line(lowered, previous: previous)
      for (index, found) in zip(found.indices, found) {
        guard let facts else { break }
        let key = found.key
        if facts.isDisplayName(found) { names.insert(key) }
        let isAnnounced = index == announced && !isDaemon(key)
        candidates.append(
          Candidate(
            address: found, key: key,
            rank: isAnnounced ? .announced : facts.rank(found, isAddressee: addressees.contains(key)),
            start: line.startIndex, isAlone: found.range.lowerBound - line.startIndex <= 8))
      }
      previous = lowered
    }
    return candidates.filter { !names.contains($0.key) }
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

    /// Whether it stands before another address in angle brackets, whose name it is then.
    func isDisplayName(_ found: FoundAddress) -> Bool {
      let after = text[found.range.upperBound...].drop { $0.isBlank || $0 == 0x22 }
      guard after.first == 0x3C, after.startIndex > found.range.upperBound,
        let named = FoundAddress.all(in: after.prefix(256).prefix { $0 != 0x3E }).first
      else { return false }
      return named.key != found.key
    }

    func rank(_ found: FoundAddress, isAddressee: Bool) -> Rank {
      let before = text[..<found.range.lowerBound].suffix(64).trimmed
      let after = text[found.range.upperBound...].prefix(8).trimmed
      let isHelp = offersHelp || TextRecipients.isDaemon(found.key)
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
  }

  private static func isDaemon(_ key: String) -> Bool {
    ["mailer-daemon@", "postmaster@", "abuse@"].contains { key.hasPrefix($0) }
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
