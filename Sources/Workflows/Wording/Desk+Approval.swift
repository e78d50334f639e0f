internal import Casework
internal import Storage
public import Wording

extension Desk {
  /// Lets these exact files be sent to clients from today on (EM-5); the author of a file never approves it.
  ///
  /// - Returns: how many were approved; those that were before are passed over.
  public func approve(_ kind: WordingKind, _ ids: [WordingID]?) throws -> Int {
    let shelf = try wording()
    let all: [any ApprovableWording] =
      kind == .template ? Array(shelf.library.templates.values) : Array(shelf.library.lines.values)
    let chosen = ids.map { ids in all.filter { ids.contains($0.reference.id) } } ?? all
    if let missing = ids?.first(where: { id in !chosen.contains { $0.reference.id == id } }) {
      throw DeskError(
        .notFound, "wording.unknown", "There is no \(kind.title) \(missing) without faults.",
        advice: "Check the files with: replydesk \(kind.rawValue) check")
    }
    let approved = try store.write(by: author, at: now) { session in
      guard try session.person(account)?.roles.contains(.wordingOwner) == true else {
        throw DeskError(
          .notAllowed, "wording.owner-only", "Only a wording owner approves wording.",
          advice: "Ask a wording owner of this store.", rules: [.em5])
      }
      let known = Set(try session.approvals().map(\.fileDigest))
      let fresh = chosen.filter { !known.contains($0.source.digest) }
      for wording in fresh { try approve(wording, in: session) }
      return fresh.count
    }
    forgetWording()
    return approved
  }

  private func approve(_ wording: any ApprovableWording, in session: WriteSession) throws {
    if wording.header.owner == account {
      throw DeskError(
        .notAllowed, "wording.own", "\(wording.reference) is owned by you.", advice: "Somebody else must approve it.",
        rules: [.em5])
    }
    try session.register(wording.source, as: wording.reference)
    try session.approve(
      Approval(
        reference: wording.reference, kind: wording.source.kind, fileDigest: wording.source.digest, approver: account,
        from: min(today, wording.header.validFrom), until: wording.header.validUntil))
  }
}
