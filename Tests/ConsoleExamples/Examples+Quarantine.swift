import Casework
public import Console
internal import SafeText

extension Examples {
  /// What could not be taken in.
  public static let quarantine = QuarantineView(rows: [
    QuarantineRow(
      id: QuarantineID(number: 7), when: "Tue 18 Nov 09:12", place: "night.jsonl, line 3, byte 412",
      code: "not-json", reason: "The line is not JSON: a quote is missing at its end."),
    QuarantineRow(
      id: QuarantineID(number: 12), when: "Tue 18 Nov 14:02", place: "night-2.jsonl, line 1, byte 0",
      code: "message-conflict",
      reason: "A message with this message_id and other content was taken in before; ask the sender."),
  ])

  /// The same list with what was dealt with, to somebody who may not discard.
  public static let quarantineDealtWith: QuarantineView = {
    var view = quarantine
    view.rows.insert(
      QuarantineRow(
        id: QuarantineID(number: 2), when: "Mon 17 Nov 08:00", place: "day.zip", code: "not-a-spool-file",
        reason: "Files of this kind are not read.", state: .discarded), at: 0)
    view.rows.insert(
      QuarantineRow(
        id: QuarantineID(number: 3), when: "Mon 17 Nov 08:01", place: "day.jsonl, line 9, byte 1", code: "too-long",
        reason: "The line is too long.", state: .takenIn), at: 1)
    view.showsAll = true
    view.discardRefusal = "Only a team leader discards what could not be taken in. Ask your team leader."
    return view
  }()

  /// One of them, masked.
  public static let quarantined = QuarantinedView(
    row: quarantine.rows[0], size: "388 bytes",
    text: SafeText(
      escapingLines: """
        {"schema": 1, "message_id": "m-00412", "scin": "[reference 1]", "subject": "missing payments", "body": "I have not \
        been paid since [date 1]. Please ring me on [phone 1], I do not know what to do any more}
        """))
}
