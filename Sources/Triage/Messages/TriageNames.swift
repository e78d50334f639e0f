public import Casework

extension Subject {
  /// Its name in labelled messages, such as `missing_payments`.
  public var labelName: String {
    switch self {
    case .missingPayment: "missing_payments"
    case .feedback: "feedback"
    case .generalQuery: "general_query"
    case .complaint: "complaint"
    case .calculation: "calculation_query"
    case .annualAssessment: "annual_review_query"
    case .subjectAccessRequest: "subject_access_request"
    case .siteProblem: "site_problem"
    }
  }

  /// The subject of that name in labelled messages; nil where there is none.
  public init?(labelName: String) {
    guard let subject = Self.allCases.first(where: { $0.labelName == labelName }) else { return nil }
    self = subject
  }
}

extension Flag {
  /// Its name in labelled messages, such as `suicide_self_harm`; nil for those that are rules and never learned.
  public var labelName: String? {
    switch self {
    case .suicideOrSelfHarm: "suicide_self_harm"
    case .domesticAbuse: "domestic_abuse"
    case .childAtRisk: "child_at_risk"
    case .complaint: "complaint"
    case .legal: "legal_mp_media"
    case .changeOfCircumstances: "change_of_circumstances"
    case .complex: "complex"
    case .childNotNamed, .callBack: nil
    }
  }

  /// The flag of that name in labelled messages; nil where there is none.
  public init?(labelName: String) {
    guard let flag = Self.allCases.first(where: { $0.labelName == labelName }) else { return nil }
    self = flag
  }

  /// The flags that a model learns, most urgent first.
  public static let learned: [Flag] = allCases.filter { $0.labelName != nil }
}
