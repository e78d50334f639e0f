import Casework
import Testing
import Triage

@testable import Triage

@Suite struct AskReaderTests {
  private func contents(_ text: String) -> [TriageAsk.Content] { AskReader.asks(in: text).map(\.content) }

  @Test(
    arguments: [
      ("I should get £1,240.50 a month", [.amount(pence: 124_050)]),
      ("It was £41.", [.amount(pence: 4100)]),
      ("he gave me 40 quid and 5.50 pounds", [.amount(pence: 4000), .amount(pence: 550)]),
      ("£ 30 short", [.amount(pence: 3000)]),
      ("from £33 to £51", [.amount(pence: 3300), .amount(pence: 5100)]),
      ("case 123456789 and 3 children", []),
      ("£12345678901 is too much", []),
      ("£", []),
    ] as [(String, [TriageAsk.Content])]) func readsAmounts(text: String, expected: [TriageAsk.Content])
  {
    #expect(contents(text) == expected, "\(text)")
  }

  @Test(
    arguments: [
      ("due on the 25th", 25, nil, nil), ("since 12 September", 12, 9, nil), ("on 12th of Sept 2026", 12, 9, 2026),
      ("from 07/11/2026", 7, 11, 2026), ("by 7/11/26", 7, 11, 2026), ("on 3/4", 3, 4, nil),
      ("2026-11-07 it says", 7, 11, 2026), ("September 12 it was", 12, 9, nil), ("ers 7fed Tachwedd", 7, 11, nil),
      ("on 5 May", 5, 5, nil), ("ar 12 Medi", 12, 9, nil),
    ] as [(String, Int, Int?, Int?)]) func readsDays(text: String, day: Int, month: Int?, year: Int?)
  {
    let expected = TriageAsk.NamedDay(day: day, month: month, year: year)
    #expect(contents(text) == [.date(expected)], "\(text)")
  }

  @Test(arguments: ["31 February", "on the 45th", "2 nights a week", "every 3 weeks", "1/2 of it is 13/13"])
  func readsNoDayWhereThereIsNone(text: String) {
    #expect(!contents(text).contains { if case .date = $0 { $0 != .date(.init(day: 1, month: 2)) } else { false } })
  }

  @Test(arguments: [
    "I was promised a call back.", "Your adviser told me someone would ring", "She said I would get a refund",
    "You promised it.", "I was told it is done", "Fe addawodd rhywun ffonio",
  ]) func readsPromises(text: String) { #expect(contents(text).contains(.promise), "\(text)") }

  @Test(arguments: ["He has not paid.", "She said hello", "I never promised"])
  func readsNoPromiseWhereThereIsNone(text: String) { #expect(!contents(text).contains(.promise), "\(text)") }

  @Test func rangesAndQuestionsAreThoseOfTheText() throws {
    let text = "I got £41.20. Is the £96 coming on the 25th?"
    let asks = AskReader.asks(in: text)
    let pieces = asks.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) }
    #expect(pieces == ["£41.20", "£96", "25th"])
    #expect(asks.map(\.isAsked) == [false, true, true])
  }

  @Test func aNamedDayIsResolvedNearTheMessage() throws {
    let given = try #require(CivilDate(year: 2026, month: 1, day: 10))
    #expect(TriageAsk.NamedDay(day: 25).nearest(to: given) == CivilDate(year: 2026, month: 1, day: 25))
    #expect(TriageAsk.NamedDay(day: 28, month: 12).nearest(to: given) == CivilDate(year: 2025, month: 12, day: 28))
    #expect(TriageAsk.NamedDay(day: 29, month: 2, year: 2025).nearest(to: given) == nil)
  }

  @Test func aLongListEnds() {
    #expect(AskReader.asks(in: String(repeating: "£5 on the 3rd. ", count: 50_000)).count == AskReader.most)
  }
}
