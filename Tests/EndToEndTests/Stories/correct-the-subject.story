# J corrects what a message is about; email follows the rules of the new subject.
key /
type 20042
key Enter Enter J
see Which subject has it?
type calculation
key Enter
see now query about calculation
run message view ACT-20042 --json => "subject":"calculation"
run message history ACT-20042 => calculation
