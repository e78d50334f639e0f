# A flag that a person raises stops email at once and puts the message on top.
key /
type 20032
key Enter Enter
see ALLOWED: every check passes
key F
type domestic
key Enter
see Flags domestic-abuse
see NOT ALLOWED
key Enter
see Email is not allowed
run message view ACT-20032 --json => "domestic-abuse"
run message view ACT-20032 --json => "email":false
refused 6 reply start ACT-20032 => SG
