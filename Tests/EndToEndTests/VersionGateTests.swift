import JSON
import OperatingSystem
import Testing

/// A library with known faults is not used, and people are told which and what to do.
@Suite struct VersionGateTests {
  @Test func anOldLibcurlSendsNothingAndSaysWhy() throws {
    let desk = try DeskFolder()
    _ = try ChildOutput.of("/bin/cp", ["-r", try DeliveryTrial.prepared().path + "/store", desk.path + "/store"])
    let peer = try ScriptedPeer("ok", in: desk.path)
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback")
    let old = ["LD_PRELOAD": try Preloaded.library("oldcurl.c")]
    let checked = try desk.run("check", program: "replydesk-mail", environment: old)
    #expect(checked.status != 0)
    #expect(checked.errors.contains("7.78.0") && checked.errors.contains("7.79.0"), "\(checked.errors)")
    #expect(try desk.run([], program: "replydesk-mail", environment: old).status != 0)
    #expect(try peer.acceptedIDs().isEmpty)
    #expect(try desk.counts("outbox WHERE state='queued'", "outbox WHERE attempts > 0") == [DeliveryTrial.count, 0])
    let doctor = try desk.run("doctor", "--json", environment: old)
    #expect(doctor.status == 9)
    let finding = doctor.items.first { $0["check"] == "sender" }
    #expect(finding?["ok"] == false && finding?["finding"]?.string?.contains("replydesk-mail check") == true)
  }

  @Test func theDoctorNamesTheLibrariesInUse() throws {
    let desk = try DeskFolder()
    try #require(try desk.run("queue", "list").status == 0)
    let checks = try desk.run("doctor", "--json").items
    #expect(checks.first { $0["check"] == "SQLite" }?["finding"]?.string?.contains("journal") == true)
    let mail = try desk.run("check", "--json", program: "replydesk-mail").json?.object
    #expect(mail?["libcurl"]?.string?.isEmpty == false)
  }
}
