/// The first words that every program understands, unless it declares a command of that name.
enum BuiltIn: String, CaseIterable {
  case help, completion, manual

  static let names = allCases.map(\.rawValue)

  /// The words after it, as the usage line shows them.
  var usage: String {
    switch self {
    case .help: "help [TOPIC]"
    case .completion: "completion bash|zsh|fish"
    case .manual: "manual [PAGE]"
    }
  }

  /// What it does.
  var abstract: String {
    switch self {
    case .help: "Explain a command or a topic"
    case .completion: "Print the completion script for a shell"
    case .manual: "Print a page of the manual, to be read with man -l -"
    }
  }
}
