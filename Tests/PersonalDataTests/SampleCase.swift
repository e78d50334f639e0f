import Casework
import Testing

@testable import PersonalData

/// An invented case: nobody in it exists, and its numbers are of ranges kept for fiction or are made up.
enum SampleCase {
  static func client(
    _ scin: String, _ first: String, _ last: String, role: Role = .receivingParent, email: String?, mobile: String?,
    born: CivilDate?, nino: String?, address: String?
  ) throws -> Client {
    try Client(
      scin: #require(CustomerReference(scin)), role: role, firstName: ClientText(first), surname: ClientText(last),
      isRegistered: true, firstLogin: nil, preference: .selfService, email: email.map(ClientText.init),
      emailBouncedAt: nil, mobile: mobile.map(ClientText.init), smsOptOut: false, language: .english,
      nation: .greatBritain, isDeceased: false, isSuppressed: false, isSpecialRecord: false, dateOfBirth: born,
      nino: nino.map(ClientText.init), address: address.map(ClientText.init))
  }

  static func receiving() throws -> Client {
    try client(
      "121003957455", "Amélie", "Kowalska", email: "amelie.kowalska@example.org", mobile: "07700 900123",
      born: CivilDate(year: 1990, month: 4, day: 3), nino: "AB123456C",
      address: "Flat 2, 12 Example Street, Townsville, CF10 3AT")
  }

  static func paying() throws -> Client {
    try client(
      "131003957456", "Mark", "O'Hara-Price", role: .payingParent, email: "m.ohara@example.com",
      mobile: "+44 7700 900456", born: CivilDate(year: 1988, month: 12, day: 25), nino: "CE 65 43 21 A",
      address: "7 Orchard Close, Newtown, M1 1AE")
  }

  static func children() -> [Case.Child] {
    [
      Case.Child(
        firstName: ClientText("Rhys"), isDeceased: false, dateOfBirth: CivilDate(year: 2015, month: 6, day: 7)),
      Case.Child(firstName: ClientText("Mary-Jane"), isDeceased: false, dateOfBirth: nil),
    ]
  }

  static func known() throws -> KnownValues {
    try KnownValues(client: receiving(), otherParty: paying(), children: children())
  }

  static func names() throws -> FirstNames {
    try FirstNames(client: receiving(), otherParty: paying(), children: children())
  }
}
