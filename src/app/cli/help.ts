import type { Lang } from '#values/public.ts'
import { cliWords } from './cli.words.ts'
import type { Command } from './command.ts'
import { commands } from './commands.ts'

/** All commands, each with what it does and how it is written. */
export function helpText(lang: Lang): string {
  const words = cliWords[lang]
  const each = commands.flatMap((command) => [
    `  ${words.about[command.name]}`,
    ...command.usage.map((line) => `    schakel ${line}`),
    '',
  ])
  return [words.title, '', ...each, ...ending(lang)].join('\n')
}

export const helpFor = (command: Command, lang: Lang): string =>
  [
    cliWords[lang].about[command.name],
    '',
    cliWords[lang].usage,
    ...command.usage.map((line) => `  schakel ${line}`),
    '',
    ...ending(lang),
  ].join('\n')

function ending(lang: Lang): string[] {
  const words = cliWords[lang]
  return [
    words.everywhere,
    `  --json        ${words.json}`,
    `  --lang nl|en  ${words.lang}`,
    `  --help        ${words.help}`,
    '',
    words.settings,
    words.exits,
  ]
}
