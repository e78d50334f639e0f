import Testing

@testable import Triage

@Suite struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("a", "a", 0), ("a", "b", 1), ("ab", "ba", 1), ("abc", "ac", 1), ("ac", "abc", 1), ("abcd", "badc", 2),
    ("kitten", "sitting", 3), ("", "abc", 3),
  ]) func countsSlips(first: String, second: String, expected: Int) {
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    #expect(editDistance(first, second, atMost: 3) == expected)
    #expect(editDistance(second, first, atMost: 3) == expected)
    #expect(editDistance(first, second, atMost: expected) == expected)
    if expected > 0 { #expect(editDistance(first, second, atMost: expected - 1) == nil) }
  }
}
