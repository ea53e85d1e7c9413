/**
 * The second script of a page, which the worker puts there when the first one's glance says that there may be a piece of
 * writing: the reader and the badges. All other pages are spared its size. It only lays out the tools.
 */
import { setWords } from '../platform/i18n.ts'
import { Badges } from './badges.ts'
import { Jump } from './jump.ts'
import { readPage } from './read-page.ts'
import { reveal } from './reveal.ts'
import { layOut } from './tools.ts'

layOut({ readPage, Badges, Jump, reveal, setWords })
