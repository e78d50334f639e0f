internal import SafeText
import Casework
public import Console

extension Examples {
  /// A leader's figures.
  public static let figures = FiguresView(
    heading: "Answered in 48 hours: Hastings B, 1 to 18 Nov 2025", asAt: "Tue 18 14:32",
    totals: ["Received 612   Answered 571   In target 543 (95.1%)   median 19h   90th 41h"],
    open: [
      .init("late", 2), .init("0 to 4h", 3), .init("4 to 12h", 6), .init("12 to 24h", 11), .init("24 to 48h", 19),
    ],
    days: [
      .init("Mon 10", 96), .init("Tue 11", 97), .init("Wed 12", 93, isUnder: true), .init("Thu 13", 95),
      .init("Fri 14", 91, isUnder: true),
    ], target: 95, columns: ["Caseworker", "Open", "Late", "Answered", "In target", "Median", "Present"],
    rows: [
      .init("P. Shah", ["12", "1", "140", "91.4%", "22h 10m", "away until Thu 20"], filter: "owner:p.shah is:open"),
      .init("A. Reid", ["14", "0", "151", "97.3%", "17h 02m", "yes"], filter: "owner:a.reid is:open"),
      .init("K. Boateng", ["9", "1", "133", "94.0%", "20h 41m", "yes"], filter: "owner:k.boateng is:open"),
      .init("M. Evans", ["6", "0", "147", "97.3%", "16h 55m", "yes"], filter: "owner:m.evans is:open"),
      .init("(no owner)", ["7", "1", "-", "-", "-", "-"], filter: "-owner:any is:open"),
    ],
    remarks: [
      "Emails refused 64: preference 31, subject 18, bounced 9, safeguarding 4, no Welsh version 2",
      "P. Shah is away with 12 open. O gives them to others (you see the list first).",
    ])

  /// What is late.
  public static let overdue = OverdueView(
    heading: "Hastings B, oldest first",
    rows: [
      .init(rows[1], alerts: "12h and 4h sent; at target sent 09:30"), .init(rows[2], alerts: "at target sent 13:22"),
    ])

  /// To whom work can be given.
  public static let people = [
    Colleague(account: "a.reid", words: "14 open, 0 late, here"),
    Colleague(account: "k.boateng", words: "9 open, 1 late, here"),
    Colleague(account: "p.shah", words: "12 open, 1 late, away until Thu 20 Nov"),
  ]

  /// A console on an empty queue.
  public static func model(_ columns: Int = 80, _ rows: Int = 24, keys: KeyTable = .shipped) -> Model {
    Model(
      keys: keys, size: Size(columns: columns, rows: rows), now: now, zone: .gmt, person: "A. Reid", filter: filter)
  }
}
