import Casework

/// What a sender wrote as the subject, reduced to what can be compared: lower case, plain letters, single blanks.
struct DeclaredSubject: Hashable {
  /// Subjects longer than this are no name with a slip in it, and are not compared.
  static let longest = 80

  /// The reduced text.
  let folded: [UInt8]

  init(_ text: String) {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(4 * Self.longest) {
      switch FoldedLetter(scalar) {
      case .letters(let letters): folded += letters
      case .joiner: continue
      case .separator:
        if let last = folded.last, last != 0x20 { folded.append(0x20) }
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    self.folded = Self.withoutReplyMarks(folded)
  }

  /// Takes off what mail programs put in front of a subject, however often.
  private static func withoutReplyMarks(_ text: [UInt8]) -> [UInt8] {
    var rest = text[...]
    while let mark = replyMarks.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(mark.count) }
    return Array(rest)
  }

  /// `par` is "regarding" in Welsh.
  private static let replyMarks = ["re ", "fw ", "fwd ", "aw ", "par ", "parthed ", "ynghylch "].map { Array($0.utf8) }
}

extension DeclaredSubject {
  /// The subject it means and how it was read; nil where it means none, or two equally well.
  func meaning() -> (subject: Subject, reading: TriageReason.Reading)? {
    guard (2...Self.longest).contains(folded.count) else { return nil }
    if let subject = SubjectNames.byName[folded] { return (subject, .name) }
    var best: (subject: Subject, distance: Int)?
    var isTied = false
    for (name, subject) in SubjectNames.byName {
      let allowed = Self.slipsAllowed(inNameOf: name.count)
      guard allowed > 0, let distance = editDistance(folded, name, atMost: allowed) else { continue }
      if let found = best, found.distance <= distance {
        if found.distance == distance && found.subject != subject { isTied = true }
      } else {
        (best, isTied) = ((subject, distance), false)
      }
    }
    guard let best, !isTied else { return nil }
    return (best.subject, .slip)
  }

  /// Short names must be right, or "deo" would be read as another word of three letters.
  static func slipsAllowed(inNameOf length: Int) -> Int {
    switch length {
    case ..<5: 0
    case 5..<9: 1
    case 9..<18: 2
    default: 3
    }
  }
}
