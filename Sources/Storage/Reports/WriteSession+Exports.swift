internal import JSON

extension WriteSession {
  /// Records that figures were written to a file, by the command that makes the same ones again.
  public func noteExport(of command: String) throws {
    try append("report.exported", .object(["command": .string(command)]))
  }
}
