import PersonalData
import Testing

@Suite struct PasswordListTests {
  @Test(arguments: [
    "my passwords have been «Kettle1», «Kettle2» and «Kettle3»", "Passwords tried\n1. «Maple12»\n2. «Maple13»",
    "I tried the password '«seashell»' and with \"«Seashell»\"",
    "{\"password\":\"«tEal-Ladder88»\",\"attempts\":5}",
  ]) func readsTheRestOfAList(marked: String) { MarkedText.expect(marked, kind: .password) }
}
