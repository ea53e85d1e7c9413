/** What a witness says: one name, at one place, with the signs that speak for it and against it. */
import type { Block } from '../survey.ts'
import type { Evidence } from '../types.ts'
import type { Name } from './names.ts'

export interface AuthorClaim extends Name {
  /** What the witness noticed about the name and its place, by short names; `weights.ts` says what each is worth. */
  signs: string[]
  evidence: Evidence
  /** Where it stands on the page; undefined for metadata. */
  block?: Block
  url?: string
  credentials?: string
}
