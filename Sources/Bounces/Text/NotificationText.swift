internal import ASCII

/// The words of a notification, apart from the message that it returns below them.
struct NotificationText {
  /// At most so many bytes are read for codes and phrases; what a server has to say stands at the beginning.
  static let limit = 65_536

  /// What the server says.
  let words: [UInt8]
  /// The same in small letters, so that places agree.
  let lowered: [UInt8]
  /// The header of the returned message, where it follows in the same text.
  let returned: [MailPart.Field]

  /// Takes a text apart: the first block that reads like a message's header begins the returned message.
  init(_ text: [UInt8]) {
    let lines = text[...].lines
    let start = Self.startOfReturnedMessage(lines)
    var words = start.map { Array(text[..<lines[$0].startIndex]) } ?? text
    if words.count > Self.limit { words.removeLast(words.count - Self.limit) }
    self.words = words
    lowered = words.map(\.lowercasedASCII)
    returned = start.map { HeaderBlock.fields(lines[$0...]) } ?? []
  }

  private static func startOfReturnedMessage(_ lines: [ArraySlice<UInt8>]) -> Int? {
    var index = 0
    while index < lines.count {
      let end = HeaderBlock.end(lines, from: index)
      if end > index + 1 || end > index && HeaderBlock.name(of: lines[index]).map({ $0 == "received" }) == true {
        if HeaderBlock.looksLikeMessage(lines[index..<end]) { return index }
      }
      index = max(end, index + 1)
    }
    return nil
  }
}
