/** In which languages may the page's own words be: those of its text, the one that it states, and English. */
import { isParagraph } from '../survey/extent.ts'
import type { Survey } from '../survey.ts'
import { ANY_LANGUAGE, type Languages, languageBit, languagesOf } from './likely.ts'

/** Of the piece's text, this much is looked at, in characters. */
const SAMPLE = 1200

/** The page's languages. Pages often state the wrong one, and a site's own words are often English. */
export function languagesOfPage({ blocks, end, headline, meta }: Survey): Languages {
  let sample = ''
  for (let i = Math.max(0, headline); i < end && sample.length < SAMPLE; i++) {
    const block = blocks[i]
    if (block && isParagraph(block)) sample += `${block.text.slice(0, SAMPLE)} `
  }
  const stated = meta.lang?.slice(0, 2).toLowerCase()
  if (!sample && !stated) return ANY_LANGUAGE
  return languagesOf(sample) | languageBit('en') | (stated ? languageBit(stated) : 0)
}
