import PersonalData
import Testing

@Suite struct PasswordBeforeTests {
  @Test(arguments: [
    "«Periwinkle2» = password", "I typed «Periwinkle2» (my password)", "It's «rosebud», my password",
    "«periwinkle» was the security word", "I always put «Gandalf» for the memorable name",
    "\"«sunny days ahead»\" those 3 words were the password",
    "clue, \"«three red balloons»\", that's literally the password",
  ]) func readsWhatIsTiedToTheWord(marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "Kevin is the password expert", "Trouble is the password", "\"Access denied\" was what I got for my password",
    "The main problem was the password",
  ]) func leavesTalkAlone(text: String) { MarkedText.expect(text, kind: .password) }
}
