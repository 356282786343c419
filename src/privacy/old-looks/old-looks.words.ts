import { bilingual } from '#platform/words.ts'

export const oldLooksWords = bilingual({
  voice: 'B1',
  en: {
    title: 'The log of who looked',
    lead: 'Old rows go for good. What stays is still proved by the chain.',
    nothing: 'No row of the log is old enough to go in the next thirty days.',
    what: 'What goes',
    rows: (rows: number, day: string) => `${rows} rows from before ${day}`,
    hold: 'Hold the log back',
    holdHint: 'Until that day no row of the log is destroyed.',
    held: 'The log is held back.',
    released: 'The log is no longer held back.',
    went: (rows: number, first: string, last: string) => `${rows} rows, of ${first} to ${last}`,
    destroyed: 'What was destroyed of the log',
    letter: {
      subject: 'Old rows of the log will be destroyed in thirty days',
      body: (day: string, rows: number, address: string) =>
        `Hello,\n\nOn ${day} ${rows} old rows of the log of who looked are destroyed.\nMust they stay? Hold the log back before that day: ${address}\n`,
    },
  },
  nl: {
    title: 'Het logboek van wie keek',
    lead: 'Oude regels verdwijnen voorgoed. Wat blijft, is nog steeds te bewijzen.',
    nothing: 'De komende dertig dagen is geen regel van het logboek oud genoeg om te gaan.',
    what: 'Wat weggaat',
    rows: (rows, day) => `${rows} regels van voor ${day}`,
    hold: 'Houd het logboek vast',
    holdHint: 'Tot en met die dag verdwijnt er geen regel uit het logboek.',
    held: 'Het logboek wordt vastgehouden.',
    released: 'Het logboek wordt niet meer vastgehouden.',
    went: (rows, first, last) => `${rows} regels, van ${first} tot en met ${last}`,
    destroyed: 'Wat uit het logboek is vernietigd',
    letter: {
      subject: 'Over dertig dagen verdwijnen oude regels van het logboek',
      body: (day, rows, address) =>
        `Hallo,\n\nOp ${day} verdwijnen ${rows} oude regels uit het logboek van wie keek.\nMoeten ze blijven? Houd het logboek voor die dag vast: ${address}\n`,
    },
  },
})
