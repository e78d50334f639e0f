public import Casework
internal import Storage
public import Wording

/// What a step with many files of wording came to.
public struct WordingOutcome: Hashable, Sendable {
  /// What it was done to.
  public var done: [WordingReference] = []
  /// What was passed over, and why.
  public var passedOver: [PassedOver] = []

  /// A file that was passed over.
  public struct PassedOver: Hashable, Sendable {
    /// The wording.
    public let reference: WordingReference
    /// Why, in words.
    public let why: String
    /// What refuses it; nil where nothing was left to do.
    public var refusal: DeskError?
  }

  /// The files in which nothing can be used, each with the reason; only where every file was asked for.
  public var unreadable: [String] = []

  init() {}

  /// Passes a file over that was not named; one that was must be fit.
  mutating func passOver(_ reference: WordingReference, _ refusal: DeskError, isNamed: Bool) throws(DeskError) {
    guard !isNamed else { throw refusal }
    passedOver.append(.init(reference: reference, why: refusal.message, refusal: refusal))
  }

  /// Names the files that the check finds faults in and that hold no wording to look at.
  mutating func name(_ errors: [String: [WordingFault]], besides chosen: [any ApprovableWording]) {
    let known = Set(chosen.map(\.source.path))
    for (path, faults) in errors.sorted(by: { $0.key < $1.key }) where !known.contains(path) {
      guard let first = faults.first else { continue }
      unreadable.append("\(path), line \(first.line): \(first.what)")
    }
  }
}

extension Desk {
  /// Puts these exact files forward, so that somebody else can let them be sent (EM-5); none in which the check finds an error.
  ///
  /// - Parameter ids: their names, of which every one must be fit; nil for every one that is, where the rest is named.
  public func propose(_ kind: WordingKind, _ ids: [WordingID]?) throws -> WordingOutcome {
    let shelf = try wording()
    let chosen = try chosen(kind, ids, in: shelf)
    let errors = try wordingErrors(kind)
    return try write(at: now) { session in
      try requireWordingOwner(in: session)
      let approvals = Dictionary(grouping: try session.approvals(), by: \.reference)
      var outcome = WordingOutcome()
      for wording in chosen {
        if let faults = errors[wording.source.path] {
          try outcome.passOver(wording.reference, DeskError.faulty(wording.reference, faults), isNamed: ids != nil)
        } else if let taken = try otherWords(wording, approvals: approvals, in: session) {
          try outcome.passOver(wording.reference, taken, isNamed: ids != nil)
        } else if try session.propose(wording.source, as: wording.reference) {
          outcome.done.append(wording.reference)
        } else {
          outcome.passedOver.append(.init(reference: wording.reference, why: "you proposed it before"))
        }
      }
      if ids == nil { outcome.name(errors, besides: chosen) }
      return outcome
    }
  }

  /// Lets these exact files be sent to clients (EM-5): only what somebody else proposed and nobody withdrew, and only
  /// with its equal versions for both languages and nations (EM-6).
  ///
  /// - Parameter ids: their names, of which every one must be fit; nil for every one that is, where the rest is named.
  public func approve(_ kind: WordingKind, _ ids: [WordingID]?) throws -> WordingOutcome {
    let shelf = try wording()
    let chosen = try chosen(kind, ids, in: shelf)
    let errors = try wordingErrors(kind)
    let outcome = try write(at: now) { session in
      try requireWordingOwner(in: session)
      let proposals = Dictionary(grouping: try session.proposals(), by: \.fileDigest)
      let approvals = try session.approvals()
      let approved = Dictionary(grouping: approvals, by: \.fileDigest)
      let versions = Dictionary(grouping: approvals, by: \.reference)
      let parity = WordingParity(shelf.library, exemptions: try session.exemptions())
      var outcome = WordingOutcome()
      for wording in chosen {
        let digest = wording.source.digest
        let refusal =
          try otherWords(wording, approvals: versions, in: session)
          ?? refusal(
            wording, errors: errors[wording.source.path] ?? [], proposals: proposals[digest] ?? [],
            approvals: approved[digest] ?? [], parity: parity)
        if let refusal, refusal.code == "wording.approved" {
          outcome.passedOver.append(.init(reference: wording.reference, why: refusal.message))
        } else if let refusal {
          try outcome.passOver(wording.reference, refusal, isNamed: ids != nil)
        } else {
          try approve(wording, in: session)
          outcome.done.append(wording.reference)
        }
      }
      if ids == nil { outcome.name(errors, besides: chosen) }
      return outcome
    }
    forgetWording()
    try stopUnusableReplies()
    return outcome
  }

