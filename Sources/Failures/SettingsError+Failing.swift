public import CommandLineKit
internal import SafeText
public import Settings

extension SettingsError: Failing {
  /// Every fault of the configuration, each with its place.
  public var failure: Failure {
    Failure(
      "config", Exits.ofSettings, "The configuration has faults.",
      now: "Mend them; see the settings with: replydesk config list",
      reasons: faults.map { SafeText(escaping: $0.description) })
  }
}
