import PersonalData
import Testing

@Suite struct BirthDateDetectorTests {
  @Test(arguments: Self.rows) func row(_ row: String) { MarkedText.expect(row, kind: .dateOfBirth) }

  static let rows = [
    "dob «03/04/1990»", "DOB: «3.4.1990»", "D.O.B. «03-04-1990»", "d.o.b «3/4/90»", "born «3 April 1990»",
    "born on «3rd of April 1990»", "date of birth is «1990-04-03»", "Date of Birth: «April 3, 1990»",
    "my birthday is «3 Apr 1990»", "«03/04/1990» is my date of birth", "«3 April 1990» (dob)", "dob «03041990»",
    "dob «030490»", "dob: «19900403»", "born on Tuesday «3 April 1990»", "dob\n«03/04/1990»",
    "her dob is «03 / 04 / 1990»", "dob «03/04/1990» and «05/06/2012»", "dobs: Anna «3/4/10», Ben «5/6/12»",
    "ganwyd «3 Ebrill 1990»", "ganed hi ar «3ydd o Fawrth 1990»", "dyddiad geni: «15 Mai 1990»",
    "fy nyddiad geni yw «1af o Ionawr 1985»", "dyddiad geni «2 Chwefror 1991»",
    "«5 Medi 2001» yw fy mhenblwydd", "dob «０３/０４/１９９０»",
    "dob «03/04\u{200B}/1990»", "dob «3–4–1990»", "dob «3\u{A0}April\u{A0}1990»", "born «3April1990»",
    "DOB «3rd April, 1990».",
    "paid on 03/04/2024", "3 April 2024", "my dob is on file and I paid on 3/4/2024", "born in 1990", "dob 1990",
    "the baby was born. We moved 03/04/2024", "I am 34", "born early, we paid 03/04/2024", "30/02/1990",
    "dob 32/13/1990", "dob **/**/1990", "12/27", "birth certificate sent 03/04/2024", "on 03/04/1990 I paid",
    "Dyddiad geni fy merch yw «7 Gorffennaf 2013»",
    "my son was born «5th of March 2012» and my daughter on «6/7/2014»",
    "Sophie (dob «12.03.2011») and Tom («14/05/2013»)",
    "paid 200 on 3/4/24 and 250 on 3/5/24",
    "born at 4am on «3 May 2012»", "born just after midnight on «12/11/2016»",
    "Ganwyd Elin am bedwar y bore ar «6 Mehefin 2018»", "{\"dob\":\"«1991-01-08»\"}",
    "her dob is «12.12.1955», she helps me, and mine is «13.3.1980»", "born lazy and on 3 May 2024 he quit",
  ]
}
