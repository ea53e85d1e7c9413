import { nameKey } from './same-name.ts'

/**
 * Common given names of many countries, folded (no case, no marks): what tells "Maria Keller" from "Related Stories".
 * A sign among others, for and never a condition: most names of the world are not in it.
 */
const NAMES = `
aaron abby abdul abdullah abigail abraham adam adele adelheid adem aditi aditya adnan adolf adrian adriana agata agnes agnieszka ahmad ahmed ahmet
aidan aileen aisha ajay akash akira alan alana alba albert alberto albrecht alejandra alejandro alek aleks aleksandar aleksandr aleksandra alena alessandra
alessandro alessia alex alexa alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina alisa alison alistair allan allen allison
alma alvaro amanda amar amber amelia amelie amin amina amir amit amy ana anais anand anastasia anders andre andrea andreas andreea andrei andrej andres andrew andrey
andrzej andy anette angel angela angelika angelina angelo angus anil anita anja anjali ankit ann anna annabel annalena anne anneke annelie annemarie annette annika anthony
antoine anton antonella antonia antonio anuj anupam anushka april arash ariana ariane arif arjun armin arnaud arne arnold arthur artur arturo arun arvind ashley ashok astrid
athena audrey august augusto aurelie aurora austin ava avery axel ayesha aysegul ayse baptiste barbara barry bart bartosz basil bastian beata beate beatrice beatriz becky bela belinda
ben benedict benedikt benjamin benoit bernard bernd bernhard bert berta beth bethany betsy bettina betty beverly bianca bilal bill billy birgit bjarne bjoern bjorn blake bob bobby
bogdan bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brigitte britta brittany bronwyn brooke bruce bruno bryan burak burkhard caitlin caleb calum calvin
cameron camila camilla camille can candice carina carl carla carlo carlos carlotta carmen carol carola carole carolin carolina caroline carolyn carrie carsten casey caspar cassandra
caterina catherine cathy cecilia cecile cedric celeste celia celine cem chad chandra charlene charles charlie charlotte chelsea cheryl chiara chloe chris christa christian christiane
christina christine christof christoph christophe christopher chuck cindy claas claire clara clare clarence clark claude claudia claudio claus clement clemens cliff clifford clive
colette colin colleen conny connor conor conrad constantin constanze cora corey corinna corinne cornelia cornelius courtney craig cristian cristiana cristina cristobal cynthia cyril
dagmar daisy dale damian damien damon dan dana daniel daniela daniele danielle daniil danny daria dario darius darko darren dave david davide dawn dean debbie deborah debra deepa deepak
deirdre delia denis denise dennis derek dermot desmond detlef devin diana diane didier diego dieter dietmar dietrich dilip dimitri dina dinesh dirk divya dmitri dmitry dolores domenico
dominic dominik dominique don donald donna dora doreen doris dorothea dorothee dorothy doug douglas drew duncan dustin dwight dylan eamon eberhard ed eddie edgar edith edmund eduard
eduardo edward edwin egon eileen elaine eleanor elena eleni elias elif elijah elin elisa elisabeth elise eliza elizabeth elke ella elle ellen elliot elliott elsa elvira emanuel emil
emilia emilie emilio emily emma emmanuel emmanuelle emre enrico enrique eric erica erich erik erika erin ernest ernesto ernst erwin esra esteban estelle esther ethan etienne eugen
eugene eva evan eve evelyn ewa ewan ezra fabian fabiana fabien fabio fabrice fabrizio faith farah farhad farid fatima fatma federica federico felicia felicitas felicity felipe felix ferdinand
fernanda fernando filip filippo fiona flavia flora florence florian frances francesca francesco francis francisco franco francois francoise frank frankie franz franziska fred freddie
frederic frederick frederik freya frida fridolin friederike friedrich fritz fabiola gabi gabor gabriel gabriela gabriele gabriella gabrielle gail galina gareth garrett gary gaurav gavin
gemma gene genevieve geoff geoffrey george georgia georgina gerald geraldine gerard gerd gerhard gerrit gert gian gianluca gianni gideon gilbert gilles gillian gina gino giorgio giovanna
giovanni gisela giulia giuliano giulio giuseppe gloria glen glenn gonzalo gordon graciela graeme graham grant greg gregor gregory greta grit grzegorz guido guilherme guillaume guillermo
gunnar gunter gunther gustav gustavo guy gwen hakan hal haley hamid hamish hamza hana hanna hannah hannes hans harald hari harold harriet harrison harry hartmut haruki harvey hasan hassan
hayley hazel heather hector heidi heike heiko heiner heinrich heinz helen helena helene helga helmut hendrik hanneke henning henri henrietta henrik henrique henry herbert hermann hernan hilary
hilde hildegard hiroshi holger holly horst hossein howard hubert hugh hugo humberto hussein huseyin ian ibrahim ida ignacio igor iker ilaria ilja ilona ilya iman imran ines inga inge
ingeborg ingo ingrid inka irena irene irina iris irma isaac isabel isabela isabella isabelle isla ismail ivan ivana ivo iwan izabela jack jackie jackson jaclyn jacob jacqueline jacques
jade jaime jake jakob jakub james jamie jan jana jane janet janice janina janine janis jannik jannis jared jaroslav jasmin jasmine jason javier jay jayne jean jeanette jeanne jeff
jeffrey jelena jemma jen jenna jenni jennifer jenny jens jeremiah jeremy jerome jerry jess jesse jessica jessie jesus jill jim jimena jimmy jiri jo joachim joan joana joann joanna joanne
joao joaquin jochen jody joe joel joelle joerg johan johann johanna johannes john johnny jon jonah jonas jonathan jonny jordan jorge jorg jose josef josefina josefine joseph josephine
josh joshua josie joy joyce juan juana juergen jurgen judith judy jules julia julian juliana juliane julie julien juliet juliette julio julius june jurgis justin justina justine justyna
jutta kai kaitlin kamal kamil kamila karen karim karin karina karl karla karlheinz karolina karoline karsten karthik kasia kasper katarina katarzyna kate katerina katharina katherine kathleen
kathrin kathryn kathy katia katie katja katrin katrina katy kavita kay kaya kayla keiko keith kelly kelsey ken kendra kenji kenneth kenny kent kerry kerstin kevin khaled khalid kieran
kiera kilian kim kimberly kira kiran kirill kirk kirsten kirsty kirstin klaas klara klaus knut konrad konstantin konstantinos kris krishna krista kristen kristian kristin kristina kristine
krystyna krzysztof kumar kurt kyle kylie lachlan laetitia lajos lana lance lara larissa larry lars latoya laura lauren laurence laurent laurie lea leah leander lee leigh leila lena lenka
lennart leo leon leona leonard leonardo leonhard leonie leonora leopold leroy les leslie leticia levi lewis lia liam libby lidia lila lili liliana lilian lily lina linda lindsay lindsey
linus lionel lisa lisbeth livia liz liza lloyd logan lois lola lorena lorenz lorenzo loretta lori lorraine lothar lotte lou louis louisa louise luc luca lucas luci lucia lucian luciana luciano
lucie lucien lucinda lucy ludmila ludovic ludwig luis luisa luise luka lukas lukasz luke lutz luz lydia lyn lynda lynn lynne maarten mackenzie madeleine madeline madison mads magda
magdalena maggie magnus mahmoud mai maik maike maja makoto malcolm malgorzata malik malin malte mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo marcia marcin
marco marcos marcus mareike maren margaret margarete margarita margot marguerite maria marian mariana marianne maribel marie marieke mariella marietta marija marika marilyn marina mario
marion maris marisa marissa marita marius marja marjorie mark marko markus marlene marlies marlon marta martha marti martin martina martine marty marvin mary maryam masha massimo mateo
mateusz mathew mathias mathieu mathilde matilda mats matt matteo matthew matthias matthieu matthijs mattia maud maureen maurice mauricio maurizio mauro max maxim maxime maximilian maxine may maya
mayra meera meg megan mehdi mehmet meike mel melanie melina melinda melissa melody mercedes meredith merle mia micah michael michaela michal michel michela michele michelle michiel miguel
mihai mika mikael mike mikhail mikko mila milan milena miles milos mina mira miranda miriam mirko miroslav mitch mitchell mohamed mohammad mohammed mohan mohit moira molly mona monica monika
monique morgan moritz morten mostafa moses muhammad murat murray mustafa myra myriam nadia nadine nadja nancy naomi narendra natacha natalia natalie natasha nate nathalie nathan nathaniel
navid neal neha neil nele nelson nerea neta niall niccolo nicholas nick nicky nico nicola nicolas nicole niels nigel nik nikhil niki nikita niklas niko nikola nikolai nikolaos nikolaus nils
nina nino nisha nitin noah noel noelle noemi nora norbert noreen norma norman nour nuno octavia odile oksana olaf ole oleg oleh oleksandr olena olga oliver olivia olivier omar oscar oskar
osman oswald otto owen ozan pablo paige pam pamela paola paolo pascal pascale pat patrice patricia patricio patrick patrik patrizia patti patty paul paula paulina pauline paulo pavel pawel pedro
peggy penelope penny per perry petar pete peter petra philip philipp philippa philippe phil phillip phoebe phyllis pia pierre piero pieter pietro pilar piotr polly pooja prakash pranav
prashant prem priya priyanka quentin quinn rachel rachael radek rafael rafal raffaele rahul rainer raj rajat rajesh rajiv ralf ralph ram ramon ramona randall randy raphael raquel rashid
raul ravi ray raymond rebecca reena regina regine reiner reinhard reinhold rekha remi renata renate rene renee reza rhys ricarda ricardo riccardo rich richard rick ricky rita rob robbie robert
roberta roberto robin rocio rod roderick rodney rodrigo roger rohan rohit roland rolf roman romain romina ron ronald ronja ronnie rory rosa rosalie rosario rose rosemary ross roswitha roxana roy
ruben rudi rudolf rudy rupert ruslan russell ruth ryan rachid sabina sabine sabrina sachin sadie sagar sahil said salah sally salma salman salome salvador salvatore sam samantha samir samuel
sandeep sandra sandro sandy sanjay santiago sara sarah sascha sasha saskia satoshi saul savannah scott sean sebastian sebastiano sebastien selim selina selma serena serge sergei sergey sergio
seth severin shane shannon sharon shaun shauna shawn shea sheila shelby shelley sherry shirley shreya shruti sibylle sidney siegfried sigrid silke silvia silvio simon simona simone sina
siobhan sneha sofia sofie solveig sonia sonja sophia sophie soren spencer srdjan stacey stacy stan stanislav stanley stefan stefania stefanie stefano steffen steffi stella stephan stephane
stephanie stephen sterling steve steven stewart stijn stuart sue suman sunil sunita suresh susan susana susanna susanne susi suzanne svea sven svenja svetlana sylvia sylvie sylvain sydney sybille
takashi tamar tamara tammy tania tanja tanya tara tariq tarek tasha tatiana tatjana tayfun taylor ted teresa terence terri terry tess tessa thaddeus thea theo theodor theodore theresa therese
thierry thilo thomas thorben thorsten tiago tiffany till tilman tilo tim timo timothy tina tobi tobias toby todd tom tomas tomasz tommaso tommy toni tony torben torsten tracey tracy travis
trevor tristan troy tyler udo ugo ulf uli ulla ulrich ulrike umberto una ursula ute uwe vadim valentin valentina valentino valeria valerie valery vanessa vasily vera verena verona veronica veronika
veronique vicki vicky victor victoria vijay vikas vikram viktor viktoria vince vincent vincenzo viola violet violetta virginia vishal vitali vivek vivian viviane vivien vladimir volker volkmar
waldemar walid walter wanda warren wayne wei wendy werner wesley wiebke wilfried wilhelm will willem william willy winfried wolf wolfgang wojciech xavier ximena yael yan yann yannick yasin
yasmin yasmine yolanda youssef yuki yuri yusuf yves yvette yvonne zachary zack zahra zainab zara zoe zofia zoltan zsofia zuzana
takeo tatsuya kazuya kenta shota daiki yuka ayumi ayako akiko aki asami chie emi eri fumiko haruka hideki hidetoshi hiroaki hiroki hiroko hiromi
hiroyuki hisashi ichiro jiro junichi junko kaori kazuo kazuhiro kazuki kei keiji keita koichi koji kosuke mami manabu mari mariko masahiro masako
masashi masato masayuki mayumi megumi michiko midori miki mitsuru mizuki momoko naoki naoko natsuki noriko nobuyuki osamu reiko rie ryo ryota ryosuke
saori satoko satoru sayaka shigeru shin shingo shinichi shinji shinya shoko shun sumire susumu tadashi taichi takahiro takayuki takuya taro tatsuo
tetsuya tomohiro tomoko tomomi toshio toshiyuki tsuyoshi yasuhiro yasuo yoichi yoko yosuke yoshihiro yoshiko yuichi yuji yukari yukio yukiko yumi
yumiko yusuke yutaka aarav abhijit abhishek ajit akhil akshay alok aman ambika amita amitabh amol amrita anindya anirban anjana ankita anshul aparna
archana arundhati asha ashish ashwin atul avinash bharat bhavna chetan debashish deepali devika dhruv gautam geeta girish gopal govind harish harsh
hemant indira ishaan jatin jaya jayant jyoti kabir kalpana kamala kartik komal krishnan kunal lakshmi lalit madhav madhu mahesh mallika manisha manju
meena megha mihir milind mukesh murali namrata nandini naresh narayan neeraj nilesh padma pallavi pankaj parul prabhakar pradeep pramod prasad pratik
praveen preeti puneet rachna radhika raghav raja rajeev rajendra rakesh ramesh ranjan rashmi ravindra renu rishi ritu roshan sameer sangeeta sanjana
sanjeev santosh sarita satish saurabh savita seema shalini shankar sharad shashi shilpa shishir shivani shubham siddharth sonal srinivas subhash
subramanian sudhir sujata sumit sushil swati tanvi tarun uday uma usha vandana varun vasudha venkatesh vidya vinay vineet vinod vipin yash yogesh
abdallah abdelaziz abdelkader abdoulaye abdulaziz abdulrahman abeer ahlam aicha akram alaa amal amani amjad anas anwar asma assad awad ayman aziz
bader badr basel bashar bassam chaima dalia diaa ehab emad essam fadel fadi fahad faisal farouk fatiha fawzi fayez firas ghada ghassan habib hadi
haifa haitham hala hanan hani hasna hatem haya hazem heba hicham hiba hisham houda ibtisam ihab ikram imad imane issa jaber jalal jamal jamil jamila
jawad jihad kamel karima khadija khalil lama lamia latifa layla loubna maha malak malek mansour mariam marwa marwan maysa mazen mervat moataz mounir
mourad munir musa nabil nada nadeem nader nagham nahed naji najib najla naser nasser nawal nayef nidal nizar noha osama othman qasim rabab rabia
radwan rafik raghad rami rania rasha reem rima riyad ruba saad sabah sabri sadiq safa saleh salim sami samia samira sayed shadi shaima sherif shireen
siham soha suhail suleiman taha tahar talal tamer tareq thabet wafa waleed wassim widad yahya yara yasser younes zaid zaki zakaria zein ziad zineb
adebayo adaeze adewale aminata amara amadou ayodele babajide chidi chiamaka chika chinedu chinua chukwuma dele ebuka efosa emeka femi folake funmi ify
ikenna jide kemi kofi kwame kwasi mamadou moussa ngozi nkechi nnamdi olamide olu oluwaseun oluwatobi osaro segun seun sola tolu tunde uche yemi yaw
akosua abena adwoa wanjiru wambui njeri kamau mwangi otieno achieng wanjiku thabo sipho nomsa lerato themba zanele bongani tendai tatenda farai rudo
bartlomiej bogumil bozena dariusz dominika dorota ewelina grazyna halina iwona jacek jadwiga jaroslaw jerzy jolanta kacper kinga krystian leszek
maciej marek mariola mariusz marzena mieczyslaw miroslaw przemyslaw radoslaw ryszard slawomir stanislaw sylwia szymon tadeusz wieslaw zbigniew
zdzislaw zuzanna ladislav lubos marketa miloslav ondrej pavla petr radka radim tereza vaclav vit vojtech zdenek zdenka alzbeta blanka bohumil dalibor
eliska hynek iveta jitka jozef kristyna kveta matej anatoly arkady artem dmitriy ekaterina evgeny evgeniya fyodor gennady georgy grigory inna ksenia
larisa leonid lev lidiya lyudmila maksim nadezhda natalya nikolay olha polina semyon serhii taras tatyana timofey viktoriya vitaly vladislav volodymyr
vsevolod vyacheslav yana yaroslav yegor yelena yevgeny yury yulia zinaida zoya bohdan andriy mykola mykhailo dmytro iryna nataliia yuliia kateryna
oleksii ihor aydin ayten aytac baris basak berk berkay bulent burcu busra cansu cemal cengiz ceren cihan deniz derya dilara ebru ece ecem efe emine
emrah engin ercan erdal erdem erdogan eren erhan erkan esin eyup fatih ferhat feride fikret filiz furkan gamze gizem gokhan gonca gozde gulay gulsah
guney halil haluk hande hatice hilal hulya ilker ilknur inci irem kaan kadir kemal kerem kubra kursat levent melek meltem merve mert mesut metin mine
nevzat nihan nilay nilgun nuray nuri oguz okan omer onur orhan ozge ozgur ozlem pelin pinar ramazan recep refik salih seda sedat selcuk selin semra
senem serap serdar serhat serkan sevgi sevim sevinc sibel sinan songul suat sukru suleyman taner tarik tolga tuba tugba tulay tuncay turgut ufuk ugur
umut utku veli volkan yasemin yavuz yesim yigit yildiz yilmaz yunus zehra zeki zeynep agung agus andi ani anisa arief ari asep bambang bayu budi cahya
dedi denny desi dian dimas dwi edy eka eko endah erlangga fajar fitri gede gita handayani hendra heri indah indra irfan joko kadek ketut komang kurnia
lestari muhamad nia ningsih novi nyoman oktavia pramono puji putri putu rahayu rahmat ratna rini rizki rizky setiawan siti slamet sugeng suharto
susanto teguh tuti utami wahyu wawan wayan widodo wulan yanti yoga yogi yudi yuli yuni arna arnar aron asdis atli audur birgir birkir bjarki bjarni
bjork bryndis dagny egill eirikur elva erla eyjolfur finnur freyr fridrik gisli gudjon gudmundur gudrun gunnlaugur gylfi hafdis halldor halldora
hallgrimur haukur helgi hildur hjalti hrafn hulda hordur ingibjorg ingimar ingolfur isak jokull jona kjartan kolbeinn kristinn kristjan kristrun logi
margret oddny oddur olafur orri ragna ragnar ragnheidur ragnhildur runar sigridur sigrun sigurdur sigurjon sindri skuli snorri steinn steinunn
svanhildur svava sveinn thora thorbjorn thorsteinn thordis torfi tryggvi unnur valgerdur vigdis aino aku anneli anni antti arja arto asko eeva eija
eero eino elina esa hannu harri heikki heli henna hilkka iida iiro ilari ilkka irja jaakko jaana jani janne jari jarkko jarmo joonas jorma jouko jouni
juha juhani juho jukka juuso jyri jyrki kaarina kaisa kalle kari kaisu katariina kati kimmo kirsi kristiina lasse lauri leena liisa maija maarit marjo
marjut markku martti matias matti mauri merja minna mirja miro mirva niina olli onni outi paavo paivi pasi pekka pentti perttu petri petteri pirjo
pirkko raija raimo reijo riikka riitta risto ritva saara sakari salla samuli sanna santeri satu seija seppo sini sirpa suvi taina taneli tapani tapio
taru teemu tero terhi tiina titta topi toumas tuija tuomas tuula tuomo tytti urho veera veikko vesa vesku ville virpi aase agnete aksel ane anine
ann-kristin arild asbjorn audun bengt bente berit birger birgitte bodil borge brit cathrine christer claes ebba egil eilif einar eirik eivind elisabet
ellinor elsebeth erland erlend espen fredrik frode froydis geir gitte gro gry guri gustaf haakon halvor hanne havard hege helle hjalmar inger ingvild
ivar jannicke jeppe jesper jorgen jostein kaare karianne katrine ketil kjell kjersti kristoffer leif linn lise liv lone ludvig magne magnhild maiken
malene margrethe marit marte merete mette mikkel oddbjorn oddvar olav oystein pal peder pernille petter preben ragnhild randi rasmus reidar rikke
ronny rune sidsel sigbjorn signe silje siri siv sindre sissel sivert solfrid stein steinar stian stig stine svein sverre synne sondre terje tine tor
torbjorn tore torgeir torill torstein tove trine trond trude truls turid tuva unni vegard vibeke vidar yngve ulrika urban gunilla gunnel goran ingela
ingemar jerker kjell-ake maj margareta mattias ove pontus rutger sture sune tage ture viveka ake asa anouk arjan arjen arnoud boudewijn bram chantal
coen corien cees daan dirk-jan eline emiel esmee evelien femke fenna fleur floris frits geert gerben gijs harm heleen herman hidde ilse ineke jaap
jacco jan-willem janneke jelle jeroen joep joke joost joris jorn jurriaan karel kees koen kristel laurens lieke lies lieve liesbeth loes luuk maaike
machteld marijke marjan marjolein mark-jan marleen marloes martijn mathijs menno merel mieke milou mirjam nynke paulien pim quinten reinier rens
rianne robbert roel ruud sanne sjoerd ties tineke tjeerd twan wim wouter ioannis giorgos georgios dimitris dimitrios nikos kostas vassilis vasilis
panagiotis christos thanasis athanasios stavros spyros yannis giannis manolis michalis antonis petros pavlos apostolos theodoros stelios alexandros
ioanna vasiliki despina chrysa dimitra stavroula evangelia panagiota foteini angeliki ileana ioana mihaela gheorghe ionut ionela catalin cosmin corina
costin dragos florentina florin horia ilie iulia iulian laurentiu liviu luminita mircea nicolae nicoleta oana ovidiu radu raluca razvan remus sorin
silviu sorina tudor vasile viorel viorica vlad attila balazs bence csaba csilla eszter ferenc gergely gergo gyorgy gyula hajnalka ildiko imre istvan
janos jozsef judit kata katalin krisztina krisztian laszlo levente lorand marton mate miklos mihaly orsolya piroska reka sandor szabolcs szilvia tamas
tibor timea vilmos zsolt zsuzsa zsuzsanna nguyen tran pham huynh hoang phan dang bui duong trinh dinh truong phuong thanh tuan hung linh trang thao
huong minh khanh tien ngoc duy hieu tung vinh thang phuc quan anh hanh hien hong nga nhung oanh quynh tam thuy tuyet zhang wang liu chen huang zhao
zhou zhu guo gao luo zheng liang xie tang deng xiao cao peng zeng yuan xue jing hui fang ting qiang xin jie hao lei ying park choi jung jeong kang
yoon jang seo kwon hwang ahn ryu minho jihoon sujin jisoo hyun seung eun hye kyung tanaka sato suzuki takahashi watanabe ito yamamoto nakamura
kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito singh sharma gupta patel verma mishra tiwari pandey yadav
chauhan joshi desai mehta shah trivedi bhatt bhattacharya chatterjee mukherjee banerjee ghosh bose sengupta dasgupta reddy rao nair menon pillai iyer
iyengar krishnamurthy venkataraman hernandez rodriguez gonzalez perez sanchez ramirez rivera gomez diaz reyes morales ortiz gutierrez chavez ramos
oliveira souza pereira ferreira rodrigues almeida carvalho ribeiro smith johnson williams jones anderson thompson roberts evans sullivan mueller
schmidt schneider meyer schulz hoffmann schaefer richter schroeder neumann schwarz zimmermann hartmann krueger hofmann lehmann schmitz alon amos assaf
avi avigail avner avraham barak boaz chaim dror efrat ehud eitan eldad eli erez galit gidon hadas haim ilan inbal itai itamar lior maayan meirav moran
moshe nadav naama nir nitzan noa noam ofer ofir omri oren orit orly ronen roni sagi shai shaul shira shlomi shlomo shmuel shulamit tal tomer tzipi uri
yaakov yair yaniv yaron yehuda yigal yitzhak yoav yossi yuval zeev zvi kelsie hedy tana kelcie kaylee kayleigh kacey kaitlyn katelyn makenzie mckenna
mckenzie hailey hayden jaden jayden jordyn ashlyn brianna caden cassidy cody colby darcy darla darrell darryl dayna deanna delaney derrick destiny
donnie dorian dwayne elisha emory ericka ezekiel garrison gretchen gwendolyn isaiah jada jamel janelle jarrett jarrod jasper jocelyn jodi johnnie
jolie josiah juanita judson kara kasey kendall kendrick kerri kirby krystal lacey landon lashonda latasha layne leanne leland lesley lonnie loren
luella lyle mallory marcy margo marla maura misty nichole nolan odessa paxton peyton preston priscilla quincy raegan reagan reese reid rena rhett
rhoda rhonda riley rochelle rowan roxanne rufus ryder sawyer scarlett selena shana sherri sheryl sienna skyler sloane stacie susannah tabitha tami
tanner tatum tia trent trey tricia trisha tucker tyrone tyson vaughn vernon wallace wendell whitney wilbur wiley willa willard winston wyatt zane zoey christie ellyn uriel melinda ashleigh bryony candace carly cerys delphine elodie emmeline fintan flynn gwyneth hester imogen indira isolde jarvis kirstie leonie lorraine magdalene marnie niamh orla padraig philippa rosamund rhys roisin saoirse sinead siobhan tamsin ursula xanthe
`
let known: Set<string> | undefined

/** Is the first word of a name, or the last where families go first, a common given name? */
export function hasGivenName(name: string): boolean {
  known ??= new Set(NAMES.split(/\s+/))
  const words = name.split(' ')
  return [words[0], words[words.length - 1]].some((word) =>
    // "Anna-Lena", but not "Mercedes-Benz".
    (word as string).split('-').every((part) => known?.has(nameKey(part))),
  )
}
