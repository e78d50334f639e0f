import Glibc
import JSON
import OperatingSystem
import Testing

/// A relay that asks for TLS under a private authority, a name and a password.
@Suite(.serialized) struct RelayTests {
  @Test func mailGoesOutUnderVerifiedTLSWithThePasswordFromItsFile() throws {
    let desk = try DeskFolder.withReplyDue()
    let certificate = try Self.certificate(in: desk.path)
    let peer = try MailPeer(
      in: desk.path + "/peer", certificate: certificate, user: "replydesk", password: "relay-secret")
    try AtomicFile.write(desk.path + "/password", Array("relay-secret\n".utf8), mode: .ownerOnly)
    try desk.writeConfiguration(mail: Self.settings(desk, port: peer.port, authority: certificate.path))
    let sent = try desk.run("send")
    #expect(sent.status == 0)
    let accepted = try peer.accepted()
    try #require(accepted.count == 1)
    let received = try Correspondence.parse(accepted[0])
    #expect(received["defects"]?.integer == 0)
    #expect(received["body"]?.string?.hasPrefix("Dear Marta,\n") == true)
    let envelope = String(decoding: try FileReader.read(accepted[0] + ".envelope", limit: 4096), as: UTF8.self)
    #expect(envelope.split(separator: "\n").count == 2, "one sender and one recipient")
    #expect(!sent.output.contains("relay-secret") && !sent.errors.contains("relay-secret"))
    let found = try ChildOutput.of("/bin/grep", ["-rl", "relay-secret", desk.path])
    #expect(found == desk.path + "/password\n", "in no store, journal, log or mail")
  }

  @Test func aProbeSpeaksToTheRelayAndSendsNothing() throws {
    let desk = try DeskFolder()
    let certificate = try Self.certificate(in: desk.path)
    let peer = try MailPeer(
      in: desk.path + "/peer", certificate: certificate, user: "replydesk", password: "relay-secret")
    try AtomicFile.write(desk.path + "/password", Array("relay-secret\n".utf8), mode: .ownerOnly)
    try desk.writeConfiguration(mail: Self.settings(desk, port: peer.port, authority: certificate.path))
    let probed = try desk.run("check", "--probe", "somebody@example.org", "--json", program: "replydesk-mail")
    #expect(probed.status == 0 && probed.json?.object?["ok"] == true, "\(probed.output)\(probed.errors)")
    #expect(try peer.accepted().isEmpty)
    try AtomicFile.write(desk.path + "/password", Array("wrong\n".utf8), mode: .ownerOnly)
    let refused = try desk.run("config", "check", "--probe", "somebody@example.org")
    #expect(refused.status == 9)
  }

  @Test func aRelayThatCannotBeVerifiedGetsNothing() throws {
    let desk = try DeskFolder.withReplyDue()
    let certificate = try Self.certificate(in: desk.path)
    let other = try Self.certificate(in: desk.path, name: "other")
    let peer = try MailPeer(
      in: desk.path + "/peer", certificate: certificate, user: "replydesk", password: "relay-secret")
    try AtomicFile.write(desk.path + "/password", Array("relay-secret\n".utf8), mode: .ownerOnly)
    try desk.writeConfiguration(mail: Self.settings(desk, port: peer.port, authority: other.path))
    #expect(try desk.run("send").status == 75)
    #expect(try peer.accepted().isEmpty)
    #expect(try desk.run("reply", "pending", "--json").items.first?["state"] == "deferred")
  }

  static let unusable: [(mail: String, status: Int32, words: String)] = [
    ("transport = smtp://127.0.0.1:9\nca-file = $D/none.pem", 1, "/none.pem: there is no such file or folder."),
    ("transport = smtp://127.0.0.1:9\nca-file = $D/config", 2, "/config holds no certificate"),
    ("transport = smtp://127.0.0.1:9\nusername = u\npassword-file = $D/config", 2, "cannot be used"),
    ("transport = smtp://127.0.0.1:9\nusername = u\npassword-file = $D/none", 1, "/none: there is no such file"),
    ("transport = maildir:$D/config", 1, "Nothing can be delivered into $D/config: Not a directory."),
    ("transport = maildir:$D/none/none", 1, "Nothing can be delivered into $D/none/none: No such file or directory."),
  ]

  @Test(arguments: unusable)
  func whatTheWayOutNeedsIsLookedForBeforeTheFirstMessage(_ row: (mail: String, status: Int32, words: String)) throws {
    let desk = try DeskFolder()
    let named = { (text: String) in
      text.split(separator: "$D", omittingEmptySubsequences: false).joined(separator: desk.path)
    }
    try desk.writeConfiguration(mail: named(row.mail))
    let told = try desk.run("check", program: "replydesk-mail")
    #expect(told.status == row.status && told.errors.contains(named(row.words)), "\(told.errors)")
    #expect(told.errors.contains("\n  now: "))
  }

  @Test func aPasswordFileThatOthersCanReadIsRefused() throws {
    let desk = try DeskFolder.withReplyDue()
    let certificate = try Self.certificate(in: desk.path)
    try AtomicFile.write(desk.path + "/password", Array("relay-secret\n".utf8), mode: .readableByAll)
    try desk.writeConfiguration(mail: Self.settings(desk, port: "9", authority: certificate.path))
    let sent = try desk.run("send")
    #expect(sent.status == 1)
    #expect(sent.errors.contains("chmod 600"))
    #expect(!sent.errors.contains("relay-secret"))
    #expect(try desk.run("reply", "pending", "--json").items.first?["state"] == "queued")
  }

  @Test func aRelayThatIsAwayIsWaitedForWithoutHaste() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:9\ntls = none-on-loopback")
    let sender = try ChildProcess.start(
      DeskFolder.binary("replydesk-mail"), arguments: ["--watch"], environment: desk.variables, input: .discard,
      output: .discard, error: .discard)
    defer { sender.send(signal: SIGKILL) }
    // While the sender writes, nobody else can count.
    for _ in 0..<600 where (try? desk.counts("outbox WHERE state='deferred'")) != [5] { usleep(50_000) }
    let before = try Self.processorTicks(sender)
    sleep(3)
    #expect(try Self.processorTicks(sender) - before < 75, "hundredths of a second, of which there were 300")
    sender.send(signal: SIGTERM)
    _ = try sender.wait()
    #expect(try desk.counts("outbox WHERE state='queued'") == [DeliveryTrial.count - 5])
  }

  /// What a process has had of the processor, in user and in kernel mode.
  private static func processorTicks(_ process: ChildProcess) throws -> Int {
    let facts = String(decoding: try FileReader.read("/proc/\(process.processID)/stat", limit: 4096), as: UTF8.self)
    // The name, in brackets, may hold blanks; the twelfth and thirteenth words behind it are meant.
    let words = try #require(facts.split(separator: ")").last).split(separator: " ")
    return try #require(Int(words[11])) + #require(Int(words[12]))
  }

  private static func settings(_ desk: DeskFolder, port: String, authority: String) -> String {
    """
    transport = smtp://localhost:\(port)
    ca-file = \(authority)
    username = replydesk
    password-file = \(desk.path)/password
    """
  }

  /// A certificate for localhost that is its own authority, made now.
  private static func certificate(in folder: String, name: String = "relay") throws -> (path: String, key: String) {
    let (path, key) = ("\(folder)/\(name).pem", "\(folder)/\(name).key")
    _ = try ChildOutput.of(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
        "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", path,
      ])
    return (path, key)
  }
}
