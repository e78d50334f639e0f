import Casework
import DeskFixtures
import Storage
import Testing
import Workflows

/// Who sees what of the history of everything.
@Suite struct AuditTests {
  @Test func entriesAboutSpecialRecordsAreHiddenWhateverTheyNameThemBy() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase(special: true)
    let special = try fixture.message("m-1")
    let other = try fixture.message("m-2", scin: "121000000002", role: "paying_parent")
    try fixture.desk.note("rang them", on: special)
    let rules = Author.rules
    try fixture.desk.store.write(by: rules, at: fixture.desk.now) { session in
      for activities in [[special], [other], [special, other]] {
        let recipient = try #require(EmailAddress("lead\(activities.count)\(activities[0].number)@example.org"))
        try session.alert(
          NewAlert(
            kind: .target, items: activities.map { AlertItem(activity: $0, level: "before-4h") }, account: nil,
            recipient: recipient, messageID: "a\(activities)@example.org".filter { !"[], -".contains($0) },
            bodyDigest: try #require(try session.latestHistory(limit: 1).first).hash))
      }
    }
    let colleague = try fixture.colleague("k.osei")
    let seen = try colleague.latestHistory(limit: 100).map(\.entry)
    let all = try fixture.desk.latestHistory(limit: 100).map(\.entry)
    #expect(
      !seen.contains {
        $0.activity == special || $0.scin == "121000000001" || $0.caseNumber == "C-1" && $0.activity == nil
      })
    #expect(!seen.contains { $0.detail.contains("\(special)") })
    #expect(seen.contains { $0.kind == "message.stored" && $0.activity == other })
    #expect(seen.contains { $0.kind == "alert.made" && $0.activity == other })
    let hidden = Set(all.map(\.sequence)).subtracting(seen.map(\.sequence))
    let kinds = all.filter { hidden.contains($0.sequence) }.map(\.kind)
    #expect(
      Set(kinds).isSuperset(of: ["client.updated", "case.updated", "message.stored", "note.added", "alert.made"]))
    #expect(refusal { try fixture.stranger("x.nobody").latestHistory(limit: 1) } == "user.unknown")
  }
}
