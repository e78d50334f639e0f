# Only what stands is offered; a caseworker is refused before a reason is asked for; a leader gives a reason, which is recorded.
as k.osei
key /
type 20039
key Enter Enter Z
gone suicide
type domestic
key Enter
see REFUSED
gone why?
run message view ACT-20039 --json => "domestic-abuse"
key Esc
as s.lead
key /
type 20039
key Enter Enter Z
type domestic
key Enter Enter
see Say why
type checked by telephone
key Enter
see flag cleared
run message view ACT-20039 --json => "flags":["call-back"]
run message history ACT-20039 => s.lead flag.cleared
