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
`
let known: Set<string> | undefined

/** Is the first word of the folded name (see `nameKey`) a common given name? */
export function hasGivenName(key: string): boolean {
  known ??= new Set(NAMES.split(/\s+/))
  const space = key.indexOf(' ')
  return known.has(space < 0 ? key : key.slice(0, space))
}
