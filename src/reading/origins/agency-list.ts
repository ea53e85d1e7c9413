/**
 * News agencies, wires of press releases, and outlets whose texts others print: plain facts, gathered from their own
 * sites. One a line: name | other names | short forms | country (ISO 3166-1 alpha-2) | domains.
 *
 * Name and other names are known anywhere, in any case. Short forms are common words or letters elsewhere: they count
 * only in a dateline or credit, and only as they are written here. A name with "~" before it counts like a short form.
 * No domain where we are not sure of it.
 */
export const AGENCIES = `
Reuters|thomson reuters;รอยเตอร์;สำนักข่าวรอยเตอร์;रॉयटर्स;রয়টার্স;رویترز;reuters staff;reuters.com;nachrichtenagentur reuters;reuters news agency;reuters health;рейтер;рейтерс;路透社;路透;ロイター;ロイター通信;로이터;로이터통신;رويترز;רויטרס|rtr;RTR;Rtr|GB|reuters.com
Associated Press|the associated press;ap news;associated-press;ассошиэйтед пресс;美联社;美聯社;ap通信;ap通信社;ap통신;أسوشيتد برس|AP|US|apnews.com;ap.org
AFP|agence france-presse;agence france presse;france-presse;france presse;afp.com;afp-relaxnews;relaxnews;франс пресс;франс-пресс;法新社;afp通信;afp통신;เอเอฟพี;สำนักข่าวเอเอฟพี;एएफपी;এএফপি;خبرگزاری فرانسه;afp時事;فرانس برس;أ ف ب||FR|afp.com
ETX Daily Up|etx studio||FR|
Cercle Finance|cerclefinance.com||FR|cerclefinance.com
~AOF|agence option finance|AOF|FR|
~AEF|aef info|AEF|FR|aefinfo.fr
Destination Santé|||FR|destinationsante.com
dpa|deutsche presse-agentur;deutschen presse-agentur;deutsche presse agentur;dpa-infocom;dpa통신;dpa international;dpa/lno;dpa/lby;dpa/lsw;dpa/tmn;dpa-custom;dpa-tmn;德新社;د ب أ||DE|dpa.com;dpa-infocom.de
dpa-AFX|dpa-afx broker;dpa-afx analyser;dpa-afx wirtschaftsnachrichten||DE|dpa-afx.de
APA|austria presse agentur;apa-ots;apa-medialab;apa/red||AT|apa.at
Keystone-SDA|schweizerische depeschenagentur;keystone sda;keystone-ats;sda/ats;sda-ats|SDA;sda;Sda;ATS;ats|CH|keystone-sda.ch
AWP|awp finanznachrichten;awp robotics;awp international|awp|CH|awp.ch
KNA|katholische nachrichten-agentur||DE|kna.de
epd|evangelischer pressedienst;evangelischen pressedienst||DE|epd.de
epdÖ|epd ö;evangelischer pressedienst österreich;evangelischen pressedienst österreich||AT|
Kathpress|katholische presseagentur österreich|KAP|AT|kathpress.at
kath.ch|kipa|Kipa|CH|kath.ch
idea Nachrichtenagentur|evangelische nachrichtenagentur idea|idea|DE|idea.de
Adventistischer Pressedienst|||CH|apd.info
reformiert.info|||CH|reformiert.info
kobinet-nachrichten||kobinet|DE|kobinet-nachrichten.org
SID|sport-informations-dienst|sid|DE|sid.de
~mid|motor-informations-dienst;motor informations dienst|mid|DE|
SP-X|spotpress;sp-x|SP-X|DE|
ampnet|auto-medienportal;auto-medienportal.net|ampnet|DE|auto-medienportal.net
press-inform|||DE|press-inform.com
teleschau|teleschau - der mediendienst;teleschau – der mediendienst;teleschau mediendienst||DE|teleschau.de
juragentur|www.juragentur.de||DE|juragentur.de
~vwd|vereinigte wirtschaftsdienste|vwd|DE|vwd.com
Agra-Europe|agra europe|AgE|DE|agra-europe.de
~AIZ|agrarisches informationszentrum|AIZ|AT|aiz.info
~LID|landwirtschaftlicher informationsdienst|LID;lid|CH|lid.ch
Dow Jones Newswires|dow jones newswire|DJN;Dow Jones|US|dowjones.com
dts Nachrichtenagentur|dts||DE|dts-nachrichtenagentur.de
ddp|dapd||DE|ddp.de
spot on news|spotonnews|spot|DE|spot-on-news.de
UPI|united press international||US|upi.com
Bloomberg News|блумберг;彭博社;彭博;ブルームバーグ|Bloomberg|US|bloomberg.com
TASS|itar-tass;тасс;итар-тасс;塔斯社;タス通信;تاس||RU|tass.com;tass.ru
RIA Novosti|рия новости;риа новости;俄新社|РИА;RIA|RU|ria.ru
Interfax|интерфакс;interfax.ru||RU|interfax.com;interfax.ru
Interfax-Ukraine|интерфакс-украина;інтерфакс-україна||UA|interfax.com.ua
Sputnik|спутник|Спутник|RU|sputnikglobe.com;sputniknews.com
RT|russia today||RU|rt.com
~Regnum|регнум;иа регнум;иа regnum|REGNUM|RU|regnum.ru
Rosbalt|росбалт||RU|rosbalt.ru
~PRIME|агентство прайм|ПРАЙМ;Прайм|RU|1prime.ru
FederalPress|федералпресс||RU|fedpress.ru
Xinhua|xinhua news agency;xinhua news;สำนักข่าวซินหัว;tân hoa xã;신화통신;新华社;新華社;新华网;синьхуа||CN|xinhuanet.com;news.cn
China News Service|中新社;中国新聞社;中国新闻社;中新网||CN|chinanews.com;chinanews.com.cn
Central News Agency|中央社;focus taiwan|CNA|TW|cna.com.tw;focustaiwan.tw
Kyodo News|kyodo;kyodo news agency;共同社;共同通信;共同通信社;киодо|共同|JP|kyodonews.net;kyodonews.jp
Jiji Press|jiji;時事通信;時事通信社|時事|JP|jiji.com
Yonhap|yonhap news agency;yonhap news;연합뉴스;韩联社;聯合ニュース||KR|yna.co.kr
Newsis|뉴시스||KR|newsis.com
뉴스핌|newspim||KR|newspim.com
News1|뉴스1||KR|news1.kr
KCNA|korean central news agency;朝鮮中央通信||KP|kcna.kp
Montsame||MONTSAME|MN|montsame.mn
PTI|press trust of india;पीटीआई;pti bhasha|भाषा|IN|ptinews.com
~ANI|asian news international;एएनआई|ANI|IN|aninews.in
IANS|indo-asian news service;आईएएनएस||IN|ians.in
~UNI|united news of india;यूनीवार्ता|UNI|IN|uniindia.com
~KNO|kashmir news observer|KNO|IN|
~APP|associated press of pakistan|APP|PK|app.com.pk
BSS|bangladesh sangbad sangstha||BD|bssnews.net
UNB|united news of bangladesh||BD|unb.com.bd
~RSS Nepal|rastriya samachar samiti||NP|rss.com.np
Antara|antara news||ID|antaranews.com
Bernama|||MY|bernama.com
VNA|vietnam news agency;ttxvn||VN|vnanet.vn
PNA|philippine news agency||PH|pna.gov.ph
~TNA|thai news agency|TNA|TH|tna.mcot.net
~KPL|lao news agency|KPL|LA|kpl.gov.la
~AKP|agence kampuchea presse|AKP|KH|akp.gov.kh
Pajhwok|pajhwok afghan news||AF|pajhwok.com
AAP|australian associated press;aap newswire||AU|aap.com.au
NZN|new zealand newswire||NZ|
The Canadian Press|canadian press;la presse canadienne;presse canadienne|CP;PC|CA|thecanadianpress.com
QMI Agency|agence qmi|QMI|CA|quebecormedia.com
PA Media|press association;pa news agency;pa news;pa sport;pa wire|PA|GB|pa.media
Local Democracy Reporting Service||LDRS|GB|
Stats Perform|omnisport;opta sports news||GB|statsperform.com
~National World|swns||GB|swns.com
Bang Showbiz|bang premier||GB|bangshowbiz.com
Cover Media|covermedia||GB|covermedia.com
ANSA|agenzia ansa;ansa.it;ansamed;ansa med;ansa english;ansa brasil;анса;安莎社||IT|ansa.it
Adnkronos|agenzia adnkronos;adnkronos salute;adnkronos/labitalia;labitalia||IT|adnkronos.com
~AGI|agenzia italia|AGI;Agi|IT|agi.it
Askanews|||IT|askanews.it
LaPresse|||IT|lapresse.it
Italpress|agenzia italpress||IT|italpress.com
Agenzia Nova|agenzianova|Nova|IT|agenzianova.com
Agenzia Dire|dire.it|Dire;DIRE|IT|dire.it
Radiocor|il sole 24 ore radiocor;il sole 24 ore radiocor plus;radiocor plus||IT|
MF-DJ|mf dow jones;mf-dow jones;mf newswires||IT|milanofinanza.it
Teleborsa|||IT|teleborsa.it
9Colonne|||IT|9colonne.it
Agenparl|||IT|agenparl.eu
Redattore Sociale|||IT|redattoresociale.it
Agenzia Vista|||IT|agenziavista.it
AgenSIR|agenzia sir|SIR|IT|agensir.it
AsiaNews|||IT|asianews.it
Agenzia Fides|fidesdienst|Fides|VA|fides.org
~ZENIT|agenzia zenit|ZENIT|VA|zenit.org
EFE|agencia efe;agência efe;efeagro;efe verde;efeverde;acan-efe;埃菲社||ES|efe.com
Europa Press|europapress||ES|europapress.es
Servimedia|||ES|servimedia.es
Colpisa|||ES|colpisa.com
Agencia SINC|servicio de información y noticias científicas|SINC|ES|agenciasinc.es
OTR Press|otr/press||ES|otrpress.com
~ACN|agència catalana de notícies|ACN|ES|acn.cat
Lusa|agência lusa;lusa/fim|LUSA|PT|lusa.pt
Agência Ecclesia|||PT|agencia.ecclesia.pt
Inforpress|||CV|inforpress.cv
Belga|belga news agency;agence belga;persagentschap belga||BE|belga.be;belganewsagency.eu
ANP|algemeen nederlands persbureau||NL|anp.nl
Novum Nieuws||Novum|NL|
~GPD|geassocieerde pers diensten|GPD|NL|
NTB|norsk telegrambyrå||NO|ntb.no
~NPK|nynorsk pressekontor|NPK|NO|npk.no
~TT|tidningarnas telegrambyrå;tt nyhetsbyrån;nyhetsbyrån tt|TT|SE|tt.se
~Siren|nyhetsbyrån siren||SE|siren.se
Nyhetsbyrån Direkt|||SE|
Finwire|nyhetsbyrån finwire||SE|finwire.se
News Øresund|news oresund||SE|newsoresund.se
Ritzau|ritzaus bureau;ritzau finans||DK|ritzau.dk;ritzau.com
STT|suomen tietotoimisto;stt-lehtikuva||FI|stt.fi
Startel|||FI|
Uutissuomalainen|||FI|
Lännen Media|||FI|
PAP|polska agencja prasowa;pap mediaroom||PL|pap.pl
~IAR|informacyjna agencja radiowa|IAR|PL|polskieradio.pl
~KAI|katolicka agencja informacyjna|KAI|PL|ekai.pl
ISBnews|||PL|isbnews.pl
Newseria|newseria biznes;newseria lifestyle||PL|newseria.pl
ČTK|ctk;česká tisková kancelář;чтк||CZ|ctk.cz;ceskenoviny.cz
TASR|tlačová agentúra slovenskej republiky||SK|tasr.sk
~SITA|slovenská tlačová agentúra|SITA|SK|sita.sk
MTI|magyar távirati iroda||HU|mti.hu
Agerpres|||RO|agerpres.ro
Mediafax|||RO|mediafax.ro
BTA|българска телеграфна агенция;бта||BG|bta.bg
BGNES|бгнес||BG|bgnes.bg
~Hina|hrvatska izvještajna novinska agencija|Hina;HINA|HR|hina.hr
~IKA|informativna katolička agencija|IKA|HR|ika.hr
~STA|slovenska tiskovna agencija|STA|SI|sta.si
Tanjug|танјуг||RS|tanjug.rs
~Beta|novinska agencija beta|Beta;BETA|RS|beta.rs
FoNet|фонет||RS|fonet.rs
~FENA||FENA|BA|fena.ba
~SRNA||SRNA|BA|srna.rs
~Onasa||ONASA;Onasa|BA|onasa.ba
~MIA|медиумска информативна агенција|MIA|MK|mia.mk
Makfax|макфакс||MK|makfax.com.mk
~ATA|agjencia telegrafike shqiptare|ATA|AL|ata.gov.al
KosovaPress|||XK|kosovapress.com
~MINA||MINA|ME|mina.news
~LETA||LETA|LV|leta.lv
BNS|baltic news service||LT|bns.lt
~ELTA||ELTA|LT|elta.lt
Ukrinform|укрінформ;укринформ||UA|ukrinform.ua;ukrinform.net
UNIAN|уніан;униан||UA|unian.ua;unian.net
~УНН|українські національні новини|УНН|UA|unn.ua
BelTA|белта||BY|belta.by
Kazinform|казинформ||KZ|inform.kz
KazTAG|казтаг||KZ|kaztag.kz
AKIpress|акипресс||KG|akipress.com
~Kabar|кабар||KG|kabar.kg
УзА|национальное информационное агентство узбекистана||UZ|uza.uz
Armenpress|арменпресс||AM|armenpress.am
Azertac|азертадж;azərtac||AZ|azertag.az
Moldpres|||MD|moldpres.md
ANA-MPA|απε-μπε;αθηναϊκό πρακτορείο ειδήσεων|ΑΠΕ;AMNA|GR|amna.gr
Cyprus News Agency|κυπε|ΚΥΠΕ|CY|cna.org.cy
Anadolu Agency|anadolu;anadolu ajansı;anadolu ajansi;anadolu ajansı (aa);анадолу;الأناضول;وكالة الأناضول|AA|TR|aa.com.tr
DHA|demirören haber ajansı;dogan haber ajansi;doğan haber ajansı||TR|dha.com.tr
İHA|ihlas haber ajansı;iha||TR|iha.com.tr
~ANKA|anka haber ajansı|ANKA|TR|ankahaber.net
IRNA|islamic republic news agency;ایرنا||IR|irna.ir
Tasnim|tasnim news agency;تسنیم||IR|tasnimnews.com
~Fars|fars news agency;فارس|Fars|IR|farsnews.ir
~Mehr|mehr news agency;خبرگزاری مهر|Mehr;MNA|IR|mehrnews.com
~ISNA|ایسنا|ISNA|IR|isna.ir
~ILNA|ایلنا|ILNA|IR|ilna.ir
WAFA|وفا||PS|wafa.ps
Ma'an News Agency|||PS|maannews.net
TPS-IL|the press service of israel;tazpit press service|TPS|IL|tps.co.il
~SANA|syrian arab news agency;سانا|SANA|SY|sana.sy
NNA|national news agency lebanon||LB|nna-leb.gov.lb
~Petra|jordan news agency;بترا|Petra|JO|petra.gov.jo
~INA|iraqi news agency|INA|IQ|ina.iq
~MENA|middle east news agency|MENA|EG|mena.org.eg
~SPA|saudi press agency;واس|SPA|SA|spa.gov.sa
WAM|emirates news agency;وام||AE|wam.ae
QNA|qatar news agency;قنا||QA|qna.org.qa
~BNA|bahrain news agency|BNA|BH|bna.bh
KUNA|kuwait news agency;كونا||KW|kuna.net.kw
~ONA|oman news agency|ONA|OM|omannews.gov.om
~SUNA|sudan news agency|SUNA|SD|suna-sd.net
~NAN|news agency of nigeria|NAN|NG|nannews.ng
~AIP|agence ivoirienne de presse|AIP|CI|aip.ci
~ACP|agence congolaise de presse|ACP|CD|acp.cd
APAnews|agence de presse africaine||SN|apanews.net
Agence Ecofin|||CH|agenceecofin.com
~SAPA|south african press association|SAPA|ZA|
African News Agency|||ZA|africannewsagency.com
~NAMPA|namibia press agency|NAMPA|NA|nampa.org
~BOPA|botswana press agency|BOPA|BW|
~GNA|ghana news agency|GNA|GH|gna.org.gh
KNA Kenya|kenya news agency||KE|kenyanews.go.ke
~ENA|ethiopian news agency|ENA|ET|ena.et
ANGOP|agência angola press||AO|angop.ao
~SAnews|south african government news agency|SAnews;SAnews.gov.za|ZA|sanews.gov.za
~APS|algérie presse service|APS|DZ|aps.dz
~TAP|tunis afrique presse|TAP|TN|tap.info.tn
~MAP|maghreb arabe presse|MAP|MA|mapnews.ma
PANA|panapress;panafrican news agency||SN|panapress.com
Agência Brasil|agencia brasil;radioagência nacional||BR|agenciabrasil.ebc.com.br
Estadão Conteúdo|estadao conteudo;agência estado;agencia estado||BR|estadaoconteudo.com.br
Folhapress|||BR|folhapress.folha.uol.com.br
Agência O Globo|agencia o globo||BR|agenciaoglobo.com.br
Agência Senado|||BR|senado.leg.br
Agência Câmara|agência câmara de notícias||BR|camara.leg.br
Agência FAPESP|||BR|agencia.fapesp.br
Gazeta Press|||BR|gazetapress.com
Télam|telam||AR|telam.com.ar
Noticias Argentinas|agencia na|NA|AR|noticiasargentinas.com
~DyN|diarios y noticias|DyN;DYN|AR|
Notimex|||MX|notimex.gob.mx
Agencia Reforma|||MX|
Quadratín|agencia quadratín;agencia quadratin||MX|quadratin.com.mx
Colprensa|||CO|colprensa.com
Agencia Andina|agencia peruana de noticias|Andina;ANDINA|PE|andina.pe
~ABI|agencia boliviana de información|ABI|BO|abi.bo
Agencia de Noticias Fides||ANF|BO|noticiasfides.com
ACI Prensa|||PE|aciprensa.com
Prensa Latina|||CU|plenglish.com;prensa-latina.cu
~AVN|agencia venezolana de noticias|AVN|VE|avn.info.ve
Inter Press Service|ips news;ips-inter press service;ips noticias;inter press service (ips)|IPS|IT|ipsnews.net
Project Syndicate|project-syndicate.org||US|project-syndicate.org
Tribune News Service|tribune content agency;tribune media services;mcclatchy-tribune;mcclatchy-tribune news service|TNS;TCA;MCT|US|tribunecontentagency.com
New York Times News Service|the new york times syndicate;nyt syndicate||US|nytimes.com
States Newsroom|||US|statesnewsroom.com
The Center Square||Center Square|US|thecentersquare.com
Gray News|gray news service||US|gray.tv
Thomson Reuters Foundation|||GB|trust.org
Capitol News Illinois|||US|capitolnewsillinois.com
KFF Health News|kaiser health news|KHN|US|kffhealthnews.org
Stacker|stacker media||US|stacker.com
HealthDay|healthday news;healthday reporter||US|healthday.com
Field Level Media|the sports xchange||US|fieldlevelmedia.com
City News Service|||US|socalnews.com
Bay City News|bay city news service||US|baycitynews.com
Religion News Service|rns.com|RNS|US|religionnews.com
Baptist Press|||US|baptistpress.com
OSV News|||US|osvnews.com
UCA News|union of catholic asian news|UCAN|TH|ucanews.com
Catholic News Agency||CNA|US|catholicnewsagency.com
Catholic News Service|||US|catholicnews.com
Jewish Telegraphic Agency|jta.org|JTA|US|jta.org
Jewish News Syndicate|jns.org|JNS|US|jns.org
StatePoint|||US|statepoint.net
Zenger News|||US|zenger.news
The Media Line|||IL|themedialine.org
Cronkite News|||US|
Capital News Service|||US|
Courthouse News Service|courthouse news||US|courthousenews.com
Family Features|||US|familyfeatures.com
~WENN|wenn.com|WENN|GB|
Creators Syndicate|creators.com||US|creators.com
King Features|king features syndicate||US|kingfeatures.com`

