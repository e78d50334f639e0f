# The list of commands is searched by the words of the command line too; what belongs elsewhere says where.
key :
type refer
see replydesk refer complaint ACT
cursor (not here) only in: message
key Enter
see transfer: only in: message
key Esc Enter
see Message
key :
type refer letter
see From a script: replydesk refer letter ACT
key Enter
see OTHER OUTCOME, for the record
run audit list --limit 3 --json !> outcome.recorded
