import Glibc

extension SpoolFolder {
  /// The names that are there now, in byte order, without the ignored ones and this folder's own sub-folders.
  public func names() throws(SpoolError) -> SpoolListing {
    // Opened anew, since two listings through one descriptor would share its place.
    let own = retrying { openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard own >= 0 else { throw SpoolError(.cannotList, path, errno) }
    guard let stream = fdopendir(own) else {
      let number = errno
      close(own)
      throw SpoolError(.cannotList, path, number)
    }
    defer { closedir(stream) }
    var listing = SpoolListing()
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw SpoolError(.cannotList, path, errno) }
        break
      }
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
      let name = UnsafeBufferPointer(
        start: start, count: strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self)))
      if isForIntake(name) { listing.append(name) }
    }
    listing.sort()
    return listing
  }

  private func isForIntake(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    guard name.first != UInt8(ascii: "."), !name.elementsEqual(Self.rejectedName.utf8),
      !name.elementsEqual("lost+found".utf8)
    else { return false }
    if case .move(let folder) = options.disposal, name.elementsEqual(folder.utf8) { return false }
    guard let last = name.last, last == UInt8(ascii: "p") || last == UInt8(ascii: "t") else { return true }
    return SpoolName(bytes: name)?.isIgnored == false
  }
}
