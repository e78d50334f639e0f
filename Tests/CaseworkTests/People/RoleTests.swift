import Casework
import Testing

@Suite struct RoleTests {
  @Test func onlyParentsAreClients() {
    #expect(Role.allCases.filter(\.isClient) == [.receivingParent, .payingParent])
  }

  @Test func namesAreTheNewTermsAndDiffer() {
    #expect(Set(Role.allCases.map(\.title)).count == Role.allCases.count)
    #expect(Set(Role.allCases.map(\.abbreviation)).count == Role.allCases.count)
    #expect(Role.allCases.allSatisfy { $0.abbreviation.utf8.count == 2 })
  }

  @Test func wordsOfTheInboundFormat() {
    #expect(Role(rawValue: "receiving_parent") == .receivingParent)
    #expect(Role(rawValue: "paying_parent") == .payingParent)
    #expect(ContactPreference(rawValue: "self_service") == .selfService)
    #expect(ServiceType(rawValue: "collect_and_pay") == .collectAndPay)
    #expect(ServiceType(rawValue: "direct_pay") == .directPay)
    #expect(Nation(rawValue: "GB") == .greatBritain && Nation(rawValue: "NI") == .northernIreland)
    #expect(Language(rawValue: "cy") == .welsh && Language(rawValue: "en") == .english)
    #expect(Role(rawValue: "Receiving_Parent") == nil)
  }
}
