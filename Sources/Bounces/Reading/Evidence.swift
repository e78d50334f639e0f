/// What there is to decide about one recipient, and how it is decided.
///
/// The class of the most precise code wins (RFC 3463 section 3: the class says whether the failure is final): first the
/// Status field, then a code in the server's own words, then its three-digit reply. `Action: failed` with class 4 means
/// that the relay gave up on a reason that may pass, so it is transient. A phrase decides only where there is no code,
/// because the same words are sent with either class. Where nothing speaks, a failure counts as permanent.
struct Evidence {
  var action: DeliveryReport.Action?
  var field: EnhancedStatus?
  /// The server's own words.
  var diagnostic = Statement([])
  /// The sentences around them.
  var words = Statement([])
  /// Whether the header or the text of the notification says that the server still tries.
  var isStillTried = false

  /// The code that decides, if there is one.
  var status: EnhancedStatus? {
    guard let field else { return diagnostic.status ?? words.status }
    guard field.isVague else { return field }
    if let said = diagnostic.status { return said.isVague ? field : said }
    // The sentences may tell of servers that were tried before the one that decided.
    if let said = words.status, !said.isVague, said.statusClass == field.statusClass { return said }
    return field
  }

  /// The three-digit reply in the server's words.
  var reply: Int? { diagnostic.reply ?? words.reply }

  /// What it means for us.
  var kind: DeliveryReport.Kind {
    switch action {
    case .delivered, .relayed, .expanded: return .delivered
    case .delayed: return .delayed
    case .failed, nil: break
    }
    if action == nil, field?.statusClass == .success { return .delivered }
    if action == nil, isStillTried { return .delayed }
    return isPermanent ? .permanent : .transient
  }

  /// Puts what was decided into a report.
  func settle(_ report: inout DeliveryReport) {
    report.action = action ?? meant
    report.status = status
    report.reply = reply
    report.kind = kind
    report.diagnostic = diagnostic.line.isEmpty ? words.line : diagnostic.line
  }

  /// The action that free text describes.
  private var meant: DeliveryReport.Action {
    switch kind {
    case .delayed: .delayed
    case .delivered: .delivered
    case .permanent, .transient, .autoReply, .notABounce: .failed
    }
  }

  private var isPermanent: Bool {
    if let status, field != nil || !status.isVague { return status.statusClass == .permanent }
    if let reply { return reply >= 500 }
    if let status { return status.statusClass == .permanent }
    let heard = diagnostic.reasons.isEmpty ? words.reasons : diagnostic.reasons
    guard let lasting = heard.first(where: { !$0.isTransient }) else { return heard.isEmpty }
    // A server that tried for long gave up because of the time: a full mailbox or a silent host may recover.
    return !((lasting == .connection || lasting == .mailboxFull) && heard.contains(.expired))
  }
}
