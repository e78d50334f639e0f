import Casework
import DeskFixtures
import OperatingSystem
import Outbox
import Storage
import Testing
import Wording
import Workflows

@Suite struct WordingApprovalTests {
  private let clearing = WordingID("missing-payment-clearing")

  /// A desk with all wording proposed by `policy` and approved by the owner of the store, and a reply that is queued.
  private func queued() throws -> (TestDesk, Desk, ActivityID) {
    let fixture = try TestDesk()
    let id = try queue(fixture)
    return (fixture, try fixture.colleague("policy"), id)
  }

  /// Has all wording approved and a reply put on its way.
  private func queue(_ fixture: TestDesk) throws -> ActivityID {
    try fixture.takeInCase()
    try fixture.approveAll()
    let id = try fixture.message("m-1")
    try draft(fixture, id)
    _ = try fixture.desk.previewReply(to: id)
    _ = try fixture.desk.sendReply(to: id)
    return id
  }

  private func draft(_ fixture: TestDesk, _ id: ActivityID) throws {
    _ = try fixture.desk.startReply(to: id)
    _ = try fixture.desk.setLines(of: try #require(WordingName("answer")), in: id, to: [try #require(clearing)])
    _ = try fixture.desk.setFields(["collected=17/11/26", "wait=5"].compactMap(FieldAssignment.init), in: id)
  }

  private func change(_ name: String, in fixture: TestDesk, _ edit: (String) -> String) throws {
    let path = "\(fixture.path)/lines/\(name).txt"
    let text = String(decoding: try FileReader.read(path, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(path, Array(edit(text).utf8), mode: .ownerOnly)
  }

  @Test func nobodyApprovesWhatTheyProposed() throws {
    let fixture = try TestDesk()
    let id = try #require(clearing)
    #expect(refusal { try fixture.desk.approve(.line, [id]) } == "wording.not-proposed")
    #expect(try fixture.desk.propose(.line, [id]).done.map(\.description) == ["missing-payment-clearing v1"])
    #expect(try fixture.desk.propose(.line, [id]).passedOver.map(\.why) == ["you proposed it before"])
    #expect(refusal { try fixture.desk.approve(.line, [id]) } == "wording.own")
    let owner = try fixture.wordingOwner("policy")
    #expect(refusal { try owner.approve(.line, [id]) } == "wording.own", "the file names its owner")
    let second = try fixture.wordingOwner("m.osei")
    #expect(try second.approve(.line, [id]).done.count == 1)
    #expect(refusal { try second.approve(.line, [id]) } == nil, "approving twice changes nothing")
  }

  @Test func whoDoesNotOwnWordingTouchesNone() throws {
    let fixture = try TestDesk()
    let other = try fixture.colleague("k.boateng")
    let id = try #require(clearing)
    #expect(refusal { try other.propose(.line, [id]) } == "wording.owner-only")
    #expect(refusal { try other.approve(.line, [id]) } == "wording.owner-only")
    #expect(refusal { try other.withdraw(.line, id, version: nil, reason: "x") } == "wording.owner-only")
  }

  @Test func withdrawalHoldsWhatWaitsAndTellsItsOwnerOnce() throws {
    let fixture = try TestDesk()
    try fixture.takeInCase()
    let second = try fixture.message("m-2")
    let id = try queue(fixture)
    let policy = try fixture.colleague("policy")
    try draft(fixture, second)
    let impact = try policy.impact(of: try #require(clearing), .line)
    #expect(impact.drafts.map(\.activity) == [second])
    #expect(impact.waiting.map(\.activity) == [id])
    #expect(impact.templates.map(\.description).contains("missing-payment-reply v1"))
    let (reference, stopped) = try policy.withdraw(.line, try #require(clearing), version: nil, reason: "it is wrong")
    #expect(reference.description == "missing-payment-clearing v1")
    #expect(Set(stopped.map(\.reply.activity)) == [id, second])
    let row = try #require(try fixture.desk.pendingReplies().first)
    #expect(row.entry.state == .held)
    #expect(row.entry.holdReason == .wording)
    let notices = try fixture.desk.notices()
    #expect(Set(notices.map(\.kind)) == [.draftStopped, .replyHeld])
    #expect(notices.allSatisfy { $0.text.contains("missing-payment-clearing v1 was withdrawn") })
    #expect(try policy.stopUnusableReplies().isEmpty)
    #expect(try fixture.desk.stopUnusableReplies().isEmpty, "each is told once")
    #expect(try fixture.desk.notices().count == 2)
    #expect(try fixture.desk.markNoticesRead() == 2)
    #expect(try fixture.desk.notices().isEmpty)
    #expect(refusal { try fixture.desk.previewReply(to: second) } == "reply.incomplete")
    try fixture.desk.cancelReply(to: id)
    #expect(try fixture.desk.replyContext(of: id).faults.isEmpty == false, "a draft again, with something to fix")
  }

  @Test func withdrawalStopsWhatIsHeldUntilToldAndNobodyLetsItGo() throws {
    let (fixture, policy, id) = try queued()
    _ = try fixture.desk.holdReply(to: id)
    let (_, stopped) = try policy.withdraw(.line, try #require(clearing), version: nil, reason: "it is wrong")
    #expect(stopped.map(\.reply.activity) == [id])
    let told = try fixture.desk.notices().map(\.text)
    #expect(told.count == 1)
    #expect(told.first?.contains("missing-payment-clearing v1 was withdrawn") == true)
    #expect(try policy.stopUnusableReplies().isEmpty, "each is told once")
    let desk = try fixture.colleague("a.reid")
    do {
      _ = try desk.letReplyGo(to: id)
      Issue.record("what was withdrawn was let go")
    } catch let error as DeskError {
      #expect(error.code == "reply.unsendable")
      #expect(error.message.contains("missing-payment-clearing v1: the line was withdrawn"))
    }
    let row = try #require(try desk.pendingReplies().first)
    // Also for somebody who read the wording before it was withdrawn.
    #expect(refusal { try fixture.desk.letReplyGo(to: id) } == "reply.unsendable")
    #expect(refusal { try fixture.desk.release(row.id) } == "reply.unsendable")
    #expect(try desk.outboxRow(row.id).entry.state == .held)
    try desk.cancelReply(to: id)
    #expect(try desk.replyContext(of: id).stored.state == .draft)
  }

  @Test func whatIsOnItsWayIsNotHastenedOnceItsWordingWasWithdrawn() throws {
    let (fixture, policy, id) = try queued()
    try policy.store.write(by: policy.author, at: fixture.clock.time) { session in
      for approval in try session.approvals() where approval.reference.id == clearing {
        try session.withdraw(approval, reason: ClientText("it is wrong"))
      }
    }
    #expect(refusal { try fixture.desk.sendReplyNow(to: id) } == "reply.unsendable")
    #expect(try fixture.desk.pendingReplies().map(\.entry.state) == [.queued], "as it was, for the sender to stop")
  }

  @Test func whatWasWithdrawnIsNeverApprovedAgain() throws {
    let (fixture, policy, _) = try queued()
    defer { withExtendedLifetime(fixture) {} }
    _ = try policy.withdraw(.line, try #require(clearing), version: 1, reason: "it is wrong")
    #expect(
      refusal { try policy.withdraw(.line, try #require(clearing), version: 1, reason: "x") } == "wording.not-approved")
    #expect(refusal { try policy.approve(.line, [try #require(clearing)]) } == "wording.withdrawn")
  }

  /// As where a newer build brings the shipped files with other words.
  @Test func aVersionThatWasApprovedKeepsItsWords() throws {
    let (fixture, policy, id) = try queued()
    try change("missing-payment-clearing", in: fixture) { $0.replacing("straight away", with: "at once") }
    #expect(
      try fixture.desk.stopUnusableReplies().map(\.reply.activity) == [id], "the reply with the old words is held")
    let name = try #require(clearing)
    do {
      _ = try policy.propose(.line, [name])
      Issue.record("other words were put forward as the same version")
    } catch let error as DeskError {
      #expect(error.kind == .refused && error.code == "wording.version-words")
      #expect(error.message.hasPrefix("missing-payment-clearing v1 was approved with other words"))
      #expect(error.advice.contains("missing-payment-clearing.txt the next version"), "\(error.advice)")
    }
    let all = try policy.propose(.line, nil)
    #expect(all.done.isEmpty && all.passedOver.contains { $0.refusal?.code == "wording.version-words" })
    // A store in which an earlier version of the program let it be proposed.
    try fixture.desk.store.write(by: policy.author, at: fixture.clock.time) { session in
      let file = try policy.file(of: name, .line).source
      _ = try session.propose(file, as: WordingReference(id: name, version: 1))
    }
    #expect(refusal { try fixture.desk.approve(.line, [name]) } == "wording.version-words")
    let reference = WordingReference(id: name, version: 1)
    #expect(try fixture.desk.wording().usable.reasons(of: reference, kind: .line).contains(.changedSinceApproval))
  }

  @Test func aNewDateOrLineBreakIsNoOtherWord() throws {
    let (fixture, policy, _) = try queued()
    try change("missing-payment-clearing", in: fixture) {
      $0.replacing("2035-12-31", with: "2034-12-31").replacing("straight away", with: "straight\naway")
    }
    let name = try #require(clearing)
    #expect(try policy.propose(.line, [name]).done.count == 1)
    #expect(try fixture.colleague("a.reid").approve(.line, [name]).done.count == 1)
  }

  @Test func expiryHoldsAReplyOnTheDayAfterItsLast() throws {
    let fixture = try TestDesk()
    for suffix in ["", "-cy", "-ni", "-ni-cy"] {
      try change("missing-payment-clearing\(suffix)", in: fixture) {
        $0.replacing("2035-12-31", with: "2026-11-20")
      }
    }
    let id = try queue(fixture)
    #expect(try fixture.desk.stopUnusableReplies().isEmpty)
    fixture.clock.advance(.hours(12))
    #expect(try fixture.desk.stopUnusableReplies().map(\.reply.activity) == [id])
    #expect(try fixture.desk.notices().first?.text.contains("is no longer valid") == true)
  }

  @Test func aGapInOneLanguageStopsAllUntilItIsExcused() throws {
    let (fixture, policy, id) = try queued()
    let path = "\(fixture.path)/lines/missing-payment-clearing-cy.txt"
    fixture.remove(path)
    #expect(try fixture.desk.stopUnusableReplies().map(\.reply.activity) == [id])
    #expect(try fixture.desk.notices().first?.text.contains("no equal version") == true)
    let family = try #require(clearing)
    func exempt(_ desk: Desk) throws -> [Account]? {
      try desk.exempt(
        .line, family, language: .welsh, nation: .greatBritain, reason: "being translated", isGranted: true)
    }
    let reference = WordingReference(id: family, version: 1)
    let other = try fixture.wordingOwner("m.osei")
    #expect(try exempt(policy)?.contains(other.account) == true)
    #expect(try policy.wording().usable.reasons(of: reference, kind: .line) == [.noParity], "asked is not granted")
    #expect(try other.notices().map(\.kind).contains(.exemptionAsked))
    #expect(refusal { try exempt(policy) } == "wording.second-person")
    #expect(try exempt(other) == nil)
    #expect(try fixture.desk.exemptions().map(\.account) == [other.account])
    let usable = try fixture.wordingOwner("k.lowe").wording().usable
    #expect(usable.reasons(of: reference, kind: .line) == [])
    try policy.exempt(
      .line, try #require(clearing), language: .welsh, nation: .greatBritain, reason: "it came", isGranted: false)
    #expect(try policy.wording().usable.reasons(of: reference, kind: .line) == [.noParity])
    #expect(try exempt(policy)?.isEmpty == false, "what was ended is asked for anew")
    #expect(
      refusal {
        try policy.exempt(
          .line, try #require(WordingID("no-such")), language: .welsh, nation: .greatBritain, reason: "x",
          isGranted: true)
      } == "wording.unknown")
  }

  @Test func aFileIsComparedWithWhatWasApprovedBefore() throws {
    let (fixture, _, _) = try queued()
    let id = try #require(clearing)
    #expect(refusal { try fixture.desk.sides(of: id, .line, from: nil, to: nil) } == "wording.no-earlier")
    try change("missing-payment-clearing", in: fixture) { $0.replacing("straight away", with: "at once") }
    let desk = try fixture.colleague("a.reid")
    let sides = try desk.sides(of: id, .line, from: nil, to: nil)
    let changed = WordingDifference(from: sides.old.source.bytes, to: sides.new.source.bytes).lines
      .filter { $0.kind != .same }
    #expect(changed.map(\.kind) == [.removed, .added])
    #expect(try desk.file(of: id, .line, version: 1).isCurrentFile == false)
    #expect(refusal { try desk.file(of: id, .line, version: 2) } == "wording.unknown")
    #expect(try desk.versions(of: id, .line).first?.approval?.account.name == "a.reid")
  }

  @Test func personalDataInWordingIsAFault() throws {
    let fixture = try TestDesk()
    try change("missing-payment-clearing", in: fixture) { $0 + "Ring Jo on 07700 900123 about QQ 12 34 56 C.\n" }
    try change("any-complain", in: fixture) { $0 + "Ring Jo on 07700 900123 about AB 12 34 56 C.\n" }
    let faults = try fixture.desk.wordingFaults(.line).filter { $0.code == .personalData }
    #expect(faults.contains { $0.path.hasSuffix("/missing-payment-clearing.txt") && $0.what.contains("phone") })
    #expect(faults.contains { $0.path.hasSuffix("/any-complain.txt") && $0.what.contains("NINO") })
    #expect(try fixture.desk.wordingFaults(.template).isEmpty)
  }
}
