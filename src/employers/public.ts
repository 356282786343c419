export { addEmployer } from './cards/add-employer.ts'
export { changeLead } from './cards/change-employer.ts'
export { type Bond, bonds, isQuiet, quietAfterDays } from './cards/employer.rules.ts'
export { EmployersAsked, NewEmployer } from './cards/employer.shapes.ts'
export type { Employer } from './cards/employer.ts'
export { employerSheet } from './cards/employer-sheet.words.ts'
export { findEmployer, findEmployerName } from './cards/find-employer.ts'
export { letterAddressOf } from './cards/letter-address.ts'
export { type EmployerCard, seeEmployer } from './cards/see-employer.ts'
export { type EmployerRow, exportEmployers, seeEmployers } from './cards/see-employers.ts'
export type { EmployersTables } from './employers.tables.ts'
export { findEmployers, findVacancies } from './finding/find-work.ts'
export { closeMoment } from './moments/close-moment.ts'
export { NewMoment } from './moments/moment.shapes.ts'
export { promisesOf, type SaidMoment } from './moments/moments-of.ts'
export { writeMoment } from './moments/write-moment.ts'
export { type SettledEmployer, type SettledVacancy, settleEmployers } from './settle/settle-employers.ts'
export { addVacancy, changeVacancy } from './vacancies/add-vacancy.ts'
export { findVacancy, openVacancies, vacanciesInPool, vacanciesOfEmployer } from './vacancies/find-vacancy.ts'
export { exportVacancies, seeVacancies, type VacancyRow } from './vacancies/see-vacancies.ts'
export { seeVacancy, type VacancyHead, type VacancyView, vacancyHead } from './vacancies/see-vacancy.ts'
export { stepVacancy, takeBackStep } from './vacancies/step-vacancy.ts'
export { fillPlace, freePlace } from './vacancies/take-place.ts'
export { NewVacancy, VacanciesAsked } from './vacancies/vacancy.shapes.ts'
export type { VacancyContent, VacancyFacts } from './vacancies/vacancy.ts'
export { vacancySheet } from './vacancies/vacancy-sheet.words.ts'
export {
  isOpenState,
  type VacancyState,
  type VacancyStep,
  vacancyStates,
  vacancySteps,
} from './vacancies/vacancy-steps.rules.ts'
export { employerNames, type LeftVacancy, leftVacanciesOf, vacancyTitles } from './worklist/vacancy-work.ts'
