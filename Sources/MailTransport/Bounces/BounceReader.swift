public import Bounces

/// Reads a message that came back, whoever wrote it: to a reading, or to a reason for quarantine.
public enum BounceReader {
  /// What the message says. Only its first megabyte is looked at.
  public static func read(_ message: [UInt8]) throws(BounceFault) -> BounceReading {
    BounceReading(try MessageSplitter.split(message))
  }
}
