import JSON
import OperatingSystem
import Testing

/// The whole job as a caseworker does it, on the shipped examples, through the built programs.
@Suite struct MainJobTests {
  @Test func aMissingPaymentIsAnsweredAndTheClientsServerReceivesIt() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let id = try desk.activity(of: "ss-2026-000101")
    #expect(try desk.run("eligibility", id).status == 0)
    try desk.draftMissingPayment(id)
    let early = try desk.run("reply", "send", id)
    #expect(early.status == 6, "what was not previewed is not sent")
    let preview = try desk.run("reply", "preview", id, "--json")
    #expect(preview.status == 0)
    #expect(try desk.run("reply", "send", id, "--hold", "0s").status == 0)
    let sent = try desk.run("send", "--json")
    #expect(sent.status == 0)
    let mails = try FolderLister.files(under: desk.maildir + "/new", suffix: "")
    try #require(mails.count == 1)
    let received = try Correspondence.parse(mails[0])
    let body = preview.json?.object?["body"]?.array?.compactMap(\.string).joined(separator: "\n")
    #expect(received["from"]?.string == "Child Maintenance Service <internal.cmg@dwp.gsi.gov.uk>")
    #expect(received["subject"]?.string == "Important Information about your Child Maintenance case.")
    #expect(received["to"]?.string?.hasPrefix("marta.") == true)
    #expect(received["defects"]?.integer == 0)
    #expect(received["body"]?.string == body)
    #expect(try desk.run("audit", "verify").status == 0)
    #expect(try desk.run("report", "sla", "--list", "answered", "--json=id").items.count == 1)
  }

  @Test func aReplyOnHoldIsTakenBackAndNothingIsSent() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let id = try desk.activity(of: "ss-2026-000101")
    try desk.draftMissingPayment(id)
    #expect(try desk.run("reply", "preview", id).status == 0)
    #expect(try desk.run("reply", "send", id, "--hold", "60s").status == 0)
    #expect(try desk.run("reply", "pending", "--json").items.count == 1)
    #expect(try desk.run("send").status == 0)
    #expect(try desk.run("reply", "cancel", id).status == 0)
    #expect(try desk.run("reply", "pending", "--json").items.isEmpty)
    #expect(try desk.run("send").status == 0)
    #expect(!FilePath.isFolder(desk.maildir + "/new"), "no mail was ever written")
    #expect(try desk.run("reply", "check", id).status == 0, "it is a draft again")
  }

  @Test func aRefusedEmailNamesItsRulesAndTheRoute() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let id = try desk.activity(of: "ss-2026-000146")
    let told = try desk.run("eligibility", id, "--json")
    #expect(told.status == 6)
    #expect(told.json?.object?["route"] == "complaint-log")
    let refused = try desk.run("reply", "start", id, "--json")
    #expect(refused.status == 6)
    let details = refused.json?.object?["error"]?.object?["details"]?.object
    #expect(details?["rules"]?.array?.contains("CH-2") == true)
    #expect(details?["route"] == "complaint-log")
  }

  @Test func theDemonstrationEndsByItselfWithTwoDeliveredEmails() throws {
    let desk = try DeskFolder()
    let demo = try desk.run("demo", "--folder", desk.path + "/demo")
    #expect(demo.status == 0)
    #expect(try FolderLister.files(under: desk.path + "/demo/maildir/new", suffix: "").count == 2)
    #expect(demo.output.contains("NOT ALLOWED"))
    let ending = demo.output.split(separator: "Go on with it yourself:").last ?? ""
    let lines = ending.split(separator: "\n").filter { $0.hasPrefix("  ") }
    #expect(lines.count == 3)
    let output = try ChildOutput.of("/bin/sh", ["-e", "-c", lines.joined(separator: "\n")])
    #expect(output.contains("ACT-"), "what it says to type runs where nothing is installed")
  }

  @Test func wordsThatNobodyApprovedAreRefused() throws {
    let desk = try DeskFolder()
    try desk.takeInExamples()
    let id = try desk.activity(of: "ss-2026-000101")
    #expect(try desk.run("reply", "start", id).status == 0)
    #expect(try desk.run("reply", "lines", id, "answer", "please ring me").status == 2)
    #expect(try desk.run("reply", "lines", id, "answer", "no-such-line").status == 5)
    #expect(try desk.run("reply", "lines", id, "answer", "calculation-income-hmrc").status == 6)
    #expect(try desk.run("reply", "lines", id, "greeting", "missing-payment-clearing").status == 6)
    #expect(try desk.run("reply", "lines", id, "answer", "missing-payment-clearing").status == 0)
    #expect(try desk.run("reply", "fields", id, "wait=soon").status == 6)
  }
}
