import Glibc
import OperatingSystem

/// A mail server on loopback, ended with the value.
final class MailPeer {
  let folder: String
  let port: String
  private let child: ChildProcess
  private let input: Int32

  /// Starts the peer; with a certificate it asks for STARTTLS and for this name and password.
  init(in folder: String, certificate: (path: String, key: String)? = nil, user: String = "", password: String = "")
    throws
  {
    try FolderMaker.makePrivate(folder)
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError(number: errno, operation: "pipe", path: nil) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var words = [DeskFolder.repository + "/Tests/EndToEndTests/Support/mail_peer.py", folder]
    if let certificate { words += [certificate.path, certificate.key, user, password] }
    child = try ChildProcess.start(
      "/usr/bin/python3", arguments: words, environment: ["PATH": "/usr/bin:/bin"], input: .descriptor(ends[0]),
      output: .discard)
    close(ends[0])
    input = ends[1]
    self.folder = folder
    var port = ""
    // It says that it listens by a file; 30 s are for a machine that is busy with other tests.
    for _ in 0..<3000 where port.isEmpty {
      usleep(10_000)
      port = (try? FileReader.read(folder + "/port", limit: 16)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    self.port = port
  }

  deinit {
    close(input)
    child.send(signal: SIGTERM)
    _ = try? child.wait()
  }

  /// The accepted messages' files, in the order of acceptance.
  func accepted() throws -> [String] {
    try FolderLister.files(under: folder, suffix: "").filter { path in
      FilePath.name(of: path).utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// The Message-ID of each accepted message.
  func messageIDs() throws -> [String] {
    try accepted().map { path in
      let lines = String(decoding: try FileReader.read(path, limit: 1 << 20), as: UTF8.self).split(
        whereSeparator: \.isNewline)
      return lines.first { $0.lowercased().hasPrefix("message-id:") }.map(String.init) ?? path
    }
  }
}
