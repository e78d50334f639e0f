extension Program {
  /// One `case` on the words typed so far, without the options: no other state is kept.
  var bashCompletion: String {
    var text = """
      # Completion of \(name) for bash: source <(\(name) completion bash)
      \(functionName)_list() {
        \(name) "$@" --quiet --no-input 2>/dev/null | tail -n +2 | tr -d '"\\r'
      }
      \(functionName)() {
        local word path= words= options= index operands=0 skip=
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          if [[ $skip ]]; then skip=; continue; fi
          case "$path $word" in

      """
    for path in completionPaths where !path.isEmpty {
      text +=
        "      \(quotedForShell(" " + path.joined(separator: " ")))) path=\"$path $word\"; operands=0; continue ;;\n"
    }
    text += """
          esac
          case "$word" in
            \(optionsWithValues.joined(separator: "|"))) skip=1 ;;
            -*) ;;
            *) operands=$((operands + 1)) ;;
          esac
        done
        case "$path" in

      """
    for path in completionPaths {
      let key = path.isEmpty ? "" : " " + path.joined(separator: " ")
      text += "    \(quotedForShell(key)))\n"
      text += "      words=\(quotedForShell(completions(after: path).map(\.word).joined(separator: " ")))\n"
      text += "      options=\(quotedForShell(options(after: path).flatMap(\.names).joined(separator: " ")))\n"
      text += bashOperands(after: path) + bashValues(after: path) + "      ;;\n"
    }
    return text + """
        esac
        case "$current" in
          -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
          *) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
        esac
      }
      complete -o default -F \(functionName) \(name)

      """
  }

  private func bashOperands(after path: [String]) -> String {
    shellCase(of: "$operands", operandPatterns(after: path)) { pattern, spec in
      bashWords(of: spec).map { "\(pattern)) words=\($0)" }
    }
  }

  private func bashValues(after path: [String]) -> String {
    shellCase(of: "$previous", optionPatterns(after: path)) { pattern, spec in
      bashWords(of: spec).map { "\(pattern)) options= words=\($0)" }
    }
  }

  private func bashWords(of spec: ArgumentSpec) -> String? {
    if !spec.choices.isEmpty { return quotedForShell(spec.choices.joined(separator: " ")) }
    return lister(of: spec).map { "$(\(functionName)_list \($0))" }
  }
}
