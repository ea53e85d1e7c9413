/** Who stands behind the outlet, in the page's own words: owner, legal entity, memberships. Only what is said in so many words. */
import { type Context, cite } from '../evidence.ts'
import { deref, textOf } from '../survey/metadata.ts'
import { type Block, Mark, type Survey, type Thing } from '../survey.ts'
import { type Evidence, LIMITS } from '../types.ts'
import { outletKey } from './names.ts'

export interface Standing {
  owner?: string
  entity?: string
  memberships?: string[]
  evidence: Evidence[]
}

const MOST_BLOCKS = 200
const MOST_TEXT = 600
const MOST_MEMBERSHIPS = 6

/** A name in a statement: capitalised, up to a mark that ends it. */
const NAME = "(\\p{Lu}[\\p{L}\\p{N}&+.'’/ -]{1,70}?)"
const END =
  '(?=\\s{0,3}(?:[,;:|©()•·–—]|\\. |\\.$|$| (?:and|und|et|y|mit|with|which|that|in|as|since|is|are|All|Alle|Tous)\\b|\\s\\d))'
/** Expressions with many letters of all scripts are slow to make: each is tried only where its word stands. */
type Pattern = readonly [word: RegExp, pattern: () => RegExp]
/** Makes an expression when it is first asked for. */
const late = (pattern: string) => {
  let made: RegExp | undefined
  return () => (made ??= new RegExp(pattern, 'u'))
}

const OWNERS: readonly Pattern[] = [
  [
    /owned by|published by|operated by/,
    late(
      `(?:^|\\b(?:is|are|site|website|wholly|©|\\d{4}|ist|est))[ ,.]{0,3}(?:wholly )?(?:owned|owned and operated|owned and published) by (?:the )?${NAME}${END}`,
    ),
  ],
  [
    / (?:company|subsidiary|publication|property|brand|newspaper)/i,
    late(
      `(?:^|[.,|©–—-] ?|\\d{4} |\\bis |, )(?:an?|A|An|AN?) ${NAME} (?:company|Company|subsidiary|publication|property|brand|newspaper)(?=[.,;|]|\\s{0,3}$| All\\b| ©)`,
    ),
  ],
  [
    /part of /i,
    late(
      `(?:\\bis |©[^.]{0,40}|^)(?:[Pp]art of) (?:the )?${NAME.replace('{1,70}?', '{1,60}?(?: (?:Group|group|Network|network|Media|Corporation))')}${END}`,
    ),
  ],
  [
    / (?:angebot|unternehmen|produkt|titel|service|medium|magazin|portal) /i,
    late(
      `(?:^|\\bist )(?:[Ee]in|EIN) (?:Angebot|Unternehmen|Produkt|Titel|Service|Medium|Magazin|Portal) (?:der|des|von|aus dem(?: Hause)?|vom) ${NAME}${END}`,
    ),
  ],
  [
    /un(?:e)? (?:site|publication|titre|marque|média) /i,
    late(
      `(?:^|\\b)(?:[Uu]n(?:e)? (?:site|publication|titre|marque|média) (?:du|de la|de|d['’])) ?(?:groupe |Groupe )${NAME}${END}`,
    ),
  ],
]
/** Legal forms by which an entity shows as one. */
const FORM =
  '(?:g?GmbH(?: ?& ?Co\\.? ?(?:KG|OHG)(?:aA)?)?|GMBH|mbH(?: ?& ?Co\\.? ?KG)?|AG|KGaA|KG|e\\. ?V\\.|Inc\\.?|LLC|L\\.L\\.C\\.|[Ll]td\\.?|Limited|PLC|plc|Plc|Pty\\.? [Ll]td\\.?|S\\.A\\.(?:U\\.|S\\.)?|SA|SAS|SARL|S\\.L\\.(?:U\\.)?|S\\.r\\.l\\.|S\\.p\\.A\\.|SpA|B\\.V\\.|BV|N\\.V\\.|NV|A/S|AB|Oy|Sp\\. z o\\.o\\.|SE)'
