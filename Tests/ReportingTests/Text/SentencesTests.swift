import Casework
import Reporting
import SafeText
import Testing

@Suite struct SentencesTests {
  @Test func readsTheReportAloudWithoutBarsOrColumns() {
    let report = SampleReport.document([
      SampleReport.headlines, SampleReport.answers, SampleReport.caseworkers, SampleReport.refused,
    ])
    #expect(
      report.sentences(in: .gmt).map(\.description).joined(separator: "\n") == """
        Report: Answered in 48 hours.
        Team: Hastings B.
        Period: 1 to 18 November 2025.
        Compared with: 1 to 18 October 2025.
        As at: Tuesday 18 November 2025, 14:32.

        Part 1 of 4: Headline figures.
        Received: 1,612, up 8.3% from 1,488.
        Answered: 571, no change.
        In target: 94.0%, 537 of 571, under the target of 95%, down 1.8 points from 95.8%.
        Median time to answer: 19 hours 10 minutes, down 1 hour 5 minutes from 20 hours 15 minutes.
        90th percentile: 41 hours 5 minutes.
        Refused emails: 64, up 64 from 0.
        Oldest open: Sunday 16 November 2025, 09:30.

        Part 2 of 4: Time to answer.
        From the moment the message came in.
        0 to 4: 61.
        4 to 12: 134.
        12 to 24: 201.
        24 to 36: 98.
        36 to 48: 43.
        over 48: 34.

        Part 3 of 4: By caseworker.
        Row 1 of 3: P. Shah. Open: 12. Late: 1. In target: 91.4%, 128 of 140, under the target of 95%. \
        Median: 22 hours 10 minutes. Last answer: Friday 14 November 2025, 16:05.
        Row 2 of 3: A. Reid. Open: 14. Late: 0. In target: 97.4%, 147 of 151, meets the target of 95%. \
        Median: 17 hours 2 minutes. Last answer: Tuesday 18 November 2025, 14:20.
        Row 3 of 3: (no owner). Open: 7. Late: 1. In target: no figure. Median: no figure. Last answer: no figure.

        Part 4 of 4: Refused emails.
        Nothing to show.

        This report again: replydesk report sla --team hastings-b --since 2025-11-01 --until 2025-11-19
        """)
  }

  @Test func holdsNoRunOfBlanksAndNoBar() {
    for line in SampleReport.sla.sentences(in: .gmt) {
      #expect(!line.description.contains("  ") && !line.description.contains("#"), "\(line)")
    }
  }
}
