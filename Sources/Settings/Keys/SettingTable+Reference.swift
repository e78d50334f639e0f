extension SettingTable {
  /// The reference page of all settings, in Markdown, as `Documentation` has it.
  public static var referencePage: String {
    var page = """
      # Settings

      A file has lines `key = value` under `[section]`, and comments on lines of their own that begin with `#`. There are no
      quotation marks and no line continuations. A relative path starts from the folder of the file that it stands in; `~/` is
      the home folder.

      A value comes from the first of: a flag, the environment, the user's file `$XDG_CONFIG_HOME/replydesk/config` (or the
      file named with `--config` or `REPLYDESK_CONFIG`, which stands in for it), the system's file `replydesk/config` in
      `$XDG_CONFIG_DIRS` (`/etc/xdg` unless set), the default. `replydesk config list` tells for each key which it was.

      Keys of policy are the organisation's. They are read from the system's file and from a file named with `--config` or
      `REPLYDESK_CONFIG`; that file has to belong to root or to the account that runs the program, which owns the store, and
      nobody else may be able to write it. In the user's own file, in a flag and in a variable they are refused. No secret is
      ever in the configuration: `mail.password-file` and `mail.password-credential` say where it is.

      """
    for section in sections {
      page += "\n## [\(section)]\n\n| key | value | default | policy | variable |\n|---|---|---|---|---|\n"
      let rows = all.filter { $0.section == section }
      for row in rows {
        let variable = row.variable.map { "`\($0)`" } ?? ""
        page += "| `\(row.key)` | \(row.form) | \(row.defaultWords) | \(row.isPolicy ? "yes" : "") | \(variable) |\n"
      }
      page += "\n"
      for row in rows { page += "- `\(row.name)`: \(row.summary)\n" }
      if let remark = remark(on: section) { page += "\n\(remark)\n" }
    }
    return page
  }
}
