import JSON
import OperatingSystem
import Testing

/// Personal data through the built programs: the filter, the reveal and the report.
@Suite struct PersonalDataCommandTests {
  @Test func theFilterMasksAndKeepsTheRest() throws {
    let desk = try DeskFolder(isOwned: false)
    let text = "My NI is AB 12 34 56 C,\tand again AB123456C.\nRing 07700 900123.\n"
    let masked = try desk.run("redact", input: text)
    #expect(masked.status == 0)
    #expect(masked.output == "My NI is [NINO 1],\tand again [NINO 1].\nRing [phone 1].\n")
    #expect(!FilePath.isFolder(desk.path + "/store"), "no store is needed")
  }

  @Test func spansAreScalarsOfJSONLines() throws {
    let desk = try DeskFolder()
    let lines = """
      {"id":"a","text":"Si\u{f4}n \u{1F600} AB123456C","known":{"child_names":["Si\u{f4}n"]}}
      {"id":7,"text":"nothing here"}

      """
    let spans = try desk.run("redact", "--spans", input: lines)
    #expect(
      spans.output == """
        {"id":"a","spans":[{"start":0,"end":4,"kind":"NAME"},{"start":7,"end":16,"kind":"NINO"}]}
        {"id":7,"spans":[]}

        """)
    for bad in ["{", "[]", #"{"id":1}"#, #"{"text":"x","known":{"shoe":"9"}}"#, #"{"text":"x","known":{"name":4}}"#] {
      let refused = try desk.run("redact", "--spans", input: bad + "\n")
      #expect(refused.status == 2 && refused.output.isEmpty && refused.errors.contains("Line 1"))
    }
    #expect(try desk.run("redact", "--spans", "--explain", input: "").status == 2)
  }

  @Test func findingsAreExplainedWithoutTheirValues() throws {
    let told = try DeskFolder().run("redact", "--explain", "--json", input: "a\nNI AB 12 34 56 C")
    #expect(told.items.first?["kind"] == "NINO")
    #expect(told.items.first?["line"] == 2)
    #expect(told.items.first?["rule"] == 4)
    #expect(!told.output.contains("12 34"))
  }

  @Test func aRevealNeedsAReasonAndIsInTheReport() throws {
    let desk = try DeskFolder()
    try desk.drop(
      "a.jsonl",
      #"{"message_id":"pd-1","received_at":"2026-11-20T10:00:00Z","scin":"1","role":"receiving_parent","#
        + #""subject":"general query","source":"send_message","children":[],"body":"Ring 07700 900123, PIN 7391846"}"#
        + "\n")
    #expect(try desk.run("intake", "run").status == 0)
    #expect(try FolderLister.files(under: desk.spool, suffix: ".jsonl").isEmpty, "no copy is left behind")
    let id = try desk.activity(of: "pd-1")
    #expect(try desk.run("message", "reveal", id, "phone 1").status == 2)
    let shown = try desk.run("message", "reveal", id, "phone 1", "--reason", "to ring back", "--json")
    #expect(shown.json?.object?["value"] == "07700 900123")
    #expect(try desk.run("message", "reveal", id, "PIN 1", "--reason", "x").status == 6)
    #expect(try desk.run("message", "reveal", id, "phone 9", "--reason", "x").status == 5)
    let rows = try desk.run("report", "personal-data", "--from", "2026-11-20", "--json").items
    #expect(Set(rows.compactMap { $0["event"]?.string }) == ["masked", "destroyed", "revealed"])
    #expect(try desk.run("audit", "verify").status == 0)
  }
}
