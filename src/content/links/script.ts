/** The script that the worker puts into pages with links to other sites, when they are to be marked. */
import { setWords } from '../../platform/i18n.ts'
import { LinkMarks } from './marks.ts'
import { layOutLinks } from './tools.ts'

layOutLinks({ LinkMarks, setWords })
