import Casework

extension EmailFacts {
  /// Facts under which every rule lets an email pass.
  static let eligible = EmailFacts(
    role: .receivingParent, isLinked: true, contradictsRecord: false, hasUsableName: true, isRegistered: true,
    preference: .selfService, subject: .missingPayment,
    isSubjectUnsure: false, flags: [], hasDangerElsewhere: false, isDeceased: false, isSuppressed: false,
    isSpecialRecord: false,
    handlerIsCleared: false, address: .usable, language: .english, nation: .greatBritain, wording: .available)

  /// Each of the facts that only the record of a client tells, forgotten.
  static let unknowns: [@Sendable (inout EmailFacts) -> Void] = [
    { $0.role = nil }, { $0.isRegistered = nil }, { $0.preference = nil }, { $0.hasDangerElsewhere = nil },
    { $0.isDeceased = nil }, { $0.isSuppressed = nil }, { $0.isSpecialRecord = nil }, { $0.address = nil },
    { $0.wording = nil }, { $0.contradictsRecord = nil }, { $0.hasUsableName = nil },
  ]

  /// What is known of a message of somebody whom the record does not know.
  static let unlinked = unknowns.reduce(into: eligible.with { $0.isLinked = false }) { facts, forget in forget(&facts) }

  /// The same facts with one thing changed.
  func with(_ change: (inout EmailFacts) -> Void) -> EmailFacts {
    var facts = self
    change(&facts)
    return facts
  }

  /// The same facts with those flags.
  func flagged(_ flags: Flag...) -> EmailFacts { with { $0.flags = Flags(flags) } }
}
