public import Casework
internal import Synchronization

/// Names that no other process, machine or moment makes.
public enum UniqueName {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let counter = Atomic<Int>(0)

  /// A random word of digits and letters without i, l, o and u, 5 bits a letter; fit to be read over the telephone.
  public static func token(length: Int) -> String {
    String(decoding: RandomSource.bytes(length).map { alphabet[Int($0 & 31)] }, as: UTF8.self)
  }

  /// A file name for a Maildir (maildir(5)): seconds, then what this process, this call and chance add, then the host.
  public static func maildir(at time: Instant) -> String {
    let number = counter.wrappingAdd(1, ordering: .relaxed).newValue
    let host = SystemIdentity.hostName
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "\\057")
      .split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\072")
    let (seconds, rest) = time.milliseconds.quotientAndRemainder(dividingBy: 1000)
    return "\(seconds).M\(abs(rest) * 1000)P\(SystemIdentity.processID)Q\(number)R\(token(length: 10)).\(host)"
  }
}
