internal import Casework

extension UsableWording {
  /// Says why wording may not be used, whoever the client is.
  struct Judge {
    let approvals: [WordingReference: [Approval]]
    let parity: WordingParity
    let limits: WordingLimits
    let date: CivilDate

    /// The reasons of each wording, empty where it may be used.
    func reasons(_ wordings: [WordingReference: some ApprovableWording]) -> [WordingReference: [HiddenReason]] {
      var reasons = wordings.mapValues { wording in
        self.reasons(wording) + (WordingLint.hasErrors(wording, limits: limits) ? [.faulty] : [])
          + (parity.hasGap(wording) ? [.noParity] : [])
      }
      let replacing = wordings.values.filter { reasons[$0.reference]?.isEmpty == true }.compactMap(\.header.replaces)
      for old in replacing { reasons[old]?.append(.replaced) }
      return reasons
    }

    /// What approval and dates say.
    private func reasons<Wording: ApprovableWording>(_ wording: Wording) -> [HiddenReason] {
      let own = approvals[wording.reference, default: []].filter { $0.kind == Wording.kind }
      let digest = wording.source.digest
      let exact = own.filter { $0.fileDigest == digest }
      var reasons: [HiddenReason] = []
      if own.isEmpty {
        reasons.append(.notApproved)
      } else if exact.isEmpty {
        reasons.append(.changedSinceApproval)
      } else if exact.contains(where: \.isWithdrawn) {
        reasons.append(.withdrawn)
      } else if !exact.contains(where: { $0.from <= date && date <= $0.until ?? .latest }) {
        reasons.append(exact.contains { date < $0.from } ? .notYetValid : .expired)
      }
      if date < wording.header.validFrom, !reasons.contains(.notYetValid) { reasons.append(.notYetValid) }
      if date > wording.header.validUntil, !reasons.contains(.expired) { reasons.append(.expired) }
      return reasons
    }
  }
}
