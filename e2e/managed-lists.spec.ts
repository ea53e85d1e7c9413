/** Lists that a school or library lays down. Only root can; elsewhere, the unit tests of the worker have to do. */
import { expect, violations } from './fixtures.ts'
import { ListServer, test } from './list-server.ts'
import { canLayDown } from './policy.ts'

if (canLayDown) {
  // The address has to stand in the policy before the browser starts.
  const server = await ListServer.start()
  test.afterAll(() => server.stop())
  server.give('/school.csv', 'site,title,stars\nvt.example,The VT,2\n')
  const laidDown = {
    address: server.at('/school.csv'),
    name: 'School list',
    publisher: 'The School',
    columns: { domain: 'site', name: 'title', show: [{ column: 'stars', label: 'Points' }] },
  }
  test.use({ managed: { lists: [laidDown] } })

  test('they are there by themselves, in the popup, locked; they change and go with the policy', async ({
    extension,
  }) => {
    extension.allow('127.0.0.1')
    const options = await extension.optionsPage()
    const list = options.getByRole('listitem').filter({ has: options.getByRole('heading', { name: 'School list' }) })
    await expect(list).toContainText('The School', { timeout: 20_000 })
    await expect(list).toContainText('Set by your organisation')
    for (const one of await list.getByRole('switch').all()) {
      await expect(one).toBeChecked()
      await expect(one).toBeDisabled()
    }
    await expect(list.getByRole('button')).toHaveText(['Refresh now'])
    expect(await violations(options)).toEqual([])

    const page = await extension.visit('vt', '/2019/12/karachi-docks.html')
    const popup = await extension.popupPage(page)
    await expect(popup.locator('.said-list').first()).toContainText(/School list.*Points.*2/)
    await popup.close()

    await extension.policy?.change({ lists: [{ ...laidDown, name: 'Library list', links: false }] })
    await options.bringToFront()
    await expect(options.getByRole('heading', { name: 'Library list' })).toBeVisible({ timeout: 40_000 })
    await expect(options.getByRole('switch', { name: 'Show Library list on links' })).not.toBeChecked()
    await extension.policy?.change({})
    await expect(options.getByText('No lists yet.')).toBeVisible({ timeout: 40_000 })
  })
}
