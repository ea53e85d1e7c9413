/** The files with which a new kind of caveat, or a new language of bylines, begins: whole, green, and to be filled in. */

/** `travel-funded` → `travelFunded` */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())
const plain = (name) => name.replaceAll('-', ' ')

/** The sentence in which the reader is told, by language of the interface; "xx" where there is none yet. */
const SENTENCES = {
  en: (name) => `This piece is of another kind: ${plain(name)}.`,
  de: (name) => `Dieser Beitrag ist von anderer Art: ${plain(name)}.`,
  fr: (name) => `Cet article est d’un autre type (${plain(name)}).`,
  es: (name) => `Este artículo es de otro tipo (${plain(name)}).`,
  xx: (name) => `(${plain(name)})`,
}

const RULE = (name) => `/** ${plain(name)}: say here, in a sentence, what pages say with it. */
import type { CaveatRule } from './types.ts'

export default {
  kind: '${name}',
  cues: '${name.split('-')[0]}',
  // Example wordings: put the real ones in their place. types.ts has the other fields, and how phrases are written.
  edges: {
    en: ['this (?:article|story|piece) (?:\\\\w+ )?(?:is|was) marked as ${plain(name)}'],
  },
  labels: { en: '${plain(name)}' },
} satisfies CaveatRule
`

const RULE_TEST = (name) => `// @vitest-environment jsdom
import { checkRule } from './try.ts'

checkRule('${name}', {
  hits: [
    'This article is marked as ${plain(name)}.',
    ['after', 'This story was marked as ${plain(name)} by the desk.'],
    ['before', '${plain(name)}'],
  ],
  misses: [
    'The minister said the word ${plain(name)} twice.',
    '“This article is marked as ${plain(name)},” the judge wrote.',
    ['menu', '${plain(name)}'],
    ['comment', 'This article is marked as ${plain(name)}.'],
  ],
})
`

const LANGUAGE = (code, name) => `/** ${name}: the words around bylines. */
import type { Language } from './types.ts'

// These words are Esperanto's, as an example: put those of ${name} in their place. types.ts says what each is.
export default {
  code: '${code}',
  by: 'verkis|verkita de|teksto:|raportas:',
  and: 'kaj',
  roles: 'fotis|foto:|redaktis|redaktis:|tradukis',
  titles: 'ĵurnalisto|redaktoro|profesoro',
  desks: 'redakcio|novaĵagentejo|universitato',
  dates: 'januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro',
  place: 'ĉe',
  says: 'raportas|verkas',
  is: 'estas|estis',
  box: 'pri la verkinto|pli de',
} satisfies Language
`

const LANGUAGE_TEST = (code) => `// @vitest-environment jsdom
import { checkLanguage } from './try.ts'

checkLanguage('${code}', {
  named: {
    'Verkis Mira Holt': ['Mira Holt'],
    'Verkita de Mira Holt kaj Jonas Adler': ['Mira Holt', 'Jonas Adler'],
    'Teksto: Mira Holt': ['Mira Holt'],
  },
  nobody: ['Foto: Mira Holt', 'Tradukis Mira Holt', '3 marto 2026'],
})
`

/** A name of a kind, "press-release". */
const KIND = /^[a-z]{2,}(?:-[a-z]+){0,3}$/
/** ISO 639-1. */
const CODE = /^[a-z]{2}$/

/** @typedef {{ made: Record<string, string>, changed: Record<string, string> }} Skeleton new files and new texts of old ones, by path */

/**
 * A new kind of caveat. `read` gives the text of a file of the project by its path, undefined where there is none;
 * `languages` are those of the interface. Throws with a sentence for the author where the name will not do.
 * @returns {Skeleton}
 */
export function caveat(name, read, languages) {
  if (!KIND.test(name))
    throw new Error(`"${name}" is no name of a kind: small letters with hyphens, as "press-release"`)
  const rule = `src/reading/caveats/${name}.ts`
  if (read(rule) !== undefined) throw new Error(`${rule} is there already`)
  const edit = (path, pattern, replacement) => [path, replaced(path, read(path), pattern, replacement)]
  return {
    made: { [rule]: RULE(name), [`src/reading/caveats/${name}.test.ts`]: RULE_TEST(name) },
    changed: Object.fromEntries([
      edit('src/reading/types.ts', /(export const CAVEAT_KINDS = \[[^\]]*?)(\n\] as const)/, `$1\n  '${name}',$2`),
      ['src/reading/caveats/rules.ts', withRule(read('src/reading/caveats/rules.ts'), name)],
      edit('public/managed-schema.json', /("hiddenKinds": \{[^\]]*?)(\n *\])/, `$1,\n          "${name}"$2`),
      edit('docs/managed-policy.md', /(\n\| `hiddenKinds` \|[^|]*?)( \|)/, `$1, \`${name}\`$2`),
      ...languages.map((language) => {
        const message = JSON.stringify((SENTENCES[language] ?? SENTENCES.xx)(name))
        const description = `Caveat of the kind “${name}”, in one neutral sentence, the same for every outlet.`
        const entry = `  "kind_${name.replaceAll('-', '_')}": {\n    "message": ${message}${
          language === 'en' ? `,\n    "description": "${description}"` : ''
        }\n  },\n`
        // After the last of its neighbours.
        const last = /([\s\S]*\n {2}"kind_\w+": \{\n[\s\S]*?\n {2}\},\n)/
        return edit(`public/_locales/${language}/messages.json`, last, `$1${entry}`)
      }),
    ]),
  }
}

/**
 * A new language of bylines; the same conditions as for `caveat`.
 * @returns {Skeleton}
 */
export function language(code, read) {
  if (!CODE.test(code)) throw new Error(`"${code}" is no code of ISO 639-1: two small letters, as "pt"`)
  const file = `src/reading/languages/${code}.ts`
  if (read(file) !== undefined) throw new Error(`${file} is there already`)
  const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
  if (!name) throw new Error(`No language has the code "${code}"`)
  return {
    made: { [file]: LANGUAGE(code, name), [`src/reading/languages/${code}.test.ts`]: LANGUAGE_TEST(code) },
    changed: {},
  }
}

function replaced(path, text, pattern, replacement) {
  if (!pattern.test(text ?? '')) throw new Error(`${path} is not as expected: no place found for the new kind`)
  return text.replace(pattern, replacement)
}

/** `rules.ts` with the new rule: its import in the order of the paths, its name at the end of the list. */
function withRule(text, name) {
  const path = 'src/reading/caveats/rules.ts'
  const added = replaced(path, text, /(export const RULES[^\]]*\[\][^\]]*?)(\n\]\n)/, `$1\n  ${camel(name)},$2`)
  const imports = added.match(/^import .*\n/gm)
  const all = [...imports, `import ${camel(name)} from './${name}.ts'\n`]
  const pathOf = (line) => /'(.*)\.ts'/.exec(line)[1]
  return added.replace(imports.join(''), all.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)).join(''))
}
