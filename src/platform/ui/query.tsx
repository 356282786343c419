import { useSearchParams } from 'react-router'

type Change = Readonly<Record<string, string | null>>

/** The address of this page with some of its questions changed; null takes one away. */
export function useQueryLink(): (change: Change) => string {
  const [params] = useSearchParams()
  return (change) => {
    const next = new URLSearchParams(params)
    for (const [name, value] of Object.entries({ page: null, after: null, lang: null, ...change })) {
      if (value === null) next.delete(name)
      else next.set(name, value)
    }
    return `?${next}`
  }
}

/** The address with one value of a filter put on or taken off. */
export function useFilterLink(): (name: string, value: string) => { on: boolean; to: string } {
  const [params] = useSearchParams()
  return (name, value) => {
    const on = params.getAll(name).includes(value)
    const next = new URLSearchParams([...params].filter(([n, v]) => !staysOut(n) && !(n === name && v === value)))
    if (!on) next.append(name, value)
    return { on, to: next.size > 0 ? `?${next}` : '?view=all' }
  }
}

const staysOut = (name: string) => name === 'page' || name === 'after' || name === 'lang'
