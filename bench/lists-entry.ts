/** What the bench of lists runs in the extension's worker: the source of the extension itself. */
export { saidByLists } from '../src/background/lists.ts'
