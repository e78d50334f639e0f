internal import Casework
internal import SafeText

extension PlainVerb {
  static let queue: [Self] = [
    Self("open", "NUMBER", in: [.queue, .message], "read a message") { console, words in
      guard let id = console.ids(words).first else { return .say(PlainConsole.whichNumber) }
      return .effect(.openMessage(id))
    },
    Self("next", in: [.queue, .message], "open the next that needs you, so that nobody else gets it") { console, _ in
      .effect(.openNext(after: console.message?.row.id, backwards: false))
    },
    Self("previous", in: [.queue, .message], "open the one before") { console, _ in
      .effect(.openNext(after: console.message?.row.id, backwards: true))
    },
    Self("take", "NUMBERS", in: [.queue, .message], "make yourself the owner") { console, words in
      console.change(.take, words)
    },
    Self("takeover", "NUMBER", in: [.queue, .message], "take over what somebody else has open; asks first") {
      console, words in
      guard let id = console.ids(words).first else { return .say(PlainConsole.whichNumber) }
      let ask: SafeText = "Take \(escaping: id.description) over from whoever has it open? They are told."
      return console.ask("yes or no", saying: [ask]) { _, text in
        ["yes", "y"].contains(text.lowercased()) ? .effect(.change(.takeOver, [id])) : .say("Nothing was done.")
      }
    },
    Self("give", "NUMBERS", in: [.queue, .message], "give to somebody; asks to whom") { console, words in
      console.giving = console.ids(words)
      return console.giving.isEmpty ? .say(PlainConsole.whichNumber) : .effect(.loadPeople)
    },
    Self("ask", "NUMBER", in: [.queue, .message], "ask whoever owns it for it") { console, words in
      console.change(.ask, words)
    },
    Self("flag", "NUMBERS", in: [.queue, .message], "raise a flag; asks which") { console, words in
      let ids = console.ids(words)
      guard !ids.isEmpty else { return .say(PlainConsole.whichNumber) }
      return console.choose("Which flag?", Flag.allCases.map { SafeText(escaping: $0.name) }) { _, index in
        .effect(.change(.flag(Flag.allCases[index].name), ids))
      }
    },
    Self("link", "NUMBERS", in: [.queue, .message], "link to a case; asks for its number") { console, words in
      let ids = console.ids(words)
      guard !ids.isEmpty else { return .say(PlainConsole.whichNumber) }
      return console.ask("case") { _, text in .effect(.change(.link(case: text), ids)) }
    },
  ]

  static let everywhere: [Self] = [
    Self("list", "FROM-TO", in: [.everywhere], "say the queue, or some of its rows") { console, words in
      console.list(words)
    },
    Self("more", in: [.everywhere], "say the next rows of the queue") { console, _ in
      console.say(rows: console.page.upperBound..<console.page.upperBound + 5)
    },
    Self("find", "WORDS", in: [.everywhere], "show only some of the queue, such as: find is:open subject:calc") {
      console, words in
      console.awaitsQueue = true
      return .effect(.loadQueue(filter: words.joined(separator: " ")))
    },
    Self("count", "WORDS", in: [.everywhere], "say how many messages a filter finds") { _, words in
      .effect(.countFilter(words.joined(separator: " ")))
    },
    Self("view", "NUMBER", in: [.everywhere], "show a saved view") { console, words in
      console.awaitsQueue = true
      return .effect(.loadView(words.first.flatMap { Int($0) } ?? 0))
    },
    Self("mine", in: [.everywhere], "show your own work") { console, _ in
      console.awaitsQueue = true
      return .effect(.loadQueue(filter: "owner:me is:open sort:left"))
    },
    Self("columns", "NUMBERS", in: [.everywhere], "choose what is said of a row; columns 0 is as shipped") {
      console, words in console.chooseColumns(words)
    },
    Self("drafts", in: [.everywhere], "say your drafts") { _, _ in .effect(.reply(.loadDrafts)) },
    Self("draft", "NUMBER", in: [.everywhere], "go on with a draft") { console, words in
      guard let id = console.ids(words).first else { return .say(PlainConsole.whichNumber) }
      return .effect(.reply(.start(id)))
    },
    Self("waiting", in: [.everywhere], "say the replies on hold") { _, _ in .effect(.reply(.loadWaiting)) },
    Self("cancel", "NUMBER", in: [.everywhere], "take one waiting reply back") { console, words in
      guard let id = console.ids(words).first else { return .say(PlainConsole.whichNumber) }
      console.cancelled = id
      return .effect(.reply(.takeBack(id)))
    },
    Self("longer", "NUMBER", in: [.everywhere], "hold a waiting reply twenty seconds longer") { console, words in
      guard let id = console.ids(words).first, !words.isEmpty else { return .effect(.extendHold) }
      return .effect(.reply(.hold(id, longerBy: WaitingScreen.step)))
    },
    Self("keep", "NUMBER", in: [.everywhere], "hold a waiting reply until you let it go") { console, words in
      guard let id = console.ids(words).first, !words.isEmpty else { return .say(PlainConsole.whichNumber) }
      return .effect(.reply(.holdUntilTold(id)))
    },
    Self("letgo", "NUMBER", in: [.everywhere], "let a reply go that is held until told") { console, words in
      guard let id = console.ids(words).first, !words.isEmpty else { return .say(PlainConsole.whichNumber) }
      return .effect(.reply(.letGo(id)))
    },
    Self("figures", "DAYS", in: [.everywhere], "say the leader's figures, such as: figures 1 nov to 18 nov") {
      _, words in
      words.isEmpty ? .effect(.loadFigures) : .effect(.loadFiguresOf(days: words.joined(separator: " ")))
    },
    Self("by", "PART", in: [.everywhere], "say the figures by team, subject, channel or caseworker") { _, words in
      .effect(.loadFiguresBy(words.first ?? "caseworker"))
    },
    Self("export", in: [.everywhere], "write the figures to a file; it is recorded") { _, _ in .effect(.exportFigures)
    },
    Self("late", in: [.everywhere], "say what is past its target") { _, _ in .effect(.loadOverdue) },
    Self("undo", in: [.everywhere], "take back the last change, or a reply on hold") { console, _ in console.undo() },
    Self("clear", in: [.everywhere], "wipe the screen and what was scrolled off it") { _, _ in PlainStep(clears: true)
    },
    Self("quit", in: [.everywhere], "end; drafts are kept, replies on hold go") { _, _ in PlainStep(ends: true) },
  ]
}

