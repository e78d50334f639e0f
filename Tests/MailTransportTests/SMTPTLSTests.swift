import Casework
import MailTransport
import Outbox
import Testing

/// TLS with a private authority, authentication, and every way in which a relay or somebody between may spoil them.
@Suite(.serialized) struct SMTPTLSTests {
  @Test(arguments: [SMTPSettings.Security.startTLS, .implicitTLS])
  func sendsUnderTLSWithAuthentication(_ security: SMTPSettings.Security) throws {
    let certificates = try Certificates.shared.get()
    let (peer, port) = try tlsPeer(security == .startTLS ? "starttls" : "implicit", .good)
    let mails = try ["a", "b"].map { try sampleMail(try sampleMessage(id: $0)) }
    let witness = Witness()
    do {
      let connection = try signedIn(port, security, certificates.authority)
      for mail in mails {
        let result = connection.send(mail, hooks: witness.hooks())
        #expect(result.outcome.verdict == .accepted)
        #expect(result.tls?.hasPrefix("TLSv1.") == true)
        #expect(result.peer == "127.0.0.1" || result.peer == "::1")
      }
    }
    let lines = try peer.finish()
    #expect(lines.filter { $0 == "login relay-user" }.count == 1, "one connection for both")
    let envelope = "envelope bounces@service.example.org client@example.org tls relay-user"
    #expect(lines.filter { $0 == envelope }.count == 2)
    #expect(lines.filter { $0.hasPrefix("message ") }.map { bytes(hex: $0.dropFirst(8)) } == mails.map(\.bytes))
    #expect(witness.phases == [.connect, .tls, .auth, .mail, .rcpt, .data, .connect, .mail, .rcpt, .data])
  }

  @Test func isHeldForAWrongPassword() throws {
    let (peer, port) = try tlsPeer("starttls", .good, password: "another")
    let result = try send(port, .startTLS)
    #expect(result.evidence.phase == .auth && result.evidence.reply?.code == 535)
    #expect(result.outcome.edge == .credentialsRefused && result.outcome.verdict == .held(.credentials))
    #expect(try peer.finish().isEmpty)
  }

  @Test(
    arguments: [Certificates.Kind.wrongName, .expired, .selfSigned], [SMTPSettings.Security.startTLS, .implicitTLS])
  func refusesABadCertificate(_ kind: Certificates.Kind, _ security: SMTPSettings.Security) throws {
    let (peer, port) = try tlsPeer(security == .startTLS ? "starttls" : "implicit", kind)
    let result = try send(port, security)
    expectNoTLS(result)
    #expect(try peer.finish().isEmpty)
  }

  @Test func refusesAnAuthorityThatIsNotOurs() throws {
    let (peer, port) = try tlsPeer("starttls", .good)
    let result = try send(port, .startTLS, trustsOurs: false)
    expectNoTLS(result)
    #expect(try peer.finish().isEmpty)
  }

  @Test func refusesOldTLS() throws {
    let (peer, port) = try tlsPeer("old", .good)
    expectNoTLS(try send(port, .startTLS))
    #expect(try peer.finish().isEmpty)
  }

  /// STARTTLS left out or refused, answers slipped in before TLS, text instead of a handshake: nothing of ours in clear.
  @Test(arguments: ["ok", "auth-235", "starttls-refused", "injected-before-tls", "garbage-handshake"])
  func saysNothingInClear(_ behaviour: String) throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", [behaviour])
    expectNoTLS(try send(port, .startTLS))
    let report = PeerReport(try peer.finish())
    #expect(report.complete == 0)
    let allowed = ["EHLO localhost", "STARTTLS", "QUIT"]
    // What follows STARTTLS may only be a TLS record: type 22 or 21, version 3.
    #expect(
      report.commands.allSatisfy { command in
        allowed.contains(command) || command.hasPrefix("after STARTTLS 1603")
          || command.hasPrefix("after STARTTLS 1503")
      }, "\(report.commands)")
  }

  private func expectNoTLS(_ result: AttemptResult) {
    #expect(result.evidence.phase == .tls)
    #expect(result.outcome.edge == .tlsFailed && result.outcome.verdict == .deferred)
    #expect(result.outcome.actions.contains(.alertAdministrator))
    #expect(result.bytesHandedOver == 0)
  }

  private func tlsPeer(
    _ mode: String, _ kind: Certificates.Kind, password: String = "canary secret"
  ) throws -> (peer: PeerProcess, port: Int) {
    let certificates = try Certificates.shared.get()
    return try PeerProcess.python(
      "tls_peer.py", [mode, certificates.certificate(kind), certificates.key(kind), "relay-user", password])
  }

  private func send(_ port: Int, _ security: SMTPSettings.Security, trustsOurs: Bool = true) throws -> AttemptResult {
    let file = trustsOurs ? try Certificates.shared.get().authority : nil
    return try signedIn(port, security, file).send(try sampleMail(try sampleMessage()), hooks: Witness().hooks())
  }

  private func signedIn(_ port: Int, _ security: SMTPSettings.Security, _ authority: String?) throws -> SMTPConnection {
    var password = Array("canary secret".utf8)
    let settings = try SMTPSettings(
      host: "localhost", port: port, security: security, authorityFile: authority, connectTimeout: .seconds(10),
      responseTimeout: .seconds(10), attemptTimeout: .seconds(30))
    guard let credentials = SMTPCredentials(username: "relay-user", password: &password) else {
      throw PeerProcess.Failure(what: "credentials")
    }
    #expect(password.allSatisfy { $0 == 0 }, "the caller's copy is wiped")
    return try SMTPConnection(settings, credentials: credentials)
  }
}
