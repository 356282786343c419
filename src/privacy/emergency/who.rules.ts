import { openPlaces } from '#vocabulary/public.ts'

/** "Naomi van den Brink, Zwolle" or without the comma: what somebody searched for, parted in a name and a town. */
export function whoIn(asked: string): { readonly name: string; readonly town: string } {
  const text = asked.trim().slice(0, 200)
  const comma = text.lastIndexOf(',')
  if (comma > 0 && isTown(text.slice(comma + 1)))
    return { name: text.slice(0, comma).trim(), town: text.slice(comma + 1).trim() }
  const words = text.split(/\s+/)
  const at = [2, 1]
    .map((count) => words.length - count)
    .find((start) => start > 0 && isTown(words.slice(start).join(' ')))
  return at === undefined
    ? { name: text, town: '' }
    : { name: words.slice(0, at).join(' '), town: words.slice(at).join(' ') }
}

const { findPlace } = openPlaces()
const isTown = (text: string): boolean => findPlace({ town: text.trim() }) !== undefined
