import Testing

/// What `make install` would copy, as make itself tells without doing it.
@Suite struct InstallTests {
  /// The folders below `share/replydesk` that settings name where nobody sets them.
  @Test(arguments: ["Templates", "LinesToTake", "Packaging/triage", "Packaging/calendars"])
  func everyFolderThatTheProgramLooksIntoIsInstalled(_ folder: String) throws {
    let printed = try ChildOutput.of(
      "/usr/bin/make", ["--dry-run", "--directory", DeskFolder.repository, "install", "PREFIX=/nowhere"])
    #expect(printed.contains(folder))
  }
}
