import Casework

extension EmailFacts {
  /// Facts under which every rule lets an email pass.
  static let eligible = EmailFacts(
    role: .receivingParent, isLinked: true, isRegistered: true, preference: .selfService, subject: .missingPayment,
    isSubjectUnsure: false, flags: [], hasDangerElsewhere: false, isDeceased: false, isSuppressed: false,
    isSpecialRecord: false,
    handlerIsCleared: false, address: .usable, language: .english, nation: .greatBritain, wording: .available)

  /// The same facts with one thing changed.
  func with(_ change: (inout EmailFacts) -> Void) -> EmailFacts {
    var facts = self
    change(&facts)
    return facts
  }

  /// The same facts with those flags.
  func flagged(_ flags: Flag...) -> EmailFacts { with { $0.flags = Flags(flags) } }
}
