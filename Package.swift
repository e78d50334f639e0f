// swift-tools-version: 6.2
import PackageDescription

/// Every target reads its own row: what it is and what it may import. Arrows point down the file only;
/// `Tests/ArchitectureTests` reads the imports in the sources and refuses any other.
let package = Package(
  name: "replydesk",
  products: [
    .executable(name: "replydesk", targets: ["replydesk"]),
    .executable(name: "replydesk-mail", targets: ["replydesk-mail"]),
  ],
  targets: [
    // C libraries of the distribution: a module map and a shim, nothing else.
    .systemLibrary(name: "CCrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CGMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),

    // Leaves: no rule of the casework in them.
    .target(name: "ASCII"),
    .target(name: "JSON"),
    .target(name: "SafeText"),
    .target(name: "Cryptography", dependencies: ["CCrypto"]),

    // Pure rules: no files, no clock, no network.
    .target(name: "Casework", dependencies: ["ASCII"]),
    .target(name: "ResponseTargets", dependencies: ["Casework"]),
    .target(name: "PersonalData", dependencies: ["Casework", "SafeText"]),
    .target(name: "Triage", dependencies: ["Casework", "Cryptography", "JSON"], exclude: ["Examples"]),
    .target(name: "Wording", dependencies: ["Casework", "Cryptography"]),
    .target(name: "Outbox", dependencies: ["Casework"]),
    .target(name: "Filtering", dependencies: ["ASCII", "Casework"]),
    .target(name: "Bounces", dependencies: ["ASCII", "Casework", "Cryptography", "JSON"]),
    .target(name: "Reporting", dependencies: ["Casework", "JSON", "SafeText"]),
    .target(name: "Console", dependencies: ["Casework", "Cryptography", "Reporting", "SafeText", "Wording"]),

    // Edges: each carries actions out in one part of the world, and none knows another.
    .target(name: "OperatingSystem", dependencies: ["ASCII", "Casework"]),
    .target(name: "Settings", dependencies: ["ASCII", "Casework", "OperatingSystem"]),
    .target(name: "Intake", dependencies: ["Casework", "JSON"]),
    .target(
      name: "Storage", dependencies: ["Casework", "Cryptography", "CSQLite", "Filtering", "JSON", "Outbox", "Wording"]),
    .target(
      name: "MailTransport",
      dependencies: ["ASCII", "Bounces", "CCurl", "CGMime", "Casework", "OperatingSystem", "Outbox"]),
    .target(name: "Terminal", dependencies: ["CNcurses", "Casework", "Console", "SafeText"]),
    .target(name: "CommandLineKit", dependencies: ["ASCII", "JSON", "SafeText"]),

    // Use cases: load facts, ask the rules, carry out in one transaction.
    .target(
      name: "Workflows",
      dependencies: [
        "Bounces", "Casework", "Cryptography", "Filtering", "Intake", "JSON", "OperatingSystem", "Outbox",
        "PersonalData",
        "Reporting", "ResponseTargets", "SafeText", "Settings", "Storage", "Triage", "Wording",
      ]),
    .target(
      name: "Delivery",
      dependencies: [
        "ASCII", "Casework", "Cryptography", "MailTransport", "OperatingSystem", "Outbox", "PersonalData", "Settings",
        "Storage", "Wording", "Workflows",
      ]),

    // What every program says of a fault, and the status that it ends with.
    .target(
      name: "Failures",
      dependencies: [
        "Casework", "CommandLineKit", "JSON", "OperatingSystem", "SafeText", "Settings", "Storage", "Workflows",
      ]),

    // Composition roots.
    .executableTarget(
      name: "replydesk",
      dependencies: [
        "Casework", "CommandLineKit", "Console", "Cryptography", "Failures", "Filtering", "Intake", "JSON",
        "OperatingSystem",
        "Outbox",
        "PersonalData", "Reporting", "ResponseTargets", "SafeText", "Settings", "Storage", "Terminal", "Wording",
        "Workflows",
      ]),
    .executableTarget(
      name: "replydesk-mail",
      dependencies: [
        "Bounces", "Casework", "CommandLineKit", "Delivery", "Failures", "JSON", "MailTransport", "OperatingSystem",
        "Outbox",
        "SafeText", "Settings", "Storage", "Workflows",
      ]),

    // What the benchmarks measure inside a process.
    .executableTarget(
      name: "wording-bench", dependencies: ["Casework", "OperatingSystem", "Wording"],
      path: "Tests/Benchmarks/WordingBench"),
    .executableTarget(
      name: "personal-data-bench", dependencies: ["PersonalData"], path: "Tests/Benchmarks/PersonalDataBench"),
    .executableTarget(
      name: "triage-bench", dependencies: ["Triage", "Casework", "OperatingSystem"],
      path: "Tests/Benchmarks/TriageBench"),
    .executableTarget(
      name: "delivery-bench",
      dependencies: [
        "Casework", "Delivery", "DeskFixtures", "MailTransport", "OperatingSystem", "Wording", "Workflows",
      ],
      path: "Tests/Benchmarks/DeliveryBench"),

    // The full screen on invented data, to be looked at and to be measured in a pseudo-terminal.
    .executableTarget(
      name: "console-probe", dependencies: ["Casework", "Console", "ConsoleExamples", "SafeText", "Terminal"],
      path: "Tests/ConsoleProbe"),

    // Tests: one folder a target; the fixtures are shared by the tests of the use cases.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "DeskFixtures",
      dependencies: [
        "TestSupport", "Casework", "Intake", "OperatingSystem", "Settings", "Storage", "Wording", "Workflows",
      ],
      path: "Tests/DeskFixtures"),
    .target(name: "Intruder", dependencies: ["CSQLite"], path: "Tests/Intruder"),
    .testTarget(name: "ASCIITests", dependencies: ["ASCII"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "TestSupport"]),
    .testTarget(name: "SafeTextTests", dependencies: ["SafeText", "TestSupport"]),
    .testTarget(name: "CryptographyTests", dependencies: ["Cryptography"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework"]),
    .testTarget(
      name: "PersonalDataTests", dependencies: ["PersonalData", "Casework", "JSON", "SafeText", "TestSupport"],
      exclude: ["Corpus"]),
    .testTarget(name: "TriageTests", dependencies: ["Triage", "Casework"], exclude: ["Examples"]),
    .testTarget(name: "WordingTests", dependencies: ["Wording", "Casework", "Cryptography", "TestSupport"]),
    .testTarget(name: "OutboxTests", dependencies: ["Outbox", "Casework"]),
    .testTarget(
      name: "ResponseTargetsTests", dependencies: ["ResponseTargets", "Casework", "OperatingSystem", "TestSupport"],
      exclude: ["Support/oracle.py"]),
    .testTarget(name: "FilteringTests", dependencies: ["Filtering", "Casework", "TestSupport"]),
    .testTarget(name: "BouncesTests", dependencies: ["Bounces", "Casework", "TestSupport"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: ["Reporting", "Casework", "JSON", "OperatingSystem", "SafeText", "TestSupport"],
      exclude: ["Support/browse.py", "Support/spreadsheet.py"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["console-probe", "JSON", "OperatingSystem", "Terminal"],
      exclude: ["Support/pseudo_terminal.py", "Support/terminal_screen.py"]),
    .target(name: "ConsoleExamples", dependencies: ["Console", "Casework", "SafeText"], path: "Tests/ConsoleExamples"),
    .testTarget(
      name: "ConsoleTests",
      dependencies: ["Console", "ConsoleExamples", "Casework", "Cryptography", "SafeText", "TestSupport", "Wording"],
      exclude: ["Goldens"]),
    .testTarget(name: "OperatingSystemTests", dependencies: ["OperatingSystem", "Casework"]),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "Casework", "OperatingSystem"]),
    .testTarget(name: "IntakeTests", dependencies: ["Intake", "Casework", "JSON", "OperatingSystem", "TestSupport"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Intruder", "TestSupport", "Storage", "Casework", "Cryptography", "Filtering", "JSON", "Outbox", "Wording",
      ]),
    .testTarget(
      name: "MailTransportTests",
      dependencies: ["MailTransport", "Bounces", "CCurl", "Casework", "OperatingSystem", "Outbox", "TestSupport"],
      exclude: [
        "Support/parse_mail.py", "Support/private_postfix.sh", "Support/scripted_peer.py",
        "Support/tls_peer.py",
      ]),
    .testTarget(name: "CommandLineKitTests", dependencies: ["CommandLineKit", "JSON", "SafeText"]),
    .testTarget(
      name: "WorkflowsTests",
      dependencies: [
        "DeskFixtures", "Intruder", "Workflows", "Casework", "Cryptography", "Filtering", "Intake", "JSON",
        "OperatingSystem", "Outbox", "PersonalData", "Reporting", "ResponseTargets", "SafeText", "Settings", "Storage",
        "Triage", "Wording",
      ]),
    .testTarget(
      name: "FailuresTests",
      dependencies: [
        "Casework", "CommandLineKit", "Failures", "JSON", "OperatingSystem", "SafeText", "Settings", "Storage",
        "Workflows",
      ]),
    .testTarget(
      name: "ReplyDeskTests",
      dependencies: [
        "CommandLineKit", "Console", "JSON", "OperatingSystem", "SafeText", "Settings", "Wording", "replydesk",
        "replydesk-mail",
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CommandLineKit", "JSON", "OperatingSystem", "SafeText", "TestSupport", "replydesk", "replydesk-mail",
      ],
      exclude: [
        "Stories", "Support/console_desk.py", "Support/console_story.py", "Support/console_task.py",
        "Support/console_terminal.py", "Support/console_tour.py", "Support/console_wire.py", "Support/killat.c",
        "Support/mail_peer.py", "Support/oldcurl.c", "Support/oldgmime.c", "Support/oldsqlite.c",
        "Support/sender_beside.py", "Support/shift_examples.py", "Tasks",
      ]),
    .testTarget(
      name: "DeliveryTests",
      dependencies: [
        "Bounces", "DeskFixtures", "Intruder", "Delivery", "Casework", "Cryptography", "JSON", "MailTransport",
        "OperatingSystem",
        "Outbox",
        "PersonalData",
        "SafeText", "Settings", "Storage", "Wording", "Workflows",
      ]),
  ]
)

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]
/// Targets that call C, or hand buffers to the operating system, carry `unsafe` code; the others may not.
let unsafeTargets: Set<String> = [
  "Cryptography", "OperatingSystem", "Intake", "Storage", "MailTransport", "Terminal", "CommandLineKit", "replydesk",
  "replydesk-mail", "DeskFixtures", "Intruder", "TestSupport", "triage-bench", "personal-data-bench", "console-probe",
]
for target in package.targets where target.type != .system {
  var own = settings
  if target.type != .test && !unsafeTargets.contains(target.name) { own.append(.strictMemorySafety()) }
  target.swiftSettings = own
}
