/** What somebody can press on a page: where it goes and what it carries. */
export interface Press {
  action: string
  fields: Record<string, string>
}

/** Every button of every form that changes something, as plain HTML offers it to a browser without scripts. */
export function pressesOf(html: string, at: string): Press[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, form = '', inside = '']) => {
    if (attribute(form, 'method')?.toLowerCase() !== 'post') return []
    const action = attribute(form, 'action') ?? at
    const hidden = fieldsOf([...inside.matchAll(/<input\b([^>]*)>/g)].map(([, input = '']) => input))
    const buttons = [...inside.matchAll(/<button\b([^>]*)>/g)].map(([, button = '']) => button)
    return buttons.map((button) => ({ action, fields: { ...hidden, ...fieldsOf([button]) } }))
  })
}

function fieldsOf(tags: readonly string[]): Record<string, string> {
  const named = tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value') ?? ''] as const)
  return Object.fromEntries(named.filter((pair): pair is readonly [string, string] => pair[0] !== undefined))
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&quot;', '"')

/** What a page tells in its main part, without its marks: the same before and after when the data are the same. */
export const tellsOf = (html: string): string =>
  (/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '')
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
