/** Tells when the address changes without a load. The page's own `history` is never touched. */

interface NavigationLike extends EventTarget {
  currentEntry?: unknown
}

/**
 * Calls back after each navigation inside the document, as far as the browser tells (Navigation API, back and forward,
 * pages shown again from the cache). What it does not tell, the worker does.
 */
export function watchNavigation(onNavigate: () => void, signal: AbortSignal): void {
  const { navigation } = window as { navigation?: NavigationLike }
  navigation?.addEventListener('navigatesuccess', onNavigate, { signal })
  window.addEventListener('popstate', onNavigate, { signal })
  window.addEventListener('pageshow', (event) => event.persisted && onNavigate(), { signal })
}
