import Casework
import Testing

/// One row a rule: what is changed in otherwise eligible facts, which rules refuse, and which way it then goes.
struct RefusalRow: Sendable, CustomTestStringConvertible {
  let name: String
  let facts: EmailFacts
  let rules: [Rule]
  let route: Route
  var testDescription: String { name }
}

@Suite struct EmailRulesTests {
  @Test func everythingInOrderIsAllowed() {
    let decision = EmailRules.decide(.eligible)
    #expect(decision.isAllowed)
    #expect(decision.route == .email)
    #expect(decision.refusals.isEmpty)
    #expect(decision.checks.count == 22)
  }

  static let alone: [RefusalRow] = [
    RefusalRow(name: "suicide", facts: .eligible.flagged(.suicideOrSelfHarm), rules: [.sg1], route: .teamLeader),
    RefusalRow(name: "abuse", facts: .eligible.flagged(.domesticAbuse), rules: [.sg2], route: .teamLeader),
    RefusalRow(
      name: "danger elsewhere", facts: .eligible.with { $0.hasDangerElsewhere = true }, rules: [.sg2],
      route: .teamLeader),
    RefusalRow(name: "child", facts: .eligible.flagged(.childAtRisk), rules: [.sg2], route: .teamLeader),
    RefusalRow(
      name: "special record", facts: .eligible.with { $0.isSpecialRecord = true }, rules: [.ch3], route: .specialRecords
    ),
    RefusalRow(name: "deceased", facts: .eligible.with { $0.isDeceased = true }, rules: [.ch3], route: .bereavement),
    RefusalRow(
      name: "suppressed", facts: .eligible.with { $0.isSuppressed = true }, rules: [.ch3], route: .bereavement),
    RefusalRow(name: "unlinked", facts: .eligible.with { $0.isLinked = false }, rules: [.in6], route: .linkFirst),
    RefusalRow(
      name: "employer", facts: .eligible.with { $0.role = .employer }, rules: [.in8, .ch1], route: .employerProcedure),
    RefusalRow(
      name: "representative", facts: .eligible.with { $0.role = .representative }, rules: [.ch3, .ch1],
      route: .representativeProcedure),
    RefusalRow(
      name: "unregistered", facts: .eligible.with { $0.isRegistered = false }, rules: [.ch1], route: .telephone),
    RefusalRow(
      name: "telephone", facts: .eligible.with { $0.preference = .telephone }, rules: [.ch1], route: .telephone),
    RefusalRow(name: "letter", facts: .eligible.with { $0.preference = .letter }, rules: [.ch1], route: .letter),
    RefusalRow(name: "email", facts: .eligible.with { $0.preference = .email }, rules: [.ch1], route: .telephone),
    RefusalRow(name: "feedback", facts: .eligible.with { $0.subject = .feedback }, rules: [.ch1], route: .telephone),
    RefusalRow(name: "general", facts: .eligible.with { $0.subject = .generalQuery }, rules: [.ch1], route: .telephone),
    RefusalRow(
      name: "complain", facts: .eligible.with { $0.subject = .complaint }, rules: [.ch1], route: .complaintLog),
    RefusalRow(
      name: "annual", facts: .eligible.with { $0.subject = .annualAssessment }, rules: [.ch5], route: .telephone),
    RefusalRow(
      name: "access", facts: .eligible.with { $0.subject = .subjectAccessRequest }, rules: [.ch1],
      route: .subjectAccessTeam),
    RefusalRow(name: "site", facts: .eligible.with { $0.subject = .siteProblem }, rules: [.ch1], route: .siteSupport),
    RefusalRow(
      name: "unsure", facts: .eligible.with { $0.isSubjectUnsure = true }, rules: [.ch1], route: .confirmSubject),
    RefusalRow(name: "complaint flag", facts: .eligible.flagged(.complaint), rules: [.ch2], route: .complaintLog),
    RefusalRow(name: "complex", facts: .eligible.flagged(.complex), rules: [.ch2], route: .inboundCorrespondence),
    RefusalRow(name: "legal", facts: .eligible.flagged(.legal), rules: [.ch2], route: .inboundCorrespondence),
    RefusalRow(name: "no address", facts: .eligible.with { $0.address = .missing }, rules: [.ch3], route: .telephone),
    RefusalRow(
      name: "bad address", facts: .eligible.with { $0.address = .malformed }, rules: [.ch3], route: .telephone),
    RefusalRow(
      name: "the other parent's address", facts: .eligible.with { $0.address = .shared }, rules: [.ch3],
      route: .telephone),
    RefusalRow(
      name: "the other parent wrote", facts: .eligible.with { $0.contradictsRecord = true }, rules: [.in6],
      route: .telephone),
    RefusalRow(
      name: "no first name", facts: .eligible.with { $0.hasUsableName = false }, rules: [.em4], route: .telephone),
    RefusalRow(name: "bounced", facts: .eligible.with { $0.address = .bounced }, rules: [.ch3], route: .telephone),
    RefusalRow(
      name: "other language", facts: .eligible.with { $0.wording = .otherLanguageOrNationOnly }, rules: [.em6],
      route: .inboundCorrespondence),
    RefusalRow(
      name: "no wording", facts: .eligible.with { $0.wording = .noneForSubject }, rules: [.ch1],
      route: .inboundCorrespondence),
  ]

