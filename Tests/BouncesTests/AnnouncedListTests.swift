import Testing

@testable import Bounces

@Suite struct AnnouncedListTests {
  /// For each line, which of its addresses is announced.
  private func places(_ lines: [String]) -> [Int?] {
    var list = AnnouncedList()
    return lines.map { line in
      let bytes = Array(line.utf8)[...]
      return list.next(bytes, FoundAddress.all(in: bytes)[...])
    }
  }

  @Test func aListGoesOnUntilALineOfDashes() {
    let lines = [
      "a@example.org", "the following recipients:", "<b@example.org>", "  550 said c@example.org", "d@example.org",
      "--- copy", "e@example.org",
    ]
    #expect(places(lines) == [nil, nil, 0, nil, 0, nil, nil])
  }

  @Test func theSentenceItselfMayNameTheAddress() {
    #expect(places(["from a@example.org not delivered to \"b@example.org\" at all"]) == [1])
    #expect(places(["not delivered to one or more recipients, see a@example.org"]) == [nil])
  }

  @Test func anAttributeOfADirectoryCountsRightBelowTheSentenceOnly() {
    #expect(places(["did not reach:", "o=x;dda:smtp=a@example.org;"]) == [nil, 0])
    #expect(places(["did not reach:", "nobody", "o=x;dda:smtp=a@example.org;"]) == [nil, nil, nil])
  }
}
