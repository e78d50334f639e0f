import Casework
import SafeText

@testable import Console

/// Forms as the desk opens them; every name is invented.
enum FormSamples {
  static let activity = ActivityID(number: 20944)
  static let call = Form.call(
    to: activity, heading: "L. S***, paying parent (..377)", number: "07*** ***412", failuresRunning: 1,
    subject: .generalQuery, today: ReplySamples.today)
  static let outcome = Form.outcome(
    of: activity, heading: "L. S***, paying parent (..377)", today: ReplySamples.today)
  static let note = Form.note(on: activity, heading: "L. S***, paying parent (..377)", today: ReplySamples.today)

  /// A note with a telephone number that the desk has found.
  static let maskedNote: Form = {
    var form = note
    form.edit { $0.insert("ring 07700900123 now") }
    form.mark([5..<16], in: "note", of: "ring 07700900123 now")
    return form
  }()
}