const ENTITY = `(\\p{Lu}[\\p{L}\\p{N}&+.'’/ -]{1,70}? ${FORM})(?![\\p{L}\\p{N}])`
const ENTITIES: readonly Pattern[] = [
  [
    /(?:©|\(c\)|copyright).{1,150}(?:mbh|ag\b|kg|e\. ?v|inc|llc|l\.l\.c|ltd|limited|plc|s\.|sa\b|sas|sarl|spa|b\.?v|n\.?v|a\/s|\bab\b|\boy\b|\bse\b)/i,
    late(
      `^[^\\p{L}]{0,6}(?:©|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[ ©]{0,3}(?:\\([cC]\\) )?(?:by )?(?:\\d{4}(?: ?[-–] ?\\d{2,4})?)?[ ,]{0,3}(?:by )?(?:the )?${ENTITY}`,
    ),
  ],
  [
    /herausgeber|verlag|anbieter|betreiber|medieninhaber|publish|éditeur|edit|uitgever|udgiver|utgiver/i,
    late(
      `^[^\\p{L}]{0,6}(?:Herausgeber(?:in)?|Verlag|Anbieter|Betreiber|Medieninhaber(?:in)?|Diensteanbieter|Published by|Publisher|Éditeur|Editor(?:ial)?|Edito da|Editore|Uitgever|Udgiver|Utgiver)(?: und \\p{Lu}\\p{L}{3,20})?(?: ist| is)?(?: die| der| das| the)?:? {0,2}${ENTITY}`,
    ),
  ],
]
const MEMBERSHIPS: readonly Pattern[] = [
  [
    /member of|regulated by/i,
    late(
      `(?:^|\\b(?:is|are|We are|ist|sind) )(?:an? )?(?:proud |founding |accredited )?(?:[Mm]ember of|regulated by) (?:the )?${NAME}${END}`,
    ),
  ],
  [/mitglied /i, late(`^(?:Wir sind )?Mitglied (?:im|in der|der|des|von) ${NAME}${END}`)],
]

/** What the page says of who stands behind the outlet that it calls `name`. */
export function findStanding(context: Context, name: string): Standing {
  const { survey } = context
  const found: Standing = { evidence: [] }
  fromData(context, name, found)
  for (const block of feet(survey)) {
    const take = (patterns: readonly Pattern[]) => {
      for (const [word, pattern] of patterns) {
        const value = word.test(block.text) ? pattern().exec(block.text)?.[1] : undefined
        if (value && isNamed(value, name)) return value.trim().slice(0, LIMITS.text)
      }
      return undefined
    }
    const note = (rule: string) => found.evidence.push(cite(context, 'text', `outlet/${rule}`, block.text, block))
    if (!found.owner) {
      const owner = take(OWNERS)
      if (owner) {
        found.owner = owner
        note('owner')
      }
    }
    if (!found.entity) {
      const entity = take(ENTITIES)
      if (entity) {
        found.entity = entity
        note('entity')
      }
    }
    const membership = take(MEMBERSHIPS)
    const known = found.memberships ?? []
    if (membership && known.length < MOST_MEMBERSHIPS && !known.includes(membership)) {
      found.memberships = [...known, membership]
      if (known.length === 0) note('membership')
    }
  }
  return found
}

/** `parentOrganization`, `legalName` and `memberOf` of the piece's publisher. */
function fromData(context: Context, name: string, found: Standing): void {
  const { meta } = context.survey
  const given = meta.piece?.publisher
  const publisher = deref(Array.isArray(given) ? given[0] : given, meta)
  if (!publisher || typeof publisher !== 'object' || Array.isArray(publisher)) return
  const say = (key: string, rule: string) => {
    const value = textOf(deref((publisher as Thing)[key], meta))
    if (!value || value.length > LIMITS.text || /^https?:/i.test(value) || !isNamed(value, name)) return undefined
    found.evidence.push(cite(context, 'json-ld', `outlet/${rule}`, value))
    return value
  }
  const owner = say('parentOrganization', 'owner')
  if (owner) found.owner = owner
  const entity = say('legalName', 'entity')
  if (entity) found.entity = entity
  const membership = say('memberOf', 'membership')
  if (membership) found.memberships = [membership]
}

/** Lines at the foot of the page and in the site's own regions: of the story's text, none. */
function* feet({ blocks, end }: Survey): Iterable<Block> {
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - MOST_BLOCKS); i--) {
    const block = blocks[i] as Block
    if (
      block.text.length > MOST_TEXT ||
      block.marks & (Mark.figure | Mark.comments | Mark.related | Mark.card | Mark.ad)
    )
      continue
    if (block.marks & Mark.siteFooter || i >= end) yield block
  }
}

/** Another than the outlet itself, and a name. */
function isNamed(value: string, outlet: string): boolean {
  return (
    value.length > 2 &&
    outletKey(value) !== outletKey(outlet) &&
    !/^(?:The|Our|This|All|Any|Us|New|Media)$|reserv|vorbehalten|marca|trademark/i.test(value)
  )
}
