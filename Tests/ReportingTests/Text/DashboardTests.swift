import Casework
import Reporting
import SafeText
import Testing

@Suite struct DashboardTests {
  private func text(_ report: ReportDocument, columns: Int) -> String {
    report.lines(columns: columns, in: .gmt).map(\.description).joined(separator: "\n")
  }

  @Test func putsTheNumberFirstAtEightyColumns() {
    let report = SampleReport.document([
      SampleReport.headlines, SampleReport.timeLeft, SampleReport.days, SampleReport.caseworkers, SampleReport.refused,
    ])
    #expect(
      text(report, columns: 80) == """
        Answered in 48 hours: Hastings B, 1 to 18 Nov 2025
        compared with 1 to 18 Oct 2025   as at 18 Nov 2025 14:32

        Headline figures
          Received 1,612 (+8.3%)   Answered 571 (no change)
          In target 94.0% under 95% (-1.8 points)
          Median time to answer 19h 10m (-1h 05m)   90th percentile 41h 05m
          Refused emails 64 (+64)   Oldest open 16 Nov 2025 09:30

        Open, by time left
          late        2 ##
          0 to 4h     3 ###
          4 to 12h    6 ######
          12 to 24h  11 ###########
          24 to 48h  19 ###################
          over 48h    0

        In target by day (target 95%)
          Mon  3 Nov  98.0% #######################################
          Tue  4 Nov  96.0% ######################################
          Wed  5 Nov  95.0% ######################################
          Thu  6 Nov      -
          Fri  7 Nov  97.0% #######################################
          Sat  8 Nov  91.0% ####################################      under
          Sun  9 Nov  99.0% ########################################

        By caseworker
          Caseworker  Open  Late    In target   Median        Last answer
          P. Shah       12     1  91.4% under  22h 10m  14 Nov 2025 16:05
          A. Reid       14     0  97.4%        17h 02m  18 Nov 2025 14:20
          (no owner)     7     1      -              -                  -

        Refused emails
          nothing to show

        This report again: replydesk report sla --team hastings-b --since 2025-11-01
          --until 2025-11-19
        What stands behind a figure: add --list and its key; --json and --csv show the
          keys.
        """)
  }

  @Test func neighbouringChartsStandAbreastAtAHundredAndTwenty() {
    let report = SampleReport.document([SampleReport.timeLeft, SampleReport.answers, SampleReport.advice])
    #expect(
      text(report, columns: 120) == """
        Answered in 48 hours: Hastings B, 1 to 18 Nov 2025   compared with 1 to 18 Oct 2025   as at 18 Nov 2025 14:32

        Open, by time left                                            Time to answer
          late        2 ##                                              From the moment the message came in.
          0 to 4h     3 ###                                             0 to 4     61 ############
          4 to 12h    6 ######                                          4 to 12   134 ###########################
          12 to 24h  11 ###########                                     12 to 24  201 ########################################
          24 to 48h  19 ###################                             24 to 36   98 ####################
          over 48h    0                                                 36 to 48   43 #########
                                                                        over 48    34 #######

        Notes
          P. Shah is away with 12 open. Suggest A. Reid 4, K. Boateng 4, M. Evans 4. The list is shown before work moves.
          Late counts by the moment at which the mail server accepted the answer.

        This report again: replydesk report sla --team hastings-b --since 2025-11-01 --until 2025-11-19
        What stands behind a figure: add --list and its key; --json and --csv show the keys.
        """)
  }

  @Test func narrowTablesBecomeLabelledValues() {
    let report = SampleReport.document(team: nil, [SampleReport.caseworkers])
    #expect(
      text(report, columns: 60) == """
        Answered in 48 hours: all teams, 1 to 18 Nov 2025
        compared with 1 to 18 Oct 2025   as at 18 Nov 2025 14:32

        By caseworker
          P. Shah
            Open 12   Late 1   In target 91.4% under
            Median 22h 10m   Last answer 14 Nov 2025 16:05
          A. Reid
            Open 14   Late 0   In target 97.4%   Median 17h 02m
            Last answer 18 Nov 2025 14:20
          (no owner)
            Open 7   Late 1   In target -   Median -   Last answer -

        This report again: replydesk report sla --team hastings-b
          --since 2025-11-01 --until 2025-11-19
        """)
  }

  @Test(arguments: [40, 60, 80, 100, 120, 200]) func noLineIsWiderThanAsked(_ columns: Int) {
    var random = RandomReport(seed: UInt64(columns))
    let reports = (0..<60).map { _ in random.next() } + HostileText.all.map(HostileText.report) + [SampleReport.sla]
    for line in reports.flatMap({ $0.lines(columns: columns, in: .gmt) + $0.sentences(columns: columns, in: .gmt) }) {
      #expect(line.columns <= columns && !line.description.contains("\n"), "\(line)")
    }
  }

  @Test func theSameReportGivesTheSameLines() {
    #expect(SampleReport.sla.lines(columns: 80, in: .gmt) == SampleReport.sla.lines(columns: 80, in: .gmt))
    #expect(
      SampleReport.sla.lines(columns: 10, in: .gmt) == SampleReport.sla.lines(columns: 40, in: .gmt),
      "what is too narrow counts as 40")
  }
}
