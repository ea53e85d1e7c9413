/** What may be found in the extension's storage that does not belong there: spoilt, old, or from a time that is yet to come. */

/** Settings. `shows`: how many caveats the icon counts with them, and whether badges stand. */
export const SETTINGS = [
  ['a number', 7],
  ['words', 'everywhere'],
  ['nothing', null],
  ['a list', [1, 2, 3]],
  [
    'every field of the wrong type',
    {
      version: 'two',
      badges: 3,
      quietSites: 'vt.example',
      chosenSites: { 0: 'vt.example' },
      hiddenKinds: [1, null, 'none'],
      history: 'yes',
      language: 'xx',
      facts: 0,
      hiddenFacts: [{}],
      linkBadges: true,
      quietLinkSites: 4,
    },
  ],
  ['of version 1, badges off', { version: 1, badges: false }, { badges: false }],
  ['of version 1, badges on, a kind hidden', { version: 1, badges: true, hiddenKinds: ['satire'] }, { caveats: '4' }],
  ['of a version that is yet to come', { version: 9, badges: 'sometimes', colours: ['red'] }],
]

/** Kept policies. */
export const POLICIES = [
  ['a number', 7],
  ['without a reading', { url: 1 }],
  ['with a reading that is none', { reading: { schema: 1 }, fetchedAt: new Date().toISOString() }],
  [
    'with parts of the wrong type',
    {
      url: 5,
      address: {},
      fetchedAt: new Date().toISOString(),
      reading: { schema: 1, caveats: 'many', authors: null, outlet: 3 },
    },
  ],
]

const READINGS = { keyPath: 'id', autoIncrement: true }

/** Databases: what of it is wrong, its name, its stores, its version. */
export const DATABASES = [
  ['of a later version', 'history', { readings: { rows: [] } }, 99],
  ['without its stores', 'history', { others: { rows: [] } }],
  [
    'rows of the wrong shape',
    'history',
    {
      readings: {
        options: READINGS,
        rows: [{ page: 5 }, { names: ['rohan malhotra'], authors: 'x', visit: 4, readAt: 7 }, { words: 3 }],
      },
    },
  ],
  ['of a later version', 'lists', { lists: { rows: [] } }, 99],
  ['without its stores', 'lists', { others: { rows: [] } }],
  [
    'rows of the wrong shape',
    'lists',
    {
      lists: { options: { keyPath: 'id' }, rows: [{ id: 1 }, { id: 'a', on: true, origin: 7 }] },
      hashes: { options: {}, rows: [] },
      buckets: { options: {}, rows: [] },
      drafts: { options: { keyPath: 'id' }, rows: [] },
    },
  ],
]

/** In a page of ours: puts rows into a database, as they are given. `at` of a later extension's version. */
export const spoil = async ([database, contents, at]) => {
  await new Promise((done) => {
    indexedDB.deleteDatabase(database).onsuccess = done
  })
  const db = await new Promise((done, failed) => {
    const request = indexedDB.open(database, at)
    request.onupgradeneeded = () => {
      for (const [store, { options, rows }] of Object.entries(contents)) {
        const made = request.result.createObjectStore(store, options ?? { autoIncrement: true })
        if (store === 'readings')
          for (const index of ['visit', 'page', 'names'])
            made.createIndex(index, index, { multiEntry: index === 'names' })
        for (const row of rows) made.put(row)
      }
    }
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })
  db.close()
}
