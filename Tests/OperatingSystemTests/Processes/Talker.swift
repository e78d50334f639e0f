import Glibc
import OperatingSystem
import Testing

/// A child process whose output can be read line by line, and whose input stays open until it is let go of.
final class Talker {
  let process: ChildProcess
  private var reader: LineReader
  private let ends: [Int32]

  init(_ program: String, _ arguments: [String], environment: [String: String] = ["PATH": "/usr/bin:/bin"]) throws {
    let output = try Self.pipe()
    let input = try Self.pipe()
    process = try ChildProcess.start(
      program, arguments: arguments, environment: environment, input: .descriptor(input.read),
      output: .descriptor(output.write), error: .discard)
    close(output.write)
    close(input.read)
    reader = LineReader(descriptor: output.read)
    ends = [output.read, input.write]
  }

  deinit {
    for end in ends { close(end) }
    // A child that nobody has waited for would hold up every exit test of this process.
    process.send(signal: SIGKILL)
    _ = try? process.wait()
  }

  func line() throws -> String? { try reader.next().map { String(decoding: $0, as: UTF8.self) } }

  func lines() throws -> [String] {
    var lines: [String] = []
    while let line = try line() { lines.append(line) }
    return lines
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}
