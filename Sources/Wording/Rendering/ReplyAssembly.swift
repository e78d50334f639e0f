internal import Casework

/// Puts a reply's parts together and notes every fault on the way.
struct ReplyAssembly {
  let reply: Reply
  let wording: UsableWording
  let audience: Audience
  let names: RecordNames
  private(set) var faults: [ReplyFault] = []
  private var parts: [RenderedReply.Part] = []
  private var provenance: [RenderedReply.Provenance] = []
  private var used: Set<Reply.LineUse> = []

  init(reply: Reply, wording: UsableWording, audience: Audience, names: RecordNames) {
    self.reply = reply
    self.wording = wording
    self.audience = audience
    self.names = names
  }

  mutating func assemble() -> RenderedReply? {
    guard let choice = wording.template(reply.template, for: audience) else {
      faults.append(ReplyFault(.templateUnusable([.unknown])))
      return nil
    }
    if !choice.isUsable { faults.append(ReplyFault(.templateUnusable(choice.hidden))) }
    let template = choice.wording
    checkNames(template)
    trace(template)
    for paragraph in template.paragraphs { add(paragraph, of: template) }
    return faults.isEmpty ? RenderedReply(parts: parts, provenance: provenance) : nil
  }

  private mutating func checkNames(_ template: Template) {
    for name in Set(reply.options.keys).union(reply.lines.keys).sorted() {
      guard let paragraph = template.paragraph(name) else {
        faults.append(ReplyFault(.unknownParagraph, paragraph: name))
        continue
      }
      if reply.options[name] != nil, paragraph.kindName != "optional" {
        faults.append(ReplyFault(.notOptional, paragraph: name))
      }
      if reply.lines[name]?.isEmpty == false, paragraph.kindName != "editable" {
        faults.append(ReplyFault(.notEditable, paragraph: name))
      }
    }
  }

  private mutating func add(_ paragraph: Template.Paragraph, of template: Template) {
    switch paragraph.kind {
    case .readOnly(let phrase):
      addFixed(phrase, paragraph, template)
    case .optional(let phrase, let isKept):
      if reply.options[paragraph.name] ?? isKept { addFixed(phrase, paragraph, template) }
    case .editable(let count, _):
      let uses = reply.lines[paragraph.name] ?? []
      if uses.count < count.lowerBound {
        faults.append(ReplyFault(.noLine(least: count.lowerBound), paragraph: paragraph.name))
      }
      if uses.count > count.upperBound {
        faults.append(ReplyFault(.tooManyLines(most: count.upperBound), paragraph: paragraph.name))
      }
      for (position, use) in uses.enumerated() { add(use, at: position, in: paragraph) }
    }
  }

  private mutating func addFixed(_ phrase: Phrase, _ paragraph: Template.Paragraph, _ template: Template) {
    let place = ReplyFault(.missingValue, paragraph: paragraph.name)
    addPart([phrase], values: [:], of: template, paragraph, place)
  }

  private mutating func add(_ use: Reply.LineUse, at position: Int, in paragraph: Template.Paragraph) {
    let place = ReplyFault(.missingValue, paragraph: paragraph.name, position: position, line: use.line)
    if !used.insert(use).inserted { faults.append(place.with(.lineTwice)) }
    guard let choice = wording.line(use.line, for: audience) else {
      faults.append(place.with(.lineUnusable([.unknown])))
      return
    }
    let fits = paragraph.takes(choice.wording.header.intents)
    let reasons = choice.hidden + (fits ? [] : [.otherIntent])
    if !reasons.isEmpty { faults.append(place.with(.lineUnusable(reasons))) }
    let fillable = Set(choice.wording.fieldsToFill.map(\.name))
    for name in use.values.keys.sorted() where !fillable.contains(name) {
      faults.append(place.with(.unknownField, field: name))
    }
    trace(choice.wording)
    addPart(choice.wording.paragraphs, values: use.values, of: choice.wording, paragraph, place)
  }

  private mutating func addPart(
    _ phrases: [Phrase], values: [WordingName: FieldValue], of wording: some ApprovableWording,
    _ paragraph: Template.Paragraph, _ place: ReplyFault
  ) {
    var printer = PhrasePrinter(
      values: values, names: names, language: wording.header.language,
      day: self.wording.judgesTexts ? self.wording.date : nil)
    let texts = phrases.map { printer.text(of: $0) }
    faults += printer.faults.map { place.with($0.kind, field: $0.field) }
    let text = texts.joined(separator: "\n\n")
    // A client may be called as an old term is: that is their name, and no word of ours (TERM-1).
    if self.wording.judgesTexts, OldTerms.first(in: printer.unnamed) != nil {
      faults.append(place.with(place.line == nil ? .templateUnusable([.oldTerm]) : .lineUnusable([.oldTerm])))
    }
    parts.append(
      RenderedReply.Part(
        paragraph: paragraph.name, kindName: paragraph.kindName, wording: wording.reference,
        fileDigest: wording.source.digest, text: text))
  }

  private mutating func trace<Wording: ApprovableWording>(_ wording: Wording) {
    let entry = RenderedReply.Provenance(
      kind: Wording.kind, reference: wording.reference, fileDigest: wording.source.digest)
    if !provenance.contains(entry) { provenance.append(entry) }
  }
}

extension ReplyFault {
  fileprivate func with(_ kind: Kind, field: WordingName? = nil) -> ReplyFault {
    ReplyFault(kind, paragraph: paragraph, position: position, line: line, field: field)
  }
}
