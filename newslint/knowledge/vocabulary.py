"""Words in use that the sources of the lexicon lack, and that a slip would make of a frequent word.

Written by hand for newslint, by trade: what stands on menus, in gardens and markets, and what people say.
"""

from __future__ import annotations

VOCABULARY = frozenset(
    # the kitchen
    "pluot pluots aprium apriums labne arepa arepas latke latkes stollen lefse lefses poolish biga dashi ancho anchos "
    "comal comals crema cremas dhal dhals tlayuda tlayudas birria gose goses ssamjang "
    # law, money, machines
    "indictee indictees spac spacs hodl hodling etailer etailers smishing vishing dapp dapps "
    # gardens, farms and animals
    "bund bunds hosta hostas chitting dorade dorades ahi "
    # music
    "oud ouds pipa pipas fado fados "
    # names that papers spell in their own ways
    "hizbollah hizballah taleban chornobyl kerbala "
    # phrases of another language, of which an English word stands beside the one that is none
    "propre siecle siècle "
    # speech as it is heard
    "coulda woulda shoulda musta mighta oughta hafta useta lotta outta kinda sorta lookit lemme gimme whatcha whaddya whadja "
    "dontcha doncha getcha gotcha betcha didja ".split()
)
"""The words, by key."""
