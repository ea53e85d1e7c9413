/** How links to one kind of policy are named, as data. `kind.ts` is the only one that runs it. */

/**
 * Whole link texts by language, as alternatives of a regular expression: lower case, straight apostrophes, without
 * openers ("read our …"), with "@" in place of the outlet's own name. All languages are tried on every page.
 */
export interface Names {
  /** They mean the policy wherever they stand. */
  plain: Record<string, string>
  /** Topics and sections are called so as well: counted only where the address says the same. */
  bare?: Record<string, string>
  /** What part of the address bears out a bare name. Tried on the path. */
  path?: RegExp
}
