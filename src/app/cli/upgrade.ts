import { assertNewEnough, migrate, prepareJobs, prepareRoles, serverMajor } from '#platform/public.ts'
import { withDatabase } from './beside.ts'
import { type Command, exit } from './command.ts'
import { upkeepWords } from './upkeep.words.ts'

/** What `npm start` does to the tables, apart from it: each change on its own, so that a stop halfway is no harm. */
export const upgradeCommand: Command = {
  name: 'upgrade',
  usage: ['upgrade'],
  options: {},
  run: (call) => {
    if (call.words.length > 0) return Promise.resolve(call.usage())
    const words = upkeepWords[call.lang]
    return withDatabase(call, async ({ adminUrl, ring }) => {
      assertNewEnough(await serverMajor(adminUrl))
      const urls = await prepareRoles(adminUrl, ring.lasting.logins)
      await prepareJobs(urls.owner)
      const ran = await migrate(urls.owner, { told: (name) => call.say(words.change(name)) })
      call.print({ changes: ran }, [ran.length > 0 ? words.upgraded(ran.length) : words.upToDate])
      return exit.ok
    })
  },
}
