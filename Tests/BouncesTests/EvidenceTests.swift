import Testing

@testable import Bounces

@Suite struct EvidenceTests {
  private func kind(
    _ action: DeliveryReport.Action?, field: EnhancedStatus? = nil, said: String = "", words: String = ""
  ) -> DeliveryReport.Kind {
    Evidence(
      action: action, field: field, diagnostic: Statement(Array(said.utf8)[...]),
      words: Statement(Array(words.utf8)[...])
    ).kind
  }

  @Test func theClassOfTheStatusDecidesWhatAFailureIs() {
    #expect(kind(.failed, field: EnhancedStatus(4, 2, 2), said: "550 5.2.2 mailbox full") == .transient)
    #expect(kind(.failed, field: EnhancedStatus(5, 2, 2), said: "452 try again later") == .permanent)
    #expect(kind(.failed, field: EnhancedStatus(4, 0, 0), said: "554 blocked") == .transient)
  }

  @Test func aPreciseCodeOfTheServerBeatsAVagueField() {
    #expect(kind(.failed, field: EnhancedStatus(5, 0, 0), said: "452 4.2.2 over quota") == .transient)
    #expect(kind(.failed, field: EnhancedStatus(4, 0, 0), said: "550 5.1.1 unknown") == .permanent)
  }

  @Test func sentencesAroundAVagueFieldCannotTurnItsClass() {
    let tried = "451 4.4.1 read error from the first server\n554 5.0.0 service unavailable\n"
    #expect(kind(.failed, field: EnhancedStatus(5, 0, 0), said: "554 disabled", words: tried) == .permanent)
    let precise = Evidence(
      field: EnhancedStatus(5, 0, 0), words: Statement(Array("550 5.2.1 disabled".utf8)[...]))
    #expect(precise.status == EnhancedStatus(5, 2, 1))
  }

  @Test func aReplyDecidesWhereThereIsNoStatus() {
    #expect(kind(nil, said: "452 no such user") == .transient)
    #expect(kind(nil, said: "552 temporarily over quota") == .permanent)
  }

  @Test func wordsDecideWhereThereIsNoCode() {
    #expect(kind(nil, words: "User unknown") == .permanent)
    #expect(kind(nil, words: "Operation timed out") == .transient)
    #expect(kind(nil, words: "mailbox is full: retry timeout exceeded") == .transient)
    #expect(kind(nil, words: "mailbox is full") == .permanent)
    #expect(kind(nil, words: "please try again later") == .transient)
    #expect(kind(nil, words: "nothing that anybody knows") == .permanent)
  }

  @Test func anActionThatIsNoFailureIsWhatItSays() {
    #expect(kind(.delayed, field: EnhancedStatus(5, 1, 1)) == .delayed)
    #expect(kind(.delivered) == .delivered)
    #expect(kind(.relayed) == .delivered)
    #expect(kind(.expanded) == .delivered)
    #expect(kind(nil, field: EnhancedStatus(2, 1, 5)) == .delivered)
  }
}
