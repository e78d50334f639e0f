internal import ASCII

/// What a stretch of words says about a failure. It is read once, however many recipients it is about.
struct Statement: Sendable {
  /// The most precise failing code.
  let status: EnhancedStatus?
  /// The first three-digit reply.
  let reply: Int?
  /// What the phrases mean, each meaning once, in order of place.
  let reasons: [FailureReason]
  /// The words that matter on one line, for people.
  let line: String

  /// Whether it holds a code or a phrase that is known.
  var saysSomething: Bool { status != nil || reply != nil || !reasons.isEmpty }

  /// Reads a text, whatever its capitals.
  init(_ text: ArraySlice<UInt8>) {
    let codes = EnhancedStatus.all(in: text).filter { $0.statusClass != .success && $0.subject <= 7 }
    status = codes.first { !$0.isVague } ?? codes.first
    reply = SMTPReplyCode.first(in: text)
    var reasons: [FailureReason] = []
    for reason in FailureReason.index.all(in: text.map(\.lowercasedASCII)[...]) where !reasons.contains(reason) {
      reasons.append(reason)
    }
    self.reasons = reasons
    line = Diagnostic.line(text)
  }
}
