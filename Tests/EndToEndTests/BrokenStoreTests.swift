import OperatingSystem
import Testing

/// Databases that are no good, 97 and 98 of the list of bad inputs: every program says so, and nothing is changed.
@Suite struct BrokenStoreTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Commands of the shell; `$F` is the store's folder, `$D` its database.
    let damage: String
    let status: Int32
    let words: String

    init(_ name: String, _ damage: String, _ status: Int32, _ words: String) {
      (testDescription, self.damage, self.status, self.words) = (name, damage, status, words)
    }
  }

  static let cases = [
    Case("first page zeroed", "dd if=/dev/zero of=$D bs=4096 count=1 conv=notrunc", 1, "replydesk.sqlite is damaged"),
    Case("something else in its place", "head -c 9000 /bin/ls >$D", 1, "replydesk.sqlite is damaged"),
    Case("cut in two", "truncate -s 81920 $D", 1, "replydesk.sqlite is damaged"),
    Case("another program's", "sqlite3 $D 'PRAGMA application_id=7'", 1, "is the database of another program"),
    Case("a later schema", "sqlite3 $D 'INSERT INTO migration VALUES (99)'", 1, "The store has schema 99"),
    Case("a folder in its place", "rm $D; mkdir $D", 1, "should be the store's database and is something else"),
    Case("a pipe in its place", "rm $D; mkfifo $D", 1, "should be the store's database and is something else"),
    Case("a link in its place", "mv $D $F/x; ln -s x $D", 1, "should be the store's database and is something else"),
    Case("open to others", "chmod 0644 $D", 1, "replydesk.sqlite is open to other accounts"),
    Case("a folder open to others", "chmod 0755 $F", 1, "store is open to other accounts"),
    Case("gone", "rm $D", 1, "has lost its database"), Case("empty", ": >$D", 1, "has lost its database"),
    Case("a foreign rollback journal", "head -c 9000 /bin/ls >$D-journal", 0, ""),
    Case("a foreign write-ahead log", "head -c 90000 /bin/ls >$D-wal", 0, ""),
  ]

  @Test(arguments: cases)
  func everyProgramSaysSoAndChangesNothing(_ example: Case) throws {
    let desk = try DeskFolder()
    let (folder, file) = (desk.path + "/store", desk.database)
    _ = try ChildOutput.of("/bin/sh", ["-c", "F=\(folder); D=\(file); { \(example.damage); } 2>&1"])
    let before = try? FileReader.read(file, limit: 1 << 24)
    for (program, words) in [("replydesk", ["queue", "list"]), ("replydesk-mail", ["--once"])] {
      let told = try desk.run(words, program: program)
      #expect(told.status == example.status && told.errors.contains(example.words), "\(told.errors)")
      #expect(example.status == 0 || told.errors.contains("\n  now: "))
    }
    #expect(example.status == 0 || (try? FileReader.read(file, limit: 1 << 24)) == before)
    if example.status == 0 { #expect(try desk.run("audit", "verify").status == 0) }
    let doctor = try desk.run("doctor")
    #expect(example.status == 0 || (doctor.status == 9 && doctor.output.contains(example.words)), "\(doctor.output)")
  }
}
