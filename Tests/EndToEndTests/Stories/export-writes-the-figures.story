# E writes the figures to a page that only its owner can read.
key g s E
see The figures are in
file store/../report-sla-*.html Answered in time
