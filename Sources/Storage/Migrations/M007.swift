/// The order of the queue over everything, so that a list with a limit ends after its first rows whatever its filter.
///
/// The partial indexes on open work serve only filters that ask for it.
enum M007 {
  static let migration = Migration(
    number: 7,
    sql: """
      CREATE INDEX activity_urgency ON activity (safeguarding DESC, due_at, id);
      """)
}
