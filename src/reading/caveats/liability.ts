/** The outlet disclaims responsibility for the content, or puts it on the author or a third party. */
import type { CaveatRule } from './types.ts'

const MATTER =
  '(?:content|information|accura|inaccura|error|omission|opinion|view|statement|article|material|image|photo|picture|damage|loss|claim|comment|consequence|any)'
const WRITER =
  '(?:author|writer|contributor|columnist|publisher|issuer|compan(?:y|ies)|advertiser|creator|source|provider|third part|user|poster)'

export default {
  kind: 'liability',
  cues: 'responsib|liab|accountable|own risk|risk|haft|verantwort|responsab|aansprakelijk|verantwoordelijk|責任',
  site: true,
  edges: {
    en: [
      `(?:not|never|nor|neither) … (?:be )?(?:held )?(?:responsible|liable|accountable) (?:\\w+ ){0,4}for … ${MATTER}`,
      `(?:not|never|nor|neither) (?:be )?(?:held )?(?:responsible|liable|accountable) (?:\\w+ ){0,4}for (?:\\w+ )?${MATTER}`,
      '(?:assum|accept|bear|tak|undertak)\\w* no (?:\\w+ ){0,2}(?:responsibility|liability)',
      '(?:has|have|with) no (?:legal |editorial )?(?:responsibility|liability) for',
      "(?:does|do|will|can|could)(?: not|n't|not) (?:\\w+ )?(?:accept|assume|bear|take|undertake) (?:\\w+ ){0,3}(?:responsibility|liability)",
      '(?:accept|assume)s? neither (?:responsibility|liability)',
      `disclaims? (?:any|all|every) … (?:responsib|liab)`,
      `(?:sole|full|entire|exclusive|total)(?:ly)? (?:the )?responsib\\w+ of (?:\\w+ ){0,3}${WRITER}`,
      `${WRITER}\\w*(?: alone)? (?:is|are|remains?|takes?|bears?|holds?) (?:\\w+ )?(?:solely|fully|entirely|alone|full|sole|all) (?:responsib)\\w+ (?:for)`,
      `${WRITER}\\w*,? (?:is|are) alone responsible for`,
      `${WRITER}\\w* alone (?:is|are|remains?|bears?) (?:the )?(?:responsib|liab)\\w+ (?:for|to)`,
      `responsibility for … (?:lies|rests|remains) … with … ${WRITER}`,
      "(?:any reliance|use|act on) … at (?:your|the reader's|their) own risk",
    ],
    de: [
      '(?:keine|keinerlei) (?:\\p{L}+ ){0,2}(?:Haftung|Verantwortung) … (?:übern|Inhalt|Schäden|Richtigkeit|Angaben|Beitr)',
      '(?:übern\\p{L}+|haftet|haften) … (?:keine|keinerlei|nicht) … (?:Haftung|Inhalt|Angaben|Schäden)',
      'Haftungsausschluss (?:für|:|und)',
      '(?:gänzlich|vollständig|völlig)\\p{L}* Haftungsausschluss',
      '(?:allein|ausschließlich|selbst) (?:\\p{L}+ ){0,4}verantwortlich && (?:Autor|Verfasser|Herausgeber|Emittent|Unternehmen|Inhalt|Mitteilende|Nutzer)',
      '(?:in|auf) eigener Verantwortung',
      'für den Inhalt … (?:ist|sind) … (?:allein|ausschließlich|nur|jeweilig)\\p{L}* … verantwortlich',
    ],
    fr: [
      "(?:décline|n'assume|n'accepte|ne saurait|ne peut être|ne peuvent être) … responsab",
      "(?:seule?|entière|exclusive) responsabilité (?:de|du|des) (?:l'|son |leur |ses )?(?:auteur|annonceur|émetteur)",
    ],
    es: [
      'no se (?:hace|hacen|responsabiliza) (?:responsable )?… (?:contenido|opinion|información|daño)',
      '(?:exclusiva|entera|única) responsabilidad (?:de|del|de los) (?:su |sus )?(?:autor|emisor|anunciante)',
    ],
    it: [
      '(?:declina|non si assume) … responsabilità',
      "(?:esclusiva|piena) responsabilità (?:dell'autore|degli autori|dell'emittente)",
    ],
    pt: [
      'não se responsabiliza',
      '(?:inteira|exclusiva|total) responsabilidade (?:do|da|dos|das|de) (?:seu |seus )?autor',
    ],
    nl: ['(?:niet|geen) … (?:aansprakelijk|verantwoordelijk)\\p{L}* … (?:inhoud|schade|juistheid)'],
    ja: ['責任(?:は|を)?(?:一切)?(?:負い|負わ|負う)'],
  },
  never: [
    '(?:external|linked|third[- ]party) (?:\\w+ )?(?:sites?|links?|websites?|pages)|(?:content|contents) of (?:other|linked|external)',
    '(?:extern|verlinkt|fremd)\\p{L}* (?:Links?|Seiten|Internetseiten|Websites?|Webseiten|Inhalte)|gelinkt|verlink',
    '(?:unverlangt|Manuskript|Betriebshaftung|Haftpflicht|GmbH & Co|beschränkt|liability (?:company|insurance|partnership))',
    '(?:lost|stolen|unsolicited|belongings|delivery|shipping)',
    'sites? (?:externes?|tiers)|sitios? (?:externos?|de terceros)|siti esterni',
  ],
} satisfies CaveatRule
