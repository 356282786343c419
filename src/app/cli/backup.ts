import { resolve } from 'node:path'
import { writeBackup } from '#platform/public.ts'
import { version } from '../version.ts'
import { withDatabase } from './beside.ts'
import { type Command, exit } from './command.ts'
import { upkeepWords } from './upkeep.words.ts'

/** One moment of the whole region, taken while everybody works on. */
export const backupCommand: Command = {
  name: 'backup',
  usage: ['backup TO [--with-key]'],
  options: { 'with-key': { type: 'boolean' } },
  run: async (call) => {
    const [to] = call.words
    if (!to || call.words.length > 1) return call.usage()
    const words = upkeepWords[call.lang]
    const withKey = call.options['with-key'] === true
    return withDatabase(call, async ({ adminUrl, ring }) => {
      const manifest = await writeBackup({
        adminUrl,
        to: resolve(to),
        version,
        ring,
        byCommand: call.config.keyCommand !== null,
        withKey,
        told: (name, at, of) => call.say(words.table(at, of, name)),
      })
      const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
      call.print({ folder: resolve(to), rows, withKey }, [
        words.kept(rows, resolve(to)),
        withKey ? words.keyInside : words.keyApart,
      ])
      return exit.ok
    })
  },
}
