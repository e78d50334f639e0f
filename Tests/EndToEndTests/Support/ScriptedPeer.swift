import Glibc
import OperatingSystem

/// The scripted mail server of the transport's tests, as a child; it says what it saw when its input ends.
final class ScriptedPeer {
  let port: String
  private let path: String
  private let child: ChildProcess
  private var input: Int32

  /// Starts it with one behaviour, its output in a file of a folder; waits until it listens.
  init(_ behaviour: String, in folder: String) throws {
    path = "\(folder)/peer-\(UniqueName.token(length: 8))"
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemError(number: errno, operation: "pipe", path: nil) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let output = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    let script = DeskFolder.repository + "/Tests/MailTransportTests/Support/scripted_peer.py"
    child = try ChildProcess.start(
      "/usr/bin/python3", arguments: ["-B", script, behaviour], environment: ["PATH": "/usr/bin:/bin"],
      input: .descriptor(ends[0]), output: .descriptor(output))
    close(ends[0])
    close(output)
    input = ends[1]
    var port: Substring?
    for _ in 0..<3000 where port == nil {
      usleep(5_000)
      port = Self.lines(path).first { $0.hasPrefix("port ") }?.dropFirst(5)
    }
    self.port = String(port ?? "")
  }

  deinit {
    if input >= 0 { close(input) }
    child.send(signal: SIGKILL)
    _ = try? child.wait()
  }

  /// Ends it and gives the Message-ID of every message that it accepted, or kept without an answer.
  func acceptedIDs() throws -> [String] {
    close(input)
    input = -1
    _ = try child.wait()
    let lines = Self.lines(path)
    guard lines.contains(where: { $0.hasPrefix("accepted ") && $0 != "accepted 0" }) else { return [] }
    return lines.filter { $0.hasPrefix("message ") }.map { line in
      let digits = line.dropFirst(8).utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
      let headers = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      let found = headers.first { $0.lowercased().hasPrefix("message-id: <") }
      return found.map { String($0.dropFirst("message-id: <".count).dropLast()) } ?? "none"
    }
  }

  private static func lines(_ path: String) -> [Substring] {
    let bytes = (try? FileReader.read(path, limit: 1 << 26)) ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
