# The client is answered in Welsh, with Welsh wording only.
set REPLYDESK_SEND_HOLD 0s
key /
type email:yes language:cy subject:missing
see 1 message fits
key Enter Enter
see Bore da
key Enter
see Welsh
key l
see -cy v1
key Enter
gone LINES TO TAKE
key p
see EMAIL PREVIEW
see Annwyl
key End S
mail Annwyl
run queue list --filter 'is:answered language:cy' --json => ACT-20044
