/**
 * News agencies: names as readers know them, other names and abbreviations, country, domain. Plain facts, gathered from
 * the agencies' own sites. `short` forms are common words or letters elsewhere: they count only in a dateline or credit.
 */
export interface Agency {
  name: string
  /** Other names, split by "|". */
  other: string
  /** Abbreviations that need a dateline or a credit line around them, split by "|". */
  short: string
  /** ISO 3166-1 alpha-2. */
  country: string
  domain: string
}

const ROWS = `
Reuters|thomson reuters;reuters staff;reuters.com;nachrichtenagentur reuters||US|reuters.com
Associated Press|the associated press;ap news|AP|US|apnews.com
AFP|agence france-presse;agence france presse;france-presse;afp.com||FR|afp.com
dpa|deutsche presse-agentur;dpa-afx;dpa-infocom;dpa international;dpa/lno;dpa/lby;dpa/lsw;dpa/tmn||DE|dpa.com
APA|austria presse agentur||AT|apa.at
Keystone-SDA|schweizerische depeschenagentur;keystone sda;sda/ats|SDA;ATS|CH|keystone-sda.ch
KNA|katholische nachrichten-agentur||DE|kna.de
epd|evangelischer pressedienst||DE|epd.de
SID|sport-informations-dienst|sid|DE|sid.de
dts Nachrichtenagentur|dts||DE|dts-nachrichtenagentur.de
ddp|||DE|ddp.de
UPI|united press international||US|upi.com
Bloomberg News|||US|bloomberg.com
TASS|itar-tass;тасс||RU|tass.com
RIA Novosti|рия новости;риа новости|РИА|RU|ria.ru
Interfax|интерфакс||RU|interfax.com
Sputnik|||RU|sputnikglobe.com
RT|||RU|rt.com
Xinhua|xinhua news agency;新华社;新華社||CN|xinhuanet.com
China News Service|中新社;中国新闻社||CN|chinanews.com
Kyodo News|kyodo;共同通信;共同通信社||JP|kyodonews.net
Jiji Press|jiji;時事通信;時事通信社;時事||JP|jiji.com
Yonhap|yonhap news agency;연합뉴스||KR|yna.co.kr
Newsis|뉴시스||KR|newsis.com
KCNA|korean central news agency||KP|kcna.kp
PTI|press trust of india||IN|ptinews.com
ANI|asian news international||IN|aninews.in
IANS|indo-asian news service||IN|ians.in
UNI|united news of india|UNI|IN|uniindia.com
APP|associated press of pakistan|APP|PK|app.com.pk
BSS|bangladesh sangbad sangstha||BD|bssnews.net
UNB|united news of bangladesh||BD|unb.com.bd
Antara|||ID|antaranews.com
Bernama|||MY|bernama.com
VNA|vietnam news agency;ttxvn||VN|vnanet.vn
PNA|philippine news agency||PH|pna.gov.ph
AAP|australian associated press||AU|aap.com.au
The Canadian Press|canadian press;la presse canadienne|CP|CA|thecanadianpress.com
PA Media|press association;pa news agency|PA|GB|pa.media
ANSA|||IT|ansa.it
Adnkronos|||IT|adnkronos.com
AGI|agenzia italia|AGI|IT|agi.it
EFE|agencia efe||ES|efe.com
Europa Press|||ES|europapress.es
Lusa|agência lusa||PT|lusa.pt
Belga|||BE|belga.be
ANP|algemeen nederlands persbureau||NL|anp.nl
NTB|norsk telegrambyrå||NO|ntb.no
TT|tidningarnas telegrambyrå|TT|SE|tt.se
Ritzau|||DK|ritzau.dk
STT|suomen tietotoimisto||FI|stt.fi
PAP|polska agencja prasowa||PL|pap.pl
ČTK|ctk;česká tisková kancelář||CZ|ctk.cz
TASR|||SK|tasr.sk
MTI|magyar távirati iroda||HU|mti.hu
Agerpres|||RO|agerpres.ro
BTA|||BG|bta.bg
Hina|||HR|hina.hr
Tanjug|||RS|tanjug.rs
Ukrinform|укрінформ||UA|ukrinform.ua
UNIAN|уніан||UA|unian.ua
BelTA|белта||BY|belta.by
ANA-MPA|amna;απε-μπε||GR|amna.gr
Anadolu Agency|anadolu;anadolu ajansı;anadolu ajansi|AA|TR|aa.com.tr
DHA|demirören haber ajansı;dogan haber ajansi||TR|dha.com.tr
İHA|ihlas haber ajansı;iha||TR|iha.com.tr
IRNA|||IR|irna.ir
Tasnim|tasnim news agency||IR|tasnimnews.com
WAFA|||PS|wafa.ps
SANA|||SY|sana.sy
MENA|middle east news agency|MENA|EG|mena.org.eg
SPA|saudi press agency|SPA|SA|spa.gov.sa
WAM|emirates news agency||AE|wam.ae
QNA|qatar news agency||QA|qna.org.qa
NAN|news agency of nigeria|NAN|NG|nannews.ng
GNA|ghana news agency||GH|gna.org.gh
KNA Kenya|kenya news agency||KE|kenyanews.go.ke
APS|algérie presse service||DZ|aps.dz
MAP|maghreb arabe presse|MAP|MA|mapnews.ma
Agência Brasil|||BR|agenciabrasil.ebc.com.br
Télam|telam||AR|telam.com.ar
Notimex|||MX|notimex.gob.mx
Prensa Latina|||CU|plenglish.com
Inter Press Service|ips news||IT|ipsnews.net
Project Syndicate|||US|project-syndicate.org
PR Newswire|prnewswire||US|prnewswire.com
Business Wire|businesswire||US|businesswire.com
GlobeNewswire|globe newswire||US|globenewswire.com
news aktuell|presseportal;ots||DE|presseportal.de`

let table: Map<string, Agency> | undefined
let shorts: Map<string, Agency> | undefined

function load(): void {
  table = new Map()
  shorts = new Map()
  for (const row of ROWS.trim().split('\n')) {
    const [name = '', other = '', short = '', country = '', domain = ''] = row.split('|')
    const agency: Agency = { name, other, short, country, domain }
    table.set(name.toLowerCase(), agency)
    for (const one of other.split(';')) if (one) table.set(one, agency)
    for (const one of short.split(';')) if (one) shorts.set(one.toLowerCase(), agency)
  }
}

/** The agency of this name, or undefined. `credit`: the place is a dateline or credit line, so that "AP" counts. */
export function agencyNamed(name: string, credit = false): Agency | undefined {
  if (!table || !shorts) load()
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^(?:the|agentur|nachrichtenagentur|agence|agencia|agenzia) /, '')
    .replace(/[.,:]{1,9}$/, '')
  return (
    table?.get(key) ?? table?.get(name.trim().toLowerCase()) ?? (credit || name === 'AP' ? shorts?.get(key) : undefined)
  )
}

/** Number of agencies known. */
export function agencyCount(): number {
  return ROWS.trim().split('\n').length
}
