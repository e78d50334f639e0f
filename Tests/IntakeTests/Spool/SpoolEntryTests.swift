import Glibc
import Intake
import Testing

/// The entries that a spool may hold: 1 to 9 and 12 to 16 of the list of bad inputs, each on a real file system.
@Suite struct SpoolEntryTests {
  enum Expected: Sendable, Equatable {
    case accepted
    case quarantined(String)
    case left(SpoolDeferral)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: Expected
    var name = "x.jsonl"
    var options = SpoolOptions()
    var make: @Sendable (SpoolSandbox, String) throws -> Void
  }

  static let good = MessageLine().text + "\n"

  static let cases = [
    Case(testDescription: "1 empty", expected: .quarantined("file-empty")) { try $0.put("", at: $1) },
    Case(testDescription: "2 one newline", expected: .quarantined("file-only-line-ends")) { try $0.put("\n", at: $1) },
    Case(testDescription: "2 newlines and a mark", expected: .quarantined("file-only-line-ends")) {
      try $0.put("\u{FEFF}\r\n\n\r\n", at: $1)
    },
    Case(testDescription: "3 link to a file outside", expected: .quarantined("file-symbolic-link")) {
      try check("symlink", symlink($0.outside, $1))
    },
    Case(testDescription: "4 dangling link", expected: .quarantined("file-symbolic-link")) {
      try check("symlink", symlink($0.root + "/nothing", $1))
    },
    Case(testDescription: "5 hard link", expected: .quarantined("file-hard-link")) {
      try check("link", link($0.outside, $1))
    },
    Case(testDescription: "6 pipe", expected: .quarantined("file-pipe")) { try check("mkfifo", mkfifo($1, 0o600)) },
    Case(testDescription: "7 socket", expected: .quarantined("file-socket")) { try makeSocket(at: $1) },
    Case(testDescription: "9 folder", expected: .quarantined("file-folder"), name: "x.json") {
      try check("mkdir", mkdir($1, 0o700))
      try $0.put(good, at: $1 + "/inside.jsonl")
    },
    Case(testDescription: "12 newline in the name", expected: .accepted, name: "a\nb.jsonl") {
      try $0.put(good, at: $1)
    },
    Case(testDescription: "12 escape in the name", expected: .accepted, name: "\u{1B}[2J") { try $0.put(good, at: $1) },
    Case(testDescription: "12 name of 255 bytes", expected: .accepted, name: String(repeating: "n", count: 255)) {
      try $0.put(good, at: $1)
    },
    Case(testDescription: "13 name with a hyphen", expected: .accepted, name: "-rf") { try $0.put(good, at: $1) },
    Case(testDescription: "14 no right to read", expected: .left(.unreadable)) {
      try $0.put(good, at: $1)
      try check("chmod", chmod($1, 0))
    },
    Case(
      testDescription: "15 another owner", expected: .quarantined("file-foreign-owner"),
      options: SpoolOptions(owners: [geteuid() + 1])
    ) { try $0.put(good, at: $1) },
    Case(
      testDescription: "15 an owner who is allowed", expected: .accepted, options: SpoolOptions(owners: [geteuid()])
    ) { try $0.put(good, at: $1) },
    Case(testDescription: "set-user-id", expected: .quarantined("file-set-id")) {
      try $0.put(good, at: $1)
      try check("chmod", chmod($1, 0o4700))
    },
    Case(testDescription: "sticky", expected: .quarantined("file-set-id")) {
      try $0.put(good, at: $1)
      try check("chmod", chmod($1, 0o1600))
    },
    Case(testDescription: "16 2 GB of holes", expected: .quarantined("file-too-large")) {
      try $0.put(good, at: $1)
      try check("truncate", truncate($1, 1 << 31))
    },
    Case(testDescription: "25 time in 1970", expected: .accepted) { try put($0, $1, secondsSinceEpoch: 0) },
    Case(testDescription: "25 time in 2038", expected: .accepted) { try put($0, $1, secondsSinceEpoch: 1 << 31) },
    Case(testDescription: "25 time to come", expected: .accepted) { try put($0, $1, secondsSinceEpoch: 1 << 33) },
    Case(testDescription: "38 byte order mark", expected: .accepted) { try $0.put("\u{FEFF}" + good, at: $1) },
    Case(testDescription: "39 UTF-16, little end first", expected: .quarantined("file-not-utf-8")) {
      try $0.put([0xFF, 0xFE] + good.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, at: $1)
    },
    Case(testDescription: "39 UTF-16 without a mark", expected: .quarantined("file-not-utf-8")) {
      try $0.put(good.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, at: $1)
    },
  ]

  @Test(arguments: cases)
  func comesToItsExpectedEnd(_ example: Case) throws {
    let sandbox = try SpoolSandbox()
    try example.make(sandbox, sandbox.path(example.name))
    let outside = try sandbox.status(sandbox.outside)
    var sink = LedgerSink()
    let summary = try sandbox.takeIn(into: &sink, options: example.options)
    #expect(summary.isExact)
    switch example.expected {
    case .accepted:
      #expect(summary.outcome == BatchOutcome(stored: 1))
      #expect(sandbox.done == [example.name] && sandbox.waiting.isEmpty)
    case .quarantined(let code):
      #expect(summary.outcome == BatchOutcome(quarantined: 1))
      #expect(sink.rejections.map(\.record.rejection.code) == [code])
      #expect(sink.rejections.map(\.entry.line) == [0])
      #expect(sandbox.rejected == [example.name] && sandbox.waiting.isEmpty)
      // It does not come again.
      #expect(try sandbox.takeIn(into: &sink, options: example.options).records == 0)
    case .left(let reason):
      #expect(summary.records == 0 && summary.left.map(\.reason) == [reason])
      #expect(sandbox.waiting == [example.name])
    }
    let after = try sandbox.status(sandbox.outside)
    #expect(after.st_size == outside.st_size && after.st_mtim.tv_nsec == outside.st_mtim.tv_nsec)
    #expect(after.st_atim.tv_nsec == outside.st_atim.tv_nsec, "the file outside was read")
    #expect(sandbox.contents(of: sandbox.outside) == Array((MessageLine("outside").text + "\n").utf8))
  }

  @Test func acceptsANameThatIsNotText() throws {
    let sandbox = try SpoolSandbox()
    let path = Array(sandbox.path("").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0x41, 0]
    try sandbox.put(Self.good, at: sandbox.path(".new"))
    try check("rename", rename(sandbox.path(".new"), path))
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(stored: 1))
    #expect(sink.entries.map(\.file) == [#"\xffA"#])
    #expect(sandbox.waiting.isEmpty)
  }

  @Test(.enabled(if: geteuid() == 0, "only the superuser can make devices"))
  func refusesADevice() throws {
    let sandbox = try SpoolSandbox()
    // The null device; a container may forbid even that.
    guard mknod(sandbox.path("x.jsonl"), S_IFCHR | 0o600, 0x103) == 0 else { return }
    var sink = LedgerSink()
    #expect(try sandbox.takeIn(into: &sink).outcome == BatchOutcome(quarantined: 1))
    #expect(sink.rejections.map(\.record.rejection.code) == ["file-device"])
  }

  private static func put(_ sandbox: SpoolSandbox, _ path: String, secondsSinceEpoch: Int) throws {
    try sandbox.put(good, at: path)
    let time = timespec(tv_sec: secondsSinceEpoch, tv_nsec: 0)
    try check("utimensat", utimensat(AT_FDCWD, path, [time, time], 0))
  }

  private static func makeSocket(at path: String) throws {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try check("bind", bound)
  }
}