  /// Takes the approval of a version back for good, and stops every draft and reply on its way that uses it (EM-5).
  ///
  /// - Returns: the replies that were stopped.
  public func withdraw(
    _ kind: WordingKind, _ id: WordingID, version: Int?, reason: String
  ) throws -> (reference: WordingReference, stopped: [StoppedReply]) {
    let reference = try write(at: now) { session in
      try requireWordingOwner(in: session)
      let standing = try session.approvals().filter {
        $0.kind == kind && $0.reference.id == id && !$0.isWithdrawn
          && version ?? $0.reference.version == $0.reference.version
      }
      guard let newest = standing.map(\.reference.version).max() else {
        throw DeskError(
          .notFound, "wording.not-approved", "No approval of \(kind.title) \(id) stands.",
          advice: "See its versions with: replydesk \(kind.rawValue) view \(id)")
      }
      let withdrawn = standing.filter { $0.reference.version == newest }
      for approval in withdrawn { try session.withdraw(approval, reason: ClientText(reason)) }
      return WordingReference(id: id, version: newest)
    }
    forgetWording()
    return (reference, try stopUnusableReplies())
  }

  /// Lets the version of a wording in one language for one nation be missing or different, or ends that (EM-6).
  ///
  /// It takes two wording owners: the first one asks and the others are told, and one of them says the same. One alone ends
  /// it, since that lets less be sent.
  ///
  /// - Returns: who can confirm it, where it was only asked for; nil where it is so now.
  @discardableResult
  public func exempt(
    _ kind: WordingKind, _ family: WordingID, language: Language, nation: Nation, reason: String, isGranted: Bool
  ) throws -> [Account]? {
    let headers =
      try kind == .line
      ? wording().library.lines.values.map(\.header) : wording().library.templates.values.map(\.header)
    guard headers.contains(where: { $0.family == family.text }) else { throw DeskError.unknownWording(kind, family) }
    let exemption = ParityExemption(
      kind: kind, family: family, language: language, nation: nation, reason: ClientText(reason), account: account)
    let confirmers: [Account]? = try write(at: now) { session in
      try requireWordingOwner(in: session)
      if isGranted {
        guard let asker = try session.exemptionAsker(for: exemption) else {
          return try ask(for: exemption, in: session)
        }
        guard asker != account else {
          throw DeskError(
            .notAllowed, "wording.second-person",
            "You asked for this exemption, and another wording owner confirms it.",
            advice: "Ask one of them for the same command.", rules: [.em6])
        }
      }
      try session.exempt(exemption, isGranted: isGranted)
      return nil
    }
    forgetWording()
    try stopUnusableReplies()
    return confirmers
  }

  /// Asks for an exemption, and tells everybody who can confirm it; gives those.
  private func ask(for exemption: ParityExemption, in session: WriteSession) throws -> [Account] {
    try session.askExemption(exemption)
    let others = try session.people().filter { $0.roles.contains(.wordingOwner) && $0.account != account }
    for other in others {
      try session.tell(
        other.account, .exemptionAsked, about: nil,
        "\(account) asks that the \(exemption.kind.rawValue) \(exemption.family) may go without its \(exemption.language.title) version for \(exemption.nation.title); if that is right: replydesk wording exempt \(exemption.kind.rawValue) \(exemption.family) --language \(exemption.language.rawValue) --nation \(exemption.nation.rawValue) --reason TEXT",
        once: "exemption \(exemption.family) \(now.milliseconds)")
    }
    return others.map(\.account)
  }

