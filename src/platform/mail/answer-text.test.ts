import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerText } from './answer-text.ts'

const ours = ['schakel@region.example', 'answer+0123456789abcdef0123456789abcdef@region.example']
const letter = ['Dag,', '', 'Er staat een bericht voor u klaar.', 'https://schakel.example/my/messages', '', 'De regio']
const quoted = letter.map((line) => `> ${line}`)
const own = ['Ja, dat lukt.', '', 'Ik neem de bus van negen uur.']
const answers: Readonly<Record<string, readonly string[]>> = {
  'a telephone from Apple': [
    ...own,
    '',
    'Verstuurd vanaf mijn iPhone',
    '',
    '> Op 23 nov 2026 om 09:30 heeft Schakel <schakel@region.example> het volgende geschreven:',
    '> ',
    ...quoted,
  ],
  Gmail: [...own, '', 'Op ma 23 nov 2026 om 09:30 schreef Schakel <schakel@region.example>:', '', ...quoted],
  'Gmail, on two lines': [
    ...own,
    '',
    'On Mon, 23 Nov 2026 at 09:30, Schakel of a region with a long name',
    '<schakel@region.example> wrote:',
    '',
    ...quoted,
  ],
  Outlook: [
    ...own,
    '',
    '________________________________',
    'Van: Schakel <schakel@region.example>',
    'Verzonden: maandag 23 november 2026 09:30',
    'Aan: naomi@mail.example',
    'Onderwerp: Er staat iets voor u klaar',
    '',
    ...letter,
  ],
  'Outlook without a line': [...own, '', 'From: Schakel', 'Sent: Monday', 'To: Naomi', '', ...letter],
  'a program that quotes without a mark': [
    ...own,
    '',
    'Schakel <schakel@region.example> schreef op 23-11-2026 09:30:',
    ...letter,
  ],
  'one that names only our address': [
    ...own,
    '',
    'Antwoord aan answer+0123456789abcdef0123456789abcdef@region.example',
    ...letter,
  ],
  'an answer below the quote': [
    'Op ma 23 nov 2026 om 09:30 schreef Schakel <schakel@region.example>:',
    ...quoted,
    '',
    ...own,
  ],
  'a signature': [...own, '', '-- ', 'Naomi', 'Telefoon 06 12 34 56 78'],
  'Windows line ends': [...own, '', ...quoted].map((line) => `${line}\r`),
}

describe('the text of an answer', () => {
  it.each(Object.entries(answers))('is what she wrote herself, in %s', (_, lines) => {
    expect(answerText(lines.join('\n'), ours)).toBe(own.join('\n'))
  })

  it('keeps what only looks like a quote', () => {
    for (const text of [
      'Op maandag schreef ik al: ik kan niet.',
      'Op maandag schreef ik al:\n- ik kan niet\n- maar dinsdag wel',
      'Van mij mag het.\nEn van mijn zoon ook.',
      'Drie dingen:\n- bus\n- brood\n- sleutel',
      'Ik ben er om 9 uur.\nOp welke dag is het?',
    ])
      expect(answerText(text, ours)).toBe(text)
  })

  it('is nothing when nothing of her own is in it', () => {
    expect(answerText(['', ...quoted].join('\n'), ours)).toBe('')
    expect(answerText('Verstuurd vanaf mijn iPhone', ours)).toBe('')
  })

  it('is never longer than what came, keeps no quoted line, and is the same when read again', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...quoted, '--', 'Van: x', 'Aan: y'))), (lines) => {
        const text = lines.join('\n')
        const read = answerText(text, ours)
        expect(read.length).toBeLessThanOrEqual(text.length)
        expect(
          read
            .split('\n')
            .slice(1)
            .some((line) => line.startsWith('>')),
        ).toBe(false)
        expect(answerText(read, ours).length).toBeLessThanOrEqual(read.length)
      }),
    )
  })
})
