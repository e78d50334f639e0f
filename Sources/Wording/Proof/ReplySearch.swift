/// Tries every way in which a template and its lines can print as the given paragraphs.
struct ReplySearch {
  private let template: Template
  private let paragraphs: [[UInt8]]
  private let matcher: PhraseMatcher
  private let lines: [LineToTake]
  private var found: [Reply] = []

  init(
    template: Template, paragraphs: [[UInt8]], wording: UsableWording, audience: Audience, names: RecordNames
  ) {
    self.template = template
    self.paragraphs = paragraphs
    matcher = PhraseMatcher(names: names, language: template.header.language)
    lines = wording.usableLines(for: audience)
  }

  mutating func run() -> [Reply] {
    extend(Reply(template: template.reference), paragraph: 0, from: 0)
    return found
  }

  private mutating func extend(_ reply: Reply, paragraph index: Int, from start: Int) {
    guard found.count < 2 else { return }
    guard index < template.paragraphs.count else {
      if start == paragraphs.count, !found.contains(reply) { found.append(reply) }
      return
    }
    let paragraph = template.paragraphs[index]
    switch paragraph.kind {
    case .readOnly(let phrase):
      if matches(phrase, at: start) { extend(reply, paragraph: index + 1, from: start + 1) }
    case .optional(let phrase, _):
      for isKept in [true, false] where !isKept || matches(phrase, at: start) {
        var reply = reply
        reply.options[paragraph.name] = isKept
        extend(reply, paragraph: index + 1, from: isKept ? start + 1 : start)
      }
    case .editable(let count, _):
      fill(reply, paragraph: index, count: count, from: start)
    }
  }

  private mutating func fill(_ reply: Reply, paragraph index: Int, count: ClosedRange<Int>, from start: Int) {
    let paragraph = template.paragraphs[index]
    let uses = reply.lines[paragraph.name] ?? []
    if count.contains(uses.count) { extend(reply, paragraph: index + 1, from: start) }
    guard uses.count < count.upperBound, start < paragraphs.count, found.count < 2 else { return }
    for line in lines {
      guard line.paragraphs.first.map({ matcher.mayBegin($0.segments, in: paragraphs[start], from: 0) }) ?? true,
        paragraph.takes(line.header.intents)
      else { continue }
      for values in readings(of: line, at: start) {
        var reply = reply
        reply.lines[paragraph.name] = uses + [Reply.LineUse(line: line.reference, values: values)]
        fill(reply, paragraph: index, count: count, from: start + line.paragraphs.count)
      }
    }
  }

  private func matches(_ phrase: Phrase, at index: Int) -> Bool {
    guard index < paragraphs.count else { return false }
    let bytes = paragraphs[index]
    return matcher.readings(phrase.segments, in: bytes, from: 0, values: [:]).contains { $0.end == bytes.count }
  }

  private func readings(of line: LineToTake, at start: Int) -> [PhraseMatcher.Values] {
    guard start + line.paragraphs.count <= paragraphs.count else { return [] }
    return line.paragraphs.indices.reduce([[:]]) { readings, index in
      let bytes = paragraphs[start + index]
      return readings.flatMap { values in
        matcher.readings(line.paragraphs[index].segments, in: bytes, from: 0, values: values)
          .filter { $0.end == bytes.count }.map(\.values)
      }
    }
  }
}
