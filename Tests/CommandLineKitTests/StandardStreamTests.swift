import Glibc
import Testing

@testable import CommandLineKit

@Suite struct StandardStreamTests {
  /// A pipe that does not block, much smaller than what goes through it: short writes and EAGAIN happen.
  @Test func `A slow reader gets every byte`() throws {
    let reader = try #require(popen("exit $(($(wc -c) % 200))", "w"))
    let descriptor = fileno(reader)
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<1_000_123).map { UInt8(truncatingIfNeeded: $0) }
    #expect(StandardStream.write(bytes, to: descriptor) == .all)
    let status = pclose(reader)
    #expect((status >> 8) & 0xFF == 123, "the reader counts what it got")
  }

  @Test func `A reader that has gone is not an error`() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    close(ends[0])
    #expect(StandardStream.write([1, 2, 3], to: ends[1]) == .readerGone)
    close(ends[1])
  }

  @Test func `A full device is an error`() {
    let full = open("/dev/full", O_WRONLY)
    #expect(StandardStream.write([1], to: full) == .failed(ENOSPC))
    close(full)
    #expect(StandardStream.write([1], to: -1) == .failed(EBADF))
  }

  @Test func `Input has a limit`() {
    let zeros = open("/dev/zero", O_RDONLY)
    #expect(throws: Failure.self) { try StandardStream.readInput(from: zeros) }
    close(zeros)
  }
}
