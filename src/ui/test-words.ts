/** The English interface for component tests: `vi.mock('../platform/i18n.ts', () => import('../ui/test-words.ts'))`. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }

interface Message {
  message: string
  placeholders?: Record<string, { content: string }>
}

/** Does what browsers do with a message; throws where they would show nothing. */
export function t(key: keyof typeof messages, ...substitutions: string[]): string {
  const found: Message | undefined = messages[key]
  if (!found) throw new Error(`no message ${key}`)
  return found.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = found.placeholders?.[name.toLowerCase()]?.content
    const value = content && substitutions[Number(content.slice(1)) - 1]
    if (value === undefined) throw new Error(`message ${key}: nothing for ${name}`)
    return value
  })
}