  /// The exemptions that stand.
  public func exemptions() throws -> [ParityExemption] { try store.read { session in try session.exemptions() } }

  private func approve(_ wording: any ApprovableWording, in session: WriteSession) throws {
    try session.register(wording.source, as: wording.reference)
    try session.approve(
      Approval(
        reference: wording.reference, kind: wording.source.kind, fileDigest: wording.source.digest, approver: account,
        from: min(today, wording.header.validFrom), until: wording.header.validUntil))
  }

  /// Why this person may not approve this file; nil where they may.
  private func refusal(
    _ wording: any ApprovableWording, errors: [WordingFault], proposals: [WordingProposal], approvals: [Approval],
    parity: WordingParity
  ) -> DeskError? {
    let (reference, word) = (wording.reference, wording.source.kind.rawValue)
    if approvals.contains(where: \.isWithdrawn) {
      return DeskError(
        .refused, "wording.withdrawn", "\(reference) was withdrawn.",
        advice: "Raise its version and propose the new file.", rules: [.em5])
    }
    if !approvals.isEmpty {
      return DeskError(
        .conflict, "wording.approved", "\(reference) is approved already.", advice: "Nothing is to be done.")
    }
    if !errors.isEmpty { return DeskError.faulty(reference, errors) }
    if wording.header.owner == account || proposals.contains(where: { $0.proposer == account }) {
      return DeskError(
        .notAllowed, "wording.own", "\(reference) is your own: you own or proposed it.",
        advice: "Somebody else must approve it.", rules: [.em5])
    }
    if proposals.isEmpty {
      return DeskError(
        .refused, "wording.not-proposed", "Nobody proposed \(reference) as it is now.",
        advice: "Whoever wrote it proposes it with: replydesk \(word) propose \(reference.id)", rules: [.em5])
    }
    if parity.hasGap(wording) {
      return DeskError(
        .refused, "wording.no-parity", "\(reference) has no equal version in another language or for another nation.",
        advice: "See the gaps with: replydesk wording parity", rules: [.em6])
    }
    return nil
  }

  private func requireWordingOwner(in session: ReadSession) throws {
    guard try session.person(account)?.roles.contains(.wordingOwner) == true else {
      throw DeskError(
        .notAllowed, "wording.owner-only", "Only a wording owner proposes, approves or withdraws wording.",
        advice: "Ask a wording owner of this store.", rules: [.em5])
    }
  }

  /// The files of these names without faults, in every version that is there; every file where no names are given.
  private func chosen(
    _ kind: WordingKind, _ ids: [WordingID]?, in shelf: WordingShelf
  ) throws -> [any ApprovableWording] {
    let all = shelf.all(kind)
    guard let ids else { return all }
    let chosen = all.filter { ids.contains($0.reference.id) }
    if let missing = ids.first(where: { id in !chosen.contains { $0.reference.id == id } }) {
      throw DeskError.unknownWording(kind, missing)
    }
    return chosen
  }
}

extension DeskError {
  /// Wording in which the check finds errors, of which the first is named (TERM-1, EM-7).
  static func faulty(_ reference: WordingReference, _ faults: [WordingFault]) -> Self {
    let first = faults.first.map { "\($0.path), line \($0.line): \($0.what)" } ?? ""
    return Self(
      .refused, "wording.faulty",
      "\(reference) has \(faults.count == 1 ? "an error" : "\(faults.count) errors"). \(first).",
      advice:
        "\(faults.first.map { "To mend it, \($0.fix)." } ?? "") See all with: replydesk line check, template check",
      rules: [faults.contains { $0.code == .oldTerm } ? .term1 : .em7])
  }

  static func unknownWording(_ kind: WordingKind, _ id: WordingID) -> Self {
    Self(
      .notFound, "wording.unknown", "There is no \(kind.title) \(id) without faults.",
      advice: "Check the files with: replydesk \(kind.rawValue) check")
  }
}
