/**
 * The words that a language uses around bylines. Adding a language is adding a file `<code>.ts` beside this one.
 *
 * Each entry is a list of words or phrases, lower case, split by "|". They are compared with folded lower-case text, not
 * used as patterns, so any character is itself.
 */
export interface Language {
  /** ISO 639-1. */
  code: string
  /** Introduces the author: "by", "written by", "text:". A colon may follow each. */
  by: string
  /** Stands between two names. */
  and: string
  /** Introduces somebody who is not the author: photographer, editor, translator, reviewer. */
  roles: string
  /** Words of job titles. */
  titles: string
  /** Says before a full name what somebody is, and may be a family name elsewhere: "Bishop Jane Doe". */
  before?: string
  /** Words that make a name an organisation or a desk. */
  desks: string
  /** Months, weekdays and words beside dates. */
  dates: string
  /** Stands between a name and a place: "in Berlin". */
  place: string
  /** What a reporter does, in a line under the headline: "reports", "writes". */
  says: string
  /** Heads a box about the author, or the link there to all that the author wrote: "about the author", "more by". */
  box?: string
  /** Heads a box with names of others: "our team", "media contact". */
  others?: string
  /** Heads a list of other stories: "most read", "related articles". */
  stories?: string
  /** Opens a sentence on who somebody is: "is a former officer". */
  is: string
}
