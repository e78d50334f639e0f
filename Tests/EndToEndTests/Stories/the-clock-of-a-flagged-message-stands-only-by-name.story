# Who stops the clock of a message with a safeguarding flag names the flag; a clock that went on by mistake stands again.
refused 6 target pause ACT-20039 --reason 'waits for the bank' => domestic-abuse
key /
type 20039
key Enter Enter P
see name domestic-abuse in it
type waits for the bank
key Enter
see REFUSED ACT-20039 is flagged domestic-abuse, which
key P
type domestic abuse: safety plan made
key Enter
see its clock stands
see Flags domestic-abuse
key G
see its clock goes on
key u
see Taken back
see Clock PAUSED since
