import SafeText

extension Program {
  /// One `complete` line for each word and option, each with the path after which it counts.
  var fishCompletion: String {
    var text = """
      # Completion of \(name) for fish: \(name) completion fish | source
      function \(functionName)_path
        set -l path
        for word in (commandline -opc)[2..-1]
          if contains -- (string join -- ' ' $path $word) \(fishPaths)
            set -a path $word
          end
        end
        test "$path" = "$argv"
      end

      """
    for path in completionPaths {
      let condition = Self.quoted(([functionName + "_path"] + path).joined(separator: " "))
      let start = "complete -c \(name) -n \(condition)"
      for candidate in completions(after: path) {
        text += "\(start) -f -a \(Self.quoted(candidate.word))"
        text += candidate.meaning.isEmpty ? "\n" : " -d \(Self.quoted(candidate.meaning))\n"
      }
      for spec in options(after: path) {
        text += start
        for name in spec.names {
          text += name.hasPrefix("--") ? " -l \(name.dropFirst(2))" : " -s \(name.dropFirst())"
        }
        if spec.kind == .option { text += " -r" }
        if !spec.choices.isEmpty { text += " -f -a \(Self.quoted(spec.choices.joined(separator: " ")))" }
        text += " -d \(Self.quoted(spec.help.description))\n"
      }
    }
    return text
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
