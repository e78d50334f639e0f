public import Reporting
internal import SafeText
internal import Storage

extension Desk {
  /// Records that this person takes a report out of the program.
  public func recordExport(of report: ReportDocument) throws {
    try write(at: now) { session in try session.noteExport(of: report.command.description) }
  }
}
