import { jobCaller } from '#access/public.ts'
import { registerMarkdown, seeRegister } from '#privacy/public.ts'
import { withHouse } from './beside.ts'
import { cliWords, refusedWord } from './cli.words.ts'
import { type Command, exit } from './command.ts'

/** The register of processing and a draft impact assessment: Markdown for people, one JSON value for programs. */
export const registerCommand: Command = {
  name: 'register',
  usage: ['register'],
  options: {},
  run: async (call) => {
    if (call.words.length > 0) return call.usage()
    return withHouse(call, async (house) => {
      const installation = await house.db.installation()
      if (!installation) return call.refuse('no-region', cliWords[call.lang].nothingHere(house.config.dataDir))
      const seen = await seeRegister(house, jobCaller(installation.region, 'schakel register'))
      if (!seen.done) return call.refuse(seen.refusal.because, refusedWord(seen.refusal.because, call.lang))
      call.print(seen.value, registerMarkdown(seen.value, call.lang))
      return exit.ok
    })
  },
}
