import Bounces
import MailTransport
import Testing
import TestSupport

@Suite struct RandomMessageTests {
  private static let words = [
    "Content-Type: ", "multipart/report; boundary=b", "message/rfc822", "message/delivery-status", "\n", "\n\n", "\r",
    "--b", "--b--",
    "\n--b\n", "Final-Recipient: rfc822; ", "a@example.org", "Status: 5.1.1", "Action: ", "550 ", "4.2.2", "<", ">",
    ":", "@", ".",
    "From: MAILER-DAEMON", "Subject: Undelivered", "Content-Transfer-Encoding: base64", "=?utf-8?b?", "?=", "\0",
    "\u{1B}", "\u{E9}",
    "<html>", "&#64;", "Received: ", " ", "\t", "text/html; charset=iso-2022-jp", "{\"notificationType\":\"Bounce\"}",
  ]

  private func read(_ bytes: [UInt8]) {
    guard let reading = try? BounceReader.read(bytes) else { return }
    #expect(!reading.reports.isEmpty)
    for report in reading.reports {
      #expect(report.diagnostic.utf8.allSatisfy { $0 >= 0x20 })
      #expect(report.recipient?.utf8.contains(0x40) ?? true)
    }
  }

  @Test func randomBytesAreReadOrRefusedAndNeverStopTheReader() {
    var random = SeededNumbers(seed: 1)
    for _ in 0..<50_000 {
      read((0..<Int.random(in: 0...120, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
  }

  @Test func randomPiecesOfMessagesAreReadOrRefusedAndNeverStopTheReader() {
    var random = SeededNumbers(seed: 2)
    for _ in 0..<50_000 {
      let pieces = (0..<Int.random(in: 1...30, using: &random)).compactMap { _ in
        Self.words.randomElement(using: &random)
      }
      read(Array(pieces.joined().utf8))
    }
  }

  @Test func aReportWithOneByteChangedIsReadOrRefused() {
    var random = SeededNumbers(seed: 3)
    let report = Array(BounceReaderTests.report.utf8)
    for index in report.indices {
      var changed = report
      changed[index] = UInt8.random(in: 0...255, using: &random)
      read(changed)
    }
  }
}
