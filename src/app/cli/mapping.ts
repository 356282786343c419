import type { TellProgress } from '#access/public.ts'
import type { Call } from './command.ts'
import { workWords } from './work.words.ts'

/** 'Client=fullName; Woont te=town'; undefined when it is written otherwise. */
export function mappingOf<Field>(
  text = '',
  fieldNamed: (name: string) => Field | undefined,
): ReadonlyMap<string, Field> | undefined {
  const pairs = text.split(';').filter((part) => part.trim() !== '')
  const read = pairs.flatMap((pair): [string, Field][] => {
    const at = pair.lastIndexOf('=')
    const field = fieldNamed(pair.slice(at + 1).trim())
    return at > 0 && field ? [[pair.slice(0, at).trim(), field]] : []
  })
  return read.length === pairs.length ? new Map(read) : undefined
}

const sayEvery = 5000

/** A sentence now and then: a log of a thousand lines tells nobody anything. */
export function progressSaid(call: Call): TellProgress {
  let next = sayEvery
  return ({ done, all }) => {
    if (done < next) return
    next = done + sayEvery
    call.say(workWords[call.lang].soFar(done, all))
  }
}
