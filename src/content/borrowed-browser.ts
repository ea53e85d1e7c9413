/**
 * What stands in for `platform/browser.ts` in the scripts that are brought to some pages (`vite.config.ts` sees to that): the
 * extension's API as the first script of the page already has it. Each would carry a copy of the polyfill otherwise.
 */
type Api = typeof import('../platform/browser.ts')

const HERE = '__smallprintApi'
const world = globalThis as { [HERE]?: Api }

/** The first script lends its API to those that come later. Out of the page's own sight. */
export function lend(api: Api): void {
  world[HERE] = api
}

export const { browser, isAlive } = (world[HERE] ?? {}) as Api
