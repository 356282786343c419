import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerText } from './answer-text.ts'
import { htmlText } from './html-text.ts'

describe('a letter that has only HTML', () => {
  it('is read as lines, without what is no text of it', () => {
    const html = `<html><head><title>Re</title><style>p > b { color: red }</style></head><body>
      <p>Ja, dat <b>lukt</b>.</p><div>Eén&nbsp;vraag: hoe&#32;laat?<br>Ik heb &euro; 5 &lt; 6 &onbekend;.</div></body></html>`
    expect(
      htmlText(html)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ).toEqual(['Ja, dat lukt.', 'Eén vraag: hoe laat?', 'Ik heb € 5 < 6 &onbekend;.'])
  })

  it('keeps what she wrote above a quote and under it', () => {
    const quote = '<blockquote>Er is <blockquote>een bericht</blockquote> voor u</blockquote>'
    const said = 'Op ma 23 nov 2026 schreef Schakel &lt;schakel@region.example&gt;:'
    const read = (html: string) => answerText(htmlText(html), ['schakel@region.example'])
    expect(read(`<p>Ja.</p><p>${said}</p>${quote}`)).toBe('Ja.')
    expect(read(`<p>${said}</p>${quote}<p>Ja.</p>`)).toBe('Ja.')
  })

  it('is read whatever it is, in a time that grows with its length alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'p', 'style', '&', ';', '#x', 'a') }), (text) => {
        expect(htmlText(text).length).toBeLessThanOrEqual(text.length * 3)
      }),
    )
    expect(htmlText('<style'.repeat(100_000))).toBe('')
  })
})
