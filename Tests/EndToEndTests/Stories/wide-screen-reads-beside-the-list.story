size 120 40
# The reading pane follows the selection.
see Queue:
key Down
see Message ACT-
key q
end 0
