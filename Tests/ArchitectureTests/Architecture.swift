/// The layers of the program, written down a second time beside `Package.swift`: which module may import which.
enum Architecture {
  /// What a module may import of this package, and of the C libraries that are its own.
  static let allowed: [String: Set<String>] = {
    var table: [String: Set<String>] = [
      "ASCII": [], "JSON": [], "SafeText": [], "Cryptography": ["CCrypto"], "Casework": ["ASCII"],
    ]
    for module in pure where module != "Casework" { table[module] = leaves.union(["Casework"]) }
    table["Console"]?.formUnion(["Reporting", "Wording"])
    let beneathEdges = leaves.union(["Casework", "OperatingSystem"])
    // The compiler's own module for an instruction of the processor, which reads texts by rows of bytes.
    table["PersonalData"]?.insert("_Builtin_intrinsics")
    table["OperatingSystem"] = leaves.union(["Casework"])
    table["Settings"] = beneathEdges
    table["Intake"] = beneathEdges
    table["Storage"] = beneathEdges.union(["CSQLite", "Filtering", "Outbox", "Wording"])
    table["MailTransport"] = beneathEdges.union(["Bounces", "CCurl", "CGMime", "Outbox"])
    table["Terminal"] = beneathEdges.union(["CNcurses", "Console"])
    table["CommandLineKit"] = leaves.union(["OperatingSystem"])
    table["Workflows"] = leaves.union(pure).union(["Intake", "OperatingSystem", "Settings", "Storage"])
    table["Delivery"] = leaves.union(pure).union([
      "MailTransport", "OperatingSystem", "Settings", "Storage", "Workflows",
    ])
    table["Failures"] = beneathEdges.union(["CommandLineKit", "Settings", "Storage", "Workflows"])
    for executable in executables { table[executable] = Set(table.keys).subtracting(executables) }
    // Only the sender may reach the libraries that send; the console starts without them.
    table["replydesk"]?.subtract(["Bounces", "Delivery", "MailTransport"])
    return table
  }()

  static let leaves: Set<String> = ["ASCII", "Cryptography", "JSON", "SafeText"]
  static let pure: Set<String> = [
    "Bounces", "Casework", "Console", "Filtering", "Outbox", "PersonalData", "Reporting", "ResponseTargets", "Triage",
    "Wording",
  ]
  static let executables: Set<String> = ["replydesk", "replydesk-mail"]

  /// What every module may import beside the standard library.
  static let everywhere: Set<String> = ["Swift", "Synchronization"]
  /// Modules that talk to the operating system; nobody else imports the C library.
  static let edges: Set<String> = [
    "CommandLineKit", "Intake", "MailTransport", "OperatingSystem", "Settings", "Storage", "Terminal", "replydesk",
    "replydesk-mail",
  ]

  /// Whether an import is an arrow that may be.
  static func allows(_ module: String, importing imported: String) -> Bool {
    if everywhere.contains(imported) { return true }
    if imported == "Glibc" || imported == "Dispatch" { return edges.contains(module) }
    return allowed[module]?.contains(imported) ?? false
  }
}
