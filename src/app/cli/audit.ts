import { exportLogbook, jobCaller, sealAll, type Verified, verifyLooks } from '#access/public.ts'
import type { Caller, House } from '#platform/public.ts'
import { readId } from '#values/public.ts'
import { auditWords } from './audit.words.ts'
import { withHouse } from './beside.ts'
import { cliWords, refusedWord } from './cli.words.ts'
import { type Call, type Command, type ExitCode, exit, textOf } from './command.ts'

const parts: Readonly<Record<string, (house: House, call: Call, job: Caller) => Promise<ExitCode>>> = {
  verify,
  export: take,
}

/** The log of looks and acts: whether it is still what was written, and what it says about one person. */
export const auditCommand: Command = {
  name: 'audit',
  usage: ['audit verify', 'audit export --subject ID'],
  options: { subject: { type: 'string' } },
  run: async (call) => {
    const [name = '', ...rest] = call.words
    const part = parts[name]
    if (!part || rest.length > 0) return call.usage()
    return withHouse(call, async (house) => {
      const installation = await house.db.installation()
      if (!installation) return call.refuse('no-region', cliWords[call.lang].nothingHere(house.config.dataDir))
      return part(house, call, jobCaller(installation.region, `schakel audit ${name}`))
    })
  },
}

async function verify(house: House, call: Call, job: Caller): Promise<ExitCode> {
  await sealAll(house, job)
  const verified = await verifyLooks(house, job)
  if (!verified.done) return call.refuse(verified.refusal.because, verified.refusal.because)
  return told(call, verified.value)
}

function told(call: Call, { rows, destroyed, breaks }: Verified): ExitCode {
  const words = auditWords[call.lang]
  const sentence = breaks ? words[breaks.how](breaks.row) : words.holds(rows)
  const before = destroyed > 0 ? [words.destroyed(destroyed)] : []
  call.print({ holds: breaks === null, rows, destroyed, breaks, sentence }, [sentence, ...before])
  return breaks ? exit.refused : exit.ok
}

/** One JSON object on each line, in the words of the standard Logboek Dataverwerkingen. */
async function take(house: House, call: Call, job: Caller): Promise<ExitCode> {
  const subject = readId<'Subject'>(textOf(call, 'subject') ?? '')
  if (!subject.done) return call.usage()
  const exported = await exportLogbook(house, job, subject.value)
  if (!exported.done) return call.refuse(exported.refusal.because, refusedWord(exported.refusal.because, call.lang))
  if (exported.value.length === 0) return call.refuse('not-found', refusedWord('not-found', call.lang))
  call.print(
    exported.value,
    exported.value.map((line) => JSON.stringify(line)),
  )
  return exit.ok
}
