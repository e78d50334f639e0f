import Casework
import Glibc
import MailTransport
import Outbox
import Testing

@Suite struct MaildirTests {
  let folder: TemporaryFolder
  let maildir: Maildir

  init() throws {
    folder = try TemporaryFolder()
    maildir = Maildir(path: "\(folder.path)/box")
  }

  @Test func deliversOnceHoweverOftenItIsSent() throws {
    let mail = try sampleMail(try sampleMessage())
    #expect(try maildir.deliver(mail) == .delivered)
    #expect(try maildir.deliver(mail) == .alreadyThere)
    #expect(folder.names("box/new") == ["rpl-1.1@replydesk.example.org"])
    #expect(folder.read("box/new/rpl-1.1@replydesk.example.org") == mail.bytes)
    #expect(folder.names("box/tmp").isEmpty)
  }

  @Test func knowsAMessageThatWasReadSince() throws {
    let mail = try sampleMail(try sampleMessage())
    _ = try maildir.deliver(mail)
    let name = "rpl-1.1@replydesk.example.org"
    rename("\(folder.path)/box/new/\(name)", "\(folder.path)/box/cur/\(name):2,S")
    #expect(try maildir.deliver(mail) == .alreadyThere)
    #expect(folder.names("box/new").isEmpty)
  }

  @Test func refusesAnotherMessageUnderTheSameIdentity() throws {
    _ = try maildir.deliver(try sampleMail(try sampleMessage()))
    let other = try sampleMail(try sampleMessage(body: "Something else.\n"))
    #expect { try maildir.deliver(other) } throws: { ($0 as? MaildirFault)?.code == .differs }
    let result = maildir.send(other, hooks: Witness().hooks())
    #expect(result.outcome.verdict == .refused)
    #expect(folder.names("box/new").count == 1)
  }

  @Test func isForItsOwnerAlone() throws {
    _ = try maildir.deliver(try sampleMail(try sampleMessage()))
    for (name, mode) in [("box", 0o700), ("box/new", 0o700), ("box/tmp", 0o700), ("box/cur", 0o700)] {
      var facts = stat()
      #expect(stat("\(folder.path)/\(name)", &facts) == 0 && facts.st_mode & 0o777 == mode)
    }
    var facts = stat()
    #expect(stat("\(folder.path)/box/new/rpl-1.1@replydesk.example.org", &facts) == 0 && facts.st_mode & 0o777 == 0o600)
  }

  @Test func asksTheGateBeforeAnythingIsThere() throws {
    let witness = Witness()
    let mail = try sampleMail(try sampleMessage())
    var before: [String] = ["?"]
    let open = maildir.send(
      mail,
      hooks: witness.hooks {
        before = folder.names("box/new")
        return true
      })
    #expect(before.isEmpty && witness.gateCalls == 1)
    #expect(witness.phases == [.connect, .data])
    #expect(open.evidence.phase == .dot && open.outcome.verdict == .accepted)
    #expect(maildir.send(mail, hooks: Witness().hooks()).outcome.verdict == .accepted)
    #expect(folder.names("box/new").count == 1)
  }

  @Test func deliversNothingWhenTheGateIsClosed() throws {
    let result = maildir.send(try sampleMail(try sampleMessage()), hooks: Witness().hooks { false })
    #expect(result.evidence.phase == .data && result.evidence.problem == .gateClosed)
    #expect(result.outcome.verdict == .deferred)
    #expect(folder.names("box/new").isEmpty && folder.names("box/tmp").isEmpty)
  }

  @Test func isDeferredWhereItCannotWrite() throws {
    folder.write("a file", to: "box")
    let result = maildir.send(try sampleMail(try sampleMessage()), hooks: Witness().hooks())
    #expect(result.evidence.problem == .local && result.outcome.verdict == .deferred)
  }

  @Test func followsNoLink() throws {
    symlink("/tmp", "\(folder.path)/box")
    let mail = try sampleMail(try sampleMessage())
    #expect { try maildir.deliver(mail) } throws: { ($0 as? MaildirFault)?.code == .folder }
  }
}
