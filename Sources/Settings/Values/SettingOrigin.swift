internal import OperatingSystem

/// Where a setting's value comes from, the weakest first.
public enum SettingOrigin: Hashable, Sendable, CustomStringConvertible {
  /// Nobody set it.
  case builtIn
  /// A line of a file; 0 is the file as a whole.
  case file(path: String, line: Int)
  /// A variable of the environment.
  case environment(name: String)
  /// A flag of the command.
  case flag(name: String)
  /// The program itself, as in the demonstration.
  case program

  /// The origin in words: `default`, `/etc/xdg/replydesk/config:12`, `environment NO_COLOR`, `flag --color`.
  public var description: String {
    switch self {
    case .builtIn: "default"
    case .file(let path, 0): PrintablePath.escape(path)
    case .file(let path, let line): "\(PrintablePath.escape(path)):\(line)"
    case .environment(let name): "environment \(PrintablePath.escape(name))"
    case .flag(let name): "flag \(PrintablePath.escape(name))"
    case .program: "set by the program"
    }
  }
}
