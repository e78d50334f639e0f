import Testing

@testable import Bounces

@Suite struct SMTPReplyCodeTests {
  @Test(arguments: [
    ("550 no such user", 550), ("said: 421 busy", 421), ("<<< 554-refused", 554), ("(552)", 552), ("code:550,", 550),
    ("waited 450 seconds, then 451 busy", 451),
  ])
  func findsReplies(text: String, code: Int) {
    #expect(SMTPReplyCode.first(in: Array(text.utf8)[...]) == code)
  }

  @Test(arguments: [
    "after 421 seconds", "552 bytes", "1550 letters", "550.20", "550:25", "port 5501", "4x1", "room b550",
    "499 elephants", "55",
  ])
  func passesOverOtherNumbers(text: String) {
    #expect(SMTPReplyCode.first(in: Array(text.utf8)[...]) == nil)
  }
}
