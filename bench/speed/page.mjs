/** A page to measure in: opened alone in a process of its own, with a world beside the page's own. */
import { isUtf8 } from '../../tools/page-reader.mjs'

const HEADERS = {
  // A saved page runs no scripts and reaches nothing; its own styles stand.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  // A page that shares nothing with others is given a clock that shows 5 µs; all others one of 100 µs.
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}
const PATIENCE = 60_000

/**
 * Opens `{ url, html }` (text or bytes) in a browser context of its own, which the browser gives a process of its own: nothing is compiled
 * there yet. Returns `{ run(script), call(fn, …args), cdp, close() }`; the first two work in one isolated world, as content
 * scripts do.
 */
export async function openAlone(browser, { url, html }) {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    await page.route('**/*', (route) => {
      const request = route.request()
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.abort()
      const charset = typeof html === 'string' || isUtf8(html) ? '; charset=utf-8' : ''
      return route.fulfill({ headers: { ...HEADERS, 'content-type': `text/html${charset}` }, body: html })
    })
    await page.goto(url.replace(/^http:/, 'https:'), { waitUntil: 'load' })
    const cdp = await context.newCDPSession(page)
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const value = ({ result, exceptionDetails }) => {
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value
    }
    return {
      cdp,
      run: async (script) =>
        value(await cdp.send('Runtime.evaluate', { expression: `${script};0`, contextId: executionContextId })),
      call: async (fn, ...args) =>
        value(
          await cdp.send('Runtime.callFunctionOn', {
            functionDeclaration: String(fn),
            arguments: args.map((one) => ({ value: one })),
            executionContextId,
            returnByValue: true,
          }),
        ),
      close: () => context.close(),
    }
  } catch (error) {
    await context.close()
    throw error
  }
}
