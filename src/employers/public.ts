export { addEmployer } from './cards/add-employer.ts'
export { changeLead } from './cards/change-employer.ts'

export { EmployersAsked, NewEmployer } from './cards/employer.shapes.ts'

export { employerSheet } from './cards/employer-sheet.words.ts'

export { findEmployer } from './cards/find-employer.ts'
export { letterAddressOf, signerAt } from './cards/letter-address.ts'
export { seeEmployer } from './cards/see-employer.ts'
export { exportEmployers } from './cards/see-employers.ts'

export { findEmployers, findVacancies } from './finding/find-work.ts'

export { NewMoment } from './moments/moment.shapes.ts'
export { promisesOf } from './moments/moments-of.ts'
export { writeMoment } from './moments/write-moment.ts'
export { type SettledEmployer, type SettledVacancy, settleEmployers } from './settle/settle-employers.ts'
export { toAbout } from './vacancies/about-view.words.ts'
export { addVacancy } from './vacancies/add-vacancy.ts'
export { fillPlace, freePlace } from './vacancies/fill-place.ts'
export { findVacancy, openVacancies } from './vacancies/find-vacancy.ts'
export { returnToPool, vacanciesInRegionBefore } from './vacancies/return-to-pool.ts'
export { exportVacancies } from './vacancies/see-vacancies.ts'
export { seeVacancy, type VacancyHead } from './vacancies/see-vacancy.ts'
export { stepVacancy } from './vacancies/step-vacancy.ts'

export { NewVacancy, VacanciesAsked } from './vacancies/vacancy.shapes.ts'
export type { VacancyFacts } from './vacancies/vacancy.ts'
export { vacancySheet } from './vacancies/vacancy-sheet.words.ts'
export { isOpenState } from './vacancies/vacancy-steps.rules.ts'
export { employerNames, leftVacanciesOf, vacancyTitles } from './worklist/vacancy-work.ts'
