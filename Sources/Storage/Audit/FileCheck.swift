extension ReadSession {
  /// What SQLite finds wrong first with the database file itself, in one line without content; nil where it is sound.
  ///
  /// - Parameter isQuick: leaves out whether indexes agree with their tables, which takes much longer.
  public func fileFault(isQuick: Bool) throws -> String? {
    let check =
      isQuick ? ComposedSQL("PRAGMA quick_check(2147483647)") : ComposedSQL("PRAGMA integrity_check(2147483647)")
    var fault: String?
    do {
      try connection.walk(check) { row in
        let said = try row.text(0)
        // SQLite 3.40 says this of columns of tables without a rowid where there is none. One that is there is refused by
        // whatever reads its row.
        if said == "ok" || said.hasPrefix("NULL value in ") { return true }
        fault = said.split(separator: "\n").filter { !$0.hasPrefix("***") }.joined(separator: "; ")
        return false
      }
    } catch let error as StorageError where error.code == .damaged {
      return error.message
    }
    return fault
  }
}
