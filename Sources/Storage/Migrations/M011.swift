/// A possible threat to life stands as far up the queue as a certain one (SG-1), also where it came in before it did.
///
/// The first bit of `possible_flags` is the threat of suicide or self-harm.
enum M011 {
  static let migration = Migration(
    number: 11,
    sql: """
      UPDATE activity SET safeguarding = 2 WHERE safeguarding < 2 AND possible_flags & 1;
      """)
}
