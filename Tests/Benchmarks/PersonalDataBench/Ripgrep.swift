import Glibc

/// The peer: ripgrep in byte mode with patterns of the same kinds of values, over the same bytes in a file.
enum Ripgrep {
  /// The processor seconds of the best of three runs; nil where there is no ripgrep.
  static func seconds(over text: String) -> Double? {
    let path = "/tmp/personal-data-bench.\(getpid())"
    guard let file = fopen(path, "w") else { return nil }
    defer { unlink(path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    guard written == bytes.count else { return nil }
    let program = getenv("RG").map { String(cString: $0) } ?? "rg"
    // One thread, no Unicode classes, count of matches alone.
    let words =
      [program, "--no-config", "--no-unicode", "-a", "-i", "-j1", "--count-matches"] + patterns.flatMap { ["-e", $0] }
    let runs = (0..<3).compactMap { _ in run(words + [path]) }
    return runs.min()
  }

  static let patterns = [
    #"\b[a-ceghj-prtw-z][a-ceghj-nprtw-z][ -]?([0-9][ -]?){6}[a-d]\b"#,
    #"\b[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{2,4}\b"#, #"\b[0-9]{1,2}(st|nd|rd|th)? [a-z]{3,9} [0-9]{2,4}\b"#,
    #"\b[0-9]{2}[- ]?[0-9]{2}[- ]?[0-9]{2}\b"#, #"\b[0-9]{8}\b"#, #"\b[a-z]{2}[0-9]{2}[ ]?([a-z0-9]{4}[ ]?){2,7}"#,
    #"\b([0-9][ -]?){13,19}\b"#, #"\b[0-9]{2}/[0-9]{2}\b"#, #"\b([0-9]{4}[ -]?){3}\b"#, #"\bpin\b.{0,20}[0-9]{4,7}"#,
    #"\bpass(word|code)?\b.{0,12}[^ ]{4,}"#, #"(\+44|0044|\b0)[ ()0-9-]{9,14}"#,
    #"[a-z0-9._%+-]+@[a-z0-9.-]+\.[a-z]{2,}"#,
    #"\b[a-z]{1,2}[0-9][0-9a-z]? ?[0-9][a-z]{2}\b"#,
    #"\b[0-9]{1,4}[a-z]? [a-z' ]{2,30}(street|road|avenue|lane|close|drive|grove|st|rd|ave)\b"#,
    #"\b[a-z9]{5}[ -]?[0-9]{6}[ -]?[a-z9]{2}[0-9a-z]{3}\b"#, #"\b[0-9]{3} ?[0-9]{3} ?[0-9]{4}\b"#,
    #"\bpassport\b.{0,20}[0-9]{7,9}"#, #"\broll\b.{0,20}[0-9a-z/-]{6,}"#,
    #"\b(cvv|cvc|security code)\b.{0,8}[0-9]{3,4}"#,
  ]

  private static func run(_ words: [String]) -> Double? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var (child, status, usage) = (pid_t(), Int32(), rusage())
    guard posix_spawnp(&child, words[0], &actions, nil, arguments, environ) == 0,
      wait4(child, &status, 0, &usage) == child, status == 0
    else { return nil }
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
  }
}
