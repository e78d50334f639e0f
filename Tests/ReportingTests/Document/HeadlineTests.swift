import Casework
import Reporting
import SafeText
import Testing

@Suite struct HeadlineTests {
  private func change(from old: ReportValue?, to new: ReportValue) -> Headline.Change? {
    Headline(key: "k", name: "Name", Figure(new), previous: old).change
  }

  @Test func changesOfCountsArePercentOfWhatWas() {
    #expect(change(from: .count(567), to: .count(612)) == .percent(tenths: 79))
    #expect(change(from: .count(200), to: .count(199)) == .percent(tenths: -5))
    #expect(change(from: .count(3), to: .count(3)) == .percent(tenths: 0))
    #expect(change(from: .count(0), to: .count(5)) == .count(5))
  }

  @Test func changesOfSharesArePointsOfTheShownPercentages() {
    #expect(change(from: .share(Share(2, of: 3)), to: .share(Share(1, of: 3))) == .points(tenths: -334))
    #expect(change(from: .share(Share(0, of: 0)), to: .share(Share(1, of: 3))) == nil)
  }

  @Test func changesOfDurationsAreBetweenTheShownMinutes() {
    #expect(change(from: .duration(.seconds(119)), to: .duration(.seconds(120))) == .duration(.minutes(1)))
    #expect(change(from: .duration(.seconds(60)), to: .duration(.seconds(119))) == .duration(.zero))
  }

  @Test func thereIsNoChangeBetweenUnitsOrFromNothing() {
    #expect(change(from: nil, to: .count(5)) == nil)
    #expect(change(from: .absent, to: .count(5)) == nil)
    #expect(change(from: .duration(.zero), to: .count(5)) == nil)
    #expect(change(from: .text("a"), to: .text("b")) == nil)
  }
}
