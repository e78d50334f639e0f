internal import Bounces
internal import CommandLineKit
internal import MailTransport
internal import OperatingSystem
internal import SafeText

/// Messages that came back: taken in, or with `--explain` only told of, which needs no store and no settings.
enum BouncesCommand {
  static let command = Command<GlobalOptions>(
    "bounces", "Take in messages that came back, or say what each means",
    discussion: """
      Reads messages, mbox files and Maildirs, or one message from standard input as -. A bounce that proves itself ours \
      opens its activity again; one that does not goes to quarantine; answers of programs are passed over. With \
      --explain nothing is changed.

      The kinds: permanent (the address takes no mail), transient (given up for a reason that may pass), delayed \
      (the relay still tries), delivered, auto-reply, not-a-bounce. A message that cannot be read has a problem instead.
      """,
    examples: [
      Example("bounces /var/mail/bounces/Maildir", "take in what came back, from a timer"),
      Example("bounces -", "from a pipe of the mail server"),
      Example("bounces --explain returned.eml", "one message"),
      Example("bounces --explain --json Maildir", "a Maildir, a line of JSON for each message"),
    ],
    fields: [
      "file": "path of the file", "message": "number of the message in the file, from 1",
      "kind": "what it means, for the recipient who fares worst", "recipient": "that recipient",
      "status": "status code (RFC 3463)", "action": "what was done (RFC 3464)", "reply": "the server's three digits",
      "diagnostic": "the server's words", "message_id": "which message of ours",
      "envelope_id": "the envelope id that we gave", "arrival": "when the reporting server had it",
      "problem": "why it cannot be read", "recipients": "all the addresses",
      "reports": "the same for each recipient", "filed": "what was done about it", "activity": "activity number",
    ],
    arguments: .flag("--explain", help: "say what the messages mean and change nothing"),
    .operands("FILE", as: String.self, atLeast: 1, help: "messages, mbox files or Maildirs, or - for standard input")
  ) { (options, isExplaining, paths: [String]) in
    guard isExplaining else { return try BounceRun(options: options).run(paths) }
    return try answer(paths, style: options.style)
  }

  private static func answer(_ paths: [String], style: OutputStyle) throws -> Answer {
    var lines: [BounceLine] = []
    var notices: [SafeText] = []
    var firstError: (any Error)?
    // What cannot be read does not keep the rest from being read.
    func attempt<Found>(_ path: String, _ read: (String) throws -> [Found]) -> [Found] {
      do {
        return try read(path)
      } catch {
        firstError = firstError ?? error
        notices.append(SafeText(escaping: "\(error)"))
        lines.append(BounceLine(file: path, problem: "\(error)"))
        return []
      }
    }
    for path in paths {
      for file in attempt(path, MailFile.paths) { lines += attempt(file, read) }
    }
    // With nothing to show, the error is the answer.
    if lines.allSatisfy({ $0.reading == nil && $0.number == nil }), let firstError { throw failure(firstError) }
    let exit: ExitStatus = lines.contains { $0.problem != nil } ? .partial : .done
    switch style.format {
    case .json, .jsonLines:
      // A message a line in either form, so that a mailbox of any size can be read as it comes.
      return .filtered(try lines.flatMap { try $0.json(style) }, exit: exit)
    case .people, .tabs, .csv:
      let table = BounceLine.table(lines, isForPeople: style.format == .people)
      return .table(table, schema: BounceLine.schema, exit: exit, notices: notices)
    }
  }

  private static func read(_ path: String) throws -> [BounceLine] {
    let isInput = path.utf8.elementsEqual("-".utf8)
    let messages =
      try isInput
      ? MailFile.messages(in: StandardInput.read(limit: MailFile.largest), path: path) : MailFile.messages(at: path)
    return messages.map(BounceLine.init)
  }

  /// The failure of the only file that was named; one that is not there has a status of its own.
  static func failure(_ error: any Error) -> Failure {
    var failure = Failure(wrapping: error)
    if let error = error as? SystemError, error.code == .notFound { failure.exit = .notFound }
    return failure
  }
}
