internal import Casework
internal import CommandLineKit
internal import JSON
internal import OperatingSystem
internal import SafeText
internal import Settings
internal import Triage
internal import Workflows

/// The number that training starts from.
struct Seed: ArgumentValue {
  let number: UInt64
  init?(argument: String) {
    guard let number = UInt64(argument) else { return nil }
    self.number = number
  }
  static var placeholder: String { "NUMBER" }
  static var expectation: SafeText { "a whole number" }
}

/// How many.
struct Count: ArgumentValue {
  let number: Int
  init?(argument: String) {
    guard let number = Int(argument), (1...1_000_000).contains(number) else { return nil }
    self.number = number
  }
  static var placeholder: String { "NUMBER" }
  static var expectation: SafeText { "a number from 1 to 1000000" }
}

extension TriageCommands {
  static func model(at path: String?, _ session: DeskSession) throws -> TriageModel {
    // Without a store of its own the program's model serves, so that a filter needs no set-up.
    if let path { return try TriageModel.read(path) }
    return try session.hasStore() ? session.reading().liveModel() : TriageModel.read(session.settings().triageModelPath)
  }

  static func examples(in files: [String]) throws -> [TriageExample] {
    try files.flatMap { file -> [TriageExample] in
      let bytes = try FileReader.read(file, limit: 1 << 28)
      do throws(TriageLines.Fault) {
        return try TriageLines.examples(bytes, group: FilePath.name(of: file))
      } catch {
        throw Failure(
          "triage.line", .faults, "\(escaping: file), \(escaping: error.description)",
          now: "Write one labelled JSON object a line.")
      }
    }
  }

  static func fault(_ fault: TriageLines.Fault) -> Failure {
    Failure(
      "triage.line", .usage, "Standard input, \(escaping: fault.description)",
      now: "Write one JSON object with id and body a line. Nothing was written.")
  }

  static func json(_ decision: TriageDecision, id: String) -> JSONValue {
    .object([
      "id": .string(id), "subject": .string(decision.subject.labelName), "unsure": .bool(decision.isUnsure),
      "flags": names(decision.flags), "possible_flags": names(decision.possibleFlags),
      "intent": .optional(decision.intent?.rawValue),
      "confidence": .number((decision.confidence * 1000).rounded() / 1000),
    ])
  }

  static func json(_ example: CorrectedExample) -> JSONValue {
    let activity = example.activity
    return .object([
      "id": .string(activity.id.description), "declared_subject": .string(example.declared), "child_names": .array([]),
      "role": .string(activity.role.rawValue), "lang": .string((activity.classified.language ?? .english).rawValue),
      "body": .string(example.body),
      "label": .object([
        "subject": .string(activity.subject.labelName), "flags": names(activity.flags),
        "intent": .optional(activity.subject == activity.classified.subject ? activity.classified.intent : nil),
      ]),
    ])
  }

  /// One message as a record, with the reasons.
  static func one(_ input: TriageInput, _ model: TriageModel) -> Answer {
    let result = model.triage(input)
    let classified = result.classification
    return .record(
      Record(
        [
          Record.Item(
            "Subject", key: "subject",
            Cell(SafeText(escaping: classified.subject.title), json: .string(classified.subject.labelName))),
          Record.Item("Confidence", key: "confidence", .integer(classified.confidence)),
          Record.Item(
            "Next", key: "runner_up",
            Cell(
              SafeText(escaping: result.runnerUp.map { "\($0.title) (\(result.runnerUpConfidence))" } ?? ""),
              json: .optional(result.runnerUp?.labelName))),
          Record.Item("Unsure", key: "unsure", .yesNo(classified.isUnsure)),
          Record.Item("Flags", key: "flags", flags(result.flags)),
          Record.Item("Possible", key: "possible_flags", flags(result.possibleFlags)),
          Record.Item("Intent", key: "intent", .escaping(result.intent?.rawValue ?? "")),
          Record.Item("Language", key: "language", .escaping(result.language?.rawValue ?? "")),
        ],
        sections: [
          Record.Section(
            "Why", key: "reasons", .text(result.reasons.map { SafeText(escaping: $0.description) }))
        ]), schema: "replydesk.triage/1")
  }

  /// A decision in a few words: subject, doubt, flags.
  static func words(_ decision: TriageDecision) -> String {
    var words = [decision.subject.title + (decision.isUnsure ? " (unsure)" : "")]
    words += decision.flags.all.map(\.name)
    words += decision.possibleFlags.all.map { $0.name + "?" }
    return words.joined(separator: ", ")
  }

  private static func flags(_ flags: Flags) -> Cell {
    let names = flags.all.map(\.name)
    return Cell(
      SafeText(escaping: names.isEmpty ? "none" : names.joined(separator: ", ")),
      json: .array(names.map { .string($0) }))
  }

  private static func names(_ flags: Flags) -> JSONValue {
    .array(flags.all.compactMap(\.labelName).map { .string($0) })
  }
}

extension TriageModel {
  /// The model of a file.
  fileprivate static func read(_ path: String) throws -> TriageModel {
    let bytes = try FileReader.read(path, limit: largestFile)
    do throws(TriageModelFault) {
      return try TriageModel(bytes: bytes)
    } catch {
      throw Failure(
        "triage.model", .faults, "\(escaping: path) is no model that can be used: \(escaping: error.description)",
        now: "Train one with: replydesk triage train")
    }
  }
}
