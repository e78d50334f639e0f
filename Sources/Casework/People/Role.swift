/// What the sender of a message is on a case.
public enum Role: String, CaseIterable, Sendable {
  case receivingParent = "receiving_parent"
  case payingParent = "paying_parent"
  case employer
  case representative

  /// Whether this is a client; employers and representatives are not (CH-1, CH-3, IN-8).
  public var isClient: Bool { self == .receivingParent || self == .payingParent }

  /// The role in the service's own words.
  public var title: String {
    switch self {
    case .receivingParent: "receiving parent"
    case .payingParent: "paying parent"
    case .employer: "employer"
    case .representative: "representative"
    }
  }

  /// The role in two letters for lists.
  public var abbreviation: String {
    switch self {
    case .receivingParent: "RP"
    case .payingParent: "PP"
    case .employer: "EM"
    case .representative: "RE"
    }
  }
}

/// The language a client is answered in (EM-6).
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// The language's English name.
  public var title: String { self == .english ? "English" : "Welsh" }
}

/// Which service answers: Great Britain's or Northern Ireland's (EM-6).
public enum Nation: String, CaseIterable, Sendable {
  case greatBritain = "GB"
  case northernIreland = "NI"

  /// The nation's name.
  public var title: String { self == .greatBritain ? "Great Britain" : "Northern Ireland" }
}

/// How a client asked to be contacted.
public enum ContactPreference: String, CaseIterable, Sendable {
  case selfService = "self_service"
  case telephone
  case letter
  case email

  /// The preference in words.
  public var title: String { self == .selfService ? "self-service" : rawValue }
}

/// How maintenance is paid on a case.
public enum ServiceType: String, CaseIterable, Sendable {
  case collectAndPay = "collect_and_pay"
  case directPay = "direct_pay"
}
