import JSON
import OperatingSystem
import Testing

/// Wording as its owners and caseworkers handle it, through the built programs.
@Suite struct WordingCommandTests {
  @Test func wordingIsProposedApprovedSearchedAndWithdrawn() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let line = "missing-payment-clearing"
    #expect(try desk.run("line", "check").status == 0)
    #expect(try desk.run("template", "check").status == 0)
    #expect(try desk.run("wording", "parity").status == 0)
    let found = try desk.run(
      "line", "search", "bnaks time", "--language", "en", "--nation", "GB", "--intent", "paid-not-yet-received",
      "--json")
    #expect(found.items.first?["id"] == "missing-payment-clearing v1")
    let asInReadme = try desk.run(
      "line", "search", "bank", "days", "--intent", "paid-not-yet-received", "--language", "en", "--nation", "GB",
      "--json")
    #expect(asInReadme.items.contains { $0["id"] == "missing-payment-clearing v1" })
    let unknown = try desk.run("line", "search", "bank", "--intent", "nonsense")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("paid-not-yet-received"), "it names the known ones")
    let nothing = try desk.run("line", "search", "zzzzzz")
    #expect(nothing.status == 0 && nothing.errors.contains("No line has all of these words"))
    let id = try desk.activity(of: "ss-2026-000101")
    try desk.draftMissingPayment(id)
    #expect(try desk.run("line", "impact", line, "--json").json?.object?["drafts"]?.array?.count == 1)
    #expect(try desk.run("line", "withdraw", line).status == 2, "a reason is needed")
    #expect(try desk.run("line", "withdraw", line, "--reason", "the days changed").status == 0)
    let told = try desk.run("notice", "list", "--json").items.filter { $0["kind"] == "reply.draft-stopped" }
    #expect(told.count == 1)
    #expect(try desk.run("reply", "check", id).status == 9)
    #expect(try desk.run("reply", "preview", id).status == 9)
    #expect(try desk.run("notice", "read").status == 0)
    #expect(try desk.run("notice", "list", "--json").items.isEmpty)
    #expect(try desk.run("line", "view", line, "--json").json?.object?["usable"] == ["withdrawn"])
    #expect(try desk.run("line", "view", line, "--version", "1").status == 0)
    #expect(try desk.run("audit", "verify").status == 0)
  }

  @Test func nobodyApprovesTheirOwnWording() throws {
    let desk = try DeskFolder()
    #expect(try desk.run("line", "approve", "any-complain").status == 6, "nobody proposed it")
    #expect(try desk.run("line", "propose", "any-complain").status == 0)
    #expect(try desk.run("line", "approve", "any-complain").status == 4)
    #expect(try desk.run("line", "approve").status == 2)
    #expect(try desk.run("line", "approve", "no-such-line").status == 5)
    #expect(try desk.run("line", "diff", "any-complain").status == 5, "there is no other version")
  }

  @Test func pastedTextGoesInOnlyAsApprovedLines() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let id = try desk.activity(of: "ss-2026-000101")
    #expect(try desk.run("reply", "start", id).status == 0)
    let text = """
      We collected a payment on 17 November 2026. It should reach your account within 5 working days of that date. \
      Banks can need some of this time, so it may not show straight away.
      """
    let changed = text.replacing("straight", with: "right")
    let refused = try desk.run("reply", "paste", id, "answer", input: changed)
    #expect(refused.status == 6)
    #expect(refused.errors.contains("{+right+} [-straight-]"))
    #expect(try desk.run("reply", "paste", id, "next-steps", input: text).status == 6, "another paragraph")
    #expect(try desk.run("reply", "paste", id, input: text).status == 0, "the paragraph that takes it")
    #expect(try desk.run("reply", "check", id).status == 0)
    let preview = try desk.run("reply", "preview", id, "--json")
    #expect(try desk.run("reply", "send", id, "--hold", "0s").status == 0)
    #expect(try desk.run("send").status == 0)
    let kept = try desk.run("reply", "view", id, "--json")
    #expect(kept.json?.object?["text"] == preview.json?.object?["body"])
    #expect(kept.json?.object?["replies"]?.array?.first?.object?["state"] == "sent")
  }
}
