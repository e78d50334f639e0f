import Casework
import MailTransport
import Outbox
import Synchronization

/// One attempt at the sample mail against the scripted peer behaving in one way: made once, and looked at by every test.
struct Play: Sendable {
  let result: AttemptResult
  let report: PeerReport
  let phases: [SendPhase]
  let gateCalls: Int

  private final class Place: Sendable {
    let play = Mutex<Play?>(nil)
  }

  private static let places = Mutex<[String: Place]>([:])

  /// What came of one behaviour, with a name and a password or without.
  static func of(_ behaviour: String, signsIn: Bool = false) throws -> Play {
    let place = places.withLock { places in
      let key = signsIn ? "\(behaviour) signed in" : behaviour
      let place = places[key] ?? Place()
      places[key] = place
      return place
    }
    return try place.play.withLock { play in
      if let play { return play }
      let made = try Play(behaviour, signsIn)
      play = made
      return made
    }
  }

  private init(_ behaviour: String, _ signsIn: Bool) throws {
    let (peer, port) = try PeerProcess.python("scripted_peer.py", [behaviour])
    let witness = Witness()
    do {
      let settings = try plainSettings(port, responseTimeout: .seconds(behaviour == "silent-after-dot" ? 1 : 10))
      let connection = try SMTPConnection(settings, credentials: signsIn ? try Self.credentials() : nil)
      result = connection.send(try sampleMail(try sampleMessage()), hooks: witness.hooks())
    }
    // The connection is closed by now, so the peer has seen all that there is.
    report = PeerReport(try peer.finish())
    (phases, gateCalls) = (witness.phases, witness.gateCalls)
  }

  /// A name and a password that no answer may be seen to repeat.
  static func credentials() throws -> SMTPCredentials {
    var password = Array("canary-secret".utf8)
    guard let credentials = SMTPCredentials(username: "relay-user", password: &password) else {
      throw PeerProcess.Failure(what: "credentials")
    }
    return credentials
  }
}
