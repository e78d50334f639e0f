/// A part of the country with bank holidays of its own.
public enum HolidayRegion: String, CaseIterable, Sendable {
  case englandAndWales = "england-and-wales"
  case scotland
  case northernIreland = "northern-ireland"
}

/// Whose bank holidays a desk keeps.
public enum HolidayChoice: Hashable, Sendable {
  /// Those of one part of the country.
  case region(HolidayRegion)
  /// Every day that is a bank holiday somewhere in the country.
  case anywhere

  /// The parts of the country whose days count.
  public var regions: [HolidayRegion] {
    switch self {
    case .region(let region): [region]
    case .anywhere: HolidayRegion.allCases
    }
  }

  /// The choice of that name: `england-and-wales`, `scotland`, `northern-ireland`, or `all`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    if text == "all" {
      self = .anywhere
    } else if let region = HolidayRegion(rawValue: String(text)) {
      self = .region(region)
    } else {
      return nil
    }
  }
}

extension HolidayChoice: CustomStringConvertible {
  /// The name that reads back as this choice.
  public var description: String {
    switch self {
    case .region(let region): region.rawValue
    case .anywhere: "all"
    }
  }
}