/** Their texts are written by those who pay for them, or by the authorities that send them. */
export const PRESS_WIRES = `
PR Newswire|prnewswire;cision pr newswire;pr newswire asia||US|prnewswire.com
Business Wire|businesswire||US|businesswire.com
GlobeNewswire|globe newswire||US|globenewswire.com
ACCESSWIRE|access newswire||US|accesswire.com
EIN Presswire|einpresswire||US|einpresswire.com
Newsfile|newsfile corp||CA|newsfilecorp.com
CNW|canada newswire;cnw group|CNW Telbec|CA|newswire.ca
Marketwired|marketwire||US|marketwired.com
Media OutReach|media outreach newswire||HK|media-outreach.com
ACN Newswire|||JP|acnnewswire.com
PRWeb|||US|prweb.com
Newswise|||US|newswise.com
Brandpoint||BPT|US|brandpoint.com
~EQS|eqs news;eqs-news;dgap;dgap-news|EQS|DE|eqs-news.com
lifePR|||DE|lifepr.de
PresseBox|||DE|pressebox.de
PR-Gateway|||DE|pr-gateway.de
Mynewsdesk|||SE|mynewsdesk.com
NTB Kommunikasjon|||NO|kommunikasjon.ntb.no
news aktuell|presseportal;ots;original-content von|OTS|DE|presseportal.de
pressetext|pressetext.com|pte|AT|pressetext.com
openPR|||DE|openpr.de
APO Group|african media agency||SN|apo-opa.com
idw|informationsdienst wissenschaft||DE|idw-online.de
EurekAlert|eurekalert!||US|eurekalert.org
NewsUSA|news usa||US|newsusa.com`

