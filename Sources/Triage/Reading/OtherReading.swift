import Casework

/// Another text of the sender's that danger may stand in: a subject written freely, and words that were disguised.
struct OtherReading {
  /// The text as it is meant.
  let text: ClientText
  /// The flags that the lexicon finds there, and that it does not find in the plain body.
  let raised: Flags

  /// The readings of a message in which the lexicon finds something more; none of nearly every message.
  static func all(of input: TriageInput) -> [OtherReading] {
    let plainBody = PlainReading.of(input.body.unmasked)
    let subject = freeSubject(of: input)
    guard plainBody != nil || subject != nil else { return [] }
    let known = SafeguardingWords.standard.flags(in: input.body)
    let texts = [plainBody, subject, subject.flatMap(PlainReading.of)].compactMap(\.self).map(ClientText.init)
    return texts.compactMap { text in
      let raised = SafeguardingWords.standard.flags(in: text).subtracting(known)
      return raised.isEmpty ? nil : OtherReading(text: text, raised: raised)
    }
  }

  /// What was written as the subject; nil where it is one of the eight, which say nothing of the sender's own.
  static func freeSubject(of input: TriageInput) -> String? {
    guard let subject = input.declaredSubject, !subject.isBlank,
      DeclaredSubject(subject.unmasked).meaning() == nil
    else { return nil }
    return subject.unmasked
  }
}
