import { landReply } from '#people/public.ts'
import { type House, largestMail } from '#platform/public.ts'
import { exitCodeOf, whyNotDone } from '../start/why-not-done.ts'
import { withHouse } from './beside.ts'
import { type Call, type Command, type ExitCode, exit, textOf } from './command.ts'
import { mailWords } from './mail.words.ts'

/** What a mail server understands (sysexits.h): this letter never, this address not, or try again later. */
const codes: Readonly<Record<string, ExitCode>> = {
  'replies-are-off': exit.config,
  'no-such-address': exit.noSuchAddress,
}

/** One letter on standard input, as any mail server can hand over: it lands in the talk that it answers. */
export const mailCommand: Command = {
  name: 'mail',
  usage: ['mail receive [--to ADDRESS] < LETTER'],
  options: { to: { type: 'string' } },
  run: async (call) => {
    const [what, ...more] = call.words
    if (what !== 'receive' || more.length > 0) return call.usage()
    const letter = await readAll(call.input())
    return withHouse(call, (house) => receive(house, call, letter)).catch((error: unknown) => {
      call.refuse('broken', whyNotDone(error, call.config))
      return exitCodeOf(error) === exit.config ? exit.config : exit.later
    })
  },
}

async function receive(house: House, call: Call, letter: Buffer): Promise<ExitCode> {
  const words = mailWords[call.lang]
  const landed = await landReply(house, letter, textOf(call, 'to'))
  if (!landed.done) {
    const { because } = landed.refusal
    call.refuse(because, words.refused[because])
    return codes[because] ?? exit.badData
  }
  const { how } = landed.value
  call.print(landed.value, how === 'dropped' ? [] : [words[how]])
  return exit.ok
}

/** To the end, so that whoever hands it over can; of what is too large only so much is kept that it is seen. */
async function readAll(stream: AsyncIterable<Buffer | string>): Promise<Buffer> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    if (length <= largestMail) parts.push(Buffer.from(part))
    length += part.length
  }
  return Buffer.concat(parts)
}
