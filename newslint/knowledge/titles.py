"""Words that go with names: titles, particles, suffixes, the calendar, nationalities, institutions.

The lists are written by hand for newslint. A word is given as it is looked up: lower case, straight apostrophe,
without its full stop.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


COURTESY = _words(
    """
    mr mrs ms mx miss dr prof professor sir dame lord lady madam madame monsieur señor señora herr frau
    """
)
"""Courtesy titles, with or without a full stop."""

SHORT_TITLES = _words(
    """
    pres sec gov sen sens rep reps amb atty gen lt col maj capt sgt cpl pvt pfc adm cmdr brig det insp supt rev fr msgr
    hon rt prof mr mrs ms mx dr
    """
)
"""Titles that are written short, with a full stop in American copy: “Maj. Ann Doe”."""

SPELLED_OUT = {
    "pres": "president",
    "sec": "secretary",
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "amb": "ambassador",
    "gen": "general",
    "lt": "lieutenant",
    "col": "colonel",
    "maj": "major",
    "capt": "captain",
    "sgt": "sergeant",
    "cpl": "corporal",
    "adm": "admiral",
    "cmdr": "commander",
    "det": "detective",
    "insp": "inspector",
    "supt": "superintendent",
    "rev": "reverend",
    "prof": "professor",
    "dr": "doctor",
}
"""Words of SHORT_TITLES as they are written where no name follows: “the governor”."""

TITLES = COURTESY | _words(
    """
    president pres premier minister chancellor secretary sec governor gov senator sen sens
    congressman congresswoman representative rep reps delegate speaker whip mayor ambassador amb envoy
    councilman councilwoman councillor councilor alderman commissioner supervisor assemblyman assemblywoman
    chairman chairwoman chairperson chair director administrator treasurer comptroller czar attorney atty
    solicitor prosecutor judge justice magistrate general gen lieutenant lt colonel col major maj captain capt
    sergeant sgt corporal cpl private pvt pfc admiral adm commander cmdr commodore brigadier brig marshal ensign
    staff command chief petty warrant airman seaman officer detective det inspector insp superintendent supt
    sheriff deputy trooper constable agent pope cardinal archbishop bishop rabbi imam ayatollah sheikh sheik
    mullah pastor reverend rev father fr sister brother deacon monsignor msgr patriarch king queen prince
    princess emperor empress emir sultan shah crown duke duchess earl count countess baron baroness tsar grand
    coach professor dean provost principal comrade hon honorable rt vice prime deputy acting interim former
    foreign cllr mp mps mep msp ceo cfo coo cto pm leader manager adviser advisor spokesman spokeswoman
    spokesperson taoiseach paramedic firefighter laird justices senators congressmen governors mayors presidents
    representatives judges ministers professors ag vp
    """
)
"""Words that stand before a name as a title, or as a part of one: “Vice President”, “Prime Minister”, “Lt. Gen.”."""

TITLE_OPENERS = _words(
    """
    vice prime deputy acting interim former foreign grand crown staff command chief petty warrant rt
    """
)
"""Words of TITLES that are a title only before another of them."""

LONE_TITLES = _words("chief deputy")
"""Words of TITLE_OPENERS that are a title alone before a surname: “Chief Orm”."""

TENURES = _words("former acting interim deputy")
"""Words of TITLES that say how a title is held, before a place or an institution, too: “former Florida Gov.”."""

SURNAME_TITLES = _words(
    """
    king prince dean judge bishop major marshal duke earl pope justice speaker father shah count baron queen
    brother
    """
)
"""Words of TITLES that are surnames, too, where a name stands before them: “Larry King”, “Howard Dean”."""

GIVEN_TITLES = _words("earl dean duke")
"""Words of TITLES that are given names, too, where a title stands before them or one name behind: “Chief Justice Earl Doe”."""

TITLE_COMPOUNDS = _words(
    """
    motors electric mills dynamics assembly election league leagues airport office department hearing
    house
    """
)
"""Words after a title that make it a part of an institution's name: “General Motors”, “Major League”."""

DEPARTMENTS = _words(
    """
    state defense defence treasury homeland security education energy labor labour commerce agriculture interior
    health human services transportation transport veterans affairs war urban housing development police fire
    intelligence foreign finance trade home justice house senate majority minority supreme court circuit district
    appeals campaign executive associate assistant national press communications budget sports editorial managing
    opposition culture environment environmental immigration economy planning army navy marine
    squadron union board council political special operating
    """
)
"""Words that open a title and are none without what follows: “Fire Chief”, “Senate Majority Leader”."""

