import { parseArgs } from 'node:util'
import { readConfig } from '#platform/public.ts'
import { isLang, type Lang } from '#values/public.ts'
import { exitCodeOf, whyNotDone } from '../start/why-not-done.ts'
import { cliWords } from './cli.words.ts'
import { type Call, type Command, type ExitCode, exit } from './command.ts'
import { commands } from './commands.ts'
import { helpFor, helpText } from './help.ts'

const everywhere = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** `schakel COMMAND …`: finds the command, reads the words, runs it, and ends with a code that a shell can act on. */
export async function runCommand(
  typed: readonly string[],
  env: NodeJS.ProcessEnv,
  input: Call['input'] = () => process.stdin,
): Promise<ExitCode> {
  const lang = langOf(typed, env)
  const [name = '', ...rest] = typed[0]?.startsWith('-') ? ['', ...typed] : typed
  const command = commands.find((one) => one.name === name)
  if (!command) {
    const asked = name === '' && rest.some((word) => ['--help', '-h'].includes(word))
    const text = name === '' ? helpText(lang) : `${cliWords[lang].noCommand(name)}\n\n${helpText(lang)}`
    ;(asked ? console.log : console.error)(text)
    return asked ? exit.ok : exit.wrongWords
  }
  const read = readWords(command, rest)
  if (read?.values.help) {
    console.log(helpFor(command, lang))
    return exit.ok
  }
  if (!read) {
    console.error(helpFor(command, lang))
    return exit.wrongWords
  }
  return runRead(command, read, { lang, env, input })
}

type Read = NonNullable<ReturnType<typeof readWords>>

function readWords(command: Command, args: string[]) {
  try {
    const options = { ...command.options, ...everywhere }
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch {
    return undefined
  }
}

interface Around extends Pick<Call, 'lang' | 'input'> {
  readonly env: NodeJS.ProcessEnv
}

async function runRead(command: Command, read: Read, { lang, env, input }: Around): Promise<ExitCode> {
  const settings = readConfig({ LOG_LEVEL: 'error', ...env })
  if ('faults' in settings) {
    for (const { sentence } of settings.faults) console.error(sentence)
    if (command.name !== 'doctor' || !read.values.json) return exit.config
    console.log(JSON.stringify({ ok: false, faults: settings.faults }))
    return exit.config
  }
  const json = read.values.json === true
  const call: Call = {
    config: settings.config,
    lang,
    json,
    words: read.positionals,
    options: read.values,
    input,
    say: (sentence) => console.error(sentence),
    print: (result, lines) => console.log(json ? JSON.stringify(result) : lines.join('\n')),
    refuse: (because, sentence) => {
      console.error(sentence)
      if (json) console.log(JSON.stringify({ refused: because, sentence }))
      return exit.refused
    },
    usage: () => {
      console.error(helpFor(command, lang))
      return exit.wrongWords
    },
  }
  return command.run(call).catch((error: unknown) => {
    call.refuse('broken', whyNotDone(error, settings.config))
    return exitCodeOf(error)
  })
}

/** As asked, else as the terminal is set, else English. */
function langOf(typed: readonly string[], env: NodeJS.ProcessEnv): Lang {
  const at = typed.indexOf('--lang')
  const asked = at >= 0 ? typed[at + 1] : typed.find((word) => word.startsWith('--lang='))?.slice(7)
  const found = asked ?? (env.LC_ALL || env.LANG || '').slice(0, 2)
  return isLang(found) ? found : 'en'
}
