import Glibc
import JSON
import OperatingSystem
import Testing

/// `replydesk-mail bounces --explain` as a person or a script calls it, in a folder without store or settings.
@Suite struct BouncesCommandTests {
  private static let bounce = """
    From: MAILER-DAEMON@relay.example.org
    To: bounces@desk.example.org
    Subject: failure notice

    <a@example.org>:
    550 5.1.1 no such user

    Message-ID: <rpl-1.1@desk.example.org>
    Received: by relay.example.org

    """

  @Test func aMessageFromStandardInputIsALineOfJSON() throws {
    let desk = try DeskFolder(isOwned: false)
    let told = try desk.run("bounces", "--explain", "--json", "-", input: Self.bounce, program: "replydesk-mail")
    #expect(told.status == 0)
    let reading = try JSONReader.read(told.output).object
    #expect(reading?["schema"] == "replydesk.bounces/1")
    #expect(reading?["file"] == "-")
    #expect(reading?["recipient"] == "a@example.org")
    #expect(reading?["recipients"] == ["a@example.org"])
    #expect(reading?["kind"] == "permanent")
    #expect(reading?["status"] == "5.1.1")
    #expect(reading?["action"] == "failed")
    #expect(reading?["message_id"] == "rpl-1.1@desk.example.org")
    #expect(reading?["envelope_id"] == .null)
    #expect(!FilePath.isFolder(desk.path + "/store"), "no store is needed")
  }

  @Test func eachMessageOfAnMboxIsALine() throws {
    let mbox = (1...3).map { "From a Mon Nov \($0) 2026\n\(Self.bounce)\n" }.joined()
    let told = try DeskFolder().run(
      "bounces", "--explain", "--json=message,kind", "-", input: mbox, program: "replydesk-mail")
    let lines = (1...3).map { "{\"schema\":\"replydesk.bounces/1\",\"message\":\($0),\"kind\":\"permanent\"}\n" }
    #expect(told.output == lines.joined())
  }

  @Test func aFileThatCannotBeReadDoesNotHideTheOthers() throws {
    let desk = try DeskFolder()
    try desk.drop("a.eml", Self.bounce)
    let paths = ["\(desk.path)/none", "\(desk.spool)/a.eml"]
    let told = try desk.run(["bounces", "--explain", "--json=kind,problem"] + paths, program: "replydesk-mail")
    #expect(told.status == 8)
    let lines = told.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("no such file") == true)
    #expect(lines.last?.contains("\"permanent\"") == true)
  }

  /// 63 of the list of bad inputs: a message over the limit among good ones of a Maildir.
  @Test func oneMessageThatCannotBeReadDoesNotKeepTheOthersFromBeingFiled() throws {
    let desk = try DeskFolder()
    let maildir = desk.path + "/returned"
    for folder in ["new", "cur", "tmp"] { try FolderMaker.makePrivate("\(maildir)/\(folder)") }
    try AtomicFile.write(maildir + "/new/a", [])
    try #require(truncate(maildir + "/new/a", 40 << 20) == 0)
    try AtomicFile.write(maildir + "/new/b", Array(Self.bounce.utf8))
    let told = try desk.run("bounces", "--json", maildir, program: "replydesk-mail")
    #expect(told.status == 8 && told.items.map { $0["filed"] } == ["quarantined, bounce-untagged"])
    #expect(told.errors.contains("new/a: it is larger than"))
    #expect(access(maildir + "/new/b", F_OK) != 0 && access(maildir + "/new/a", F_OK) == 0)
    #expect(try desk.run("bounces", desk.path + "/none", program: "replydesk-mail").status == 5)
  }

  @Test func quarantineSaysWhyABounceCannotBeRead() throws {
    let desk = try DeskFolder()
    let header = String(repeating: "X-Field: y\n", count: 300) + "\nx\n"
    try #require(try desk.run("bounces", "-", input: header, program: "replydesk-mail").status == 8)
    let kept = try desk.run("intake", "quarantine", "list", "--json").items.first
    #expect(kept?["reason"] == "A bounce that cannot be read: a header has more than 200 fields.")
  }

  @Test func whatCannotBeReadHasAProblemAndAnExitOfItsOwn() throws {
    let desk = try DeskFolder()
    let told = try desk.run("bounces", "--explain", "--json", "-", input: "\n", program: "replydesk-mail")
    #expect(told.status == 8)
    #expect(told.output.contains("it is empty"))
    #expect(try desk.run("bounces", "--explain", "\(desk.path)/none", program: "replydesk-mail").status == 5)
    #expect(try desk.run("bounces", "--explain", program: "replydesk-mail").status == 2)
    let filed = try desk.run("bounces", "--json", "-", input: Self.bounce, program: "replydesk-mail")
    #expect(filed.status == 8 && filed.output.contains("bounce-untagged"), "without proof it is kept for a person")
    #expect(
      try desk.run("bounces", "--json", "-", input: Self.bounce, program: "replydesk-mail").output.contains("known"))
  }
}
