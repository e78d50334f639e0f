/// What a message is about: the eight subjects of the self-service site (IN-2).
public enum Subject: String, CaseIterable, Sendable {
  case missingPayment = "missing-payment"
  case feedback
  case generalQuery = "general-query"
  case complaint
  case calculation
  case annualAssessment = "annual-assessment"
  case subjectAccessRequest = "subject-access-request"
  case siteProblem = "site-problem"

  /// Whether an approved email may answer it at all (CH-1): missing payments and general calculation enquiries.
  public var isAnswerableByEmail: Bool { self == .missingPayment || self == .calculation }

  /// The subject in the words of the site's list (IN-2).
  public var title: String {
    switch self {
    case .missingPayment: "missing payments"
    case .feedback: "submit feedback"
    case .generalQuery: "general query"
    case .complaint: "make a complaint"
    case .calculation: "query about calculation"
    case .annualAssessment: "query about annual assessment"
    case .subjectAccessRequest: "subject access request form"
    case .siteProblem: "problem with the site"
    }
  }
}
