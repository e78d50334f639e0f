import SafeText

/// The flags that every command line may hold, wherever they stand.
enum GlobalFlags {
  static let json = ArgumentSpec(
    .optionalValue, ["--json"], placeholder: "FIELDS", help: "JSON, all fields or those named; --json=? lists them")
  static let jsonLines = ArgumentSpec(
    .optionalValue, ["--jsonl"], placeholder: "FIELDS", help: "JSON, one object a line")
  static let csv = ArgumentSpec(
    .optionalValue, ["--csv"], placeholder: "FIELDS", help: "comma-separated values with a header")
  static let plain = ArgumentSpec(.flag, ["--plain"], help: "labelled lines instead of tables")
  static let color = ArgumentSpec(
    .option, ["--color"], placeholder: "WHEN", choices: ColorChoice.choices, help: "when to use bold type and the like")
  static let limit = ArgumentSpec(.option, ["--limit"], placeholder: "N", help: "at most so many rows")
  static let asOf = ArgumentSpec(
    .option, ["--as-of"], placeholder: "TIME",
    help: "tell time left and lateness as of that time; the record is as it is now")
  static let dryRun = ArgumentSpec(.flag, ["--dry-run"], help: "say what would be done and do nothing")
  static let yes = ArgumentSpec(.flag, ["--yes"], help: "answer yes to the question of the command")
  static let noInput = ArgumentSpec(.flag, ["--no-input"], help: "ask nothing; fail where an answer is needed")
  static let reason = ArgumentSpec(.option, ["--reason"], placeholder: "TEXT", help: "why; it is recorded")
  static let quiet = ArgumentSpec(.flag, ["--quiet", "-q"], help: "no notices")
  static let verbose = ArgumentSpec(.flag, ["--verbose", "-v"], help: "more notices")
  static let config = ArgumentSpec(.option, ["--config"], placeholder: "FILE", help: "settings from that file")
  static let help = ArgumentSpec(.flag, ["--help", "-h"], help: "help on the command, or on everything")
  static let version = ArgumentSpec(.flag, ["--version"], help: "the version, and nothing else")

  static let all = [
    json, jsonLines, csv, plain, color, limit, asOf, dryRun, yes, noInput, reason, quiet, verbose, config, help,
    version,
  ]

  /// The flags that only some commands obey, with what a command must honour to take them.
  static let conditional: [(spec: ArgumentSpec, honours: Honours)] = [
    (limit, .limit), (dryRun, .dryRun), (yes, .yes), (reason, .reason),
  ]

  /// The flags that a command takes.
  static func all(for honours: Honours) -> [ArgumentSpec] {
    all.filter { spec in
      conditional.first { $0.spec.key == spec.key }.map { honours.contains($0.honours) } ?? true
    }
  }
}

/// `--color`
enum ColorChoice: String, CaseIterable, ArgumentValue {
  case auto, always, never
}
