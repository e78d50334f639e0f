import SafeText

extension Program {
  /// As for bash, with a description beside each word.
  var zshCompletion: String {
    var text = """
      #compdef \(name)
      # Completion of \(name) for zsh: put it as _\(name) in a folder of $fpath, or source it.
      \(functionName)_list() {
        \(name) "$@" --quiet --no-input 2>/dev/null | tail -n +2 | tr -d '"\\r'
      }
      \(functionName)() {
        local word path_so_far= skip=
        local -i operands=0
        local -a candidates options
        for word in "${words[@]:1:$((CURRENT - 2))}"; do
          if [[ -n $skip ]]; then skip=; continue; fi
          case "$path_so_far $word" in

      """
    for path in completionPaths where !path.isEmpty {
      text += "      \(quotedForShell(" " + path.joined(separator: " "))))"
      text += " path_so_far=\"$path_so_far $word\"; operands=0; continue ;;\n"
    }
    text += """
          esac
          case "$word" in
            (\(optionsWithValues.joined(separator: "|"))) skip=1 ;;
            (-*) ;;
            (*) operands+=1 ;;
          esac
        done
        case "$path_so_far" in

      """
    for path in completionPaths {
      let key = path.isEmpty ? "" : " " + path.joined(separator: " ")
      text += "    \(quotedForShell(key)))\n      candidates=("
      text += completions(after: path).map { Self.described($0.word, $0.meaning) }.joined(separator: " ")
      text += ")\n      options=("
      text += options(after: path)
        .flatMap { spec in spec.names.map { Self.described($0, spec.help.description) } }.joined(separator: " ")
      text += ")\n" + zshOperands(after: path) + zshValues(after: path) + "      ;;\n"
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

  private func zshOperands(after path: [String]) -> String {
    shellCase(of: "$operands", operandPatterns(after: path)) { pattern, spec in
      zshWords(of: spec).map { "(\(pattern)) candidates=(\($0))" }
    }
  }

  private func zshValues(after path: [String]) -> String {
    shellCase(of: "${words[CURRENT-1]}", optionPatterns(after: path)) { pattern, spec in
      zshWords(of: spec).map { "(\(pattern)) options=() candidates=(\($0))" }
    }
  }

  private func zshWords(of spec: ArgumentSpec) -> String? {
    if !spec.choices.isEmpty { return spec.choices.map { Self.described($0, "") }.joined(separator: " ") }
    return lister(of: spec).map { #"${(f)"$(\#(functionName)_list \#($0))"}"# }
  }

  /// `'word:meaning'`, with colons of the word escaped, as `_describe` reads it.
  private static func described(_ word: String, _ meaning: String) -> String {
    let escaped = word.split(separator: ":", omittingEmptySubsequences: false).joined(separator: #"\:"#)
    return quotedForShell(meaning.isEmpty ? escaped : "\(escaped):\(meaning)")
  }
}
