"""Function words of English: articles, pronouns, prepositions, conjunctions, auxiliaries."""

_WORDS = """
a an the this that these those such each every either neither some any no none both all few many
much more most other another several enough
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his
himself
she her hers herself it its itself they them their theirs themselves who whom whose which what
one someone anyone everyone nobody something anything everything nothing
and or but nor so yet for because although though while whereas unless until if when whenever
where wherever whether as than since before after once
of to in on at by with from into onto about against between among through during without within
under over above below across behind beyond near off out up down along around
toward towards upon
per via despite except like
am is are was were be been being do does did doing done have has had having can could may might
must shall should will would ought
not n't never also too very just only even still then there here how why again ever
i'm you're he's she's it's we're they're i've you've we've they've i'll you'll we'll they'll
don't doesn't didn't isn't aren't wasn't weren't can't cannot couldn't won't wouldn't shouldn't
haven't hasn't hadn't that's there's what's who's let's i'd you'd he'd she'd we'd they'd
"""
FUNCTION_WORDS = frozenset(_WORDS.split())
