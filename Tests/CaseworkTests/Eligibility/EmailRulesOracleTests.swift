import Casework
import Testing

/// The whole space of facts against an oracle written the other way round: it lists what is allowed and nothing else.
@Suite struct EmailRulesOracleTests {
  /// An email may go out in exactly these cases (CH-1 to CH-6, SG-1, SG-2, EM-6, IN-6, IN-8), told as one sentence.
  private func oracleAllows(_ facts: EmailFacts) -> Bool {
    let askers: Set<Role> = [.payingParent, .receivingParent]
    let questions: Set<Subject> = [.calculation, .missingPayment]
    let harmless: Int64 = 1 << 5 | 1 << 7
    guard askers.contains(facts.role ?? .employer), questions.contains(facts.subject),
      facts.flags.rawValue | harmless == harmless
    else { return false }
    let reachable = facts.isLinked && facts.isRegistered == true && facts.preference?.rawValue == "self_service"
    let person =
      facts.isDeceased == false && facts.isSuppressed == false
      && (facts.isSpecialRecord == false || facts.handlerIsCleared && facts.isSpecialRecord == true)
    let answer =
      facts.address == .usable && facts.contradictsRecord == false && facts.hasUsableName == true
      && facts.wording == .available && !facts.isSubjectUnsure
    return reachable && person && answer
  }

  @Test(arguments: Role.allCases) func emailIsAllowedOnlyWhereTheOracleAllowsIt(_ role: Role) {
    var (seen, allowed, wrong, misrouted) = (0, 0, 0, 0)
    everyCombination(of: role) { facts in
      let decision = EmailRules.decide(facts)
      seen += 1
      if decision.isAllowed { allowed += 1 }
      if decision.isAllowed != oracleAllows(facts) { wrong += 1 }
      if (decision.route == .email) != decision.isAllowed { misrouted += 1 }
    }
    #expect(seen == 8 * 2 * 4 * 64 * 3 * 3 * 9 * 3)
    #expect((allowed > 0) == role.isClient)
    #expect(wrong == 0)
    #expect(misrouted == 0, "the route says email exactly where email is allowed")
  }

  private let standings: [@Sendable (inout EmailFacts) -> Void] = [
    { $0.address = .usable },
    { $0.address = .missing },
    { $0.address = .malformed },
    { $0.address = .bounced },
    { $0.address = .shared },
    { $0.contradictsRecord = true },
    { $0.hasUsableName = false },
    { $0.isLinked = false },
    { $0.isSubjectUnsure = true },
  ]

  /// Subject × registered × preference × flags × suppression × special record × address or standing × wording; language
  /// and nation, which only the wording answers to, go round.
  private func everyCombination(of role: Role, _ visit: (EmailFacts) -> Void) {
    var visited = 0
    for subject in Subject.allCases {
      for registered in [true, false] {
        for preference in ContactPreference.allCases {
          for flags in 0..<Int64(64) {
            for suppression in 0..<3 {
              for special in 0..<3 {
                for standing in standings {
                  for wording in [EmailFacts.Wording.available, .otherLanguageOrNationOnly, .noneForSubject] {
                    visited += 1
                    var facts = EmailFacts.eligible
                    (facts.role, facts.subject, facts.preference) = (role, subject, preference)
                    (facts.isRegistered, facts.wording) = (registered, wording)
                    facts.flags = Flags(rawValue: flags & 31 | (flags & 32) << 1 | (flags & 2) << 4 | (flags & 1) << 7)
                    (facts.isSuppressed, facts.isDeceased) = (suppression == 1, suppression == 2)
                    (facts.isSpecialRecord, facts.handlerIsCleared) = (special > 0, special > 1)
                    facts.language = visited.isMultiple(of: 2) ? .english : .welsh
                    facts.nation = visited.isMultiple(of: 3) ? .northernIreland : .greatBritain
                    standing(&facts)
                    visit(facts)
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
