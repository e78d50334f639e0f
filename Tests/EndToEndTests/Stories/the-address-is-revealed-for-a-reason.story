# The address is masked on the preview; R asks why, shows it once, and that is recorded.
key /
type 20032
key Enter Enter Enter l
type chased
key Enter p
see EMAIL PREVIEW
never @example
key R
see why? It is recorded
key Enter
see Say why
type the client asked which one
key Enter
see @example
run report personal-data --json => "event":"revealed"
run message history ACT-20032 => reveal
key Esc
gone @example
see EMAIL PREVIEW
