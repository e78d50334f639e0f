import Testing

@testable import PersonalData

@Suite struct PasswordTokenTests {
  @Test(arguments: [
    "The portal refuses my password. I typed «Draenog-88-Bach» four times.",
    "My password (as printed on the letter) reads «rovers!72»", "my password: [«Teapot2019»]",
  ])
  func findsWhatCanHardlyBeAnythingElse(_ marked: String) { MarkedText.expect(marked, kind: .password) }

  @Test(arguments: [
    "He changed jobs from Grade7 to Grade6, then my password stopped", "My password fails on Windows10 since 12.30pm",
    "My password fails with error e1024x", "My password needs a 2-step code from a 16-year-old phone",
  ])
  func leavesTalkAlone(_ text: String) { MarkedText.expect(text, kind: .password) }
}
