import PersonalData
import Testing

@Suite struct DateFieldsTests {
  @Test(arguments: [
    "Date of birth\nDay: «14» Month: «02» Year: «1993»", "DOB DAY «14» MONTH «02» YEAR «1993»",
    "Meeting day 14 month 02 year 1993", "Born 3 weeks early, month 2 of year 2019",
  ]) func readsADateOutOfTheFieldsOfAForm(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }
}
