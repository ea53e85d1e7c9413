import { MARKS, type MarkName } from './marks.ts'

/** A mark in a page of ours. Silent for screen readers: the words stand beside it. */
export function Mark({ name }: { name: MarkName }) {
  return (
    <svg class={`mark ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={MARKS[name]} />
    </svg>
  )
}
