import Casework
import MailTransport
import Testing

@Suite struct SMTPSettingsTests {
  @Test(arguments: ["localhost", "127.0.0.1", "127.9.8.7", "::1", "LOCALHOST"])
  func mayGoWithoutTLSToThisMachine(_ host: String) throws {
    _ = try SMTPSettings(host: host, port: 25, security: .plainOnLoopback)
  }

  @Test(arguments: [
    "relay.example.org", "128.0.0.1", "127.0.0.1.example.org", "127.1", "localhost.example.org", "127.0.0.256",
    "127.0.0.1.", "10.0.0.1",
    "::2", "::ffff:127.0.0.1",
  ])
  func mayNotGoWithoutTLSElsewhere(_ host: String) {
    #expect(throws: SMTPSettingsFault.plainToElsewhere) {
      try SMTPSettings(host: host, port: 25, security: .plainOnLoopback)
    }
  }

  @Test(arguments: ["", "a b", "a/b", "a@b", "a\r\nb", "http://a", "a?x", "a#x", "-a", ".a", "[::1]", "a%41", "a:25x"])
  func refusesHosts(_ host: String) {
    #expect(throws: SMTPSettingsFault.host) { try SMTPSettings(host: host, port: 25, security: .startTLS) }
    #expect(throws: SMTPSettingsFault.clientName) {
      try SMTPSettings(host: "a.example", port: 25, security: .startTLS, clientName: host)
    }
  }

  @Test func refusesOtherValues() {
    for port in [0, -1, 65_536] {
      #expect(throws: SMTPSettingsFault.port) { try SMTPSettings(host: "a.example", port: port, security: .startTLS) }
    }
    #expect(throws: SMTPSettingsFault.limit) {
      try SMTPSettings(host: "a.example", port: 25, security: .startTLS, attemptTimeout: .minutes(21))
    }
    #expect(throws: SMTPSettingsFault.authorityFile) {
      try SMTPSettings(host: "a.example", port: 25, security: .startTLS, authorityFile: "")
    }
  }

  @Test(arguments: [
    ("", "x"), ("u", ""), ("u", "a\nb"), ("u", "a\u{0}"), ("u\r\n", "x"), ("u", String(repeating: "x", count: 1025)),
  ])
  func refusesCredentials(_ username: String, _ password: String) {
    var bytes = Array(password.utf8)
    let isMade = SMTPCredentials(username: username, password: &bytes) != nil
    #expect(!isMade)
    #expect(bytes.allSatisfy { $0 == 0 })
  }

  @Test func needsALibraryThatIsNewEnough() throws {
    try CurlLibrary.check()
    #expect(!CurlLibrary.version.isEmpty)
  }
}
