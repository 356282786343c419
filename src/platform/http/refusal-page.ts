interface Said {
  readonly title: string
  readonly text: string
  readonly way: string
}

/** For what the server refuses before a page is asked: we do not know yet who reads it, so it is in both languages. */
const refusalPage = (nl: Said, en: Said): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schakel</title></head><body>
<h1>${nl.title}</h1>
<p>${nl.text} <a href="/">${nl.way}</a></p>
<div lang="en"><h2>${en.title}</h2>
<p>${en.text} <a href="/">${en.way}</a></p></div>
</body></html>`

const way = { nl: 'Naar Schakel', en: 'To Schakel' }

export const notFromUs: string = refusalPage(
  {
    title: 'Dit kwam niet van onze pagina',
    text: 'Daarom is er niets veranderd. Open Schakel opnieuw en probeer het daar.',
    way: way.nl,
  },
  {
    title: 'This did not come from our page',
    text: 'So nothing was changed. Open Schakel again and try it there.',
    way: way.en,
  },
)

export const tooLargeToTake: string = refusalPage(
  {
    title: 'Dit is te groot',
    text: 'Er is niets bewaard. Stuur hooguit 20 MB, of verdeel het bestand in delen.',
    way: way.nl,
  },
  {
    title: 'This is too large',
    text: 'Nothing was kept. Send at most 20 MB, or split the file into parts.',
    way: way.en,
  },
)
