/**
 * Where a browser is found, in this order: CHROMIUM_PATH / FIREFOX_PATH, Playwright's own (Chromium), the system's, what
 * `npx playwright install` gets, what the system's package manager gets (Debian and Ubuntu, as root).
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const MAC = '/Applications'
const WINDOWS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean)

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Branded Chrome no longer loads unpacked extensions from the command line: Chromium first, and no Chrome at all.
    names: ['chromium', 'chromium-browser'],
    paths: [
      `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
      ...WINDOWS.map((dir) => join(dir, 'Chromium/Application/chrome.exe')),
    ],
    package: 'chromium',
    install: ['npx', ['playwright', 'install', 'chromium']],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: [
      `${MAC}/Firefox.app/Contents/MacOS/firefox`,
      ...WINDOWS.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
    ],
    package: 'firefox-esr',
  },
}

const WORLD = {
  env: process.env,
  exists: (path) => {
    try {
      accessSync(path, constants.X_OK)
      return true
    } catch {
      return false
    }
  },
  playwrightPath: async () => (await import('playwright')).chromium.executablePath(),
  run: (command, args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    }).status === 0,
  isRoot: process.getuid?.() === 0,
  log: (line) => console.error(line),
}

/**
 * Path of a browser's program, or undefined. `kind` is "chromium" or "firefox"; nothing is installed. `world` is for
 * tests. Throws where the environment variable names something that cannot be run.
 */
export async function findBrowser(kind, world = WORLD) {
  const { variable, names, paths } = BROWSERS[kind]
  const given = world.env[variable]
  if (given) {
    if (!world.exists(given)) throw new Error(`${variable} names ${given}, which cannot be run.`)
    return given
  }
  if (kind === 'chromium') {
    const own = await world.playwrightPath().catch(() => '')
    if (own && world.exists(own)) return own
  }
  const onPath = (world.env.PATH ?? '').split(delimiter).filter(Boolean)
  return [...onPath.flatMap((dir) => names.map((name) => join(dir, name))), ...paths].find(world.exists)
}

/** As `findBrowser`, and where there is none, installs one. Undefined where that fails, after a line that says so. */
export async function obtainBrowser(kind, world = WORLD) {
  const found = await findBrowser(kind, world)
  if (found) return found
  const browser = BROWSERS[kind]
  if (browser.install) {
    world.log(`No ${kind} found: trying "${[browser.install[0], ...browser.install[1]].join(' ')}" …`)
    if (world.run(...browser.install)) {
      const installed = await findBrowser(kind, world)
      if (installed) return installed
    }
  }
  if (world.isRoot && world.exists('/usr/bin/apt-get')) {
    world.log(`Installing ${browser.package} with apt-get …`)
    world.run('apt-get', ['update', '-qq'])
    if (world.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', browser.package])) {
      const installed = await findBrowser(kind, world)
      if (installed) return installed
    }
  }
  world.log(`No ${kind} could be found or installed. Install one, or set ${browser.variable} to its program.`)
  return undefined
}

export const findChromium = () => findBrowser('chromium')
export const findFirefox = () => findBrowser('firefox')

/** Arguments that Chromium needs here: as root it runs without its sandbox, in a container without much shared memory. */
export function chromiumArgs() {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(existsSync('/dev/shm') ? ['--disable-dev-shm-usage'] : []),
  ]
}

/** Is there a display to open a window on? */
export function hasDisplay(env = process.env, platform = process.platform) {
  return !env.CI && (platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY))
}
