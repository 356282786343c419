import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { errorsOf, formValues, valuesOf } from '#platform/web/form-values.ts'

function formOf(...fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('a form', () => {
  test.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain'])(
    'that is no form but %s is refused, and nothing breaks over it',
    async (type) => {
      const sent = new Request('http://here/', { method: 'POST', body: '{"a":[[[', headers: { 'content-type': type } })
      await expect(formValues(sent)).rejects.toMatchObject({ init: { status: 400 } })
    },
  )

  test('leaves out what was left blank', () => {
    expect(valuesOf(formOf(['given', ' Selam '], ['prefix', '  ']))).toEqual({ given: 'Selam', prefix: undefined })
  })

  test('gives a list for a question with several answers, also for one answer or none', () => {
    const lists = ['skills', 'papers']
    expect(valuesOf(formOf(['skills', 'baking']), lists)).toEqual({ skills: ['baking'], papers: [] })
  })

  test('never gives text with spaces around it', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { answer } = valuesOf(formOf(['answer', text]))
        expect(answer).toBe(text.replace(/\r\n|\r|\n/g, '\n').trim() === '' ? undefined : text.trim())
      }),
    )
  })
})

describe('what a shape refuses', () => {
  const issues = [
    { path: ['hours'], message: 'too small' },
    { path: ['hours'], message: 'not a number' },
    { path: ['place', 0], message: 'unknown' },
  ]

  test('is said in the words of the page, once for each field', () => {
    expect(errorsOf(issues, { hours: 'Choose 1 to 40' })).toEqual({ hours: 'Choose 1 to 40', place: 'unknown' })
  })

  test('is said in the order in which one meets the fields', () => {
    expect(Object.keys(errorsOf(issues))).toEqual(['hours', 'place'])
  })

  test('is said by its first message when the page has no words for it', () => {
    expect(errorsOf(issues)).toEqual({ hours: 'too small', place: 'unknown' })
  })
})
