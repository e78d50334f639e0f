extension Route {
  /// The route for the facts: the most protective of those that apply (CH-2, CH-3, CH-9, SG-1, SG-2, IN-6, IN-8).
  static func taken(for facts: EmailFacts) -> Self {
    if facts.flags.hasSafeguarding || facts.hasDangerElsewhere == true { return .teamLeader }
    if facts.isSpecialRecord == true && !facts.handlerIsCleared { return .specialRecords }
    if facts.isDeceased == true || facts.isSuppressed == true { return .bereavement }
    if facts.role == .employer { return .employerProcedure }
    if !facts.isLinked { return .linkFirst }
    if facts.flags.contains(.complaint) || facts.subject == .complaint { return .complaintLog }
    if facts.role == .representative { return .representativeProcedure }
    if facts.isSubjectUnsure { return .confirmSubject }
    switch facts.subject {
    case .subjectAccessRequest: return .subjectAccessTeam
    case .siteProblem: return .siteSupport
    case .missingPayment, .calculation: return forAnswerable(facts)
    case .feedback, .generalQuery, .annualAssessment:
      if facts.flags.contains(.callBack) { return .telephone }
      return facts.needsFullerAnswer ? .inboundCorrespondence : facts.byVoiceOrPost
    case .complaint: return .complaintLog
    }
  }

  private static func forAnswerable(_ facts: EmailFacts) -> Self {
    if facts.flags.contains(.callBack) { return .telephone }
    if facts.needsFullerAnswer { return .inboundCorrespondence }
    if facts.preference != .selfService || facts.isRegistered != true || facts.address != .usable
      || facts.contradictsRecord != false || facts.hasUsableName != true
    {
      return facts.byVoiceOrPost
    }
    return facts.wording == .available ? .email : .inboundCorrespondence
  }
}

extension EmailFacts {
  /// Whether one standard answer would not do (CH-2).
  fileprivate var needsFullerAnswer: Bool { flags.contains(.complex) || flags.contains(.legal) }
  /// Telephone, unless the client asked for letters (CH-2).
  fileprivate var byVoiceOrPost: Route { preference == .letter ? .letter : .telephone }
}
