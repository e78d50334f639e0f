import Testing

/// The README shows frames as they are kept, so that what it shows is what is drawn.
@Suite struct ReadmeTests {
  private static let repository = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The frames of the README: the name after `<!-- frame: ` and the lines of the block below it.
  private static func frames() throws -> [(name: String, lines: [String])] {
    let text = try #require(Golden.read(repository + "/README.md"))
    var frames: [(name: String, lines: [String])] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<!-- frame: "), line.hasSuffix(" -->") {
        frames.append((String(line.dropFirst(12).dropLast(4)), []))
      } else if line == "```" {
        isInside = frames.last?.lines.isEmpty == true && !isInside
      } else if isInside {
        frames[frames.count - 1].lines.append(String(line))
      }
    }
    return frames
  }

  @Test func `Every frame in the README is one that is kept`() throws {
    let frames = try Self.frames()
    #expect(frames.count >= 2)
    for frame in frames {
      let kept = try #require(
        Golden.read("\(Self.repository)/Tests/ConsoleTests/Goldens/\(frame.name).txt"), "\(frame.name)")
      let drawn = kept.split(separator: "\n", omittingEmptySubsequences: false).prefix { $0 != "---" }.map(String.init)
      #expect(frame.lines == drawn, "put this under \(frame.name):\n\(drawn.joined(separator: "\n"))")
    }
  }
}
