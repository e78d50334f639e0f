import Glibc
import JSON
import OperatingSystem
import Testing

/// A library with known faults is not used, and people are told which and what to do.
@Suite struct VersionGateTests {
  /// Each of these stops the sender before it claims anything, and its check says which library it is.
  @Test(arguments: [("oldcurl.c", "libcurl 7.78.0"), ("oldsqlite.c", "SQLite 3.36.0"), ("oldgmime.c", "GMime 3.0.5")])
  func anOldLibrarySendsNothingAndSaysWhy(source: String, name: String) throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let peer = try ScriptedPeer("ok", in: desk.path)
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback")
    let old = ["LD_PRELOAD": try Preloaded.library(source)]
    for words in [["check"], []] {
      let refused = try desk.run(words, program: "replydesk-mail", environment: old)
      #expect(refused.status != 0 && refused.errors.contains(name), "\(words): \(refused.errors)")
    }
    #expect(try peer.acceptedIDs().isEmpty)
    #expect(try desk.counts("outbox WHERE state='queued'", "outbox WHERE attempts > 0") == [DeliveryTrial.count, 0])
    let doctor = try desk.run("doctor", "--json", environment: old)
    #expect(doctor.status == 9)
    let faults = doctor.items.filter { $0["ok"] == false }.compactMap { $0["finding"]?.string }
    #expect(faults.contains { $0.contains(name) }, "\(faults)")
  }

  @Test func anOldSQLiteOpensNoStore() throws {
    let desk = try DeskFolder(isOwned: false)
    let old = ["LD_PRELOAD": try Preloaded.library("oldsqlite.c")]
    let refused = try desk.run("queue", "list", environment: old)
    #expect(refused.status == 1)
    #expect(refused.errors.contains("3.36.0") && refused.errors.contains("Upgrade"), "\(refused.errors)")
    #expect(access(desk.database, F_OK) != 0)
  }

  @Test func theDoctorNamesTheLibrariesInUse() throws {
    let desk = try DeskFolder()
    try #require(try desk.run("queue", "list").status == 0)
    let checks = try desk.run("doctor", "--json").items
    #expect(checks.first { $0["check"] == "SQLite" }?["finding"]?.string?.contains("journal") == true)
    let mail = try desk.run("check", "--json", program: "replydesk-mail").json?.object
    for library in ["libcurl", "gmime", "sqlite"] { #expect(mail?[library]?.string?.isEmpty == false, "\(library)") }
  }
}