/** Outlets whose texts stand in others: they count in a dateline or credit only. */
export const LENDERS = `
~CNN|cnn newsource;cnn wire|CNN;CNN Business;CNN Newsource;CNN Wire|US|cnn.com
~Nexstar||NEXSTAR;Nexstar;NEXSTAR MEDIA WIRE;Nexstar Media Wire|US|nexstar.tv
~NewsNation||NewsNation;NEWSNATION|US|newsnationnow.com
~InvestigateTV||InvestigateTV|US|investigatetv.com
~Scripps News||Scripps News|US|scrippsnews.com
~ABC News||ABC News|US|abcnews.go.com;abcnews.com
~Fox News||FOX News;Fox News|US|foxnews.com
~AccuWeather||AccuWeather|US|accuweather.com
~NBC News||NBC News|US|nbcnews.com
~CBS News||CBS News|US|cbsnews.com
~CNBC||CNBC|US|cnbc.com
~The New York Times||The New York Times;New York Times;NYT;The New York Times Company|US|nytimes.com
~The Washington Post||The Washington Post;Washington Post|US|washingtonpost.com
~Los Angeles Times||Los Angeles Times|US|latimes.com
~The Wall Street Journal||The Wall Street Journal;WSJ|US|wsj.com
~The Conversation||The Conversation;The Conversation US|AU|theconversation.com
~ProPublica||ProPublica|US|propublica.org
~Deutsche Welle||Deutsche Welle;DW|DE|dw.com
~BBC||BBC;BBC News|GB|bbc.com;bbc.co.uk
~The Guardian||The Guardian;Guardian|GB|theguardian.com
~The Independent||The Independent|GB|independent.co.uk
~Financial Times||Financial Times|GB|ft.com
~Al Jazeera||Al Jazeera;Al-Jazeera|QA|aljazeera.com
~RFE/RL|radio free europe/radio liberty|RFE/RL|US|rferl.org
~Radio Free Asia||Radio Free Asia;RFA;BenarNews|US|rfa.org
~Voice of America||VOA;VOA News;Voice of America|US|voanews.com
~France 24||France 24;FRANCE 24|FR|france24.com
~RFI||RFI|FR|rfi.fr
~Euronews||Euronews;euronews|FR|euronews.com
~Global Voices||Global Voices|NL|globalvoices.org
~Benzinga||Benzinga|US|benzinga.com
~Motley Fool||The Motley Fool;Motley Fool|US|fool.com
~NPR||NPR|US|npr.org
~The Texas Tribune||The Texas Tribune;Texas Tribune|US|texastribune.org
~CalMatters||CalMatters|US|calmatters.org
~Stateline||Stateline|US|stateline.org
~Inside Climate News||Inside Climate News|US|insideclimatenews.org
~Mongabay||Mongabay|US|mongabay.com
~Vatican News||Vatican News|VA|vaticannews.va
~RNZ||RNZ;Radio New Zealand|NZ|rnz.co.nz
~RND|redaktionsnetzwerk deutschland|RND|DE|rnd.de
~ARD||ARD|DE|ard.de
~ZDF||ZDF|DE|zdf.de
~MDR||MDR|DE|mdr.de
~NDR||NDR|DE|ndr.de
~WDR||WDR|DE|wdr.de
~SWR||SWR|DE|swr.de
~Deutschlandfunk||Deutschlandfunk|DE|deutschlandfunk.de
~ORF||ORF|AT|orf.at
~SRF||SRF|CH|srf.ch
~RTVE||RTVE|ES|rtve.es
~NOS||NOS|NL|nos.nl
~VRT||VRT|BE|vrt.be
`
