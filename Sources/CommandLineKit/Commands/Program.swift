public import SafeText

/// A program: its name and the commands that it has, from which help, completion and manual are printed.
public struct Program<Context>: Sendable {
  /// The word that starts it; its capitals begin the names of its environment variables (`REPLYDESK_PLAIN`).
  public let name: String
  /// What it is for, in one line.
  public let abstract: SafeText
  /// What `--version` prints after the name.
  public let version: SafeText
  /// What the first words of commands stand for, in the order in which help lists them.
  public let groups: [CommandGroup]
  /// Texts for `help TOPIC` besides those of the commands.
  public let topics: [HelpTopic]
  /// The commands, in the order in which help lists them.
  public let commands: [Command<Context>]
  /// What the manual says besides, put together when it is asked for, since most runs of a program do not.
  public var manual: Manual { makeManual() }
  private let makeManual: @Sendable () -> Manual
  /// The command line that lists what can stand for an operand or the value of an option, by its word in capitals.
  ///
  /// Completion runs it and offers the first column of the CSV that it prints: `["ACT": "queue list --csv=id"]`.
  public let candidates: [String: String]

  /// A program; `problems` says what is wrong with its declaration.
  public init(
    name: String, abstract: SafeText, version: SafeText, groups: [CommandGroup] = [], topics: [HelpTopic] = [],
    commands: [Command<Context>],
    manual: @autoclosure @escaping @Sendable () -> Manual = Manual(date: "January 1, 2026"),
    candidates: [String: String] = [:]
  ) {
    self.name = name
    self.abstract = abstract
    self.version = version
    self.groups = groups
    self.topics = topics
    self.commands = commands
    makeManual = manual
    self.candidates = candidates
  }

  /// The name in capitals, with which its environment variables begin.
  var environmentPrefix: String {
    name.uppercased().split(separator: "-").joined(separator: "_")
  }

  /// The command with exactly this path.
  func command(at path: [String]) -> Command<Context>? {
    commands.first { $0.path == path }
  }

  /// The commands below a path, without the one at it.
  func commands(below path: [String]) -> [Command<Context>] {
    commands.filter { $0.path.count > path.count && $0.path.starts(with: path) }
  }

  /// The words that may follow a path, each once, in order.
  func words(after path: [String]) -> [String] {
    var result: [String] = []
    for command in commands(below: path) {
      let word = command.path[path.count]
      if !result.contains(word) { result.append(word) }
    }
    return result
  }

  /// What a path stands for: a command's abstract, a group's, or nothing.
  func abstract(of path: [String]) -> SafeText {
    if let command = command(at: path) { return command.abstract }
    return groups.first { $0.path == path }?.abstract ?? ""
  }
}

/// Commands that begin with the same words, and what they have in common.
public struct CommandGroup: Sendable {
  /// The words.
  public let path: [String]
  /// What they stand for, in one line.
  public let abstract: SafeText

  /// A group called by the words of `path`, which are separated by blanks.
  public init(_ path: String, _ abstract: SafeText) {
    self.path = path.split(separator: " ").map(String.init)
    self.abstract = abstract
  }
}

/// A text that `help` shows under its name.
public struct HelpTopic: Sendable {
  /// The word after `help`.
  public let name: String
  /// What it is about, in one line.
  public let abstract: SafeText
  /// The text, put together when it is asked for; empty lines separate paragraphs.
  public var text: SafeText { makeText() }
  private let makeText: @Sendable () -> SafeText

  /// A topic.
  public init(_ name: String, _ abstract: SafeText, text: @autoclosure @escaping @Sendable () -> SafeText) {
    self.name = name
    self.abstract = abstract
    makeText = text
  }
}
