/** A policy for the extension, laid down as an organisation does: in a file that Chromium reads. Linux, as root. */
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUILT = fileURLToPath(new URL('../dist/chromium', import.meta.url))
/** Where Chromium, and the build of it that comes with Playwright, look for policies. */
const FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome_for_testing/policies/managed']

export const canLayDown = process.platform === 'linux' && process.getuid?.() === 0

export class Policy {
  private constructor(
    /** A copy of the extension, with an id of its own: the policy concerns no other browser on this machine. */
    readonly built: string,
    private readonly id: string,
  ) {}

  static async layDown(settings: object): Promise<Policy> {
    const built = await mkdtemp(join(tmpdir(), 'smallprint-managed-'))
    await cp(BUILT, built, { recursive: true })
    const policy = new Policy(built, idOf(built))
    await policy.change(settings)
    return policy
  }

  /** The browser takes it up by itself, some seconds later. */
  async change(settings: object): Promise<void> {
    for (const file of this.files()) {
      await mkdir(join(file, '..'), { recursive: true })
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [this.id]: settings } } }))
    }
  }

  async remove(): Promise<void> {
    await Promise.all([...this.files(), this.built].map((path) => rm(path, { recursive: true, force: true })))
  }

  private files(): string[] {
    return FOLDERS.map((folder) => join(folder, `${this.id}.json`))
  }
}

/** The id that Chromium gives to an unpacked extension: of the hash of its path, with letters from "a" to "p". */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
