import { day, type Period, period } from '#values/public.ts'

/** A value that exists, and that we looked for in vain. The administrator fills it; nobody guesses it. */
export type Gap = Period & { readonly key: string; readonly source: string; readonly note: string }

const ijc = { source: 'Normbedragen UWV, Q2', note: 'Indexed every 1 January since 2019; the amounts were not found.' }
const transition = { source: 'BW 7:673(2)', note: 'The maximum of this year was not found.' }

export const gaps: readonly Gap[] = [
  {
    key: 'wml.hour.21plus',
    ...period(day('2026-07-01')),
    source: 'WML art. 8 and 14',
    note: 'Searched twice and not found.',
  },
  {
    key: 'wml.refmonth.21plus',
    ...period(day('2026-07-01')),
    source: 'WML art. 8 and 14',
    note: 'Not found, and not to be derived from the wage per hour.',
  },
  {
    key: 'uwv.jc.rate.Q1',
    ...period(day('2016-01-01')),
    source: 'Normbedragen UWV, Q1',
    note: 'Not found. Indexed every 1 January since 1 July 2019; earlier awards kept their amount until 1 January 2021.',
  },
  { key: 'uwv.ijc.Q2.licht', ...period(day('2016-01-01')), ...ijc },
  { key: 'uwv.ijc.Q2.midden', ...period(day('2016-01-01')), ...ijc },
  { key: 'uwv.ijc.Q2.intensief', ...period(day('2016-01-01')), ...ijc },
  { key: 'uwv.ijc.Q2.proef', ...period(day('2016-01-01')), ...ijc },
  {
    key: 'uwv.jc.protocol.2016',
    ...period(day('2019-10-01')),
    source: 'Successor of BWBR0037573',
    note: 'The rules of UWV for job coaching after 1 October 2019 were not found.',
  },
  { key: 'transitie.max', ...period(day('2022-01-01'), day('2023-12-31')), ...transition },
  { key: 'transitie.max', ...period(day('2025-01-01')), ...transition },
]