extension PlainConsole {
  static let whichNumber: SafeText = "Say which, by the number of its row or of its activity."

  /// The messages that words name: rows `3`, `3,5`, `2-4`, or activities; without words the one that is open.
  func ids(_ words: [String]) -> [ActivityID] {
    guard !words.isEmpty else { return message.map { [$0.row.id] } ?? [] }
    return words.flatMap { $0.split(separator: ",") }.flatMap { word -> [ActivityID] in
      let name = word.uppercased()
      if name.hasPrefix("ACT"), let id = ActivityID(name) { return [id] }
      guard let range = Self.range(word) else { return [] }
      return range.clamped(to: 1..<numbered.count + 1).map { numbered[$0 - 1] }
    }
  }

  /// `3` or `6-10`, counted from 1.
  static func range(_ word: some StringProtocol) -> Range<Int>? {
    let parts = word.split(separator: "-").compactMap { Int($0) }
    guard let first = parts.first, let last = parts.last, parts.count <= 2, first > 0, last >= first, last < 1_000_000
    else { return nil }
    return first..<last + 1
  }

  func change(_ change: RecordChange, _ words: [String]) -> PlainStep {
    let ids = ids(words)
    return ids.isEmpty ? .say(Self.whichNumber) : .effect(.change(change, ids))
  }

  mutating func list(_ words: [String]) -> PlainStep {
    if let range = words.first.flatMap(Self.range), queue != nil {
      return say(rows: range.lowerBound - 1..<range.upperBound - 1)
    }
    (awaitsQueue, page) = (true, 0..<5)
    return .effect(.loadQueue(filter: queue?.filter ?? "is:open"))
  }

  /// Chooses what is said of a row, by the numbers of the parts; without numbers says what there is.
  mutating func chooseColumns(_ words: [String]) -> PlainStep {
    let all = QueueColumn.allCases
    let numbers = words.flatMap { $0.split(separator: ",") }.map { Int($0) ?? -1 }
    guard numbers.allSatisfy({ all.indices.contains($0 - 1) || numbers == [0] }) else {
      return .say("Refused: say numbers of 1 to \(all.count), or 0. Nothing was changed.")
    }
    if !numbers.isEmpty { columns = numbers == [0] ? nil : numbers.sorted().map { all[$0 - 1] } }
    let chosen = columns ?? QueueColumn.shipped
    let list = all.enumerated().map { index, column in
      "\(index + 1). \(column.heading), \(column.effect): \(chosen.contains(column) ? "said" : "left out" as SafeText)."
        as SafeText
    }
    return PlainStep(say: list, effects: numbers.isEmpty ? [] : [.keepColumns(columns)])
  }

  mutating func undo() -> PlainStep {
    guard draft?.undo() ?? false, let draft else { return .effect(.undo) }
    return PlainStep(say: draftWords, effects: [.reply(.save(draft.activity, draft.reply))])
  }

  /// Asks for one line.
  mutating func ask(
    _ prompt: SafeText, saying words: [SafeText] = [],
    then answer: @escaping @Sendable (inout PlainConsole, String) -> PlainStep
  ) -> PlainStep {
    question = PlainQuestion(prompt: prompt, answer: answer)
    return PlainStep(say: words)
  }

  /// Asks for the number of a choice.
  mutating func choose(
    _ heading: SafeText, _ choices: [SafeText],
    then act: @escaping @Sendable (inout PlainConsole, Int) -> PlainStep
  ) -> PlainStep {
    let words = choices.enumerated().map { "\($0.offset + 1). \($0.element)" as SafeText }
    return ask("number", saying: [heading] + words) { console, text in
      guard let number = Int(text), choices.indices.contains(number - 1) else {
        return .say("There is no number \(escaping: text). Nothing was done.")
      }
      return act(&console, number - 1)
    }
  }
}
