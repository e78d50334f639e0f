import Outbox

/// Puts a server's answer together from its lines, under limits, trusting nothing in it but three digits.
struct ReplyReader {
  /// What a piece of the stream did.
  enum Step: Equatable {
    /// The answer goes on, or the piece was no answer.
    case more
    /// The answer is complete.
    case complete(SMTPReply)
    /// The answer is over the limits; nothing more of it is read.
    case overLimit
  }

  /// The most bytes of a line that are looked at.
  static let longestLine = 512
  /// The most lines of an answer.
  static let mostLines = 64

  private var lines = 0
  private var text: [UInt8] = []
  private var isInsideLine = false

  /// Forgets what has come so far: another command was sent.
  mutating func reset() { (lines, text) = (0, []) }

  /// Takes a line, or a piece of one where the line is longer than the library's buffer.
  mutating func take(_ piece: UnsafeRawBufferPointer) -> Step {
    let continues = isInsideLine
    isInsideLine = piece.last != 0x0A
    guard !continues else { return .more }
    lines += 1
    guard lines <= Self.mostLines else { return .overLimit }
    let head = piece.prefix(Self.longestLine)
    let end = head.lastIndex { $0 != 0x0A && $0 != 0x0D }.map { $0 + 1 } ?? 0
    let line = UnsafeRawBufferPointer(rebasing: head[..<end])
    guard line.count >= 3, line[..<3].allSatisfy({ (0x30...0x39).contains($0) }) else { return .more }
    let isLast = line.count == 3 || line[3] == 0x20
    guard isLast || line[3] == 0x2D else { return .more }
    if text.count < SMTPReply.longestText {
      if !text.isEmpty { text.append(0x20) }
      text += line.dropFirst(4)
    }
    guard isLast, !isInsideLine else { return .more }
    let code = line[..<3].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    let reply = SMTPReply(code: code, text: text)
    reset()
    return reply.map { .complete($0) } ?? .more
  }
}
