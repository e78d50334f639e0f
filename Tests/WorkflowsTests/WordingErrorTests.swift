import Casework
import DeskFixtures
import Glibc
import OperatingSystem
import Storage
import Testing
import Wording
import Workflows

@Suite struct WordingErrorTests {
  private let names = ["", "-cy", "-ni", "-ni-cy"].compactMap { WordingID("missing-payment-clearing\($0)") }

  /// Puts words in front of the text of the line and its equal versions.
  private func write(_ words: String, into fixture: TestDesk) throws {
    for name in names {
      let path = "\(fixture.path)/lines/\(name).txt"
      let text = String(decoding: try FileReader.read(path, limit: 1 << 16), as: UTF8.self)
      let halves = text.split(separator: "\n\n", maxSplits: 1)
      try AtomicFile.write(path, Array("\(halves[0])\n\n\(words)\n\(halves[1])".utf8), mode: .ownerOnly)
    }
  }

  @Test(arguments: ["The NRP owes CSA money.", "Call 0345 000 0000.", "Ring 07700 900123."])
  func whatTheCheckCallsAnErrorIsNeitherProposedNorApproved(_ words: String) throws {
    let fixture = try TestDesk()
    let policy = try fixture.wordingOwner("policy")
    try write(words, into: fixture)
    #expect(refusal { try policy.propose(.line, names) } == "wording.faulty")
    let others = try policy.propose(.line, nil)
    #expect(others.passedOver.map(\.reference.id) == names.sorted { $0 < $1 })
    #expect(others.passedOver.allSatisfy { $0.why.contains("\($0.reference.id).txt, line ") })
    #expect(others.done.count > 100)
    #expect(refusal { try fixture.desk.approve(.line, names) } == "wording.faulty")
    #expect(try Set(fixture.desk.approve(.line, nil).passedOver.map(\.reference.id)) == Set(names))
  }

  @Test func wordingThatWasApprovedWithAnErrorIsNotOffered() throws {
    let fixture = try TestDesk()
    try fixture.approveAll()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    let line = try #require(names.first)
    #expect(try fixture.desk.wording().usable.reasons(of: WordingReference(id: line, version: 1), kind: .line) == [])
    try write("The NRP owes CSA money.", into: fixture)
    // As a version of the program would have left it that approved it without looking.
    let other = try fixture.wordingOwner("m.osei")
    try fixture.desk.store.write(by: other.author, at: fixture.clock.time) { session in
      for wording in try other.wording().all(.line) where names.contains(wording.reference.id) {
        try session.register(wording.source, as: wording.reference)
        try session.approve(
          Approval(
            reference: wording.reference, kind: .line, fileDigest: wording.source.digest, approver: other.account,
            from: wording.header.validFrom, until: nil))
      }
    }
    let fresh = try fixture.colleague("k.boateng")
    let reasons = try fresh.wording().usable.reasons(of: WordingReference(id: line, version: 1), kind: .line)
    #expect(reasons == [.faulty])
    _ = try fresh.startReply(to: id)
    let answer = try #require(WordingName("answer"))
    #expect(refusal { try fresh.setLines(of: answer, in: id, to: [line]) } != nil)
  }

  @Test func ofOnesOwnAloneNothingIsApprovedAndThatIsSaid() throws {
    let fixture = try TestDesk()
    _ = try fixture.desk.propose(.line, nil)
    let outcome = try fixture.desk.approve(.line, nil)
    #expect(outcome.done.isEmpty && outcome.passedOver.allSatisfy { $0.refusal?.code == "wording.own" })
  }

  @Test func aNameThatIsNoTextIsAFaultOfThatFileAlone() throws {
    let fixture = try TestDesk.withCaseAndApprovedWording()
    let path = Array(fixture.path.utf8CString.dropLast()) + "/lines/".utf8.map(CChar.init(bitPattern:))
    let odd = open(path + [CChar(bitPattern: 0xE9)] + ".txt".utf8CString, O_WRONLY | O_CREAT, 0o600)
    try #require(odd >= 0)
    close(odd)
    let garbled = fixture.path + "/lines/garbled.txt"
    try AtomicFile.write(garbled, [0x69, 0x64, 0x3A, 0x20, 0xFF, 0xFE, 0x0A], mode: .ownerOnly)
    #expect(try fixture.desk.decision(on: fixture.message("m-1")).isAllowed)
    let faults = try fixture.desk.wordingFaults(.line).filter { $0.severity == .error }
    #expect(Set(faults.map(\.path)) == ["\(fixture.path)/lines/\u{FFFD}.txt", garbled])
    #expect(faults.contains { $0.description.contains("not UTF-8") && $0.path != garbled })
  }

  @Test func aFileThatCannotBeReadIsAFaultOfThatFileAlone() throws {
    let fixture = try TestDesk()
    let path = "\(fixture.path)/lines/ten.txt"
    try AtomicFile.write(path, [UInt8](repeating: 0x61, count: 100_000), mode: .ownerOnly)
    try fixture.approveAll()
    try fixture.takeInCase()
    let id = try fixture.message("m-1")
    #expect(try fixture.desk.decision(on: id).isAllowed)
    let faults = try fixture.desk.wordingFaults(.line).filter { $0.severity == .error }
    #expect(faults.map(\.code) == [.fileTooLarge])
    #expect(faults.map(\.path) == [path])
    #expect(try fixture.desk.wordingFaults(.template).allSatisfy { $0.severity == .warning })
  }

  @Test func everyFileThatIsPassedOverIsNamedAndTheRestIsDone() throws {
    let fixture = try TestDesk()
    let policy = try fixture.wordingOwner("policy")
    try write("The NRP owes CSA money.", into: fixture)
    let torn = "\(fixture.path)/lines/torn.txt"
    try AtomicFile.write(torn, Array("id: torn\nversion: many\n\nWords.\n".utf8), mode: .ownerOnly)
    let proposed = try policy.propose(.line, nil)
    #expect(proposed.done.count > 100)
    #expect(proposed.passedOver.compactMap { $0.refusal?.code } == names.map { _ in "wording.faulty" })
    #expect(proposed.unreadable.count == 1 && proposed.unreadable[0].hasPrefix(torn))
    let approved = try fixture.desk.approve(.line, nil)
    #expect(approved.done.count == proposed.done.count && approved.unreadable == proposed.unreadable)
    // Once all that can be is approved, what is left is named still, and refused by its name.
    let again = try fixture.desk.approve(.line, nil)
    #expect(again.done.isEmpty && again.passedOver.compactMap(\.refusal).count == names.count)
  }
}
