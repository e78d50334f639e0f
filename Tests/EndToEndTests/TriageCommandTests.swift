import JSON
import OperatingSystem
import Testing

/// Triage through the built programs: the filter, training, and which model decides.
@Suite struct TriageCommandTests {
  private static let examples = DeskFolder.repository + "/Sources/Triage/Examples/development.jsonl"

  @Test func messagesAreClassifiedLineByLine() throws {
    let desk = try DeskFolder(isOwned: false)
    let lines = """
      {"id":"a","declared_subject":"missing payments","child_names":["Bea"],"role":"receiving_parent","lang":"en",\
      "body":"The payment due on 7 November has not come. When will I get it?","label":{"subject":"feedback"}}
      {"id":"b","declared_subject":null,"child_names":[],"role":"paying_parent","lang":"en","body":"He hit me again \
      last night in front of the kids and said he will kill me."}

      """
    let answer = try desk.run("triage", "--jsonl", input: lines)
    #expect(answer.status == 0)
    let rows = answer.output.split(separator: "\n").compactMap { (try? JSONReader.read(Array($0.utf8)))?.object }
    #expect(rows.map { $0["id"] } == ["a", "b"])
    #expect(rows.first?["subject"] == "missing_payments")
    #expect(rows.first?["flags"] == [])
    #expect(rows.last?["flags"]?.array?.contains("domestic_abuse") == true)
    #expect(rows.first?.keys == ["id", "subject", "unsure", "flags", "possible_flags", "intent", "confidence"])
    #expect(!FilePath.isFolder(desk.path + "/store"), "no store is needed")
    #expect(try desk.run("triage", "--jsonl", input: "{}\n").status == 2)
    #expect(try desk.run("triage", "--jsonl", "--model", "/nonexistent", input: lines).status == 1)
  }

  @Test func oneMessageIsExplained() throws {
    let told = try DeskFolder().run("triage", "--json", input: "How was my amount worked out from my gross income?")
    #expect(told.json?.object?["subject"] == "calculation_query")
    #expect(told.json?.object?["intent"]?.string != nil)
    #expect(told.json?.object?["reasons"]?.array?.isEmpty == false)
  }

  @Test func aModelIsTrainedComparedAndPutLive() throws {
    let desk = try DeskFolder()
    let head = String(decoding: try FileReader.read(Self.examples, limit: 1 << 22), as: UTF8.self)
      .split(separator: "\n").prefix(120).joined(separator: "\n")
    try AtomicFile.write(desk.path + "/few.jsonl", Array((head + "\n").utf8))
    let model = desk.path + "/new.model"
    for _ in 0..<2 {
      let trained = try desk.run(
        "triage", "train", "--out", model, "--seed", "7", "--no-report", desk.path + "/few.jsonl")
      #expect(trained.status == 0)
    }
    let twin = desk.path + "/twin.model"
    #expect(
      try desk.run("triage", "train", "--out", twin, "--seed", "7", "--no-report", desk.path + "/few.jsonl").status == 0
    )
    #expect(try FileReader.read(model, limit: 1 << 24) == FileReader.read(twin, limit: 1 << 24), "the same bytes")
    let report = try desk.run("triage", "evaluate", "--model", model, desk.path + "/few.jsonl")
    #expect(report.output.contains("Confusion") && report.output.contains("Calibration"))
    try desk.takeInExamples()
    #expect(try desk.run("triage", "compare", "--model", model, "--last", "50", "--json").items.isEmpty == false)
    #expect(try desk.run("triage", "use", model).status == 2, "a reason is needed")
    #expect(try desk.run("triage", "use", model, "--reason", "a trial").status == 0)
    #expect(try desk.run("triage", "models", "--json").items.map { $0["live"] } == [false, true])
    #expect(try desk.run("triage", "roll-back", "--reason", "worse").status == 0)
    #expect(try desk.run("triage", "models", "--json").items.map { $0["live"] } == [true, false])
    let id = try desk.activity(of: "ss-2026-000101")
    #expect(try desk.run("message", "subject", id, "--to", "calculation").status == 0)
    #expect(try desk.run("triage", "examples").output.contains(#""subject":"calculation_query""#))
    #expect(try desk.run("audit", "verify").status == 0)
  }
}
