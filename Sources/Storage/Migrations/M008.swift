/// What a client's reference ends in, in the order of the queue: the last three digits are all that may be shown or said of
/// a reference, so they are what people ask by.
enum M008 {
  static let migration = Migration(
    number: 8,
    sql: """
      CREATE INDEX activity_by_last_three ON activity (substr(scin, -3), safeguarding DESC, due_at, id, status);
      """)
}
