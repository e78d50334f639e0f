/// The environment that this process was started with.
public enum ProcessEnvironment {
  /// Every variable by its name; bytes that are not UTF-8 are replaced.
  ///
  /// Read from the kernel's copy, so it neither races with nor sees a later change. Empty where the kernel hides it.
  public static func all() -> [String: String] {
    guard let bytes = try? FileReader.read("/proc/self/environ", limit: 4 << 20) else { return [:] }
    var variables: [String: String] = [:]
    for entry in bytes.split(separator: 0) {
      guard let equals = entry.firstIndex(of: 0x3D) else { continue }
      let name = String(decoding: entry[..<equals], as: UTF8.self)
      // The first of two entries wins, as it does for getenv.
      if variables[name] == nil {
        variables[name] = String(decoding: entry[(equals + 1)...], as: UTF8.self)
      }
    }
    return variables
  }
}
