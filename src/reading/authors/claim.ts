/** What a witness says about the author: names in the order of the page, all from one place. */
import type { Block } from '../survey.ts'
import type { Evidence } from '../types.ts'
import type { Name } from './names.ts'

export interface AuthorClaim extends Name {
  /** 0 to 1: how far this witness, here, is to be believed. */
  strength: number
  evidence: Evidence
  block?: Block
  url?: string
  credentials?: string
}

/** One witness's whole answer: its authors belong together. */
export interface Testimony {
  witness: 'visible' | 'json-ld' | 'meta'
  strength: number
  claims: AuthorClaim[]
}
