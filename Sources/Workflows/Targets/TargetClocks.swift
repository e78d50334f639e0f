internal import Casework
internal import OperatingSystem
internal import ResponseTargets
internal import Settings

/// The clocks that the settings ask for, with the bank holidays that they rest on.
struct TargetClocks {
  /// The clock of the target of this deployment.
  let target: TargetClock
  /// The bank holidays; nil where there is no file and the target does not need one.
  let holidays: BankHolidays?
  private let zone: LocalZone

  /// - Throws: `faults` where working time is asked for and the hours or the file of holidays cannot be read.
  init(settings: Settings, zone: LocalZone) throws {
    self.zone = zone
    switch settings.targetClock {
    case .elapsed:
      holidays = try? Self.holidays(settings.holidaysPath)
      target = try TargetClock(.elapsed(settings.responseTarget), zone: zone)
    case .working:
      let file = try Self.holidays(settings.holidaysPath)
      guard let hours = OpeningHours(settings.openingHours.spelled) else {
        throw DeskError(
          .faults, "target.opening", "The opening hours of target.opening cannot be read.",
          advice: "Write them as in mon-fri 09:00-17:00, sat 10:00-14:00.", rules: [.sla1])
      }
      guard
        let target = WorkingTarget(
          length: .time(settings.responseTarget),
          start: settings.targetStart == .atOnce ? .atOnce : .nextWorkingDay, hours: hours,
          holidays: HolidayChoice(settings.holidayNation.rawValue) ?? .anywhere, holidayVersion: file.version)
      else {
        throw DeskError(
          .faults, "target.length", "The target has no length.", advice: "Set target.hours.", rules: [.sla1])
      }
      holidays = file
      self.target = try TargetClock(.working(target), holidays: file, zone: zone)
    }
  }

  /// The clock that an obligation was made by; nil where its calendar can no longer be built.
  func clock(of obligation: Obligation) -> TargetClock? {
    obligation.calendar == target.calendar.name
      ? target : try? TargetClock(named: obligation.calendar, holidays: holidays, zone: zone)
  }

  /// When somebody with those hours can be told; always where the hours or the holidays cannot be read, because an
  /// alert too soon is better than none.
  func alertHours(_ text: String, nation: TargetNationSetting) -> AlertHours {
    guard let hours = OpeningHours(text.spelled), let holidays,
      let choice = HolidayChoice(nation.rawValue)
    else { return .always }
    return .working(WorkingClock(hours: hours, choice: choice, holidays: holidays, zone: zone))
  }

  static func holidays(_ path: String) throws -> BankHolidays {
    do {
      let bytes = try FileReader.read(path, limit: 1 << 20)
      return try BankHolidays(parsing: String(decoding: bytes, as: UTF8.self))
    } catch let error as BankHolidayFileError {
      throw DeskError(
        .faults, "target.holidays", "\(PrintablePath.escape(path)), \(error)", advice: "Correct the file.",
        rules: [.sla1])
    } catch {
      throw DeskError(
        .faults, "target.holidays", "The bank holidays in \(PrintablePath.escape(path)) cannot be read: \(error)",
        advice: "Name the file with target.holidays.", rules: [.sla1])
    }
  }
}

extension String {
  /// The form of settings, `mon-fri 09:00-17:00, sat 10:00-14:00`, in that of calendars, `mon-fri=09:00-17:00,sat=...`.
  var spelled: String {
    let parts = split(separator: ",").map { part in
      part.split(separator: " ").joined(separator: "=")
    }
    return parts.joined(separator: ",")
  }
}
