import { withDatabase } from '../beside.ts'
import { type Command, exit } from '../command.ts'
import { doctorWords } from './doctor.words.ts'
import type { Finding } from './finding.ts'
import { lookAtDatabase } from './look-at-database.ts'
import { lookAtMachine } from './look-at-machine.ts'

/** Says cause and cure. Changes nothing, also not a little. */
export const doctorCommand: Command = {
  name: 'doctor',
  usage: ['doctor'],
  options: {},
  run: async (call) => {
    if (call.words.length > 0) return call.usage()
    const words = doctorWords[call.lang]
    const machine = lookAtMachine(call.config)
    const database = await withDatabase(call, lookAtDatabase)
    const findings = [...machine, ...database]
    const lines = findings.flatMap(({ check, ok, fact }: Finding) => [
      `${ok ? words.ok : words.notOk}\t${words.names[check]}: ${fact}`,
      ...(ok ? [] : [`\t${words.todo[check]}`]),
    ])
    const well = findings.every(({ ok }) => ok)
    const told = findings.map((one) => ({ ...one, todo: one.ok ? null : words.todo[one.check] }))
    call.print({ ok: well, findings: told }, well ? [...lines, words.allWell] : lines)
    return well ? exit.ok : exit.refused
  },
}
