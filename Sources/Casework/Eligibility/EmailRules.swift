/// The rules that decide whether an email may answer a message, each put to the facts whatever the others say (CH-4).
///
/// What only the record of a client tells is not known yet while there is none (IN-6): it neither passes nor fails.
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
      let which =
        facts.dangerElsewhere.map { "\($0), another open message of the client," }
        ?? "another open message of the client"
      return check(
        .sg2, facts.hasDangerElsewhere.map { !$0 }, "no danger in another open message of the client",
        facts.isDangerElsewhereCertain
          ? "\(which) tells of danger; a team leader decides" : "\(which) may tell of danger; a person has to decide",
        "whether another open message of the client may tell of danger")
    },
    { facts in
      check(
        .ch3, facts.isSpecialRecord.map { !$0 || facts.handlerIsCleared },
        facts.isSpecialRecord == true ? "special client record, handled by SCRT" : "not a special client record",
        "special client record, or referred as one: only SCRT may handle it", "whether it is a special client record")
    },
    { facts in
      check(
        .ch3, facts.isDeceased.map { !$0 }, "nobody on the case is recorded as deceased",
        "the client or a child is recorded as deceased", "whether the client or a child is recorded as deceased")
    },
    { facts in
      check(
        .ch3, facts.isSuppressed.map { !$0 }, "contact is not suppressed", "contact with the client is suppressed",
        "whether contact is suppressed")
    },
    { facts in check(.in6, facts.isLinked, "linked to a client and case", "not linked to a client and case") },
    { facts in
      check(
        .in6, facts.contradictsRecord.map { !$0 }, "the message and the record agree on which parent wrote",
        "the message says that the other parent wrote it",
        "whether the message and the record agree on which parent wrote")
    },
    { facts in
      check(
        .in8, facts.role.map { $0 != .employer }, "not an employer",
        "from an employer, never answered by email from here", "whether the sender is an employer")
    },
    { facts in
      check(
        .ch3, facts.role.map { $0 != .representative }, "not a representative",
        "from a representative, who answers security of their own", "whether the sender is a representative")
    },
    { facts in
      check(
        .ch1, facts.role?.isClient, "the sender is a client", "the sender is not a client",
        "whether the sender is a client")
    },
    { facts in
      let fault =
        facts.preference == .selfService ? " although the preference is self-service: a data fault (CL-2)" : ""
      return check(
        .ch1, facts.isRegistered, "registered for self-service", "not registered for self-service\(fault)",
        "whether the client is registered for self-service")
    },
    { facts in
      check(
        .ch1, facts.preference.map { $0 == .selfService }, "prefers self-service",
        "contact preference is \(facts.preference?.title ?? ""), not self-service",
        "how the client wants to be contacted")
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
    { facts in
      check(
        .em4, facts.hasUsableName, "the record has a first name for the greeting",
        "the record has no first name that an email may use", "whether there is a first name that an email may use")
    },
    { facts in wordingCheck(facts) },
  ]

  private static func subjectCheck(_ facts: EmailFacts) -> EmailDecision.Check {
    if facts.subject == .annualAssessment {
      return EmailDecision.Check(
        rule: .ch5, verdict: .fails,
        finding: "annual assessment is not an email subject unless it is corrected to a calculation enquiry")
    }
    return check(
      .ch1, facts.subject.isAnswerableByEmail, "subject is \(facts.subject.title)",
      "subject is \(facts.subject.title), not a missing payment or general calculation enquiry")
  }

  private static func addressCheck(_ address: EmailFacts.Address?) -> EmailDecision.Check {
    let fault =
      switch address {
      case .usable, nil: ""
      case .missing: "the record has no email address"
      case .malformed: "the email address on the record is not a plain address"
      case .bounced: "mail to the email address came back and it has not been corrected"
      case .shared: "the record has the same email address for the other parent on the case"
      }
    return check(
      .ch3, address.map { $0 == .usable }, "the email address is usable", fault,
      "whether there is a usable email address")
  }

  private static func wordingCheck(_ facts: EmailFacts) -> EmailDecision.Check {
    if facts.wording == .noneForSubject {
      return EmailDecision.Check(rule: .ch1, verdict: .fails, finding: "no approved response covers the subject")
    }
    let version = "\(facts.language.title) for \(facts.nation.title)"
    return check(
      .em6, facts.wording.map { $0 == .available }, "approved wording in \(version)",
      "no approved wording in \(version)", "whether there is approved wording in the client's language for their nation"
    )
  }

  /// - Parameters:
  ///   - passes: nil where the record cannot tell yet; then the finding is the question that is open.
  private static func check(
    _ rule: Rule, _ passes: Bool?, _ good: String, _ bad: String, _ question: String = ""
  ) -> EmailDecision.Check {
    switch passes {
    case true?: EmailDecision.Check(rule: rule, verdict: .passes, finding: good)
    case false?: EmailDecision.Check(rule: rule, verdict: .fails, finding: bad)
    case nil: EmailDecision.Check(rule: rule, verdict: .notKnownYet, finding: question)
    }
  }
}
