# What the record holds of the client, masked; i and h go between them.
key /
type 20032
key Enter Enter i
see Client: A. D*** (..148)
see Northern Ireland
see Case C-91201
see a***@***
key h
see History
key Esc Esc
see Message ACT-20032
never @example
run client view ACT-20032 --json => "nation"
run message history ACT-20032 !> reveal
