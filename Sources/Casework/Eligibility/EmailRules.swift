/// The rules that decide whether an email may answer a message, each put to the facts whatever the others say (CH-4).
public enum EmailRules {
  /// Puts every rule to the facts and names the route to take.
  public static func decide(_ facts: EmailFacts) -> EmailDecision {
    EmailDecision(checks: checks.map { $0(facts) }, route: Route.taken(for: facts))
  }

  private typealias Rules = @Sendable (EmailFacts) -> EmailDecision.Check

  /// In the order in which they are shown: danger first, then who, then what, then how.
  private static let checks: [Rules] = [
    { facts in
      check(
        .sg1, !facts.flags.contains(.suicideOrSelfHarm), "no threat of suicide or self-harm",
        "a threat of suicide or self-harm")
    },
    { facts in
      let isFree = !facts.flags.contains(.domesticAbuse) && !facts.flags.contains(.childAtRisk)
      return check(.sg2, isFree, "no sign of abuse or of a child at risk", "domestic abuse or a child at risk")
    },
    { facts in
      check(
        .sg2, !facts.hasDangerElsewhere, "no danger in another open message of the client",
        "another open message of the client tells of danger")
    },
    { facts in
      check(
        .ch3, !facts.isSpecialRecord || facts.handlerIsCleared,
        facts.isSpecialRecord ? "special client record, handled by SCRT" : "not a special client record",
        "special client record: only SCRT may handle it")
    },
    { facts in
      check(
        .ch3, !facts.isDeceased, "nobody on the case is recorded as deceased",
        "the client or a child is recorded as deceased")
    },
    { facts in check(.ch3, !facts.isSuppressed, "contact is not suppressed", "contact with the client is suppressed") },
    { facts in check(.in6, facts.isLinked, "linked to a client and case", "not linked to a client and case") },
    { facts in
      check(.in8, facts.role != .employer, "not an employer", "from an employer, never answered by email from here")
    },
    { facts in
      check(
        .ch3, facts.role != .representative, "not a representative",
        "from a representative, who answers security of their own")
    },
    { facts in check(.ch1, facts.role.isClient, "the sender is a client", "the sender is not a client") },
    { facts in
      let fault =
        facts.preference == .selfService ? " although the preference is self-service: a data fault (CL-2)" : ""
      return check(.ch1, facts.isRegistered, "registered for self-service", "not registered for self-service\(fault)")
    },
    { facts in
      check(
        .ch1, facts.preference == .selfService, "prefers self-service",
        "contact preference is \(facts.preference.title), not self-service")
    },
    { facts in subjectCheck(facts) },
    { facts in
      check(
        .ch1, !facts.isSubjectUnsure, "the subject is certain", "the subject is not certain; a person must decide it")
    },
    { facts in check(.ch2, !facts.flags.contains(.complaint), "no complaint in it", "it holds a complaint") },
    { facts in
      check(.ch2, !facts.flags.contains(.complex), "not complex", "complex: one standard answer would not do")
    },
    { facts in
      check(
        .ch2, !facts.flags.contains(.legal), "no lawyer, MP, ombudsman or press in it",
        "a lawyer, MP, ombudsman or the press is involved: it needs a fuller answer")
    },
    { facts in
      check(.ch9, !facts.flags.contains(.callBack), "no call was asked for", "a call was asked for, so one is required")
    },
    { facts in addressCheck(facts.address) },
    { facts in wordingCheck(facts) },
  ]

  private static func subjectCheck(_ facts: EmailFacts) -> EmailDecision.Check {
    if facts.subject == .annualAssessment {
      return EmailDecision.Check(
        rule: .ch5, passes: false,
        finding: "annual assessment is not an email subject unless it is corrected to a calculation enquiry")
    }
    return check(
      .ch1, facts.subject.isAnswerableByEmail, "subject is \(facts.subject.title)",
      "subject is \(facts.subject.title), not a missing payment or general calculation enquiry")
  }

  private static func addressCheck(_ address: EmailFacts.Address) -> EmailDecision.Check {
    switch address {
    case .usable: EmailDecision.Check(rule: .ch3, passes: true, finding: "the email address is usable")
    case .missing: EmailDecision.Check(rule: .ch3, passes: false, finding: "the record has no email address")
    case .malformed:
      EmailDecision.Check(rule: .ch3, passes: false, finding: "the email address on the record is not a plain address")
    case .bounced:
      EmailDecision.Check(
        rule: .ch3, passes: false, finding: "mail to the email address came back and it has not been corrected")
    }
  }

  private static func wordingCheck(_ facts: EmailFacts) -> EmailDecision.Check {
    let version = "\(facts.language.title) for \(facts.nation.title)"
    return switch facts.wording {
    case .available: EmailDecision.Check(rule: .em6, passes: true, finding: "approved wording in \(version)")
    case .otherLanguageOrNationOnly:
      EmailDecision.Check(rule: .em6, passes: false, finding: "no approved wording in \(version)")
    case .none: EmailDecision.Check(rule: .ch1, passes: false, finding: "no approved response covers the subject")
    }
  }

  private static func check(_ rule: Rule, _ passes: Bool, _ good: String, _ bad: String) -> EmailDecision.Check {
    EmailDecision.Check(rule: rule, passes: passes, finding: passes ? good : bad)
  }
}
