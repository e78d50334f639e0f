internal import Glibc

/// A file of small records of one size that takes no new space on the disk after it was made.
///
/// Each record carries a checksum and its place, so one that was torn or changed is told from one that was written. The
/// file is written round and round: `restart` begins a new lap at the front without touching the disk. Used by one thread
/// at a time.
public final class RecordFile {
  /// Bytes that one record can carry.
  public static let payloadSize = 44
  /// The path of the file.
  public let path: String
  /// Eight random bytes that the file was made with; another file has others.
  public private(set) var identity: [UInt8]
  /// The records of the last lap that were whole when the file was opened, in order.
  public private(set) var found: [[UInt8]]
  /// Whether there was no file, so that it was made now.
  public let isNew: Bool
  /// Places that held something else than a whole record when the file was opened; 0 where all is well.
  public private(set) var damaged: Int
  private let wantedCapacity: Int
  private var capacity: Int
  private var file: RecordDescriptor
  private var lap: UInt64
  private var next: Int

  /// Opens the file, or makes it with all its space where there is none; one that is no such file is moved aside.
  /// - `capacity`: how many records a lap of a file that is made holds, from 1 to 65,535; one that is there keeps its own
  ///   until it is made anew.
  public init(_ path: String, capacity: Int = 1023) throws(SystemError) {
    self.path = path
    wantedCapacity = min(max(capacity, 1), Self.mostRecords)
    let bytes = try Self.content(path, limit: (Self.mostRecords + 1) * RecordLayout.size)
    isNew = bytes == nil
    let header = bytes.flatMap { RecordLayout.read($0, at: 0) }
    if let bytes, let header {
      let read = RecordLayout.lastLap(Array(bytes.dropFirst(RecordLayout.size)))
      (identity, found, lap) = (Array(header.payload.prefix(8)), read.records, read.lap)
      self.capacity = Self.capacity(header.payload)
      let isWhole = bytes.count == (self.capacity + 1) * RecordLayout.size
      (damaged, next) = (read.damaged + (isWhole ? 0 : 1), read.records.count)
    } else {
      if bytes != nil, rename(path, "\(path).damaged") != 0 { throw .last("move aside", path: path) }
      identity = RandomSource.bytes(8)
      self.capacity = wantedCapacity
      (found, damaged, lap, next) = ([], bytes == nil ? 0 : 1, 0, 0)
      try Self.make(path, identity, wantedCapacity)
    }
    file = RecordDescriptor(try Descriptor(opening: path, O_RDWR | O_NOFOLLOW))
    if damaged > 0 { next = self.capacity }
  }

  private static let mostRecords = 65_535

  /// How many records a file holds by its header, which in the first version did not say so.
  private static func capacity(_ header: [UInt8]) -> Int {
    let told = Int(header[8]) | Int(header[9]) << 8
    return told == 0 ? 1023 : told
  }

  private static func content(_ path: String, limit: Int) throws(SystemError) -> [UInt8]? {
    do throws(SystemError) {
      let file = try Descriptor(opening: path, O_RDONLY | O_NOFOLLOW)
      try file.status().requireRegularFile(path)
      return try file.readAll(limit: limit)
    } catch {
      if error.code == .notFound { return nil }
      throw error
    }
  }

  private static func make(_ path: String, _ identity: [UInt8], _ capacity: Int) throws(SystemError) {
    let told = [UInt8(truncatingIfNeeded: capacity), UInt8(truncatingIfNeeded: capacity >> 8)]
    var bytes = RecordLayout.record(identity + told, lap: 0, place: 0)
    bytes += [UInt8](repeating: 0, count: capacity * RecordLayout.size)
    try AtomicFile.write(path, bytes, mode: .ownerOnly)
  }

  /// How many more records fit before a `restart`.
  public var room: Int { capacity - next }

  /// Writes a record; it survives the end of the process at once, and of the machine after `sync`.
  ///
  /// - Throws: `diskFull` where the lap is full; whatever the write throws.
  public func append(_ payload: [UInt8]) throws(SystemError) {
    guard room > 0 else {
      throw SystemError(
        .diskFull, operation: "write", path: path, reason: "it is full", advice: "Settle what it holds first.")
    }
    let record = RecordLayout.record(payload, lap: lap, place: next + 1)
    try file.descriptor.write(record, at: (next + 1) * RecordLayout.size)
    next += 1
  }

  /// Waits until every record so far is on the disk.
  public func sync() throws(SystemError) { try file.descriptor.syncData() }

  /// Gives the file another name, so that whoever opens the path makes a new one; for one that can no longer be trusted.
  public func setAside() { _ = rename(path, "\(path).damaged") }

  /// Begins a new lap: nothing in the file is needed any more. A file that is damaged or has another
  /// capacity than was asked for is made anew, under the same identity.
  public func restart() throws(SystemError) {
    if damaged > 0 || capacity != wantedCapacity {
      try Self.make(path, identity, wantedCapacity)
      capacity = wantedCapacity
      file = RecordDescriptor(try Descriptor(opening: path, O_RDWR | O_NOFOLLOW))
    }
    (lap, next, found, damaged) = (lap + 1, 0, [], 0)
  }
}

/// Keeps a noncopyable descriptor inside a class.
private final class RecordDescriptor {
  let descriptor: Descriptor
  init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }
}
