import SafeText

@testable import CommandLineKit
@testable import replydesk

/// Whether command lines would be understood, without doing what they say.
enum Understanding {
  private struct Reached: Failing {
    var failure: Failure { Failure("reached", .declined, "It would run.") }
  }

  /// What is wrong with a line; nil where it would run.
  static func fault(of line: String) throws -> String? {
    let words = try Program<DeskSession>.words(of: line)
    let outcome = ReplyDesk.program.run(arguments: words, terminal: TerminalFacts()) { _ in throw Reached() }
    return outcome.exit == .declined ? nil : String(decoding: outcome.errors, as: UTF8.self)
  }

  /// What stands for each word in capitals of a line.
  static let values = [
    "ACT": "ACT-20009", "ACCOUNT": "k.boateng", "CASE": "C-80401", "CLIENT": "ACT-20009", "FLAG": "complaint",
    "FIELD=VALUE": "wait=5", "ITEM": "'phone 1'", "LINE": "missing-payment-clearing", "OUTCOME": "answered",
    "PARAGRAPH": "answer", "QUA": "QUA-7", "DAY": "2026-11-24", "TIME": "14:30", "SECURITY": "passed",
    "SUBJECT": "calculation",
    "TEMPLATE": "missing-payment-reply",
    "TEXT": "'is:open'",
  ]
}
