/** Platforms on which others publish: there, the outlet is the publication, and the platform is named as such. */
import type { Metadata } from '../survey.ts'

interface Platform {
  name: string
  /** Hosts below these belong to publications: "pier.substack.com". */
  below?: string[]
  /** Publications have a path on these: "medium.com/the-pier". */
  on?: string[]
  /** How the page says that it is made there, whatever its host. */
  generator?: RegExp
}

const PLATFORMS: readonly Platform[] = [
  { name: 'WordPress.com', below: ['wordpress.com'], generator: /^WordPress\.com$/i },
  { name: 'Blogger', below: ['blogspot'], generator: /^blogger$/i },
  { name: 'Substack', below: ['substack.com'] },
  { name: 'Medium', below: ['medium.com'], on: ['medium.com'] },
  { name: 'Tumblr', below: ['tumblr.com'], on: ['tumblr.com'] },
  { name: 'Typepad', below: ['typepad.com', 'typepad.fr'] },
  { name: 'LiveJournal', below: ['livejournal.com'] },
  { name: 'Ghost', below: ['ghost.io'] },
  { name: 'beehiiv', below: ['beehiiv.com'], generator: /^beehiiv$/i },
  { name: 'Buttondown', on: ['buttondown.com', 'buttondown.email'] },
  { name: 'Hashnode', below: ['hashnode.dev'], generator: /^Hashnode$/i },
  { name: 'DEV Community', on: ['dev.to'] },
  { name: 'GitHub Pages', below: ['github.io'] },
  { name: 'GitLab Pages', below: ['gitlab.io'] },
  { name: 'Wix', below: ['wixsite.com'] },
  { name: 'Weebly', below: ['weebly.com'] },
  { name: 'Jimdo', below: ['jimdofree.com', 'jimdosite.com', 'jimdo.com'] },
  { name: 'Squarespace', below: ['squarespace.com'] },
  { name: 'Google Sites', on: ['sites.google.com'] },
  { name: 'OverBlog', below: ['over-blog.com', 'overblog.com', 'over-blog.net'] },
  { name: 'CanalBlog', below: ['canalblog.com'] },
  { name: 'Hatena Blog', below: ['hatenablog.com', 'hatenablog.jp', 'hateblo.jp', 'hatenadiary.jp'] },
  { name: 'Ameba', on: ['ameblo.jp'] },
  { name: 'note', on: ['note.com'] },
  { name: 'Naver Blog', on: ['blog.naver.com'] },
  { name: 'Tistory', below: ['tistory.com'] },
  { name: 'Pixnet', below: ['pixnet.net'] },
  { name: 'Forumieren', below: ['forumieren.com', 'forumieren.de'] },
]

/** The platform that a page is published on; undefined: the outlet's own site, as far as the page shows. */
export function platformOf(host: string, path: string, meta: Metadata): string | undefined {
  // Publications have their own place on the platform; its front page and its own blog are the platform's.
  const generators = meta.metas.get('generator') ?? []
  for (const { name, below, on, generator } of PLATFORMS) {
    if (below?.some((suffix) => (suffix.includes('.') ? host.endsWith(`.${suffix}`) : host.includes(`.${suffix}.`))))
      return name
    if (on?.includes(host) && path.length > 1) return name
    if (generator && generators.some((one) => generator.test(one.trim()))) return name
  }
  return undefined
}

/** Does a name say no more than which platform it is? */
export function isPlatformName(name: string, platform: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\.\w{2,3}$|[^\p{L}\p{N}]/gu, '')
  const own = plain(platform)
  const given = plain(name)
  return (
    given === own || (own === 'blogger' && given === 'blogspot') || given === 'wordpress' || given === `${own}pages`
  )
}
