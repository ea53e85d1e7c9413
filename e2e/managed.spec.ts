/** What a school or library lays down. Only root can; elsewhere, the unit tests of the settings have to do. */
import { Badges, expect, test } from './fixtures.ts'
import { canLayDown } from './policy.ts'

const STORY = '/2019/12/karachi-docks.html'

if (canLayDown) {
  test.use({ managed: { badges: 'chosen', chosenSites: ['vt.example'], hiddenKinds: ['satire'] } })

  test('what an organisation sets holds in pages, is said, and cannot be changed; its changes take effect at once', async ({
    extension,
  }) => {
    const page = await extension.visit('vt', STORY)
    await expect.poll(async () => (await extension.icon(page)).text).toBe('4')
    const badges = await Badges.on(page)
    await expect.poll(async () => (await badges.buttons()).length).toBe(4)
    expect((await badges.buttons()).join()).not.toContain('satire')
    // Neither where badges are drawn nor the list of sites is the reader's: a card offers no way to leave them.
    await badges.click(0)
    await expect.poll(async () => (await badges.accessible()).some(({ role }) => role === 'dialog')).toBe(true)
    expect(await badges.waysToHide()).toEqual(['Hide this badge'])

    const popup = await extension.popupPage(page)
    await expect(popup.getByRole('switch')).toBeChecked()
    await expect(popup.getByRole('switch')).toBeDisabled()
    await expect(popup.locator('footer')).toContainText('Set by your organisation')

    await popup.close()

    const options = await extension.optionsPage()
    await expect(options.getByText('Set by your organisation')).toHaveCount(3)
    await expect(options.getByRole('radio', { name: 'On sites I choose' })).toBeChecked()
    const modes = options.getByRole('group', { name: 'Draw badges in pages' }).getByRole('radio')
    for (const radio of await modes.all()) await expect(radio).toBeDisabled()
    await expect(options.getByRole('checkbox', { name: /satire/ })).not.toBeChecked()
    await expect(options.getByRole('checkbox', { name: /satire/ })).toBeDisabled()
    await expect(options.getByText('vt.example')).toBeVisible()
    await expect(options.getByRole('button', { name: 'Remove vt.example' })).toHaveCount(0)

    await extension.policy?.change({ badges: 'click', changeable: ['badges'] })
    await expect(options.getByRole('radio', { name: 'Only when I click' })).toBeChecked({ timeout: 40_000 })
    await expect(options.getByText('Set by your organisation')).toHaveCount(0)
    await expect.poll(async () => (await extension.icon(page)).text).toBe('5')
    await expect.poll(async () => await badges.buttons()).toEqual([])
    await options.getByRole('radio', { name: 'On every site' }).check()
    await expect.poll(async () => (await badges.buttons()).length).toBe(4)
  })
}
