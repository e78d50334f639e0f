/// Whether an email may answer a message, every check that was made, and what to do instead (CH-4).
public struct EmailDecision: Hashable, Sendable {
  /// One rule put to the facts.
  public struct Check: Hashable, Sendable {
    /// The rule.
    public let rule: Rule
    /// What it says of an email.
    public let verdict: Verdict
    /// What was found, or what is still to be found out, in words without personal data.
    public let finding: String

    /// Whether it lets the email pass.
    public var passes: Bool { verdict == .passes }
  }

  /// What a rule says of an email.
  public enum Verdict: Hashable, Sendable {
    case passes
    case fails
    /// The record does not know the client or the case, and so not what the rule asks for (IN-6).
    case notKnownYet
  }

  /// Every check, in the order in which they are shown.
  public let checks: [Check]
  /// What to do: email where every check passes, else the most protective other way.
  public let route: Route

  /// Whether it is for the team leader of the message, who is told what a leader does.
  public var isForLeader = false

  /// What to do, as an instruction to whoever it is for (SG-1).
  public var instruction: String { isLeadersOwn ? Route.leadersInstruction : route.instruction }
  /// Whether it is the leader who decides, and the leader who reads it.
  public var isLeadersOwn: Bool { isForLeader && route == .teamLeader }

  /// Whether an email may be sent.
  public var isAllowed: Bool { checks.allSatisfy(\.passes) }
  /// The checks that refuse it, in order.
  public var refusals: [Check] { checks.filter { $0.verdict == .fails } }
}

/// The way an enquiry is to be answered (CH-2, SG-1, SG-2, IN-6, IN-8).
public enum Route: String, CaseIterable, Sendable {
  case email
  case teamLeader = "team-leader"
  case specialRecords = "special-records"
  case linkFirst = "link-first"
  case complaintLog = "complaint-log"
  case telephone
  case letter
  case inboundCorrespondence = "inbound-correspondence"
  case subjectAccessTeam = "subject-access-team"
  case siteSupport = "site-support"
  case employerProcedure = "employer-procedure"
  case representativeProcedure = "representative-procedure"
  case confirmSubject = "confirm-subject"
  case bereavement

  /// What a team leader does about a message that tells of danger (SG-1, SG-2).
  static let leadersInstruction =
    "You lead this. No email: ring the client, record what you decide as a note, then clear the flag with the reason."

  /// What to do, as an instruction to the caseworker.
  public var instruction: String {
    switch self {
    case .email: "Reply by email from approved wording."
    case .teamLeader: "Tell the team leader now. No email; the leader decides what happens."
    case .specialRecords: "Hand to the Special Client Records Team (SCRT)."
    case .linkFirst: "Link it to a client and case first; it cannot be answered before."
    case .complaintLog: "Record it in the complaint log, then telephone the client."
    case .telephone: "Telephone the client after the security check."
    case .letter: "Answer by letter."
    case .inboundCorrespondence: "Follow the inbound correspondence procedure: telephone or letter."
    case .subjectAccessTeam: "Pass to the SAR team: 40 calendar days from a written request."
    case .siteSupport:
      "Warm transfer to the Self Service Support Team (SSST); to a general agent where it is busy, else agree a call-back."
    case .employerProcedure: "Answer as employer work; never by email or SMS from here."
    case .representativeProcedure: "Telephone the representative; they pass security of their own."
    case .confirmSubject: "Read it and confirm or correct the subject first."
    case .bereavement: "No contact from here; follow the bereavement and suppression procedure."
    }
  }
}
