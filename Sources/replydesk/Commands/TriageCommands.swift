internal import Casework
internal import Cryptography
internal import CommandLineKit
internal import JSON
internal import OperatingSystem
internal import SafeText
internal import Triage
internal import Workflows

/// What messages are about: classifying, training, and which model decides.
enum TriageCommands {
  static let all = [triage, train, evaluate, compare, models, use, rollBack, examples]

  private static let triage = Command<DeskSession>(
    "triage", "Say what messages are about, without storing anything",
    discussion:
      """
      With --jsonl it reads one message a line: id, declared_subject, child_names, role, lang and body; a label is not \
      read. It writes {"id", "subject", "unsure", "flags", "possible_flags", "intent", "confidence"} a line. Without it, \
      standard input is one message.
      """,
    examples: [Example("triage --jsonl < messages.jsonl", "many messages"), Example("triage < message.txt", "one")],
    fields: [
      "subject": "the likeliest subject", "confidence": "how likely, in thousandths",
      "runner_up": "the second likeliest",
      "unsure": "whether a person must decide", "flags": "flags that are certain",
      "possible_flags": "flags that may be meant",
      "intent": "what is asked", "language": "the language it is written in", "reasons": "why",
    ],
    arguments: .flag("--jsonl", help: "JSON lines in and out"),
    .option("--model", as: String.self, help: "the file of a model instead of the one that decides"),
    .input(help: "the messages, on standard input")
  ) { session, isLines, path, text in
    let model = try model(at: path, session)
    guard isLines else {
      return one(TriageInput(declaredSubject: nil, role: .receivingParent, body: ClientText(text)), model)
    }
    var output: [UInt8] = []
    for (index, line) in Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      if TriageLines.isBlank(line) { continue }
      do throws(TriageLines.Fault) {
        let message = try TriageLines.message(line, number: index + 1)
        json(model.decide(message.input), id: message.id).write(to: &output)
        output.append(0x0A)
      } catch {
        throw fault(error)
      }
    }
    return .filtered(output)
  }

  private static let train = Command<DeskSession>(
    "triage train", "Make a model from labelled JSON lines, the same bytes for the same seed",
    discussion:
      """
      The report says what models make of messages that they were not trained on: each file is left out in turn, or, where \
      there is one file, every fifth message. Nothing goes live: see triage use.
      """,
    examples: [Example("triage train --out new.model a.jsonl b.jsonl", "two files of examples")],
    arguments: .requiredOption("--out", as: String.self, placeholder: "FILE", help: "the model's file"),
    .option("--seed", as: Seed.self, help: "the number that training starts from; 1 when left out"),
    .flag("--no-report", help: "make the model only"),
    .operands("FILE", as: String.self, atLeast: 1, help: "labelled JSON lines")
  ) { _, out, seed, isQuick, files in
    let examples = try examples(in: files)
    let split: TriageTrainer.Split? = isQuick ? nil : files.count > 1 ? .groups : .folds(5)
    let (model, report) = try trained(on: examples, seed: seed?.number ?? 1, reportBy: split)
    let bytes = model.encoded
    try AtomicFile.write(out, bytes, mode: .ownerOnly)
    return .text(
      SafeText(escapingLines: report).lines,
      notices: [
        "\(escaping: model.name) of \(examples.count) examples is in \(escaping: out), \(bytes.count) bytes."
      ])
  }

  private static func trained(
    on examples: [TriageExample], seed: UInt64, reportBy split: TriageTrainer.Split?
  ) throws -> (model: TriageModel, report: String) {
    do throws(TriageTrainer.Fault) {
      let model = try TriageTrainer.train(examples: examples, seed: seed)
      guard let split else { return (model, "") }
      return (model, try TriageTrainer.crossValidate(examples: examples, by: split, seed: seed).report())
    } catch {
      throw Failure("triage.examples", .faults, SafeText(escaping: error.description), now: "Give it more examples.")
    }
  }

  private static let evaluate = Command<DeskSession>(
    "triage evaluate", "Report what a model makes of labelled JSON lines",
    discussion: "Honest only for messages that the model was not trained on.",
    arguments: .option("--model", as: String.self, help: "the file of a model instead of the one that decides"),
    .operands("FILE", as: String.self, atLeast: 1, help: "labelled JSON lines")
  ) { session, path, files in
    let model = try model(at: path, session)
    let outcomes = try examples(in: files).map {
      TriageEvaluation.Outcome(example: $0, decision: model.decide($0.input))
    }
    return .text(SafeText(escapingLines: TriageEvaluation(outcomes).report()).lines)
  }

  private static let compare = Command<DeskSession>(
    "triage compare", "Show where another model would decide the last messages differently",
    fields: [
      "activity": "activity number", "live": "what the live model makes of it",
      "other": "what the other one makes of it",
      "email": "whether an email would become possible or impossible",
    ],
    arguments: .requiredOption("--model", as: String.self, placeholder: "FILE", help: "the file of the other model"),
    .option("--last", as: Count.self, help: "how many messages; 1000 when left out")
  ) { session, path, count in
    let desk = try session.reading()
    let (looked, differences) = try desk.compare(with: desk.model(at: path), last: count?.number ?? 1000)
    let opened = differences.count { !$0.live.isEmailEligible && $0.other.isEmailEligible }
    let closed = differences.count { $0.live.isEmailEligible && !$0.other.isEmailEligible }
    return .table(
      Table(
        columns: [
          Column("Activity", key: "activity"), Column("Live", key: "live", mayShrink: true),
          Column("Other", key: "other", mayShrink: true), Column("Email", key: "email"),
        ],
        rows: differences.map { difference in
          [
            .escaping(difference.activity.description), .escaping(words(difference.live)),
            .escaping(words(difference.other)),
            .escaping(
              difference.live.isEmailEligible == difference.other.isEmailEligible
                ? "" : difference.other.isEmailEligible ? "becomes possible" : "becomes impossible"),
          ]
        }, whenEmpty: "They decide alike."), schema: "replydesk.triage-compare/1",
      notices: [
        "\(looked) messages, \(differences.count) decided differently; email becomes possible for \(opened), impossible for \(closed)."
      ])
  }

  private static let models = Command<DeskSession>(
    "triage models", "List the models of this store and which one decides",
    fields: [
      "name": "the name that classifications carry", "live": "whether it decides", "examples": "what it learned from",
      "account": "who put it in", "at": "when", "digest": "hash of its file",
    ]
  ) { session in
    let desk = try session.reading()
    let list = try desk.models()
    return .table(
      Table(
        columns: [
          Column("Name", key: "name"), Column("Decides", key: "live"),
          Column("Examples", key: "examples", alignment: .right), Column("By", key: "account"), Column("On", key: "at"),
          Column("Hash", key: "digest", mayShrink: true),
        ],
        rows: list.entries.map { entry in
          [
            .escaping(entry.name), .yesNo(entry.isLive), .integer(entry.examples),
            .escaping(entry.kept?.account.name ?? "the program"),
            entry.kept.map { MessageRecord.time($0.at, desk.zone) } ?? .empty,
            .escaping(entry.digest?.description ?? ""),
          ]
        }), schema: "replydesk.triage-model/1",
      notices: list.fault.map { ["The model cannot be used, so a person decides about every message: \(escaping: $0)"] }
        ?? [])
  }

  private static let use = Command<DeskSession>(
    "triage use", "Make a model the one that decides; administrators only", honours: .requiredReason,
    discussion: "Compare it first. Every activity keeps which model decided; triage roll-back takes this back.",
    arguments: .operand("FILE", as: String.self, help: "the model's file")
  ) { session, path in
    let name = try session.working().makeLive(modelAt: path, reason: session.options.reason ?? "")
    return .nothing(notices: ["\(escaping: name) decides about messages that come from now on."])
  }

  private static let rollBack = Command<DeskSession>(
    "triage roll-back", "Let the model that was live before decide again", honours: .requiredReason
  ) { session in
    let name = try session.working().rollBackModel(reason: session.options.reason ?? "")
    return .nothing(notices: ["\(escaping: name) decides again."])
  }

  private static let examples = Command<DeskSession>(
    "triage examples", "Write what people corrected as labelled JSON lines, personal data masked"
  ) { session in
    var output: [UInt8] = []
    for example in try session.reading().correctedExamples() {
      json(example).write(to: &output)
      output.append(0x0A)
    }
    return .filtered(output)
  }
}
