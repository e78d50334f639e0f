import PersonalData
import Testing

@Suite struct DateKeyTests {
  @Test(arguments: [
    "{\"dob\":\"«1991-01-08»\",\"last_login\":\"2024-01-08\"}",
    "dob: «03/04/2010», move_date: 05/06/2024",
    "Start date: 05/06/2024\nDOB: «03/04/2010»",
    "[12/11/2025 09:14] Agent: what is the date of birth?",
    "child_dob=«2012-06-04»&v=2024-01-02",
  ]) func tellsAFieldOfBirthFromAnother(marked: String) { MarkedText.expect(marked, kind: .dateOfBirth) }
}
