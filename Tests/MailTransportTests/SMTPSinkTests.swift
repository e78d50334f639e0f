import Casework
import Glibc
import MailTransport
import Outbox
import Testing

/// Postfix's own test server at the other end.
@Suite(.serialized) struct SMTPSinkTests {
  @Test func takesAHundredMailsOnOneConnection() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o777)
    let (sink, port) = try sink(in: folder.path)
    do {
      let connection = try SMTPConnection(try plainSettings(port))
      for number in 1...100 {
        let mail = try sampleMail(try sampleMessage(id: "rpl-\(number)"))
        #expect(connection.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
      }
    }
    sink.stop()
    let dumps = folder.names().map { String(decoding: folder.read($0), as: UTF8.self) }
    let found = dumps.joined().split(whereSeparator: \.isNewline).filter {
      $0.lowercased().hasPrefix("message-id: <rpl-")
    }
    #expect(found.count == 100 && Set(found).count == 100)
  }

  /// smtp-sink cannot choose a port itself, and a free one may be taken before it has it: then another one is tried.
  private func sink(in folder: String) throws -> (sink: PeerProcess, port: Int) {
    for _ in 1...20 {
      let port = try freePort()
      let sink = try PeerProcess(
        "/usr/sbin/smtp-sink", ["-d", "mail.", "-u", user, "127.0.0.1:\(port)", "10"], in: folder)
      if try sink.isListening(on: port) { return (sink, port) }
    }
    throw PeerProcess.Failure(what: "smtp-sink got no port")
  }

  private var user: String {
    getuid() == 0 ? "nobody" : getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } ?? ""
  }
}

/// A port of this machine that was free a moment ago.
func freePort() throws -> Int {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = loopback(0)
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isBound = withUnsafeMutablePointer(to: &address) { pointer in
    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
    }
  }
  guard isBound else { throw PeerProcess.Failure(what: "no free port") }
  return Int(UInt16(bigEndian: address.sin_port))
}

extension PeerProcess {
  /// Waits until the process accepts connections on a port; false where it ended first, throws after ten seconds.
  func isListening(on port: Int) throws -> Bool {
    for _ in 0..<2000 {
      guard !hasEnded else { return false }
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(descriptor) }
      var address = loopback(port)
      let isUp = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
        }
      }
      if isUp { return !hasEnded }
      // A refused connection comes back at once; the pause only leaves the processor to the server's start.
      usleep(5000)
    }
    throw Failure(what: "nobody listens")
  }
}

func loopback(_ port: Int) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = UInt16(port).bigEndian
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  return address
}
