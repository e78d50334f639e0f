/// Reads a finished email back into the reply that it stands for: the proof that no word in it is anybody's own.
public enum ReplyProof {
  /// Every reply of a template that prints as exactly this text, at most two; none where the text is not all approved
  /// wording, two where the wording is ambiguous.
  ///
  /// Replies come back in normal form: options all decided, whole pounds without pence, of two people of one first name
  /// the one whom the record has first.
  public static func parseBack(
    _ body: String, template reference: WordingReference, wording: UsableWording, audience: Audience,
    names: RecordNames
  ) -> [Reply] {
    guard let choice = wording.template(reference, for: audience), choice.isUsable,
      let paragraphs = textParagraphs(of: body)
    else { return [] }
    var search = ReplySearch(
      template: choice.wording, paragraphs: paragraphs, wording: wording, audience: audience, names: names)
    return search.run()
  }

  /// Whether a text stands for this reply and no other.
  public static func proves(
    _ body: String, isReply reply: Reply, wording: UsableWording, audience: Audience, names: RecordNames
  ) -> Bool {
    guard let template = wording.library.templates[reply.template] else { return false }
    let readings = parseBack(
      body, template: reply.template, wording: wording, audience: audience, names: names)
    return readings == [ReplyNormalForm(reply, template: template, names: names).reply]
  }

  /// The paragraphs as bytes; nil unless the text ends with one LF and has LF nowhere but in pairs between paragraphs.
  private static func textParagraphs(of body: String) -> [[UInt8]]? {
    var bytes = Array(body.utf8)
    guard bytes.popLast() == 0x0A else { return nil }
    var paragraphs: [[UInt8]] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: 0x0A) {
      guard end + 1 < rest.endIndex, rest[end + 1] == 0x0A else { return nil }
      paragraphs.append(Array(rest[..<end]))
      rest = rest[(end + 2)...]
    }
    paragraphs.append(Array(rest))
    return paragraphs.allSatisfy { !$0.isEmpty } ? paragraphs : nil
  }
}
