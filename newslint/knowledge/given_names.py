"""Given names and titles that tell a man from a woman, for whom “he” and “she” mean. Written by hand for newslint.

Names that both bear (Taylor, Alex, Kim) are left out.
"""

from __future__ import annotations

from typing import Literal

Gender = Literal["m", "f", ""]

_MEN = """
aaron abdul abdullah abel abraham adam adolf adrian ahmad ahmed al alan albert alberto aldo alejandro aleksandr alexander
alexei alfonso alfred ali allan allen alvin amir anders andre andreas andrei andrew andy angus anthony antonio antony
ari arne arnold arthur arturo arvind ashok augustus austin barack barry bart bashar ben benjamin bernard bernie bert bill
billy bjorn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlo
carlos cesar chad charles charlie chester chris christian christopher chuck clarence claude clint clyde colin conor corey
craig curtis cyril dale damian dan daniel danny darrell darren darryl dave david dean dennis derek desmond dick diego
dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin
eli elijah elliott emil emmanuel enrique eric erik ernest ernesto eugene evan faisal felipe felix ferdinand fernando
fidel floyd francisco francois frank franklin fred frederick fritz gabriel gary gavin gene geoffrey george gerald gerard
gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guillermo gunther gus gustavo guy hamid hank hans
harold harry harvey hassan hector heinrich helmut henri henry herbert herman hiroshi horace howard hugh hugo hussein
ian ibrahim igor ivan ivo jack jacob jacques jake jamal james jan jared jason javier jay jean-claude jeb jed jeff jeffrey
jens jeremy jerome jerry jesus jim jimmy joachim joao joe joel johan john johnny jon jonas jonathan jorge jose josef
joseph josh joshua juan jules julian julio julius justin karl keith ken kenneth kenji kevin khalid kirk klaus konstantin
kurt kyle lance larry lars laurence lawrence lee leo leon leonard leroy les lewis liam lionel lloyd lorenzo lou
louis lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark marshall martin
marvin mathias matt matteo matthew maurice max maxim mehdi michael michel miguel mike mikhail miles milton mitch mitt
mohamed mohammad mohammed morgan moses muhammad murray mustafa nate nathan nathaniel neal ned neil nelson newt nicholas
nick nicolas nigel nikolai noah noel norman oleg oliver omar orson oscar osama otto owen pablo paolo pascal patrick paul
pedro pete peter phil philip philippe phillip pierre pieter rafael rahm rahul raj ralph ramon rand randall randy raul
ravi ray raymond recep reginald rene rex reza ricardo richard rick ricky rob robert roberto rodney rodrigo roger roland
roman ron ronald rory ross roy rudolf rudolph rudy rupert russell ryan saddam salman salvador salvatore sam samuel scott
sean sebastian serge sergei sergey sergio seth shane shaun shawn sheldon sidney silvio simon spencer stan stanley stefan
stephen steve steven stewart stuart sven tariq ted terence terrence terry theodore thomas tim timothy toby todd tom tommy
tony travis trevor tyler ulrich vernon victor vincent viktor vladimir wallace walter warren wayne wendell werner wesley
wilfred wilhelm will william willie winston wolfgang xavier yasser yitzhak yuri yusuf zachary
""".split()
_WOMEN = """
abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alma amanda amber amelia amina amy ana
anastasia andrea angela angelina anita ann anna annabel anne annette annie antonia arlene astrid audrey barbara
beata beatrice becky belinda bernadette bernice beth bethany betsy betty beverly bianca birgit bonnie brenda bridget
brigitte britney camilla candace carla carlotta carly carmen carol carole caroline carolyn carrie catherine cathy cecile
cecilia celeste celia celine charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara
claudia colleen connie constance cora courtney crystal cynthia daisy dana danielle daphne dawn deborah debra denise diana
diane dolores donna dora doris dorothy edda edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen
eloise elsa emily emma erica erika erin esther ethel eva eve evelyn fatima fiona florence frances francesca frida gabriela
gabrielle gail gemma georgia geraldine gertrude gillian gina giulia gladys glenda gloria grace greta guadalupe gwen hanna
hannah harriet hazel heather heidi helen helena helene helga henrietta hilary hilda hillary hope huma ida ilse imelda ines
ingrid irene irina iris isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jenna jennifer
jenny jessica jill jillian joan joanna jocelyn jodi josephine joy joyce juanita judith judy julia juliana julie juliet
karen karin karla kate katharine katherine kathleen kathryn kathy katie katrina kayla kellyanne kerstin khadija
kimberly kirsten kirstjen kristen kristin lara laura lauren leah leila lena leticia lila lillian lily linda lisa
liz liza lois lola loretta lori lorraine louise lucia lucille lucy luisa lydia lynn mabel madeleine madonna magdalena
malala malia mara marcia margaret margarita margot maria mariam marianne marie marilyn marina marion marisa marjorie
marla marlene marsha martha mary matilda maureen mavis maya megan meghan megyn melania melanie melinda melissa mercedes
meredith michele michelle mildred mina mindy miranda miriam moira molly mona monica monique muriel myra nadia nancy naomi
natalia natalie natasha nellie nicola nicole nikki nina nora norma odette olga olive olivia ophelia orla pam pamela patricia
patty paula pauline pearl peggy penelope penny phyllis pia priscilla rachel rebecca regina renata renee rhonda rita roberta
rosa rosalind rosalyn rosemary rosie roxanne ruby ruta ruth sabrina sally samantha sandra sara sarah sasha shannon sharon
sheila shelley sherry shirley sigrid silvia simone sonia sonya sophia sophie stacey stella stephanie sue susan susana
susanne suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana teresa tess thelma theresa tiffany tina tracey
ulrike ursula uta valerie vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney wilma
winifred yasmin yolanda yvette yvonne zainab zoe
""".split()
GENDERS: dict[str, Gender] = {**dict.fromkeys(_MEN, "m"), **dict.fromkeys(_WOMEN, "f")}
"""For each given name, in lower case, who bears it."""

TITLE_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(
        """
        mr sir lord monsieur señor herr congressman councilman assemblyman alderman chairman father fr brother pope
        cardinal imam rabbi king prince emperor emir sultan sheikh sheik shah duke earl count baron tsar ayatollah
        """.split(),
        "m",
    ),
    **dict.fromkeys(
        """
        mrs ms miss dame lady madam madame señora frau congresswoman councilwoman assemblywoman chairwoman sister queen
        princess empress duchess countess baroness
        """.split(),
        "f",
    ),
}
"""For each title, in lower case without its full stop, who bears it."""
