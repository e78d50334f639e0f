import Casework
import Testing

@testable import Triage

@Suite struct LexiconTests {
  private func matches(_ entry: String, _ text: String, excusing: String? = nil) -> Bool {
    var phrases: [(Lexicon.Meaning, Phrase)] = [(.raises(.legal), Phrase(entry, classes: ["pet": "cat|dog"]))]
    if let excusing { phrases.append((.excuses(.legal), Phrase(excusing))) }
    return !Lexicon(phrases).findings(in: text).isEmpty
  }

  @Test(arguments: [
    ("cat", "the cat sat", true), ("cat", "concatenate", false), ("cat", "cats", false), ("cat*", "cats", true),
    ("cat*", "cat", true), ("cat*", "ca", false), ("cat*", "a CATALOGUE", true), ("cat", "CAT!", true),
    ("big cat", "big, cat", true), ("big cat", "big\ncat", true), ("big cat", "big. cat", false),
    ("big cat", "big fat cat", false), ("big fat? cat", "big fat cat", true), ("big fat? cat", "big cat", true),
    ("big ~ cat", "big cat", true), ("big ~ cat", "big a b c d cat", true), ("big ~ cat", "big a b c d e cat", false),
    ("big ~ cat", "big a. cat", false), ("big|fat cat", "fat cat", true), ("big|fat cat", "big fat cat", true),
    ("my $pet", "my dog", true), ("my $pet", "my cat", true), ("my $pet", "my pet", false),
    ("dont", "don't", true), ("dont", "don\u{2019}t", true), ("dont", "d\u{200B}ont", true), ("cafe", "CAFÉ", true),
    ("cafe", "cafe\u{301}", true), ("ty gwyn", "tŷ gwyn", true), ("a a b", "a a a a b", true),
    ("big cat", "big \u{202E}cat", true), ("cat", "ｃａｔ", true), ("big cat", "big-cat", true),
    ("big cat", "big_cat", true),
  ]) func matchesAsWritten(entry: String, text: String, expected: Bool) {
    #expect(matches(entry, text) == expected, "\(entry) in \(text)")
  }

  @Test(arguments: [
    ("cat", "cat nap", "a cat nap", false), ("cat", "cat nap", "a cat", true),
    ("cat", "cat nap", "a cat nap. A cat", true), ("cat", "cat nap", "a cat nap with a cat", true),
    ("cat", "no cat", "no cat", false), ("cat", "no ~ cat", "no big cat", false),
  ]) func figuresOfSpeechExcuseTheirOwnWordsOnly(entry: String, excuse: String, text: String, expected: Bool) {
    #expect(matches(entry, text, excusing: excuse) == expected)
  }

  @Test func aLongerWordBelongsToEachBeginning() {
    let lexicon = Lexicon([
      (.raises(.legal), Phrase("stab*")), (.raises(.complaint), Phrase("stabb* me")),
      (.raises(.complex), Phrase("stabbed")),
    ])
    #expect(lexicon.findings(in: "stabbed me").map(\.0) == [.complaint, .legal, .complex])
    #expect(lexicon.findings(in: "stable").map(\.0) == [.legal])
  }

  @Test func aSentenceWithoutEndIsStillRead() {
    let filler = String(repeating: "word ", count: 5000)
    #expect(matches("big cat", filler + "big cat " + filler))
  }

  @Test func entriesAreShownInPlainWords() {
    #expect(Phrase("hit|hits me own? ~ hard").summary == "hit me … hard")
  }

  @Test func everyShippedEntryBeginsAndEndsWithWords() {
    for list in [WordList.suicideOrSelfHarm, .domesticAbuse, .childAtRisk, .complaint, .legal] {
      for (_, phrase) in list.phrases {
        for step in [phrase.steps.first, phrase.steps.last] {
          guard case .words(let words, isOptional: false) = step else {
            Issue.record("\(list.flag.name): \(phrase.summary)")
            continue
          }
          #expect(!words.isEmpty)
        }
        for case .words(let words, _) in phrase.steps {
          let isPlain = words.allSatisfy { word in
            let stem = word.hasSuffix("*") ? word.dropLast() : word[...]
            return !stem.isEmpty && stem.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
          }
          #expect(isPlain, "\(list.flag.name): \(phrase.summary)")
        }
      }
    }
  }
}
