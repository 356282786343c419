import type { Report, Sheet } from '#platform/public.ts'
import { bilingual } from '#platform/words.ts'
import { cents, type Day, formatEuro, formatMinutes, type Lang, minutes, spokenDay } from '#values/public.ts'
import { accountLists, type Figure } from './account.rules.ts'
import { accountWords } from './account.words.ts'
import type { Account, AccountRow } from './see-account.ts'

export const shownAccountWords = bilingual({
  voice: 'B1',
  en: { hours: (time: string) => `${time} hours` },
  nl: { hours: (time) => `${time} uur` },
})

/** Tenths as a grade: 78 is 7,8. */
const gradeIn = (tenths: number, lang: Lang) => `${Math.floor(tenths / 10)}${lang === 'nl' ? ',' : '.'}${tenths % 10}`

function valueIn({ is, value }: Figure, lang: Lang): string {
  if (value === null) return accountWords[lang].none
  if (is === 'minutes') return shownAccountWords[lang].hours(formatMinutes(minutes(value)))
  if (is === 'cents') return formatEuro(cents(value), lang)
  return is === 'grade' ? gradeIn(value, lang) : String(value)
}

/** The numbers by part, each with the address of its rows. */
export function shownAccount(account: Account, lang: Lang) {
  const t = accountWords[lang]
  const party = account.parties.find(({ id }) => id === account.with)?.name ?? ''
  const address = (also: Readonly<Record<string, string>>) =>
    `/claims/accountability?${new URLSearchParams({ with: account.with ?? '', from: account.from, until: account.until, ...also })}`
  return {
    ...{ parties: account.parties, with: account.with, from: account.from as string, until: account.until as string },
    lead: account.with ? t.lead(party, spokenDay(account.from, lang), spokenDay(account.until, lang)) : null,
    sections: accountLists.map((list) => ({
      ...{ list, title: t.sections[list], say: t.says[list] },
      rows: account.figures
        .filter((one) => one.list === list)
        .map((one) => ({
          ...{ name: one.name, label: t.figures[one.name], value: valueIn(one, lang) },
          to: `${address({ figure: one.name })}#rows`,
        })),
    })),
    rowsOf: account.figure && t.rowsOf(t.figures[account.figure.name]),
    rows: account.rows?.map((row) => shownRow(row, lang)) ?? null,
  }
}

export type ShownAccount = ReturnType<typeof shownAccount>

const shownRow = (row: AccountRow, lang: Lang) => ({
  ...{ id: row.id, name: row.name ?? accountWords[lang].gone, to: row.to, day: spokenDay(row.day, lang) },
  is: row.is && (accountWords[lang].states[row.is] ?? row.is),
  hours: row.minutes === null ? null : formatMinutes(minutes(row.minutes)),
  amount: row.cents === null ? null : formatEuro(cents(row.cents), lang),
})

/** The numbers, or the rows when those are shown; amounts are euros and hours are minutes, which a sheet can add up. */
export function accountSheet(account: Account, lang: Lang): Sheet {
  const t = accountWords[lang]
  if (!account.rows)
    return {
      ...{ name: t.file, heads: [t.what, t.number, t.unit] },
      rows: account.figures.map((one): Sheet['rows'][number] => [
        ...[t.figures[one.name], plain(one), t.units[one.is]],
      ]),
    }
  const { name, day, is, amount } = t.columns
  return {
    ...{ name: t.file, heads: [name, day, is, t.minutes, amount] },
    rows: account.rows.map((row): Sheet['rows'][number] => [
      ...[row.name ?? t.gone, { day: row.day }, row.is && (t.states[row.is] ?? row.is), row.minutes],
      row.cents === null ? null : row.cents / 100,
    ]),
  }
}

const plain = ({ is, value }: Figure) =>
  value === null ? null : is === 'cents' ? value / 100 : is === 'grade' ? value / 10 : value

/** The same numbers on paper. */
export function accountReport(account: Account, lang: Lang, today: Day): Report {
  const t = accountWords[lang]
  const { lead, sections } = shownAccount(account, lang)
  return {
    ...{ name: t.file, lang, title: t.title, page: t.page },
    lead: [lead ?? t.empty, t.madeOn(spokenDay(today, lang))],
    sections: sections.map(({ title, say, rows }) => ({
      ...{ title, say, heads: [t.what, t.number] },
      rows: rows.map(({ label, value }) => [label, value]),
    })),
  }
}
