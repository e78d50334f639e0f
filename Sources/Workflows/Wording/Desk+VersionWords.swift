internal import Casework
internal import Storage
internal import Wording

extension Desk {
  /// Why a file may not stand for its version: it was approved with other words, and a version keeps its words for ever, so that
  /// whoever reads the name of one in a record knows what it said (EM-5). Nil where it may; a change of the header alone is none.
  func otherWords(
    _ wording: any ApprovableWording, approvals: [WordingReference: [Approval]], in session: ReadSession
  ) throws -> DeskError? {
    let (reference, source) = (wording.reference, wording.source)
    let others = approvals[reference, default: []].filter {
      $0.kind == source.kind && $0.fileDigest != source.digest
    }
    for approval in others {
      let bytes = try session.wordingSource(reference, kind: source.kind, digest: approval.fileDigest) ?? []
      if WordingSource(kind: source.kind, path: "store", bytes: bytes).words != source.words {
        let word = source.kind.rawValue
        return DeskError(
          .refused, "wording.version-words",
          "\(reference) was approved with other words, and a version keeps its words.",
          advice:
            "Give \(source.path) the next version, with replaces: \(reference), and propose it. See what changed with: "
            + "replydesk \(word) diff \(reference.id)", rules: [.em5])
      }
    }
    return nil
  }
}
