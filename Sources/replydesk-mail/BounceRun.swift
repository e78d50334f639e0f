internal import Bounces
internal import Casework
internal import CommandLineKit
internal import MailTransport
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Storage
internal import Workflows

/// Takes messages that came back into the store.
struct BounceRun {
  let options: GlobalOptions

  func run(_ paths: [String]) throws -> Answer {
    let settings = try SettingsLoader.load(flags: [], configFile: options.configPath, in: .current())
    let desk = Desk(
      store: try Store(folder: settings.storePath), settings: settings, zone: .europeLondon,
      account: Author.sender.account, clock: { SystemClock.now() })
    var rows: [[Cell]] = []
    var needsPerson = false
    var unread: [SystemError] = []
    // What cannot be read does not keep the rest from being filed, now and at every later run.
    func attempt(_ read: () throws -> Void) throws {
      do { try read() } catch let error as SystemError { unread.append(error) }
    }
    for path in paths {
      try attempt {
        guard path != "-" else {
          rows += try file(
            MailFile.messages(in: try StandardInput.read(limit: MailFile.largest), path: path), desk, &needsPerson)
          return
        }
        for found in try MailFile.paths(at: path) {
          try attempt {
            rows += try file(MailFile.messages(at: found), desk, &needsPerson)
            // Seen mail of a Maildir is moved aside; what was filed and not moved is known again.
            try MailFile.markSeen(found)
          }
        }
      }
    }
    // With nothing to show, the error is the answer.
    if rows.isEmpty, unread.count == 1, let only = unread.first { throw BouncesCommand.failure(only) }
    return .table(
      Table(
        columns: [
          Column("File", key: "file", mayShrink: true), Column("Message", key: "message", alignment: .right),
          Column("Filed", key: "filed"), Column("Activity", key: "activity"),
        ], rows: rows, whenEmpty: "Nothing came back."), schema: "replydesk.bounces.filed/1",
      exit: needsPerson || !unread.isEmpty ? .partial : .done,
      notices: unread.map { SafeText(escaping: $0.description) })
  }

  private func file(_ messages: [MailFile], _ desk: Desk, _ needsPerson: inout Bool) throws -> [[Cell]] {
    try messages.map { message in
      var (reading, fault): (BounceReading?, (code: String, reason: String)?) = (nil, nil)
      do throws(BounceFault) {
        reading = try BounceReader.read(message.bytes)
      } catch {
        fault = (error.code.rawValue, error.reason)
      }
      let filed = try desk.file(
        reading, fault: fault, bytes: message.bytes, from: PrintablePath.escape(FilePath.name(of: message.path)))
      let (word, activity): (String, ActivityID?) =
        switch filed {
        case .reopened(let activity): ("bounced", activity)
        case .staffMailLost: ("mail to staff lost", nil)
        case .delayed: ("delayed", nil)
        case .delivered: ("delivered", nil)
        case .passedOver: ("passed over", nil)
        case .duplicate: ("known already", nil)
        case .quarantined(let reason): ("quarantined, \(reason)", nil)
        }
      if case .quarantined = filed { needsPerson = true }
      return [
        Cell(SafeText(escaping: message.path)), .integer(message.number), .escaping(word),
        .escaping(activity?.description ?? ""),
      ]
    }
  }
}
