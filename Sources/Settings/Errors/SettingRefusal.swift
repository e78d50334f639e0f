/// Why a value does not fit its key, before it is known where the value stands.
struct SettingRefusal: Error, Hashable, Sendable {
  /// A clause with no full stop; it never holds the value.
  let reason: String
  /// What to write instead, a sentence.
  let advice: String
}
