import JSON
import OperatingSystem
import Testing

/// What an operator reads and does at night: every refusal says what, why and what to do, and changes nothing.
@Suite struct OutboxCommandTests {
  @Test func oneRowThatIsRefusedDoesNotKeepTheOthers() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let held = try desk.run("outbox", "hold", "OUT-2", "OUT-99999", "OUT-3", "OUT-2", "--json")
    #expect(held.status == 8)
    #expect(held.items.compactMap { $0["row"]?.string } == ["OUT-2", "OUT-3"])
    #expect(held.errors.contains("no OUT-99999") && held.errors.contains("outbox list --all"))
    #expect(!held.errors.contains("OUT-2"), "named twice, it is done once")
    #expect(try desk.counts("outbox WHERE state='held'") == [2])
    let none = try desk.run("outbox", "hold", "OUT-99999", "OUT-2")
    #expect(none.status == 5 && none.output.isEmpty, "with nothing done, the first refusal is the answer")
    let again = try desk.run("outbox", "hold", "OUT-2")
    #expect(
      again.errors.contains("OUT-2 is held: only what is queued or deferred is held back. Nothing was changed."))
  }

  @Test(arguments: [
    (["outbox", "retry", "OUT-1"], "only what is deferred is tried at once"),
    (["outbox", "release", "OUT-1"], "only what is held is let go on"),
    (["outbox", "settle", "OUT-1", "--as", "accepted", "--reason", "the log"], "is settled"),
    (["outbox", "resend", "OUT-1", "--reason", "the log"], "not in doubt"),
  ])
  func whatTheStateDoesNotAllowIsSaid(words: [String], why: String) throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let before = try desk.counts("history", "outbox WHERE state='queued'")
    for _ in 0..<2 {
      let refused = try desk.run(words)
      #expect(refused.status == 7)
      #expect(refused.errors.contains("OUT-1 is queued") || refused.errors.contains("OUT-1 is queued,"))
      #expect(refused.errors.contains(why) && refused.errors.contains("outbox view OUT-1"), "\(refused.errors)")
    }
    #expect(try desk.counts("history", "outbox WHERE state='queued'") == before)
  }

  @Test func onlyALeaderChangesWhatSomebodyElseSends() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let own = String(decoding: try FileReader.read(desk.configuration, limit: 1 << 16), as: UTF8.self)
    try AtomicFile.write(desk.path + "/other", Array((own + "\n[identity]\naccount = someone\n").utf8))
    try #require(try desk.run("user", "set", "someone", "--role", "caseworker").status == 0)
    for words in [["hold"], ["settle", "--as", "absent", "--reason", "x"], ["resend", "--reason", "x"]] {
      let refused = try desk.run(["--config", desk.path + "/other", "outbox"] + words + ["OUT-1"])
      #expect(refused.status == 4 && refused.errors.contains("team leader"), "\(words)")
    }
    #expect(try desk.counts("outbox WHERE state='queued'") == [DeliveryTrial.count])
  }

  /// Each fault of a relay, and the words that say what to do about it.
  @Test(arguments: [
    ("550-rcpt", "failed", "refused with 550 5.1.1, at RCPT TO", "a draft again"),
    ("450-rcpt", "deferred", "put off with 450 4.2.0, at RCPT TO", "tried again by itself"),
    ("550-mail", "held", "refused with 550 5.7.1, at MAIL FROM", "Nothing else is sent meanwhile"),
    ("close-after-dot", "in_doubt", "the connection was lost, at the last bytes", "nobody knows"),
    ("ok", "sent", "accepted with 250 2.0.0, at the last bytes", "not yet delivered"),
  ])
  func aRowSaysWhatHappenedAndWhatToDo(behaviour: String, state: String, detail: String, meaning: String) throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let peer = try ScriptedPeer(behaviour, in: desk.path)
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:\(peer.port)\ntls = none-on-loopback")
    let run = try desk.run([], program: "replydesk-mail")
    let row = try desk.run("outbox", "view", "OUT-1", "--json").json?.object
    #expect(row?["state"]?.string == state && row?["detail"]?.string == detail)
    #expect(row?["meaning"]?.string?.contains(meaning) == true, "\(row?["meaning"]?.string ?? "")")
    #expect(row?["message_id"]?.string?.contains("@") == true && row?["now"]?.string?.isEmpty == false)
    let listed = try desk.run("outbox", "list", "--all", "--json").items.last
    #expect(listed?["message_id"]?.string == row?["message_id"]?.string)
    guard state == "held" else { return }
    #expect(run.errors.contains("event=queue-held") && run.errors.contains("Nothing is sent, because OUT-1"))
    let alerts = try desk.run("alerts", "check", "--json")
    #expect(alerts.status == 9 && alerts.output.contains("OUT-1 holds the queue"), "\(alerts.output)")
  }

  @Test func aListThatIsCutShortSaysSo() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    let short = try desk.run("outbox", "list", "--limit", "2", "--json")
    #expect(short.items.count == 2 && short.errors.contains("more than these 2"), "\(short.errors)")
    let whole = try desk.run("outbox", "list", "--limit", "\(DeliveryTrial.count)", "--json")
    #expect(whole.items.count == DeliveryTrial.count && whole.errors.isEmpty, "\(whole.errors)")
  }

  @Test func aRelayThatIsAwayIsInTheLogOnce() throws {
    let desk = try DeliveryTrial.prepared().copyOfStore()
    try desk.writeConfiguration(mail: "transport = smtp://127.0.0.1:9\ntls = none-on-loopback")
    let run = try desk.run([], program: "replydesk-mail")
    #expect(run.errors.split(separator: "\n").count { $0.hasPrefix("event=relay-away") } == 1, "\(run.errors)")
    #expect(run.status == 75)
  }
}
