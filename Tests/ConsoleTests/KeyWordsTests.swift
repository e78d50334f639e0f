import Casework
import Console
import ConsoleExamples
import SafeText
import Testing

/// Texts name the keys that the person has, not those that are shipped.
@Suite struct KeyWordsTests {
  private static let verbs: Set<String> = [
    "reveals", "shows", "sends", "takes", "makes", "brings", "lists", "inserts", "changes", "change", "asks", "lets",
    "holds",
    "to", "chooses", "leaves", "keeps", "goes",
  ]

  /// Words that read like a key and are none.
  private static let others: Set<String> = ["a", "A", "I"]

  @Test func behindAltNoScreenNamesABareLetter() throws {
    let keys = try KeyTable(layout: .alt)
    for scene in Scene.all {
      var player = Player(120, 40, keys: keys)
      scene.play(&player)
      check(player.lines, scene.name)
    }
    for (name, result) in Self.opened {
      var player = Player(120, 40, keys: keys)
      player.receive(result)
      check(player.lines, name)
    }
  }

  private static var opened: [(String, StoreResult)] {
    [
      ("refused", .message(Examples.refusedMessage)), ("allowed", .message(Examples.allowedMessage)),
      ("read by another", .message(Examples.readByAnother)), ("paused", .message(Examples.paused)),
      ("preview", .reply(.preview(ReplySamples.preview()))),
      ("late", .reply(.preview(ReplySamples.preview(dueIn: .seconds(9))))),
      ("waiting", .reply(.waiting(ReplySamples.waiting(4)))), ("drafts", .reply(.drafts(ReplySamples.drafts()))),
    ]
  }

  private func check(_ lines: [String], _ name: String) {
    for line in lines {
      let words = line.split(separator: " ").map { $0.filter { !"().,;:".contains($0) } }
      for (word, verb) in zip(words, words.dropFirst()) where word.count == 1 && Self.verbs.contains(verb) {
        let isKey = word.allSatisfy { $0.isLetter || "[]+/".contains($0) } && !Self.others.contains(word)
        #expect(!isKey, "\(name): \(line)")
      }
    }
  }
}
