internal import CCrypto

/// SHA-256 over bytes in memory, by libcrypto.
public enum SHA256 {
  /// The hash of the given bytes.
  public static func hash(_ bytes: some Sequence<UInt8>) -> Digest {
    hash(Array(bytes))
  }

  /// The hash of the given bytes.
  public static func hash(_ bytes: [UInt8]) -> Digest {
    bytes.withUnsafeBufferPointer { input in
      Digest { output in ccrypto_sha256(input.baseAddress, input.count, output) == 1 }
    }
  }

  /// The hash of a text's UTF-8.
  public static func hash(_ text: String) -> Digest { hash(Array(text.utf8)) }

  /// The keyed hash (RFC 2104) of the given bytes.
  public static func authenticate(_ bytes: [UInt8], key: [UInt8]) -> Digest {
    let block = 64
    let short = key.count > block ? hash(key).bytes : key
    let padded = short + [UInt8](repeating: 0, count: block - short.count)
    return hash(padded.map { $0 ^ 0x5C } + hash(padded.map { $0 ^ 0x36 } + bytes).bytes)
  }
}
