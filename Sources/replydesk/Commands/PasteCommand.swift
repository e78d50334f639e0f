internal import Casework
internal import CommandLineKit
internal import PersonalData
internal import SafeText
internal import Wording
internal import Workflows

/// Text from elsewhere, taken only where it is approved lines.
enum PasteCommand {
  static let paste = Command<DeskSession>(
    "reply paste", "Put pasted text into a paragraph, if it is approved lines word for word",
    discussion:
      """
      Curly quotes, dashes, bullets and blanks of a word processor do not matter; the values of fields are read out of the \
      text. Anything else is refused and changes nothing; the nearest approved line is shown with the words that differ: \
      [-only in the approved line-] {+only in what was pasted+}.
      """,
    examples: [Example("reply paste ACT-20009 < text", "the text of a file")],
    fields: ReplyRecord.fields,
    arguments: .operand("ACT", as: ActivityID.self, help: "the activity"),
    .optionalOperand(
      "PARAGRAPH", as: WordingName.self, help: "the editable paragraph; the first that takes it unless named"),
    .input(help: "the text, on standard input")
  ) { session, id, paragraph, text in
    let desk = try session.working()
    switch try desk.paste(text, into: paragraph, of: id) {
    case .taken(let lines, let context):
      var answer = try ReplyRecord.answer(desk, context)
      answer.notices.insert(
        "Taken as \(escaping: lines.map(\.description).joined(separator: ", ")).", at: 0)
      return answer
    case .refused(let nearest, let words):
      throw refusal(of: text, nearest: nearest, words)
    }
  }

  private static func refusal(of text: String, nearest: WordingReference?, _ words: [PastedWord]) -> Failure {
    let isLong = text.utf8.count > PasteMatcher.longestText
    return Failure(
      "reply.pasted-words", .refused,
      isLong
        ? "The text is longer than \(PasteMatcher.longestText) bytes, so it was not looked at."
        : "The text is no approved line, word for word. Nothing was changed (EM-3).",
      now: nearest.map { "Use the approved line: \(escaping: $0.id.text)" }
        ?? "Find an approved line with: replydesk line search",
      reasons: nearest.map { ["Nearest: \(escaping: $0.description)", marked(words)] } ?? [])
  }

  /// The nearest line with the differing words marked.
  private static func marked(_ words: [PastedWord]) -> SafeText {
    words.map { word -> SafeText in
      switch word {
      case .same(let text): SafeText(escaping: text)
      case .missing(let text): "[-\(escaping: text)-]"
      case .field(_, let pasted): pasted.oneLine
      case .extra(let pasted): "{+\(pasted?.oneLine ?? "(words that hold personal data)")+}"
      }
    }.joined(separator: " ")
  }
}
