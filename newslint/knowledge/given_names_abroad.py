"""Given names of other lands that no census of English names has, beside those of `name_spellings`. Written by hand for newslint.

Two of them are two bearers', however alike they look: Rajesh and Rakesh, Stepan and Stefan.
"""

from __future__ import annotations

_INDIAN = """
abhay abhijit abhishek ajay akash akhil alok amar amitabh anand aniket ankit anoop anup anupam arjun arun arvind
ashwin atul bharat bhaskar bhupesh chandan chetan darshan devesh dhruv dilip dinesh gaurav gautam girish gopal govind
hardik hemant himanshu hitesh inder ishaan jagdish jatin jignesh kapil karan kartik ketan kiran kunal lokesh madan
madhav mahesh manoj mayank milan mohan mohit mukesh mukul nagesh naresh nikhil nilesh pankaj paresh parth piyush
prakash pranav prasad prashant prateek raghav rahul rajat rajesh rakesh raman ramesh ranbir rishi ritesh rohan rohit
rupesh sachin sagar saurabh shankar sharad shyam siddhant sohan subodh sudesh suraj suresh sushil tarun tejas tushar
umesh vaibhav varun vikram vikrant vimal vinay vipin vipul viraj virat vishal vivek yogesh
aditi ananya anita anjali anju anushka archana asha ashwini bharti chitra divya gayatri hema indira isha jaya jyoti
kajal kalpana kamala kavita komal lata leela madhu madhuri mamata manisha megha mridula nalini namrata nandini neha
nidhi nisha padma pallavi parul payal prachi pratibha rachna radha radhika rani rashmi rekha renu ritu rupa rupali
sadhana sangeeta sarita savita shalini shanti sheela shilpa shruti shweta smita sneha sonal sonali sushila sushma
tanvi urmila usha vandana vidya vimala yamini
"""
_ARABIC = """
abbas akram ayoub fahad faisal fouad ghazi hadi haidar hamad hamdan hamed imad issam jamal jassim karim khalid luqman
majid malik mamdouh mansour munir nabil nader nadim nasser omar qasim raed rafat raouf rashad ridwan sabri saif salah
salam salem salim samir sultan tahir talal tamer wajdi waleed walid yasir yazid yusuf zayed ziad
abeer ahlam aisha amal amani amira arwa aziza dalal dalia fadwa faten hala hanan hayat inaam jamila karima lamia layla
lina maha maryam nadia nahla najat najla najwa nawal rabab rula sahar salma samar samia sawsan siham sumaya thuraya
widad
"""
_PERSIAN = """
arash ardeshir armin bahman bahram behnam bijan ehsan faramarz farhad farshid hamid homayoun iraj jamshid kamran kaveh
mehdi mehran mehrdad milad navid omid parsa payam peyman pouya ramin reza rostam saman shahab shahram sina vahid
azadeh bahar fatemeh ghazal golnaz ladan laleh mahnaz mahsa marjan mitra neda negar parisa parvaneh roya sepideh shadi
shahla simin soraya taraneh yalda ziba zohreh
"""
_TURKISH = """
adem arda bayram berat bulent burak cemal cengiz cenk deniz ekrem emin emre ender enver ercan erdal erdem eren erhan
erkan ersin fatih ferhat ferit fikret fuat gokhan hakan halil haluk hamit ilhan ilker irfan kaan kadir kemal kenan
kerem koray levent mahmut melih mert mesut metin murat necati necdet nihat okan oktay onur orhan osman ozan ramazan
recep rifat selcuk selim semih serdar serhat serkan sinan suat tayfun tolga tuncay turgut ugur umut vedat volkan yavuz
zafer zeki
ayla aylin aysel aysen ayten banu berna burcu canan cansu derya dilek ebru elif emel emine esma esra fatma feride
figen filiz funda gamze gulay gulsen hacer hande hatice hulya ipek leyla meltem meral merve nalan nazan nazli nermin
neslihan nilgun nuray nurcan nurhan ozge ozlem pelin seda selda selma semra serap serpil sevda sevgi sevil sevim sibel
sinem tulay tulin yasemin zehra zerrin zeynep zuhal
"""
_SLAVIC = """
anatol anton arsen artur bronislav dusan eduard emil filip german goran igor ivan janusz jaroslav jerzy josip karel
lech leonid lubomir luka marat marek matvei milan milos miroslav nazar orest ostap radek radim radoslav rinat roman
rostislav ruslan ryszard slobodan stefan stepan stjepan tadeusz taras timur tomas tomasz vaclav vasil vojtech wojciech
zbigniew zdenek zoran
alena alina alla antonina bozena daria darya dina elvira galina inna jadwiga jana karina klara ksenia lidia lilia mila
milena natasha nina polina raisa renata rimma taisia tamara vera veronika yana zhanna zinaida zlata zoya
"""
_JAPANESE = """
akio akira daichi daisuke eiji fumio goro haruki haruto hideki hideo hiroki hiroshi hiroto ichiro isamu jiro junichi
kaito kazuki kazuo keiji keisuke keita kenichi kenji kenta kenzo kiyoshi koichi koji makoto manabu masaki masao masaru
masashi minoru mitsuo naoki noboru nobuo osamu riku ryota satoshi shigeru shinji shinzo shota susumu tadao tadashi
taichi takashi takeshi takumi tatsuya tetsuya toru toshio tsutomu yasuo yoichi yosuke yuichi yuji yukio yuta yutaka
aiko akane akemi akiko asami asuka ayaka ayako ayumi chie chieko chika emiko eriko etsuko fumiko hana hanako haruka
harumi hikari hiroko hitomi junko kaede kana kanako kaori kazuko keiko kiyoko kumiko kyoko makiko mariko masako mayumi
megumi michiko midori mieko miho misaki mitsuko miyuki mizuki momoko nanami naoko natsuki noriko reiko rika riko rina
sachiko sakura satoko sayaka sayuri setsuko shizuka shoko sumiko tomoko toshiko yasuko yoko yoshiko yuka yukari yuki
yukiko yuko yumi yumiko yuriko
"""
_AFRICAN = """
abdi abdou abebe abera adama adebayo alemayehu aliou assane babacar bekele chidi chinedu demba emeka femi getachew
girma haile ibrahima idrissa ifeanyi kagiso kebede kelechi kenenisa kwabena kwaku kwame lamine mulatu nnamdi obinna
ousmane sadio segun sekou seydou siphiwe sipho tadesse tendai tesfaye thabo themba tunde worku yohannes
almaz aminata binta chioma fanta fatou lerato mariama nomvula penda thandi wanjiru zanele
"""
_HEBREW = """
alon amnon amos ariel assaf avner avraham boaz efraim eitan elad erez eyal gideon gilad hillel ilan itai itamar lior
meir micha moshe motti nadav noam ofer ofir omri oren ronen shai shaul shimon shlomo tomer yair yaron yigal yoav yoel
yoram yossi yuval
anat ayelet dafna dorit efrat einat galit hagit hila idit inbal liat limor merav michal nurit ofra orit orly orna
osnat ronit sarit shira sigal smadar tamar varda yael yaffa ziva
"""
GIVEN_ABROAD = frozenset(
    name
    for names in (_INDIAN, _ARABIC, _PERSIAN, _TURKISH, _SLAVIC, _JAPANESE, _AFRICAN, _HEBREW)
    for name in names.split()
)
"""Given names, as they are looked up: lower case, without accents."""
