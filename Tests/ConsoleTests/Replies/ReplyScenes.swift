import Casework
import SafeText

@testable import Console

/// A reply or form screen in one state, for tests that go over all of them.
struct ReplyScene: Sendable {
  /// What it is called: the name of its golden file.
  let name: String
  /// What the desk sent to open it.
  let results: [StoreResult]
  /// What is pressed then.
  let keys: [Key]

  init(_ name: String, _ results: StoreResult..., keys: Key...) {
    (self.name, self.results, self.keys) = (name, results, keys)
  }

  /// The console in this state.
  func bench(columns: Int = 80, rows: Int = 24) -> Workbench {
    var bench = Workbench(columns: columns, rows: rows)
    for result in results { bench.receive(result) }
    for key in keys { bench.press(key) }
    return bench
  }

  /// Every screen in the states that look different.
  static let all: [ReplyScene] = {
    guard let empty = ReplySamples.draft(), let open = ReplySamples.draft(["overdue"]),
      let ready = ReplySamples.draft(["plain"])
    else { return [] }
    let id = ReplySamples.activity
    let refused = PasteRefusal(
      nearest: ReplySamples.reference("plain"), words: [.same("Nothing has"), .missing("changed"), .extra("[phone 1]")])
    return [
      ReplyScene("compose-empty", .reply(.draft(empty))),
      ReplyScene("compose-to-fix", .reply(.draft(open))),
      ReplyScene("compose-ready", .reply(.draft(ready)), keys: "End", "Up"),
      ReplyScene("compose-option-kept", .reply(.draft(ready)), keys: "End", "Up", "Up"),
      ReplyScene("compose-option-left-out", .reply(.draft(ready)), keys: "End", "Up", "Up", "o"),
      ReplyScene("compose-missing", .reply(.draft(open)), keys: "w"),
      ReplyScene("compose-refused", .reply(.draft(ready)), .reply(.previewRefused(id, ["the address bounced (CH-3)"]))),
      ReplyScene("compose-paste-refused", .reply(.draft(empty)), .reply(.pasteRefused(id, refused))),
      ReplyScene("field-empty", .reply(.draft(open)), keys: "Enter"),
      ReplyScene("field-read", .reply(.draft(open)), keys: "Enter", "1", "2", "6"),
      ReplyScene("field-wrong", .reply(.draft(open)), keys: "Enter", "Enter"),
      ReplyScene("lines", .reply(.draft(empty)), keys: "l"),
      ReplyScene("lines-marked", .reply(.draft(empty)), keys: "l", "Tab", "Tab"),
      ReplyScene("lines-hidden", .reply(.draft(empty)), keys: "l", "F3", "End"),
      ReplyScene("lines-none-found", .reply(.draft(empty)), keys: "l", "z", "z", "z"),
      ReplyScene("lines-full-text", .reply(.draft(empty)), keys: "l", "Ctrl-O"),
      ReplyScene("template", .reply(.templates(empty.templateChoices))),
      ReplyScene("template-change", .reply(.draft(ready)), keys: "t", "Down"),
      ReplyScene("preview", .reply(.preview(ReplySamples.preview()))),
      ReplyScene("preview-long", .reply(.preview(ReplySamples.preview(body: ReplySamples.longBody)))),
      ReplyScene("preview-late", .reply(.preview(ReplySamples.preview(dueIn: .seconds(12))))),
      ReplyScene("preview-sending", .reply(.preview(ReplySamples.preview())), keys: "S"),
      ReplyScene(
        "preview-until-told", .reply(.preview(ReplySamples.preview())), keys: "]", "]", "]", "]", "]", "]"),
      ReplyScene("preview-other-part", .reply(.preview(ReplySamples.preview())), keys: "h"),
      ReplyScene("drafts", .reply(.drafts(ReplySamples.drafts()))),
      ReplyScene("drafts-none", .reply(.drafts([]))),
      ReplyScene("waiting", .reply(.waiting(ReplySamples.waiting()))),
      ReplyScene("waiting-second", .reply(.waiting(ReplySamples.waiting())), keys: "Down"),
      ReplyScene("waiting-until-told", .reply(.waiting(ReplySamples.waiting(4))), keys: "End"),
      ReplyScene("waiting-none", .reply(.waiting([]))),
      ReplyScene("call", .form(.form(FormSamples.call))),
      ReplyScene("call-outcome", .form(.form(FormSamples.call)), keys: "Down", "Tab", "Down"),
      ReplyScene("call-to-fix", .form(.form(FormSamples.call)), keys: "W"),
      ReplyScene("call-back", .form(.form(FormSamples.call)), keys: "Tab", "End", "Up", "Tab"),
      ReplyScene("call-covered", .form(.form(FormSamples.call)), keys: "Tab", "Down", "Tab", "Home", "Space"),
      ReplyScene("other-outcome", .form(.form(FormSamples.outcome)), keys: "Down"),
      ReplyScene("note", .form(.form(FormSamples.note)), keys: "r", "i", "n", "g"),
      ReplyScene("note-masked", .form(.form(FormSamples.maskedNote))),
      ReplyScene("note-writing", .form(.form(FormSamples.note)), keys: "r", "F10"),
    ]
  }()
}
