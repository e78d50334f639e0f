import Casework
import ResponseTargets
import Testing

@Suite struct AlertDigestTests {
  private let now = Instant(milliseconds: 1_795_176_000_000)

  private func alerts(_ count: Int, to name: String) -> [DueAlert<Int>] {
    (0..<count).flatMap { item in
      AlertPlan(
        due: now - .hours(Int64(item) * 24), isMet: false, recipients: [AlertRecipient(name: name, role: .leader)]
      ).alerts(at: now, log: AlertLog()).map { DueAlert(item: item, alert: $0) }
    }
  }

  @Test(arguments: [(0, 0), (1, 1), (3, 3), (4, 1), (50, 1)]) func moreThanThreeGoIntoOneMail(count: Int, mails: Int) {
    let sent = AlertDigest().mails(alerts(count, to: "leader"), lastRunAt: now - .minutes(1), now: now)
    #expect(sent.count == mails)
    #expect(sent.reduce(0) { $0 + $1.alerts.count } == count)
  }

  @Test func eachRecipientIsCountedAlone() {
    let all = alerts(3, to: "one") + alerts(4, to: "two")
    let sent = AlertDigest().mails(all, lastRunAt: now - .minutes(1), now: now)
    #expect(sent.map(\.recipient) == ["one", "one", "one", "two"])
  }

  @Test func afterDowntimeOneMailAPersonIsEnough() {
    let all = alerts(2, to: "leader")
    let digest = AlertDigest()
    #expect(digest.mails(all, lastRunAt: now - .hours(1), now: now).count == 2)
    #expect(digest.mails(all, lastRunAt: now - .hours(1) - .seconds(1), now: now).count == 1)
    #expect(digest.mails(all, lastRunAt: nil, now: now).count == 1)
  }

  @Test func theLatestComesFirst() {
    let sent = AlertDigest(limit: 0).mails(alerts(3, to: "leader"), lastRunAt: now, now: now)
    #expect(sent.map { $0.alerts.map(\.item) } == [[2, 1, 0]])
  }
}
