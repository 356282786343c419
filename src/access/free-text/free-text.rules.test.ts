import { describe, expect, it } from 'vitest'
import { readOver, wordsAboutHealth } from './free-text.rules.ts'

describe('words about health', () => {
  it('are found in Dutch and English, in any form, each once', () => {
    expect(wordsAboutHealth('Was bij de psycholoog, de PSYCHOLOOG belde. Depressie?')).toEqual([
      'psycholoog',
      'PSYCHOLOOG',
      'Depressie',
    ])
    expect(wordsAboutHealth('He was sick and saw a doctor.')).toEqual(['sick', 'doctor'])
  })

  it('are not seen where somebody says what helps', () => {
    for (const text of [
      'Werkt het best met één taak tegelijk; vraagt dan zelf om de volgende.',
      'Kan vier uur staan, daarna zitten afwisselen.',
      'Reist met de stoptrein van 8:12; vertraging is geen verzuim.',
      'Hoofdtelefoon mag op de inpaklijn, niet bij de heftruck.',
      'Werkt bij de coöperatie, operationeel.',
      'Add the forklift certificate next week.',
    ])
      expect(wordsAboutHealth(text), text).toEqual([])
  })

  it('are asked about once, in whichever of several texts, and kept when somebody means them', () => {
    const asked = readOver([null, 'Komt op tijd.', 'Heeft een burn-out gehad.'], false)
    expect(asked).toMatchObject({ refusal: { because: 'word-about-health', words: ['burn-out'] } })
    expect(readOver(['Heeft een burn-out gehad.'], true).done).toBe(true)
    expect(readOver([undefined, 'Komt op tijd.'], false).done).toBe(true)
  })
})
