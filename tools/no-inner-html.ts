/**
 * Takes out of Preact the path that parses a string as HTML (`dangerouslySetInnerHTML`). We never use it; without it, no
 * text of a page can become markup in ours, whatever a later change does, and Firefox's store has nothing to warn of.
 */
import type { Plugin } from 'vite'

const PREACT = /\/node_modules\/preact\/dist\/preact\.mjs$/

/** `"dangerouslySetInnerHTML"==name?variable=value:`, once for the old properties and once for the new ones. */
const PROPERTY = /"dangerouslySetInnerHTML"==\w+\?\w+=\w+:/g

/** `html?(…innerHTML…,node.__k=[]):(old&&(element.textContent=""),`, of which the second way remains. */
const PARSING = /(\w+)\?\(\w+\|\|\(?\w+&&\(\1\.__html==.{1,120}?\.__k=\[\]\):\(\w+&&\(\w+\.textContent=""\),/g

/** Preact's code without that path. Throws where the code is not as expected: the patterns are to be looked at again. */
export function withoutInnerHtml(code: string): string {
  const found = [PROPERTY, PARSING].map((pattern) => code.match(pattern)?.length ?? 0)
  const out = code.replace(PROPERTY, '').replace(PARSING, '(')
  if (found.join() !== '2,1' || /innerHTML/i.test(out))
    throw new Error(`Preact's code has changed: found ${found.join(' and ')} places in place of 2 and 1`)
  return out
}

export function noInnerHtml(): Plugin {
  return {
    name: 'smallprint:no-inner-html',
    transform: {
      filter: { id: PREACT },
      handler: (code) => ({ code: withoutInnerHtml(code), map: null }),
    },
  }
}