ROLES = _words(
    """
    accountant activist actor actress analyst anchor architect artist astronaut astronomer athlete author
    barrister biologist blogger boxer broadcaster businessman businesswoman businessperson captain celebrity
    chairwoman chemist choreographer climber coachman collector columnist comedian comedienne commentator
    composer conductor consultant contractor counsel cricketer critic curator cyclist dancer defender demographer
    dentist designer developer diplomat doctor dramatist driver drummer economist editor engineer entrepreneur
    epidemiologist essayist eyewitness farmer fashionista fielder filmmaker financier footballer founder
    geologist goalkeeper goalie golfer guitarist gymnast headteacher heavyweight historian host
    housewife illustrator industrialist investigator investor jeweler jockey journalist juror
    keeper landlord landlady laureate lawmaker lawyer lecturer lexicographer librarian linebacker lobbyist
    magician magnate mathematician mechanic medalist meteorologist midfielder millionaire billionaire
    moderator mogul musician naturalist neighbor neighbour neurologist neuroscientist novelist nurse nutritionist
    officeholder outfielder owner painter pathologist pediatrician philanthropist philosopher photographer
    physician physicist pianist pilot pitcher playwright poet politician pollster presenter producer programmer
    psychiatrist psychologist publicist publisher quarterback rapper realtor receiver reporter
    researcher resident restaurateur rider rival runner saxophonist scholar scientist screenwriter sculptor
    shortstop singer skier sociologist sociolinguist soloist songwriter soprano sprinter statistician
    strategist striker student superstar surfer surgeon swimmer tailback teacher teammate teenager tenor
    therapist trainer translator trumpeter tycoon veteran veterinarian victim violinist volunteer winger witness
    worker writer youngster survivor suspect defendant plaintiff councilmember lawman incumbent newcomer
    frontrunner challenger opponent nominee candidate hopeful
    """
)
"""What people do, as it stands before a name without an article: “Novelist Ann Doe”, “Goalkeeper Orson Pell”."""

SYLLABLES = _words(
    """
    un il sung jin in moon hee hye woo hyun wook seok ho jun joon young yong chol kyu kun geun tae pyo ja suk bok nam
    min wen jeou bian hui shek tung lai yat ming ping kuan hsien loong chiu ying teng shan rong cheng keun kwan chun
    hwan hwa won sook mi jong gun ik kyun sik soo su wha chul gil guk ok rae rok sang sun deok yeon yun fai kit wai
    wah man kwok chi yee tak keung hung fat kai mun dong song long pong bum lin ling lan on sin sil shil so
    sen yuan lung wan yen yang fang ding lei chin mo soon bin ran pang tang ting pin gang yin an
    """
)
"""Second syllables of Korean and Chinese given names, in lower case behind a hyphen: “Kim Jong-un”, “Ban Ki-moon”."""

OFFICES = _words(
    """
    state defense defence treasury homeland security education energy labor labour commerce agriculture interior
    health human services transportation veterans affairs staff war justice housing urban development police
    intelligence parliament congress foreign finance trade elections
    """
)
"""Words that end an office between “of” and the name: “Secretary of State”, “Chief of Staff”."""

PARTICLES = _words(
    """
    al el ul ur as ash at bin bint ibn abu ben ould de del dela della dello di da das do dos du des la las le
    les los lo van von vom zu zum zur der den ter ten te und y e i af av san
    """
)
"""Particles of names, in lower case inside one: “Ludwig van Beethoven”, “Bashar al-Assad”."""

HYPHENATED_PARTICLES = _words("as at ash")
"""Words of PARTICLES that are particles only before a hyphen: “Khalid ash-Shihri”, but “Orson Pell at Wembley”."""

INNER_WORDS = _words("a au aux de del des do du en la las le les los of on sous sur the upon")
"""Words in lower case that hyphens join inside a name: “Port-au-Prince”, “Stratford-upon-Avon”."""

LEADING_PARTICLES = _words("al el bin ibn abu de del della di da dos du van von der")
"""Particles with which a surname may begin, in lower case, where it stands alone: “bin Laden”, “de Blasio”."""

SUFFIXES = _words("jr sr ii iii iv esq phd md")
"""What follows a surname and is no part of it; a lone V is an initial more often than a fifth."""

MONTHS = _words(
    """
    january february march april may june july august september october november december jan feb mar apr aug
    sept oct nov dec
    """
)
"""The months and their short forms."""

WEEKDAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    """
)
"""The days of the week and their short forms."""

HOLIDAYS = _words("christmas easter thanksgiving ramadan hanukkah halloween")
"""Feasts that stand for a time of the year."""

CALENDAR = MONTHS | WEEKDAYS | HOLIDAYS
"""Names of times."""

CALENDAR_NAMES = _words("may april june august jan march mar easter wed")
"""Words of CALENDAR that are names of people and words, too: “Theresa May”, “April Ryan”."""

BEFORE_TIMES = _words("in since last this next by until till from early late mid of on during every")
"""Words before which such a one is a time."""

NATIONALITIES = _words(
    """
    afghan african albanian algerian american andorran angolan arab arabian argentine argentinian armenian asian
    australian austrian azerbaijani bahraini balkan baltic bangladeshi basque belarusian belgian bolivian
    bosnian brazilian brit british briton bulgarian burmese cambodian cameroonian canadian caribbean catalan
    chechen chilean chinese colombian congolese croatian cuban cypriot czech dane danish dominican dutch
    ecuadorian egyptian emirati english eritrean estonian ethiopian european filipino finn finnish fijian
    flemish french gabonese gambian georgian german ghanaian greek guatemalan guinean guyanese haitian honduran
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese
    jordanian kazakh kenyan korean kosovar kurd kurdish kuwaiti kyrgyz laotian latino latina latvian lebanese
    liberian libyan lithuanian luxembourgish macedonian malaysian malian maltese mauritanian mexican moldovan
    mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian
    omani pakistani palestinian panamanian paraguayan persian peruvian pole polish portuguese qatari roman
    romanian russian rwandan salvadoran samoan saudi scot scottish senegalese serb serbian singaporean slovak
    slovene slovenian somali spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tanzanian thai
    tibetan togolese tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
    yemeni zambian zimbabwean hispanic jew jewish muslim christian catholic protestant sunni shiite buddhist
    hindu sikh mormon democrat democratic republican conservative labour liberal
    alabamian alaskan arizonan arkansan californian coloradan floridian hawaiian idahoan illinoisan iowan kansan kentuckian
    louisianan marylander michigander minnesotan mississippian missourian montanan nebraskan nevadan ohioan oklahoman
    oregonian pennsylvanian tennessean texan utahn vermonter virginian washingtonian wisconsinite
    """
)
"""Peoples, faiths and parties in the singular: what stands before a title or a name and is no part of it."""

PLACE_OPENERS = _words(
    "los las san santa saint st new north south east west fort ft mount mt lake port cape united white wall"
)
"""Words that open the name of a place or a building: what follows is no one's surname (“Los Angeles”)."""

INSTITUTIONS = _words(
    """
    academy administration agency airlines airport alliance army assembly association authority bank board
    bureau campaign center centre chamber church city club co coalition college commission committee company
    conference congress corp corporation council county court department district division embassy federation force
    forces foundation front fund government group guard hall hospital house inc institute institution initiative international
    islands journal league llc llp ltd magazine ministry movement museum nations network news office organization organisation
    organizations park parliament party plc police post press project republic review school senate service services society state
    states street studies supreme survey system times tribune trust union university valley
    """
)
"""Words with which the name of an institution or a place ends, so that it is no one's surname in “the White House”."""

FUNCTION_WORDS = _words(
    """
    a about above according across after again against ago all almost along already also although always amid
    among an and another any anyone anything are around as asked at away back be because been before behind
    being below beside besides between beyond both but by can can't could did do does doesn't don't down due
    during each earlier either else even ever every everyone everything except few finally first five following
    for four from further had has have he he'd he'll he's hence her here here's hers him his how how's however i
    i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's its itself just last later
    least less let let's like likewise many maybe me meanwhile might mine more moreover most much must my near
    nearly neither never nevertheless next no nobody none nor not nothing now of off often ok okay on once one
    only onto or other others otherwise our ours out outside over own perhaps please quite rather really same
    second seven several shall she she'd she'll she's should since six so some someone something sometimes soon
    still such ten than thank thanks that that's the their theirs them then there there's thereafter therefore
    these they they'd they'll they're they've third this those though three through throughout thus to today
    together tomorrow tonight too toward towards two under unless unlike until up upon us very was wasn't we
    we'd we'll we're we've well were what what's whatever when whenever where where's whereas whether which
    while who who's whoever whom whose why will with within without won't would yes yesterday yet you you'd
    you'll you're you've your yours
    """
)
"""Words that have a capital only because they open a sentence, or are set in a title."""
