/// A kind of personal data that no view may show and no email may carry (EM-7).
public enum DataKind: String, CaseIterable, Sendable {
  case nino = "NINO"
  case dateOfBirth = "DOB"
  case sortCode = "SORT_CODE"
  case bankAccount = "BANK_ACCOUNT"
  case rollNumber = "ROLL_NUMBER"
  case iban = "IBAN"
  case cardNumber = "PAN"
  case cardSecurityCode = "CVV"
  case cardExpiry = "CARD_EXPIRY"
  case customerReference = "SCIN"
  case gatewayID = "GGID"
  case pin = "PIN"
  case password = "PASSWORD"
  case phone = "PHONE"
  case email = "EMAIL"
  case postcode = "POSTCODE"
  case address = "ADDRESS"
  case nhsNumber = "NHS_NUMBER"
  case drivingLicence = "DRIVING_LICENCE"
  case passport = "PASSPORT"
  case name = "NAME"

  /// The policy's name of the kind, such as `SORT_CODE`.
  public var policyName: String { rawValue }

  /// The rule of the policy that says what counts.
  public var policyRule: Int {
    switch self {
    case .nino: 4
    case .dateOfBirth: 5
    case .sortCode, .bankAccount, .rollNumber: 6
    case .customerReference, .gatewayID: 7
    case .pin: 8
    case .password: 9
    case .cardNumber, .cardSecurityCode, .cardExpiry: 10
    case .iban: 11
    case .phone, .email: 12
    case .postcode: 13
    case .address: 14
    case .nhsNumber, .drivingLicence, .passport: 15
    case .name: 16
    }
  }

  /// The word that stands in a mask such as `[account 1]`.
  public var maskWord: String {
    switch self {
    case .nino: "NINO"
    case .dateOfBirth: "date"
    case .sortCode: "sort code"
    case .bankAccount: "account"
    case .rollNumber: "roll number"
    case .iban: "IBAN"
    case .cardNumber: "card"
    case .cardSecurityCode: "security code"
    case .cardExpiry: "expiry"
    case .customerReference: "reference"
    case .gatewayID: "user ID"
    case .pin: "PIN"
    case .password: "password"
    case .phone: "phone"
    case .email: "email"
    case .postcode: "postcode"
    case .address: "address"
    case .nhsNumber: "NHS number"
    case .drivingLicence: "licence"
    case .passport: "passport"
    case .name: "name"
    }
  }

  /// The word in the mask of a child's name, which is numbered on its own.
  static let childMaskWord = "child"
}
