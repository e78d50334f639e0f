import Bounces
import Glibc
import Testing

@testable import MailTransport

/// Files that were made to keep the reader busy for long, as large as a mail server lets them in. What is shipped
/// may take 50 ms for each; what is built for tests, and is up to thirty times slower, gets a second and a half.
@Suite struct HostileFileTests {
  private struct File {
    let name: String
    let bytes: [UInt8]
    /// Why it is refused; nil where it is read.
    let refused: BounceFault.Code?

    init(_ name: String, _ text: String, _ refused: BounceFault.Code?) {
      (self.name, bytes, self.refused) = (name, Array(text.utf8), refused)
    }
  }

  private static let author = "From: MAILER-DAEMON@example.org\n"
  private static let head = author + "To: b@example.org\nSubject: Undelivered\n"

  private static let recipients: String = {
    let report = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\n"
    let status = (0..<100_000).map { "Final-Recipient: rfc822; a\($0)@example.org\nAction: failed\nStatus: 5.1.1\n\n" }
    return head + report + "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n" + status.joined()
  }()

  private static let addresses = (0..<100_000).map { "<a\($0)@example.org>: 550 5.1.1 unknown\n" }.joined()

  private static func many(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  private static func nested(_ count: Int) -> String {
    (0..<count).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
  }

  private static let files: [File] = [
    File(
      "ten megabytes of lines", head + "\n" + many(185_000, "<a@example.org>: host mx said: 550 5.1.1 user unknown\n"),
      nil),
    File("ten megabytes in one line", head + "\n" + many(10_000_000, "x"), nil),
    File("no line at all", many(10_000_000, "x"), .headerTooLong),
    File("addresses without a line", many(1_700_000, "a@b.c "), .headerTooLong),
    File("nothing but zeros", many(10_000_000, "\0"), .empty),
    File("zeros behind a header", head + "\n" + many(10_000_000, "\0"), nil),
    File("parts a thousand deep", nested(1000), .tooDeep),
    File("messages a thousand deep", many(1000, "Content-Type: message/rfc822\n\n"), .tooDeep),
    File("ten deep and long", nested(10) + "Subject: x\n\n" + many(80_000, "y 550 5.1.1\n"), nil),
    File("a hundred thousand recipients", recipients, nil),
    File("half of that file", String(recipients.prefix(recipients.utf8.count / 2 + 7)), nil),
    File(
      "a hundred thousand addressees", head + "To: " + many(100_000, "a@example.org, ") + "\n\nbody\n", .headerTooLong),
    File("a hundred thousand addresses", head + "\n" + addresses, nil),
    File("half a header", String(head.prefix(40)), nil),
    File("encoded words", author + "Subject: " + many(3600, "=?utf-8?b?4pyT?= ") + "\n\nbody\n", nil),
    File("beginnings of encoded words", author + "Subject: " + many(32_000, "=?") + "\n\nbody\n", nil),
    File("beginnings of elements", head + "Content-Type: text/html\n\n" + many(1_000_000, "<"), nil),
    File("base64", head + "Content-Transfer-Encoding: base64\n\n" + many(200_000, "QUFB\n"), nil),
    File("beginnings of arrays", head + "\n" + many(1_000_000, "["), nil),
    File("at signs", head + "\n" + many(1_000_000, "@"), nil),
    File("labels", head + "\n" + many(500_000, "a.") + "@", nil),
    File("beginnings of statuses", head + "\n" + many(250_000, "5.1."), nil),
    File("beginnings of addresses", head + "\n" + many(250_000, "<a@b"), nil),
    File("folded lines", head + "X: y\n" + many(20_000, " z\n") + "\nbody\n", nil),
    File("beginnings of returned messages", head + "\n" + many(20_000, "Original message follows\nReceived: x\n"), nil),
    File("phrases", head + "\n" + many(19_000, "user unknown mailbox full no such user quota exceeded "), nil),
  ]

  @Test func eachIsReadOrRefusedInLittleTime() {
    for file in Self.files { Self.read(file.bytes, refused: file.refused, name: file.name) }
  }

  @Test func aHeaderInNoCharsetAtAllIsReadInLittleTime() {
    let noise = (0..<300).map { UInt8(128 + $0 % 128) }
    var header = Array(Self.author.utf8)
    for number in 0..<190 { header += Array("X-\(number): ".utf8) + noise + [0x0A] }
    Self.read(header + Array("\nbody\n".utf8), refused: nil, name: "bytes above ASCII")
  }

  private static func read(_ bytes: [UInt8], refused: BounceFault.Code?, name: String) {
    var code: BounceFault.Code?
    var reports = 0
    let before = processorMilliseconds()
    do throws(BounceFault) { reports = try BounceReader.read(bytes).reports.count } catch { code = error.code }
    let taken = processorMilliseconds() - before
    #expect(code == refused, "\(name)")
    #expect(code != nil || (1...100).contains(reports), "\(name): \(reports) reports")
    // What takes the square of its length takes minutes.
    #expect(taken < 10_000, "\(name): \(taken) ms")
  }

  /// Of this thread, so that a busy machine does not count.
  private static func processorMilliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
