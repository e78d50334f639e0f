import SafeText

extension Program {
  /// As for bash, with a description beside each word.
  var zshCompletion: String {
    var text = """
      #compdef \(name)
      # Completion of \(name) for zsh: put it as _\(name) in a folder of $fpath, or source it.
      \(functionName)() {
        local word path_so_far=
        local -a candidates options
        for word in "${words[@]:1:$((CURRENT - 2))}"; do
          case "$path_so_far $word" in

      """
    for path in completionPaths where !path.isEmpty {
      text += "      \(quotedForShell(" " + path.joined(separator: " ")))) path_so_far=\"$path_so_far $word\" ;;\n"
    }
    text += "    esac\n  done\n  case \"$path_so_far\" in\n"
    for path in completionPaths {
      let key = path.isEmpty ? "" : " " + path.joined(separator: " ")
      text += "    \(quotedForShell(key)))\n      candidates=("
      text += completions(after: path).map { Self.described($0.word, $0.meaning) }.joined(separator: " ")
      text += ")\n      options=("
      text += options(after: path)
        .flatMap { spec in spec.names.map { Self.described($0, spec.help.description) } }.joined(separator: " ")
      text += ")\n"
      let choices = options(after: path).filter { !$0.choices.isEmpty }
      if !choices.isEmpty {
        text += "      case \"${words[CURRENT-1]}\" in\n"
        for spec in choices {
          let values = spec.choices.map { Self.described($0, "") }.joined(separator: " ")
          text += "        \(spec.names.joined(separator: "|"))) options=() candidates=(\(values)) ;;\n"
        }
        text += "      esac\n"
      }
      text += "      ;;\n"
    }
    return text + """
        esac
        if [[ ${words[CURRENT]} == -* ]]; then
          _describe option options
        elif (( $#candidates )); then
          _describe word candidates
        else
          _files
        fi
      }
      if [[ $funcstack[1] == \(functionName) ]]; then
        \(functionName) "$@"
      else
        compdef \(functionName) \(name)
      fi

      """
  }

  /// `'word:meaning'`, with colons of the word escaped, as `_describe` reads it.
  private static func described(_ word: String, _ meaning: String) -> String {
    let escaped = word.split(separator: ":", omittingEmptySubsequences: false).joined(separator: #"\:"#)
    return quotedForShell(meaning.isEmpty ? escaped : "\(escaped):\(meaning)")
  }
}
