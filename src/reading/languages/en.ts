/** English: the words around bylines. */
import type { Language } from './types.ts'

export default {
  code: 'en',
  by: 'by|by:|written by|story by|words by|words|words:|posted by|author|authors|author:|authors:|reported by|reporting by|reporting|report by|text by|text:|article by|analysis by|opinion by|review by|column by|commentary by|guest post by|guest author|submitted by|contributed by|created by|posted by:|published by|writer|writer:|from|exclusive by|interview by|compiled by',
  and: 'and|with',
  roles:
    'photos by|photo by|photographs by|photography by|photography|photographer|pictures by|picture by|images by|image by|illustration by|illustrations by|illustrated by|graphics by|graphic by|video by|videos by|edited by|editing by|editor|editors|editor:|copy editor|copy edited by|translated by|translation by|translator|reviewed by|medically reviewed by|fact checked by|fact-checked by|fact check by|fact checker|produced by|producer|narrated by|read by|additional reporting by|contributing|design by|designed by|directed by|hosted by|presented by|verified by|approved by|updated by|expert reviewed by|audio by|cartoon by|art by|curated by',
  titles:
    'correspondent|reporter|editor|editor-in-chief|editor at large|columnist|journalist|writer|staff writer|contributor|contributing writer|producer|anchor|presenter|critic|analyst|director|professor|lecturer|researcher|fellow|author|chief|senior|bureau|executive|manager|president|founder|ceo|head|intern|freelance|freelancer|specialist|expert|photographer|blogger|reviewer|vice|deputy|assistant|associate|doctoral|phd candidate|co-founder|political|business|science|sports|health|technology|registered|dietitian|nutritionist|physician|nurse|lawyer|attorney|psychologist|economist|historian|captain|officer|ambassador|minister|lieutenant|colonel|general|engineer|scientist|teacher|veteran',
  desks:
    'staff|staffs|newsroom|news desk|desk|editorial|editorial board|editorial team|team|editors|correspondents|reporters|agencies|agency|news agency|wire|wires|services|service|bureau|contributors|press office|newswire|media|press|news|research|university|institute|foundation|association|council|committee|magazine|group|network|department|ministry|office|company|inc|ltd|llc|gmbh|corp|studio|studios|lab|center|centre|collective|editorial staff|web desk|online|digital|radio|tv|channel|times|post|herald|daily|weekly|journal|gazette|tribune|union|league|society|initiative|project|alliance|federation|commission|agency',
  dates:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|today|yesterday',
  place: 'in|from|at|near',
  is: 'is a|is an|is the|was a|is|are|was|has|works|writes|covers|reports|teaches|joined|serves|holds|lives|studies|leads|specializes|specialises|focuses',
} satisfies Language
