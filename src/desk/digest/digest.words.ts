import { bilingual } from '#platform/words.ts'

/** The letter about what waits. It names nobody, and counts for the reader alone. */
export const digestWords = bilingual({
  voice: 'B1',
  en: {
    subject: (n: number) => (n === 1 ? 'One thing waits for you' : `${n} things wait for you`),
    body: ({ today, late }: { readonly today: number; readonly late: number }, address: string) =>
      `Good morning,\n\nFor today: ${today}.\nFrom earlier days: ${late}.\n\nIt all stands here:\n${address}\n\nYou can stop this letter on your own page, under My account.\n`,
  },
  nl: {
    subject: (n) => (n === 1 ? 'Er wacht één ding op je' : `Er wachten ${n} dingen op je`),
    body: ({ today, late }, address) =>
      `Goedemorgen,\n\nVoor vandaag: ${today}.\nVan eerdere dagen: ${late}.\n\nAlles staat hier:\n${address}\n\nJe zet deze mail uit op je eigen pagina, bij Mijn account.\n`,
  },
})
