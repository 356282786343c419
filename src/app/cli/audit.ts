import { type Break, jobCaller, sealAll, verifyLooks } from '#access/public.ts'
import { auditWords } from './audit.words.ts'
import { withHouse } from './beside.ts'
import { cliWords } from './cli.words.ts'
import { type Call, type Command, type ExitCode, exit } from './command.ts'

/** The log of looks and acts: whether it is still what was written. */
export const auditCommand: Command = {
  name: 'audit',
  usage: ['audit verify'],
  options: {},
  run: async (call) => {
    if (call.words.join(' ') !== 'verify') return call.usage()
    return withHouse(call, async (house) => {
      const installation = await house.db.installation()
      if (!installation) return call.refuse('no-region', cliWords[call.lang].nothingHere(house.config.dataDir))
      const job = jobCaller(installation.region, 'schakel audit verify')
      await sealAll(house, job)
      const verified = await verifyLooks(house, job)
      if (!verified.done) return call.refuse(verified.refusal.because, verified.refusal.because)
      return told(call, verified.value)
    })
  },
}

function told(call: Call, { rows, breaks }: { rows: number; breaks: Break | null }): ExitCode {
  const words = auditWords[call.lang]
  const sentence = breaks ? words[breaks.how](breaks.row) : words.holds(rows)
  call.print({ holds: breaks === null, rows, breaks, sentence }, [sentence])
  return breaks ? exit.refused : exit.ok
}
