import Testing

@testable import Bounces

@Suite struct EnhancedStatusTests {
  @Test(arguments: [
    ("550 5.1.1 no such user", ["5.1.1"]), ("(#5.2.2)", ["5.2.2"]), ("Status: 4.4.7.", ["4.4.7"]),
    ("<<< 452-4.2.2 full; 5.7.1", ["4.2.2", "5.7.1"]), ("550-5.7.350 x", ["5.7.350"]), ("2.1.5 Ok", ["2.1.5"]),
  ])
  func findsCodesWhereverTheyStand(text: String, codes: [String]) {
    #expect(EnhancedStatus.all(in: Array(text.utf8)[...]).map(\.description) == codes)
  }

  @Test(arguments: [
    "host 5.1.1.200 said no", "10.5.1.1", "on 5.12.2026 at noon", "version 5.1", "mx5.1.1.example.org",
    "5.1.1.example.org",
    "a/5.1.1", "6.1.1", "15.1.1", "5..1", "5.", "",
  ])
  func passesOverAddressesDatesAndVersions(text: String) {
    #expect(EnhancedStatus.all(in: Array(text.utf8)[...]).isEmpty)
  }

  @Test func refusesNumbersOutOfRange() {
    #expect(EnhancedStatus(3, 1, 1) == nil)
    #expect(EnhancedStatus(5, 1000, 1) == nil)
    #expect(EnhancedStatus(5, 0, -1) == nil)
    #expect(EnhancedStatus(-1, 0, 0) == nil)
    #expect(EnhancedStatus(4, 0, 0)?.isVague == true)
    #expect(EnhancedStatus(4, 0, 1)?.isVague == false)
  }
}
