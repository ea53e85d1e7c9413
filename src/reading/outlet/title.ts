/** What the page's title says beside the headline: "Headline - Section - Outlet", "Blog: Headline". */
import { letters, textOf } from '../survey/metadata.ts'
import type { Survey } from '../survey.ts'

export interface TitleName {
  text: string
  /** `proved`: the rest of the title is the headline. `part`: one of its parts. `lone`: the headline itself, if all else fails. */
  how: 'proved' | 'part' | 'lone'
}

const SPLIT = /\s{1,9}[-–—|·•:»«~]{1,3}\s{1,9}|\s{0,9}[|｜»«＜＞]\s{0,9}|\s{1,9}::\s{1,9}|(?<=\S)-\s{1,9}|:\s{1,9}/u
const EDGE_BEFORE = /[\s\-–—|｜·•:»«~＜＞]{1,9}$/u
const EDGE_AFTER = /^[\s\-–—|｜·•:»«~＜＞]{1,9}/u
const BYLINE = /^(?:by|von|por|par|di|da|av|door)\s/

/** Han, kana and Hangul say in one sign what others say in two or more. */
const widthOf = (text: string) => text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)

export function titleNames({ meta, blocks, headline, url }: Survey): TitleName[] {
  const { title } = meta
  if (!title) return []
  const first = blocks[headline]?.text
  const parts = partsOf(title)
  // The site's name as the page's first heading, beside a longer part: that one is the headline.
  const isName =
    first !== undefined &&
    widthOf(first) < 30 &&
    parts.some((part) => part === first) &&
    parts.some((part) => part.length > 1.5 * first.length)
  const h1 = isName ? undefined : first
  // A copy of the whole title says nothing of its parts.
  const headlines = [meta.metas.get('og:title')?.[0], h1, meta.piece && textOf(meta.piece.headline)].filter(
    (text) => text !== undefined && text.length > 3 && (parts.length < 2 || letters(text) !== letters(title)),
  ) as string[]
  const out: TitleName[] = []
  const add = (text: string, how: TitleName['how']) => {
    if (isOfPiece(text, url)) return
    if (text.length > 1 && widthOf(text) < 60 && !BYLINE.test(text) && !out.some((one) => one.text === text))
      out.push({ text, how })
  }
  if (isName && headlines.length === 0) add(first, 'proved')
  for (const one of headlines) {
    const beside = besideHeadline(title, one)
    if (!beside) continue
    const others = partsOf(beside.rest)
    if (beside.side === 'after') others.reverse()
    others.forEach((part, i) => {
      add(part, i === 0 && beside.marked ? 'proved' : 'part')
    })
  }
  const known = headlines.map(letters)
  const isHeadline = (part: string) => {
    const plain = letters(part)
    return plain.length > 0 && known.some((one) => one.includes(plain) || plain.includes(one))
  }
  if (parts.length > 1) {
    const last = parts[parts.length - 1]
    const others = parts.filter((part) => widthOf(part) < 45 && !isHeadline(part))
    for (const part of others.sort((a, b) => Number(b === last) - Number(a === last)).slice(0, 3)) add(part, 'part')
  }
  if (out.length === 0)
    for (const part of parts.slice(0, 3)) if (widthOf(part) < 30 && parts.length > 1) add(part, 'lone')
  return out
}

/** The address of this piece ends in these words: they are its title. */
function isOfPiece(text: string, { pathname }: URL): boolean {
  const last = pathname.slice(-300).replace(/\/$/, '').split('/').pop() ?? ''
  const words = letters(last.replace(/\.\w{2,5}$/, ''))
  return words.length > 7 && words === letters(text)
}

function partsOf(text: string): string[] {
  return text
    .split(SPLIT)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
}

/** What is left of the title when the headline is taken from its start or its end; `marked`: set off by a mark. */
function besideHeadline(
  title: string,
  headline: string,
): { rest: string; side: 'before' | 'after'; marked: boolean } | undefined {
  const [whole, part] = [title.toLowerCase(), headline.toLowerCase().trim()]
  if (whole.length !== title.length || part.length < 4) return undefined
  if (whole.startsWith(part)) {
    const rest = title.slice(part.length)
    if (/^[^\p{L}\p{N}]/u.test(rest))
      return { rest: rest.replace(EDGE_AFTER, ''), side: 'after', marked: /^\s{0,9}[^\s\p{L}\p{N}]/u.test(rest) }
  }
  if (whole.endsWith(part)) {
    const rest = title.slice(0, -part.length)
    if (/[^\p{L}\p{N}]$/u.test(rest))
      return { rest: rest.replace(EDGE_BEFORE, ''), side: 'before', marked: /[^\s\p{L}\p{N}]\s{0,9}$/u.test(rest) }
  }
  return undefined
}
