/** The script that the worker puts into pages with links to other sites, when they are to be marked. */
import { LinkMarks } from './marks.ts'
import { layOutLinks } from './tools.ts'

layOutLinks({ LinkMarks })
