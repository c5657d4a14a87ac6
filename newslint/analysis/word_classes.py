"""The closed classes of English words, as a noun phrase is read: what opens one, what ends it, what stands beside it.

Source: written by hand for newslint. All words are look-up keys: lower case, straight apostrophes.
"""

from __future__ import annotations

import re

PRONOUNS = frozenset("i he she they we it you who".split())
DETERMINERS = frozenset(
    """
    the a an one another some many several two three four five six both other others this that these those all few most
    his her their its my our your every each no
    """.split()
)
PREPOSITIONS = frozenset(
    """
    about above across after against along amid among around as at before behind beside between beyond by despite during
    for from in inside into like near of off on onto outside over past regarding since than through throughout to toward
    towards under until unlike upon versus via with within without
    """.split()
)
CONJUNCTIONS = frozenset("and but or nor then".split())
RELATIVES = frozenset("who whom whose which that".split())
SUBORDINATORS = RELATIVES | frozenset(
    "when where while if because so although though whether after before since until as how why what".split()
)
AUXILIARIES = frozenset(
    """
    has have had having is are was were be been being did does do will would can could may might must should shall not
    cannot ca wo n't hasn't haven't hadn't isn't aren't wasn't weren't didn't doesn't don't won't wouldn't can't couldn't
    """.split()
)
IRREGULAR = frozenset(
    """
    became began bit blew bought brought built came caught chose drew drove fell felt flew forgot fought found gave goes
    got grew heard held hung kept knew laid leapt led left lay lent lost made meant met paid ran rose sat saw seeks sent
    set shook shot showed slept spent stood stuck struck swept threw took wore went won wants makes takes gives keeps gets
    comes looks seems appears remains refused turned
    """.split()
)
"""Past and present forms of common verbs that nothing in their ending gives away."""
ALONE = frozenset("another one others some many several both two three four few most all this these those".split())
"""Determiners that also stand by themselves: “tweeted another”."""
GROUPS = frozenset("police people men women children critics others fans media press staff".split())
"""Plurals and collectives that stand without a determiner; any other ends in -s."""
ADVERB = re.compile(
    r"\w+ly$|^(?:also|then|later|now|once|twice|again|even|still|just|too|never|always|often|soon|ever|recently|instead|"
    r"first|once|thus|there|here|back|further|meanwhile|afterward|afterwards|today|yesterday|tonight|once|quickly|not)$"
)
TIME = frozenset("yesterday today tomorrow tonight hours days weeks months years minutes".split())

CLOSED = (
    PREPOSITIONS
    | PRONOUNS
    | CONJUNCTIONS
    | SUBORDINATORS
    | AUXILIARIES
    | frozenset("to him them me us who's that's there's it's he's she's".split())
)
AFTER_VERB = CLOSED | DETERMINERS | frozenset("himself herself themselves itself".split())
ONLY_VERBS = frozenset(
    """
    said says saying told tells wrote writes written spoke spoken asks thinks thought believes knew went began read sang
    swore
    """.split()
)
"""Forms of speech verbs, besides those in -ed, that are no nouns."""
BEFORE_NOUNS = frozenset(
    """
    senior local federal state city county top former current other government intelligence military police school health
    law union campaign party
    """.split()
)
"""Words that may go before a bare noun: “senior officials”, “local residents”."""
