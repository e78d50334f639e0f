import Testing

@testable import Bounces

@Suite struct StatementTests {
  private func read(_ text: String) -> Statement { Statement(Array(text.utf8)[...]) }

  @Test func prefersThePreciseCodeThatFails() {
    #expect(read("2.0.0 sent, 5.0.0 failed, 4.2.2 full").status == EnhancedStatus(4, 2, 2))
    #expect(read("5.0.0 failed").status == EnhancedStatus(5, 0, 0))
    #expect(read("2.1.5 sent").status == nil)
    #expect(read("version 5.8.9").status == nil)
  }

  @Test func namesEachReasonOnce() {
    #expect(read("Mailbox FULL, timed out, mailbox full").reasons == [.mailboxFull, .expired])
  }

  @Test func saysNothingWhereNothingIsKnown() {
    #expect(!read("Sorry.").saysSomething)
    #expect(read("Sorry.").line == "Sorry.")
    #expect(read("550 no").saysSomething)
    #expect(read("550 no").reply == 550)
  }
}
