internal import CommandLineKit
internal import Delivery
internal import OperatingSystem

/// The sender's log: lines on standard error, with the level in front where the journal reads it.
enum SenderLog {
  private static let isJournal = ProcessEnvironment.all()["JOURNAL_STREAM"] != nil

  static func write(_ line: LogLine) {
    let level = isJournal ? "<\(line.priority.rawValue)>" : ""
    StandardStream.errors.write(Array("\(level)\(line)\n".utf8))
  }
}
