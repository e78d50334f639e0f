/// The saved views of the queue, one section each.
extension SettingTable {
  static let views: [(name: SettingKey<String?>, filter: SettingKey<String?>)] = (1...9).map { number in
    (
      SettingKey(
        "view.\(number).name", SettingForm<String>.header(limit: 30).optional, default: "none",
        "What the view under the key \(number) is called."
      ) { _ in nil },
      SettingKey(
        "view.\(number).filter", SettingForm<String>.header(limit: 1000).optional, default: "none",
        "What it shows, in the words of `queue list --filter`."
      ) { _ in nil }
    )
  }
}

extension Settings {
  /// The saved views that have a filter, by number; one without a name is called by its number.
  public var views: [(number: Int, name: String, filter: String)] {
    SettingTable.views.enumerated().compactMap { index, keys in
      self[keys.filter].map { (index + 1, self[keys.name] ?? "View \(index + 1)", $0) }
    }
  }
}
