import Filtering
import Testing

@Suite struct CompletionTests {
  @Test(arguments: [
    ("ow", ["owner:"]), ("is:open -ow", ["-owner:"]), ("OWNER:n", ["OWNER:none"]), ("is:o", ["is:open"]),
    ("subject:calculation,fe", ["subject:calculation,feedback"]), ("sort:-r", ["sort:-received"]),
    ("-so", ["-source:"]),
    ("nothing:", []), ("team:\"hast", []), ("owner:p", ["owner:p.shah"]), ("team:h", ["team:\"Hastings B\""]),
  ]) func theLastWordGoesOn(text: String, candidates: [String]) {
    let known: [Word: [String]] = [.owner: ["p.shah", "a.reid"], .team: ["Hastings B"]]
    #expect(Completion.candidates(for: text, known: known) == candidates)
  }

  @Test func everyCandidateOfAWordCanBeRead() throws {
    #expect(Completion.candidates(for: "").count == Word.allCases.count + 1)
    for word in Word.allCases {
      for candidate in Completion.candidates(for: "\(word.name):") {
        #expect(throws: Never.self, "\(candidate)") { try Filter(candidate) }
      }
    }
  }
}
