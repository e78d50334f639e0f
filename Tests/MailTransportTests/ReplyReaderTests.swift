import Outbox
import Testing

@testable import MailTransport

@Suite struct ReplyReaderTests {
  private func read(_ pieces: [String]) -> [ReplyReader.Step] {
    var reader = ReplyReader()
    return pieces.map { piece in Array(piece.utf8).withUnsafeBytes { reader.take($0) } }
  }

  @Test func putsLinesTogether() throws {
    let steps = read(["250-one\r\n", "250-two\r\n", "250 three\r\n"])
    #expect(steps[..<2] == [.more, .more])
    #expect(steps[2] == .complete(try #require(SMTPReply(code: 250, text: Array("one two three".utf8)))))
  }

  @Test(arguments: [
    "25", "25\r\n", "OK\r\n", "2x0 ok\r\n", "250_ok\r\n", "250 ok", "999 ok\r\n", "100 ok\r\n", "\r\n", "250-ok\r\n",
  ])
  func takesNothingElseForAnAnswer(_ piece: String) { #expect(read([piece]) == [.more]) }

  @Test func looksAtTheLastLinesCode() throws {
    #expect(
      read(["250-one\r\n", "554 two\r\n"]).last
        == .complete(try #require(SMTPReply(code: 554, text: Array("one two".utf8)))))
  }

  /// A piece in the middle of a line may begin with anything, so it is never read as a code.
  @Test func readsNoCodeInsideALine() {
    #expect(read(["554-long", "250 ok\r\n", "554-more\r\n"]) == [.more, .more, .more])
  }

  @Test func readsNoAnswerWhoseLineHasNotEnded() { #expect(read(["250 ok", " and on\r\n"]) == [.more, .more]) }

  @Test func givesUpAfterManyLines() {
    let steps = read(Array(repeating: "250-x\r\n", count: 65))
    #expect(steps.last == .overLimit && steps.dropLast().allSatisfy { $0 == .more })
  }
}
