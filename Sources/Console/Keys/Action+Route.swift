public import Casework

extension EmailDecision {
  /// What the console offers to do: a leader rings, records and clears what others only hand to them (SG-1).
  public var actions: [Action] { isLeadersOwn ? [.call, .note, .clearFlag] : route.actions }
}

extension Route {
  /// What the console offers to go this way; nothing where it is gone outside of it.
  public var actions: [Action] {
    switch self {
    case .email: [.reply]
    case .linkFirst: [.link]
    case .confirmSubject: [.subject]
    case .teamLeader, .specialRecords: [.give]
    case .telephone, .representativeProcedure: [.call]
    case .inboundCorrespondence, .employerProcedure: [.call, .outcome]
    case .complaintLog, .letter, .subjectAccessTeam, .siteSupport: [.outcome]
    case .bereavement: []
    }
  }
}
