import Casework
import Filtering
import Testing

@Suite struct FilterConditionsTests {
  @Test func conditionsAgreeWithMatchingInMemory() throws {
    var generator = Generator(seed: 66)
    var (found, residual) = (0, 0)
    for _ in 0..<10_000 {
      let text = generator.filter()
      let (filter, viewpoint) = (try Filter(text), generator.viewpoint())
      let query = filter.query(from: viewpoint)
      residual += query.residual.isEmpty ? 0 : 1
      for _ in 0..<10 {
        let facts = generator.facts()
        let matches = filter.matches(facts, from: viewpoint)
        found += matches ? 1 : 0
        let agrees = ConditionEvaluator(facts: facts).matches(query, from: viewpoint) == matches
        if !agrees { Issue.record("'\(text)' \(matches) in memory, otherwise as conditions: \(facts)") }
      }
    }
    #expect(found > 10_000 && found < 90_000)
    #expect(residual > 100)
  }

  @Test func plainWordsStandAsConditionsOfTheirOwn() throws {
    let viewpoint = Viewpoint.example
    let query = try Filter("is:open owner:me left:<4h").query(from: viewpoint)
    #expect(
      query.conditions == [
        .compare(.status, .isExactly("open")), .compare(.owner, .isNotNull),
        .compare(.owner, .isExactly("a.reid")), .compare(.paused, .isNumber([0])),
        .compare(.dueAt, .isBelow(viewpoint.now.milliseconds + 14_400_000)),
      ])
    #expect(query.residual.isEmpty)
    #expect(query.order.map(\.column) == [.safeguarding, .dueAt, .id])
  }

  @Test func whatColumnsCannotAnswerIsLeftOver() throws {
    let query = try Filter("left:<4h -email:no").query(from: .example)
    #expect(query.residual == [Filter.Term(.email([false]), isNegated: true)])
    #expect(query.conditions.count == 3)
  }

  @Test func theSubjectOfARestrictedRecordDoesNotOrderIt() throws {
    let order = try Filter("sort:-subject").query(from: .example).order
    #expect(order.map(\.column) == [.safeguarding, .subject, .dueAt, .id])
    #expect(order.map(\.isDescending) == [true, true, false, false])
    #expect(order.map(\.hidesRestricted) == [false, true, false, false])
  }
}
