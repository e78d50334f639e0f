internal import ASCII

extension SettingFault {
  /// What to do about a name that is not known: the nearest ones, or all that there are.
  static func advice(for name: String, among names: [String]) -> String {
    let nearest = Nearest.words(to: name, among: names)
    return nearest.isEmpty
      ? "Known: \(names.joined(separator: ", "))." : "Did you mean \(nearest.joined(separator: " or "))?"
  }
}
