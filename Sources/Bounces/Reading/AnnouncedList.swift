/// Follows a notification line by line and tells which addresses stand in a list that a sentence announces as failed.
struct AnnouncedList {
  private var isOpen = false
  /// Whether no line has followed the sentence yet.
  private var isFresh = false

  /// Which of the addresses found in a line of small letters is announced; nil where none is. Empty lines are left out.
  mutating func next(_ line: ArraySlice<UInt8>, _ found: ArraySlice<FoundAddress>) -> Int? {
    let place = Self.sentences.firstEnd(in: line)
    defer { isFresh = place != nil }
    if let place {
      isOpen = true
      return found.firstIndex { (place..<(place + Self.nearby)).contains($0.range.lowerBound) }
    }
    if line.trimmed.starts(with: "--".utf8) { isOpen = false }
    guard isOpen, let first = found.first else { return nil }
    let lead = line[..<first.range.lowerBound]
    // An address of X.400 hides ours behind its own attributes.
    let isDirectory = isFresh && lead.suffix(5).elementsEqual("smtp=".utf8)
    return isDirectory || Self.isBare(lead) ? found.startIndex : nil
  }

  /// So many bytes behind the sentence an address still belongs to it: `s`, `(s):` or a quotation mark may stand between.
  private static let nearby = 16

  private static func isBare(_ lead: ArraySlice<UInt8>) -> Bool {
    lead.allSatisfy { $0.isBlank || "<*-\"'[>.(:".utf8.contains($0) }
  }

  /// What ends where a list of failed addresses begins, in small letters.
  private static let sentences = PhraseIndex<Bool>(
    [
      "following recipient", "following address", "following user", "following e-mail address",
      "following email address", "following mailbox", "following destination", "following list of recipients",
      "list of recipients", "did not reach", "not be delivered to", "not delivered to", "unable to deliver to",
      "to this address", "unable to deliver your message to", "could not deliver your message to",
      "couldn't deliver your message to", "deliver this message to", "target mail address", "undeliverable to",
      "did not receive", "destinataires suivants", "destinataire suivant", "pas pu être remis à",
      "pas pu etre delivre a", "folgende empfänger", "folgenden empfänger", "siguientes destinatarios",
      "destinatarios siguientes", "seguintes destinatários", "seguenti destinatari", "volgende geadresseerde",
      "volgende ontvanger", "następujących adresat", "следующим адрес", "следующим получател", "下列收件人", "以下收件人",
      "not a member of this mailing list", "duplicated message-id in",
      "以下の受信者", "以下の宛先", "下記の宛先",
    ].map { ($0, true) })
}
