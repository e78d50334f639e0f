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
    // HMAC pads a short key with zeros, so one zero byte stands for the empty key that has no address.
    let key = key.isEmpty ? [0] : key
    let data = bytes.isEmpty ? [0] : bytes
    return Digest { output in ccrypto_hmac_sha256(key, Int32(key.count), data, bytes.count, output) == 1 }
  }
}
