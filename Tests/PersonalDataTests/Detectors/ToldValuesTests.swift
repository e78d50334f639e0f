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

  @Test(arguments: [
    "My date of birth is not 1985, it is «29 February 1988», a leap year.", "we had a little girl on «26/10/2026»",
    "The baby arrived on «1st October 2026», early", "Your letter arrived on 1st October 2026",
    "<td>DOB</td><td>«18/11/1981»</td>", "born last week («12.11.26»)", "Twin boys, both «08.08.2018» of course (dob)",
    "I was born in 1994, «13th Feb 1994» to be exact", "Applicant's DOB (dd/mm/yy) «17 / 06 / 91»",
    "On «6 May 2011» our son was born and on 9 May he walked out.",
    "Born in Lagos «7 July 1977», came here 12 May 1985",
    "It had been a boy's game since 12 October 2020", "the twentieth of October, not the first of May",
  ]) func readsWhatIsSaidOfABirth(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }

  @Test(arguments: [
    "born on «the fourteenth of June nineteen eighty four»", "Ganwyd hi ar «y trydydd o Fai dwy fil a deuddeg»",
  ]) func takesInTheArticleOfADayThatIsSaid(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }

  @Test(arguments: [
    "I set it to «Gooner4Life» and it says password incorrect", "**Password:** `«Gooner4Life»`",
    "«Trafalgar1805» - thats the password, please", "I set it to British Summer time, my password still fails",
  ]) func readsPasswordsAsSet(marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "Our order book no. 4471 9026, delivery 12/11/26 between 10 and 2",
    "new bank innit, 8 digits is «91027734» and the six is «SORT_CODE|60-83-71», safe",
    "I checked the account number you had. It was «47710263».", "account «44120983», no roll number",
  ]) func readsAccountsAsTold(marked: String) { MarkedText.expect(marked, kind: .bankAccount) }

  @Test(arguments: ["my new no «07-700-900-215» please", "01-02-2024 150 and 07 12 2026 1500"])
  func readsPhonesInOddGroups(marked: String) { MarkedText.expect(marked, kind: .phone) }
}
