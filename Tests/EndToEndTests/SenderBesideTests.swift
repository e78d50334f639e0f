import Glibc
import JSON
import OperatingSystem
import Testing

/// The sender beside the console, on a real pseudo-terminal: it begins and ends with it, and leaves a service alone.
@Suite struct SenderBesideTests {
  @Test(arguments: ["quit", "hangup"]) func itSendsWhileTheConsoleIsOpenAndEndsWithIt(_ ending: String) throws {
    let desk = try DeskFolder.withReplyDue()
    #expect(try Self.play(desk, ending) == "sent\nended\n")
    // Throws where a sender still has it.
    _ = try LockFile(taking: desk.path + "/store/sender.lock")
  }

  @Test func aServiceThatSendsAlreadyIsLeftAlone() throws {
    let desk = try DeskFolder.withReplyDue()
    let service = try ChildProcess.start(
      DeskFolder.binary("replydesk-mail"), arguments: ["--watch"], environment: desk.variables, input: .discard,
      output: .discard, error: .discard)
    #expect(try Self.play(desk, "beside \(service.processID)") == "sent\nended\nservice lives\n")
    service.send(signal: SIGTERM)
    #expect(try service.wait().shellCode == 0)
  }

  @Test func aSecondSenderIsToldWhichProcessSends() throws {
    let desk = try DeskFolder()
    let service = try ChildProcess.start(
      DeskFolder.binary("replydesk-mail"), arguments: ["--watch"], environment: desk.variables, input: .discard,
      output: .discard, error: .discard)
    let lock = desk.path + "/store/sender.lock"
    for _ in 0..<500 where (try? FileReader.read(lock, limit: 64))?.isEmpty != false { usleep(20_000) }
    let second = try desk.run("--once", "--json", program: "replydesk-mail")
    #expect(second.status == 7)
    let told = second.json?.object?["error"]?.object
    #expect(told?["code"] == "mail.sender-runs")
    #expect(told?["message"]?.string?.contains("process \(service.processID) has \(lock)") == true)
    service.send(signal: SIGTERM)
    #expect(try service.wait().shellCode == 0)
  }

  /// Kill -9 leaves no sender behind: it finishes the mails in hand, and the next one sends the rest, none twice.
  @Test func aConsoleThatIsKilledTakesItsSenderAlong() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let peer = try ScriptedPeer("late-250", in: desk.path)
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback")
    #expect(try Self.play(desk, "killed") == "sent\ngone\n")
    let left = try desk.counts("outbox WHERE state='queued'", "outbox WHERE state NOT IN ('queued', 'sent')")
    #expect(left[0] > 0 && left[1] == 0, "it stopped between two mails, with none in doubt: \(left)")
    #expect(try desk.run([], program: "replydesk-mail").status == 0)
    let accepted = try peer.acceptedIDs()
    #expect(accepted.count == DeliveryTrial.count && Set(accepted).count == DeliveryTrial.count)
    #expect(try desk.counts("outbox WHERE state='sent'") == [DeliveryTrial.count])
  }

  private static func play(_ desk: DeskFolder, _ words: String) throws -> String {
    let script = DeskFolder.repository + "/Tests/EndToEndTests/Support/sender_beside.py"
    return try ChildOutput.of(
      "/usr/bin/python3",
      ["-B", script, DeskFolder.binary("replydesk"), desk.path] + words.split(separator: " ").map(String.init))
  }
}
