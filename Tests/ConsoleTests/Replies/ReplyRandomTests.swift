import Casework
import Glibc
import SafeText
import Testing

@testable import Console
import TestSupport

/// Whatever is pressed, pasted or shown: nothing crashes, nothing is drawn outside, nothing sends but `S` on the preview.
@Suite struct ReplyRandomTests {

  private static let keys: [Key] =
    Key.Named.allCases.map { .named($0) } + (0x20...0x7E).map { .character(Character(Unicode.Scalar($0))) }
    + "lopw".map { .control($0) } + ["é", "字", "👩‍👧"]
  private static let hostile = [
    "\u{1B}[2J\u{1B}]0;x\u{7}", "\u{202E}abc\u{2066}", "a" + String(repeating: "\u{301}", count: 300), "字字字字字字",
    "\u{0}\u{8}\r\n\t",
    "🏴󠁧󠁢󠁷󠁬󠁳󠁿👩‍👩‍👧‍👦", String(repeating: "x", count: 5000), "", " ", "\u{FEFF}\u{200D}\u{AD}",
  ]

  @Test(arguments: [
    "compose-to-fix", "lines", "template", "preview", "drafts", "waiting", "call", "other-outcome", "note",
  ])
  func randomKeysNeverCrashAndOnlyCapitalSOnThePreviewSends(_ name: String) throws {
    let scene = try #require(ReplyScene.all.first { $0.name == name })
    let hostile = try #require(ReplySamples.draft(["overdue"], client: SafeText(escaping: Self.hostile[1])))
    var numbers = SeededNumbers(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
    var bench = scene.bench()
    for count in 0..<Self.presses {
      if bench.model.screens.count == 1 {
        bench = scene.bench()
        if count.isMultiple(of: 2) { bench.receive(.reply(.draft(hostile))) }
      }
      let key = Self.keys.randomElement(using: &numbers) ?? "Esc"
      let isPreview = bench.top(PreviewScreen.self) != nil
      let effects =
        count.isMultiple(of: 97) ? bench.paste(Self.hostile.randomElement(using: &numbers) ?? "") : bench.press(key)
      #expect(!effects.sends || (isPreview && key == "S"), "\(key.words) sends")
      if key.typed?.isLowercase == true { #expect(!effects.writes, "\(key.words) writes") }
      if count.isMultiple(of: 50) {
        bench.resize(columns: .random(in: 0...140, using: &numbers), rows: .random(in: 0...45, using: &numbers))
        check(bench.model.view)
      }
    }
  }

  /// Keys for each screen; REPLYDESK_RANDOM_KEYS asks for another number.
  private static let presses = getenv("REPLYDESK_RANDOM_KEYS").flatMap { Int(String(cString: $0)) } ?? 10_000

  @Test func hostileTextsShowAsTextAtEverySize() throws {
    for text in Self.hostile {
      let safe = SafeText(escapingLines: text)
      let line = SafeText(escaping: text)
      let draft = try #require(ReplySamples.draft(["overdue"], client: line))
      let results: [StoreResult] = [
        .reply(.draft(draft)), .reply(.preview(ReplySamples.preview(body: safe))),
        .reply(.previewRefused(ReplySamples.activity, [line])),
        .reply(.pasteRefused(ReplySamples.activity, PasteRefusal(nearest: nil, words: [.extra(line)]))),
        .form(.form(.note(on: FormSamples.activity, heading: line, today: ReplySamples.today))),
      ]
      for (columns, rows) in [(0, 0), (1, 1), (20, 5), (40, 12), (60, 16), (80, 24), (120, 40)] {
        var bench = Workbench(columns: columns, rows: rows)
        for result in results {
          bench.receive(result)
          bench.paste(text)
          check(bench.model.view)
        }
      }
    }
  }

  private func check(_ frame: Frame) {
    let size = frame.grid.size
    #expect(size.columns == 0 || (0..<size.columns).contains(frame.cursor.column))
    #expect(size.rows == 0 || (0..<size.rows).contains(frame.cursor.row))
    for row in 0..<size.rows {
      let cells = frame.grid.row(row)
      #expect(cells.reduce(0) { $0 + $1.columns } == size.columns)
      let scalars = cells.flatMap { $0.glyph.description.unicodeScalars }
      #expect(!scalars.contains { $0.properties.generalCategory == .control || $0 == "\u{202E}" || $0 == "\u{2066}" })
    }
  }
}
