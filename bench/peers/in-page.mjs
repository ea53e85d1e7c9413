/** The peers that can read the page that they stand in: for the bench of speed, as one script. */
export { Readability } from '@mozilla/readability'
export { default as Defuddle } from 'defuddle'
