import SafeText

extension Program {
  /// One `complete` line for each word, operand and option, each with the path and place where it counts.
  var fishCompletion: String {
    var text = """
      # Completion of \(name) for fish: \(name) completion fish | source
      function \(functionName)_at
        set -l path
        set -l operands 0
        set -l skip 0
        for word in (commandline -opc)[2..-1]
          if test $skip = 1
            set skip 0
          else if contains -- (string join -- ' ' $path $word) \(fishPaths)
            set -a path $word
            set operands 0
          else if contains -- $word \(optionsWithValues.joined(separator: " "))
            set skip 1
          else if not string match -q -- '-*' $word
            set operands (math $operands + 1)
          end
        end
        test "$path" = "$argv[2..-1]"; or return 1
        switch $argv[1]
          case any
            true
          case '*+'
            test $operands -ge (string trim -r -c + -- $argv[1])
          case '*'
            test $operands = $argv[1]
        end
      end
      function \(functionName)_list
        \(name) $argv --quiet --no-input 2>/dev/null | tail -n +2 | tr -d '"\\r'
      end

      """
    for path in completionPaths {
      for candidate in completions(after: path) {
        text += "\(fishStart("any", path)) -f -a \(Self.quoted(candidate.word))"
        text += candidate.meaning.isEmpty ? "\n" : " -d \(Self.quoted(candidate.meaning))\n"
      }
      for (index, spec) in operands(after: path).enumerated() {
        guard let words = fishWords(of: spec) else { continue }
        text += "\(fishStart("\(index)\(spec.isRepeated ? "+" : "")", path)) -f -a \(words)\n"
      }
      for spec in options(after: path) {
        text += fishStart("any", path)
        for name in spec.names {
          text += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        if spec.kind == .option { text += " -r" }
        if let words = fishWords(of: spec) { text += " -f -a \(words)" }
        text += " -d \(Self.quoted(spec.help.description))\n"
      }
    }
    return text
  }

  private func fishStart(_ place: String, _ path: [String]) -> String {
    "complete -c \(name) -n \(Self.quoted(([functionName + "_at", place] + path).joined(separator: " ")))"
  }

  private func fishWords(of spec: ArgumentSpec) -> String? {
    if !spec.choices.isEmpty { return Self.quoted(spec.choices.joined(separator: " ")) }
    return lister(of: spec).map { Self.quoted("(\(functionName)_list \($0))") }
  }

  private var fishPaths: String {
    completionPaths.filter { !$0.isEmpty }.map { Self.quoted($0.joined(separator: " ")) }.joined(separator: " ")
  }

  /// In single quotes, in which fish lets a backslash escape a quote or itself.
  private static func quoted(_ text: String) -> String {
    var result = "'"
    for character in text {
      if character == "'" || character == "\\" { result += "\\" }
      result.append(character)
    }
    return result + "'"
  }
}
