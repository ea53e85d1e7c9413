/** Small marks beside the words of a button. They say nothing that the words do not. */
import type { ComponentChildren } from 'preact'

function Icon({ name = '', children }: { name?: string; children: ComponentChildren }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 16 16" aria-hidden="true">
      {children}
    </svg>
  )
}

/** Two sheets, one before the other. */
export const CopyIcon = () => (
  <Icon>
    <path d="M10.25 5.25v-3h-8v8h3M5.75 5.75h8v8h-8z" />
  </Icon>
)

/** A pennant. */
export const FlagIcon = () => (
  <Icon>
    <path d="M3.25 14.25v-12h9.5l-2.5 3.25 2.5 3.25h-9.5" />
  </Icon>
)

/** An arrow to where one came from; the style sheet turns it where text runs the other way. */
export const BackIcon = () => (
  <Icon name="back">
    <path d="M13.25 8H2.75M7 3.75 2.75 8 7 12.25" />
  </Icon>
)

/** Three sliders. */
export const OptionsIcon = () => (
  <Icon>
    <path d="M1.75 4h7m3.5 0h2M1.75 8h2m3.5 0h7M1.75 12h7m3.5 0h2M8.75 2.5v3h3.5v-3zM3.75 6.5v3h3.5v-3zM8.75 10.5v3h3.5v-3z" />
  </Icon>
)

/** A clock that goes backwards. */
export const HistoryIcon = () => (
  <Icon>
    <path d="M2.25 3v3h3M2.6 6a5.75 5.75 0 1 1-.35 2.5M8 5v3.25l2.25 1.5" />
  </Icon>
)

/** Something unfolds here. */
export const MoreIcon = () => (
  <Icon name="chevron">
    <path d="M2.5 5.5 8 11l5.5-5.5" />
  </Icon>
)
