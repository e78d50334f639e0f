internal import Casework
internal import CommandLineKit
internal import Delivery
internal import Glibc
internal import MailTransport
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Storage
internal import Workflows

/// The sender: renders, checks and sends what is due. It holds the mail password and never sees a keyboard.
enum MailProgram {
  static let program = Program<GlobalOptions>(
    name: "replydesk-mail", abstract: "send approved replies that are due", version: "0.1.0",
    commands: [
      Command<GlobalOptions>(
        "", "Send what is due now and end, or stay and send",
        discussion:
          "What is due goes out at once and cannot be called back. With --watch it stays, as the service does. To look without sending anything: replydesk-mail check, or replydesk outbox list.",
        fields: [
          "sent": "accepted by the server", "deferred": "put off", "people": "for a person to look at",
          "recovered": "freed or settled after a sender died",
          "damaged": "places of the receipt journal that were damaged",
        ],
        arguments: .flag("--watch", help: "stay and send what comes due, until a signal"),
        .flag("--once", help: "send what is due now and end; so it does unless told otherwise"),
        .flag("--wait", help: "wait for holds to run out, then end"),
        .flag("--until-eof", help: "end, as a signal would have it, when standard input is at its end")
      ) { options, isWatch, isOnce, isWait, endsWithInput in
        guard !isOnce || (!isWatch && !isWait) else {
          throw Failure(
            "mail.once-and-watch", .usage, "--once does not go with --watch or --wait.", now: "Leave one of them out.")
        }
        if !isOnce, !isWatch, !isWait, isatty(STDERR_FILENO) == 1 {
          StandardStream.errors.writeLine(
            "Sending what is due now, then ending. See replydesk-mail --help for --once, --watch and check.")
        }
        return try SendRun(options: options).run(isWatch: isWatch, isWait: isWait, endsWithInput: endsWithInput)
      },
      Command<GlobalOptions>(
        "check", "Check the way out for mail without sending anything",
        discussion:
          "Looks at the libraries, the settings, and the files and folders that they name. With --probe it also speaks to the relay, up to naming a recipient, and ends before any message.",
        fields: [
          "libcurl": "version in use", "gmime": "version in use", "sqlite": "version in use",
          "transport": "the way out", "relay": "the relay that was asked",
          "ok": "whether it takes the recipient", "phase": "how far it got", "problem": "what went wrong",
          "code": "the relay's last code", "tls": "TLS version and cipher",
        ],
        arguments: .option("--probe", as: ProbeAddress.self, help: "an address of your own to name as the recipient")
      ) { options, address in
        try CurlLibrary.check()
        try MIMELibrary.check()
        try SQLiteLibrary.linked.check()
        let settings = try SettingsLoader.load(flags: [], configFile: options.configPath, in: .current())
        if let address { return try RelayProbe(settings: settings).answer(to: address.address) }
        try TransportFactory(settings: settings).check()
        return .record(
          Record([
            Record.Item("libcurl", key: "libcurl", .escaping(CurlLibrary.version)),
            Record.Item("GMime", key: "gmime", .escaping(MIMELibrary.version)),
            Record.Item("SQLite", key: "sqlite", .escaping("\(SQLiteLibrary.linked)")),
            Record.Item("Transport", key: "transport", .escaping(settings.transport.map { "\($0)" } ?? "none")),
          ]), schema: "replydesk.mail-check/1")
      },
      BouncesCommand.command,
    ],
    manual: Manual(
      date: "November 21, 2026",
      variables: [
        ("REPLYDESK_CONFIG", "the file of settings, instead of the user's own"),
        ("CREDENTIALS_DIRECTORY", "the folder of systemd credentials, for mail.password-credential"),
      ],
      files: [
        ("/etc/xdg/replydesk/config", "The settings of the organisation; [mail] says where mail goes."),
        ("mail.password-file", "The file, of mode 0600, that holds the password for the relay."),
      ],
      seeAlso: [Manual.Reference("replydesk", 1), Manual.Reference("replydesk-config", 5)]))
}

/// The recipient that a probe names.
struct ProbeAddress: ArgumentValue {
  let address: EmailAddress
  init?(argument: String) {
    guard let address = EmailAddress(argument) else { return nil }
    self.address = address
  }
  static var placeholder: String { "ADDRESS" }
  static var expectation: SafeText { "a plain address such as name@example.org" }
}
