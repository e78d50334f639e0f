public import Casework
internal import Glibc

extension LocalZone {
  /// Europe/London: Greenwich Mean Time, and British Summer Time from the last Sunday of March to that of October.
  ///
  /// From the C library's zone data. Where the machine has none, the rule in force since 1996 stands in for it; earlier
  /// summers are then an hour out on the odd day, which `LondonZone.isZoneDataPresent` tells.
  public static let europeLondon = LocalZone { LondonZone.offsetSeconds(at: $0) }
}

/// The zone data behind `LocalZone.europeLondon`.
public enum LondonZone {
  /// Whether the machine has zone data (Debian: `tzdata`); false where the built-in rule stands in for it.
  public static var isZoneDataPresent: Bool { hasZoneData }

  static func offsetSeconds(at instant: Instant) -> Int {
    _ = hasZoneData
    return rawOffset(at: instant)
  }

  /// Chooses the zone for the whole process, once; `localtime_r` reads it under the C library's own lock.
  ///
  /// `TZ` stays set, because libraries that call `tzset` later must find the same zone.
  private static let hasZoneData: Bool = {
    setenv("TZ", "Europe/London", 1)
    tzset()
    // Without data for the name the C library says UTC, in silence. 15 July 2026 and 15 July 1970, which was +1 all year.
    let present =
      rawOffset(at: Instant(milliseconds: 1_784_116_800_000)) == 3600
      && rawOffset(at: Instant(milliseconds: 0)) == 3600
    if !present {
      setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0", 1)
      tzset()
    }
    return present
  }()

  private static func rawOffset(at instant: Instant) -> Int {
    let (seconds, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: 1000)
    var time = time_t(rest < 0 ? seconds - 1 : seconds)
    var parts = tm()
    guard localtime_r(&time, &parts) != nil else { return 0 }
    return parts.tm_gmtoff
  }
}
