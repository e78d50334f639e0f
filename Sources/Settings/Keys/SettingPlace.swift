/// What a relative value is relative to.
struct SettingPlace: Sendable {
  /// The folder that relative paths start from: that of the file, or the current one.
  let folder: String
  /// The folder that `~/` stands for; nil where there is none.
  let home: String?
}
