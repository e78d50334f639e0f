import PersonalData
import Testing

/// Values that a sentence or a form gives in a roundabout way, and what looks like them.
@Suite struct ToldValuesTests {
  @Test(arguments: [
    "Birth date given as «12.vii.1984».", "born «3-XI-1971», retired",
    "He has a birthday on «16/07/2012» and you stopped",
    "came along on the «21st of January 2018» - thats when she was born",
    "The order was made on 3 July 2015 and my daughter was born the year before.",
    "Paid every month since he was born, last on 3 July 2026", "See paragraph 12.iv.2 of the birth notes",
  ]) func readsBirthDatesAsTold(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }

  @Test(arguments: [
    "I changed it from «Rovers1972» to «Rovers1973!» when the password expired",
    "I changed my password to «purple monkey washing line» so you can get in",
    "I need my password to view payment history", "my password is driving everyone here mad",
    "He changed jobs from Grade7 to Grade6, then my password stopped",
  ]) func readsPasswordsAsTold(marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "New home - «2 The Old Dairy, Manor Farm Lane», Tingewick",
    "House number: «52»\nStreet: «Mafeking Road»\nTown: Hull",
    "«Unit 4, Kingfisher Business Park\nHewell Road»\nRedditch", "2 Kids, Park Lane school, so uniforms twice",
  ]) func readsStreetsBehindHouses(marked: String) { MarkedText.expect(marked, kind: .address) }

  @Test(arguments: ["my new no «07-700-900-215» please", "01-02-2024 150 and 07 12 2026 1500"])
  func readsPhonesInOddGroups(marked: String) { MarkedText.expect(marked, kind: .phone) }
}
