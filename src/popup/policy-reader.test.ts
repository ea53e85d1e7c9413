// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readPolicyPage } from './policy-reader.ts'

test('reads a fetched page as a policy, and leaves our own page as it was', async () => {
  const before = document.documentElement.outerHTML
  const html = `<title>Notice</title><h1>Notice</h1><script>document.title = 'taken'</script><img src=x onerror="document.title='taken'">
    <p>The Harbour does not guarantee the accuracy of its articles.</p>`
  const reading = await readPolicyPage(html, 'https://harbour.example/n')
  expect(reading).toMatchObject({ page: 'policy', url: 'https://harbour.example/n', title: 'Notice' })
  expect(reading.caveats).toMatchObject([
    { kind: 'accuracy', scope: 'site', quote: 'The Harbour does not guarantee the accuracy of its articles.' },
  ])
  expect(document.documentElement.outerHTML).toBe(before)
})

test('what is no HTML at all is an empty reading', async () => {
  expect((await readPolicyPage('\0\u0001%PDF', 'https://harbour.example/n')).caveats).toEqual([])
})
