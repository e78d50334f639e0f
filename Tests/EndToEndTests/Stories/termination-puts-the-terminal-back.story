# SIGTERM with a form half filled in: the terminal is as it was and nothing was written.
key /
type 20035
key Enter Enter C Space
see (x) passed
signal TERM
end 143
restored
run message history ACT-20035 !> call