  @Test(arguments: alone) func oneFaultAloneRefusesWithItsRule(_ row: RefusalRow) {
    let decision = EmailRules.decide(row.facts)
    #expect(!decision.isAllowed)
    #expect(decision.refusals.map(\.rule) == row.rules)
    #expect(decision.route == row.route)
  }

  @Test func everyFaultIsNamedAndNotOnlyTheFirst() {
    let facts = EmailFacts(
      role: .employer, isLinked: false, contradictsRecord: true, hasUsableName: false, isRegistered: false,
      preference: .telephone, subject: .complaint,
      isSubjectUnsure: true, flags: Flags(Flag.allCases), hasDangerElsewhere: true, isDeceased: true,
      isSuppressed: true, isSpecialRecord: true,
      handlerIsCleared: false, address: .bounced, language: .welsh, nation: .northernIreland, wording: .noneForSubject)
    let decision = EmailRules.decide(facts)
    #expect(decision.refusals.count == decision.checks.count - 1, "only 'not a representative' passes")
    #expect(decision.route == .teamLeader)
  }

  @Test func nothingIsSaidOfAClientWhomTheRecordDoesNotKnow() {
    let decision = EmailRules.decide(.unlinked)
    #expect(!decision.isAllowed)
    #expect(decision.refusals.map(\.rule) == [.in6])
    #expect(decision.route == .linkFirst)
    let open = decision.checks.filter { $0.verdict == .notKnownYet }
    #expect(open.map(\.rule) == [.sg2, .ch3, .ch3, .ch3, .in6, .in8, .ch3, .ch1, .ch1, .ch1, .ch3, .em4, .em6])
    #expect(open.allSatisfy { !$0.passes && !$0.finding.isEmpty })
    let told = decision.checks.filter(\.passes).map(\.finding)
    #expect(told.first == "no threat of suicide or self-harm", "that is read in the message itself")
  }

  @Test(arguments: [
    ("suicide", EmailFacts.unlinked.flagged(.suicideOrSelfHarm), [Rule.sg1, .in6], Route.teamLeader),
    ("employer", .unlinked.with { $0.role = .employer }, [.in6, .in8, .ch1], .employerProcedure),
    ("subject", .unlinked.with { $0.subject = .generalQuery }, [.in6, .ch1], .linkFirst),
    ("a child of the case has died", .unlinked.with { $0.isDeceased = true }, [.ch3, .in6], .bereavement),
  ]) func whatIsKnownOfAnUnlinkedMessageIsStillSaid(
    _ name: String, _ facts: EmailFacts, _ rules: [Rule], _ route: Route
  ) {
    let decision = EmailRules.decide(facts)
    #expect(decision.refusals.map(\.rule) == rules)
    #expect(decision.route == route)
  }

  @Test(arguments: EmailFacts.unknowns) func anEmailNeverGoesWhileOneFactIsNotKnown(
    _ forget: @Sendable (inout EmailFacts) -> Void
  ) {
    let decision = EmailRules.decide(.eligible.with(forget))
    #expect(!decision.isAllowed)
    #expect(decision.refusals.isEmpty)
    #expect(decision.checks.contains { $0.verdict == .notKnownYet })
  }

  @Test(arguments: [Flag.changeOfCircumstances, .childNotNamed]) func flagsThatOnlyInformRefuseNothing(_ flag: Flag) {
    #expect(EmailRules.decide(.eligible.flagged(flag)).isAllowed)
  }

  @Test func aCallThatWasAskedForIsMadeAndNoEmailSent() {
    let decision = EmailRules.decide(.eligible.flagged(.callBack))
    #expect(decision.refusals.map(\.rule) == [.ch9])
    #expect(decision.route == .telephone)
    #expect(EmailRules.decide(.eligible.flagged(.callBack, .complex)).route == .telephone)
  }

  @Test func aClearedHandlerMayAnswerASpecialRecord() {
    #expect(EmailRules.decide(.eligible.with { ($0.isSpecialRecord, $0.handlerIsCleared) = (true, true) }).isAllowed)
  }

  @Test func selfServiceWithoutRegistrationIsShownAsADataFault() {
    let decision = EmailRules.decide(.eligible.with { $0.isRegistered = false })
    #expect(decision.refusals.first?.finding.contains("CL-2") == true)
  }

  @Test(arguments: [
    (true, "tells of danger; a team leader decides"), (false, "may tell of danger; a person has to decide"),
  ])
  func whetherAnotherMessageTellsOfDangerOrMayIsSaid(isCertain: Bool, words: String) {
    var facts = EmailFacts.eligible
    facts.hasDangerElsewhere = true
    facts.isDangerElsewhereCertain = isCertain
    #expect(EmailRules.decide(facts).refusals.map(\.finding).contains { $0.hasSuffix(words) })
  }

  @Test func whoeverLeadsItIsToldWhatALeaderDoes() {
    var decision = EmailRules.decide(.eligible.flagged(.suicideOrSelfHarm))
    #expect(decision.instruction.hasPrefix("Tell the team leader now."))
    decision.isForLeader = true
    #expect(decision.instruction.contains("ring the client") && !decision.instruction.contains("Tell the team leader"))
    var other = EmailRules.decide(.eligible)
    other.isForLeader = true
    #expect(other.instruction == Route.email.instruction)
  }
}
