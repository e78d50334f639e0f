extension Program {
  /// One `case` on the words typed so far, without the options: no other state is kept.
  var bashCompletion: String {
    var text = """
      # Completion of \(name) for bash: source <(\(name) completion bash)
      \(functionName)() {
        local word path= words= options= index
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        for ((index = 1; index < COMP_CWORD; index++)); do
          word=${COMP_WORDS[index]}
          case "$path $word" in

      """
    for path in completionPaths where !path.isEmpty {
      text += "      \(quotedForShell(" " + path.joined(separator: " ")))) path=\"$path $word\" ;;\n"
    }
    text += "    esac\n  done\n  case \"$path\" in\n"
    for path in completionPaths {
      let key = path.isEmpty ? "" : " " + path.joined(separator: " ")
      let words = completions(after: path).map(\.word)
      let options = options(after: path).flatMap(\.names)
      text += "    \(quotedForShell(key)))\n"
      text += "      words=\(quotedForShell(words.joined(separator: " ")))\n"
      text += "      options=\(quotedForShell(options.joined(separator: " ")))\n"
      let choices = self.options(after: path).filter { !$0.choices.isEmpty }
      if !choices.isEmpty {
        text += "      case \"$previous\" in\n"
        for spec in choices {
          let values = quotedForShell(spec.choices.joined(separator: " "))
          text += "        \(spec.names.joined(separator: "|"))) options= words=\(values) ;;\n"
        }
        text += "      esac\n"
      }
      text += "      ;;\n"
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
}
