/// Something that the client must have to hand before a transfer (SS-2); whether they had it is kept, never the value.
public enum Credential: String, CaseIterable, Sendable {
  case reference
  case pin
  case nationalInsurance = "national-insurance"
  case birth

  /// What it is called.
  public var title: String {
    switch self {
    case .reference: "customer reference"
    case .pin: "PIN"
    case .nationalInsurance: "National Insurance number"
    case .birth: "date of birth"
    }
  }
}
