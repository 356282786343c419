/** These run inside the page, so each must stand by itself. */

/** Whether the pages' own script, where it runs, has taken the whole page over. A link may be reached before that. */
export function isAwake(): boolean {
  if (!('__reactRouterContext' in globalThis)) return true // a page without a script, or with a small one of its own
  const root = Object.entries(document).find(([key]) => key.startsWith('__reactContainer'))?.[1]
  return root?.stateNode.current.memoizedState.isDehydrated === false
}

/**
 * Of children that are built alike (the same elements, classes and attributes, with text or without) two stay. One
 * that is pointed at from elsewhere stays as well. Answers how many went.
 */
export function keepTwoOfEach(): number {
  const pointers = [
    'for',
    'form',
    'list',
    'headers',
    'aria-labelledby',
    'aria-describedby',
    'aria-controls',
    'aria-owns',
  ]
  const pointedAt = new Map<string, Element[]>()
  const points = (id: string, from: Element) => pointedAt.set(id, [...(pointedAt.get(id) ?? []), from])
  for (const name of pointers)
    for (const from of document.querySelectorAll(`[${name}]`))
      for (const id of (from.getAttribute(name) ?? '').split(/\s+/)) points(id, from)
  for (const from of document.querySelectorAll('a[href^="#"]')) points(from.getAttribute('href')?.slice(1) ?? '', from)

  const isPointedAt = (part: Element) =>
    [part, ...part.querySelectorAll('[id]')].some(({ id }) => pointedAt.get(id)?.some((from) => !part.contains(from)))
  const hasText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
  const attributeOf = ({ name, value }: Attr) =>
    /^(class|role|type|aria-(?!label))/.test(name) ? `${name}=${value}` : name
  const buildOf = (element: Element): string =>
    `${element.localName} ${[...element.attributes].map(attributeOf).join(' ')} ${hasText(element)}(${[...element.children].map(buildOf).join()})`

  let gone = 0
  for (const parent of document.body.querySelectorAll('*')) {
    if (!parent.isConnected || parent.childElementCount < 4 || parent.namespaceURI?.endsWith('svg')) continue
    const kept = new Map<string, number>()
    for (const child of [...parent.children]) {
      const build = buildOf(child)
      const before = kept.get(build) ?? 0
      kept.set(build, before + 1)
      if (before < 2 || isPointedAt(child)) continue
      child.remove()
      gone++
    }
  }
  return gone
}

/** Marks all that shows text in colours, on a ground and of a size that no page before had; answers those. */
export function markNewColours(before: readonly string[]): string[] {
  const seen = new Set(before)
  const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const grounds = new Map<Element, string>()
  const groundOf = (element: Element | null): string => {
    if (!element) return ''
    const known = grounds.get(element)
    if (known !== undefined) return known
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element)
    const own = [backgroundColor, backgroundImage, opacity, position === 'static' ? '' : position].join(' ')
    const isPlain = own === 'rgba(0, 0, 0, 0) none 1 '
    const ground = isPlain ? groundOf(element.parentElement) : `${own}/${groundOf(element.parentElement)}`
    grounds.set(element, ground)
    return ground
  }
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const found = new Set<string>()
  for (const element of document.body.querySelectorAll('*')) {
    const isField = element.matches('input, select, textarea')
    const says = isField || [...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE)
    if (!says || !isSeen(element)) continue
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element)
    const rests = element.matches(':disabled, [aria-disabled=true]') // text at rest may be faint, the same in use not
    const colours = [scheme, color, fontSize, fontWeight, textShadow, rests, groundOf(element)].join('|')
    if (seen.has(colours)) continue
    found.add(colours)
    element.setAttribute('data-new-colours', '')
  }
  return [...found]
}
