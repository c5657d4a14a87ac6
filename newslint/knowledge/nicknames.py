"""Given names and what their bearers are called for short. Written by hand for newslint."""

from __future__ import annotations

_NAMES = """
abigail abby; abraham abe; albert al bert; alexander alex; alexandra alex sandra; alfred al fred; andrew andy; anthony tony;
antonio tony; arthur art; barbara barb; benjamin ben bibi; bernard bernie; bradley brad; calvin cal; catherine cathy; charles
charlie chuck; christine chris; christina chris tina; christopher chris; cynthia cindy; daniel dan danny; david dave; deborah
deb debbie; donald don; dwight ike; dorothy dot; douglas doug; edmund ed; edward ed eddie ted; eleanor ellie; elizabeth beth
betsy betty liz liza; eugene gene; frances fran; francis frank; franklin frank; frederick fred; gabriel gabe; gerald gerry
jerry; gregory greg; harold hal; henry hank; howard howie; jacob jake; james jim jimmy; janet jan; jeffrey jeff; jennifer jen
jenny; jeremy jerry; john jack johnny; jonathan jon; joseph joe; joshua josh; judith judy; katherine kate kathy katie;
kathleen kathy; kenneth ken kenny; kimberly kim; lawrence larry; leonard len; margaret maggie meg peggy; martin marty; matthew
matt; maxwell max; michael mickey mike; mitchell mitch; nancy nan; nathan nate; nathaniel nat nate; nicholas nick; pamela pam;
patricia pat patty; patrick pat; peter pete; philip phil; phillip phil; ramon ray; raymond ray; rebecca becky; richard dick
rich rick; robert bob bobby rob robby; ronald ron ronnie; russell russ; samuel sam; stanley stan; stephen steve; steven steve;
stuart stu; susan sue susie; teresa terry; theodore ted teddy theo; thomas tom tommy; timothy tim; valerie val; victor vic;
victoria vicki; vincent vince; virginia ginny; walter walt; william bill billy will; zachary zach
"""
_SHORT: dict[str, set[str]] = {}
for _line in _NAMES.split(";"):
    _long, *_shorter = _line.split()
    for _name in _shorter:
        _SHORT.setdefault(_name, set()).add(_long)


def are_short_forms(given: str, other: str) -> bool:
    """Whether one of two different lower-case given names is the other for short, or both are a third for short."""
    longer, others = _SHORT.get(given, set()), _SHORT.get(other, set())
    return given in others or other in longer or not longer.isdisjoint(others)
