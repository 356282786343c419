import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileHeaders } from './file-headers.ts'
import { cleanName } from './file-kinds.ts'

describe('the name of a file', () => {
  it.each([
    ['CV Naomi.pdf', 'CV Naomi.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ada\\cv.docx', 'cv.pdf'],
    ['invoice.pdf.exe', 'invoice.pdf.pdf'],
    ['gepj.exe\u202efdp', 'gepj.exefdp.pdf'],
    ['a"; filename="b.html', 'a ; filename= b.pdf'],
    ['two\r\nlines: yes', 'twolines yes.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['', 'bestand.pdf'],
    ['überzicht café.pdf', 'überzicht café.pdf'],
  ])('%j is shown as %j', (given, shown) => {
    expect(cleanName(given, 'pdf')).toBe(shown)
  })

  it('never breaks out of a header, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const name = cleanName(given, 'docx')
        expect(name).not.toMatch(/[/\\\r\n\0]/)
        expect(name.length).toBeLessThan(260)
        const header = fileHeaders({ name, kind: 'docx' })['content-disposition'] ?? ''
        expect(header).toMatch(/^attachment; filename="[A-Za-z0-9 ._-]+"; filename\*=UTF-8''[A-Za-z0-9%._~!-]+$/)
      }),
    )
  })
})

describe('a file that somebody brought in', () => {
  it('is saved and never shown, runs nothing, and stays in no cache', () => {
    expect(fileHeaders({ name: 'cv.txt', kind: 'text' })).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'content-security-policy': expect.stringContaining('sandbox'),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })
})
