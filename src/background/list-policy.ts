/** The lists that an organisation lays down by policy: their shape. What is of another one is passed over. */
import * as v from 'valibot'
import { readPolicyLists } from '../platform/settings.ts'
import { listAddress } from '../sources/lists/address.ts'
import { LIST_LIMITS, type ListDetails, type ListMapping } from '../sources/lists/types.ts'

export interface PolicyList {
  url: string
  details: ListDetails
  mapping: ListMapping
  links: boolean
}

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LIST_LIMITS.name))
const PolicyListSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(2000)),
  name: text,
  publisher: v.optional(text),
  licence: v.optional(text),
  columns: v.object({
    domain: text,
    name: v.optional(text),
    show: v.pipe(v.array(v.object({ column: text, label: v.optional(text) })), v.maxLength(LIST_LIMITS.shown)),
  }),
  links: v.optional(v.boolean(), true),
})

/** The lists of a policy, each address once. */
export function policyListsFrom(raw: unknown): PolicyList[] {
  const found = new Map<string, PolicyList>()
  for (const one of Array.isArray(raw) ? raw.slice(0, LIST_LIMITS.lists) : []) {
    const { success, output } = v.safeParse(PolicyListSchema, one)
    const url = success ? listAddress(output.address) : undefined
    if (!success || !url || found.has(url)) continue
    const { name, publisher, licence, columns, links } = output
    const show = columns.show.map(({ column, label }) => ({ column, label: label ?? column }))
    found.set(url, {
      url,
      details: { name, ...(publisher ? { publisher } : {}), ...(licence ? { licence } : {}) },
      mapping: { domain: columns.domain, ...(columns.name ? { name: columns.name } : {}), show },
      links,
    })
  }
  return [...found.values()]
}

export async function policyLists(): Promise<PolicyList[]> {
  return policyListsFrom(await readPolicyLists())
}
