import type { PageEntry } from '#platform/web/page-entry.ts'

const staff = (path: string, file: string): PageEntry => ({ path, file: `employers/${file}`, frame: 'staff' })
/** An address without a page: a file to take along, or something that only happens. */
const bare = (path: string, file: string): PageEntry => ({ path, file: `employers/${file}`, frame: 'none' })

export const pages: PageEntry[] = [
  staff('employers', 'cards/employers.page.tsx'),
  staff('employers/new', 'cards/employer-new.page.tsx'),
  staff('employers/many', 'many-employers/many-employers.page.tsx'),
  staff('employers/:id/edit', 'cards/employer-edit.page.tsx'),
  staff('employers/:id/lead', 'cards/lead.page.tsx'),
  staff('employers/:id/contact', 'cards/contact.page.tsx'),
  staff('employers/:id/moment', 'moments/moment.page.tsx'),
  bare('employers/:id/contacts/:contact', 'cards/contact-left.page.tsx'),
  bare('employers/:id/moments/:moment/closing', 'moments/closing.page.tsx'),
  bare('employers/file/:format', 'cards/employers-file.page.tsx'),
  staff('vacancies', 'vacancies/vacancies.page.tsx'),
  staff('vacancies/many', 'many/many.page.tsx'),
  staff('vacancies/new', 'vacancies/vacancy-new.page.tsx'),
  staff('vacancies/imports', 'imports/vacancy-imports.page.tsx'),
  bare('vacancies/imports/template.xlsx', 'imports/vacancy-template.page.tsx'),
  {
    path: 'vacancies/imports/template.csv',
    file: 'employers/imports/vacancy-template.page.tsx',
    frame: 'none',
    id: 'vacancies-template-csv',
  },
  staff('vacancies/imports/:id', 'imports/vacancy-import.page.tsx'),
  staff('vacancies/imports/:id/columns', 'imports/vacancy-columns.page.tsx'),
  bare('vacancies/imports/:id/progress', 'imports/vacancy-progress.page.tsx'),
  bare('vacancies/imports/:id/refused', 'imports/refused-vacancies.page.tsx'),
  staff('vacancies/:id/edit', 'vacancies/vacancy-edit.page.tsx'),
  bare('vacancies/:id/step', 'vacancies/step.page.tsx'),
  bare('vacancies/file/:format', 'vacancies/vacancies-file.page.tsx'),
]
