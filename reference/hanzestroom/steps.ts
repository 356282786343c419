import type { Day } from '#values/public.ts'
import type { GapKind } from '#vocabulary/public.ts'
import type { Dice } from './dice.ts'
import type { InventedStep } from './invented-region.ts'
import { workedAhead } from './working-days.ts'

/** One to three things that must still happen, each with somebody who arranges it. */
export function stepsFor(T: Day, throws: Dice): InventedStep[] {
  return throws
    .some(usual, 1 + throws.below(3))
    .map(([kind, what, who, least, most]) => ({ kind, what, who, ready: readyIn(T, least, most, throws) }))
}

function readyIn(T: Day, least: number, most: number, throws: Dice): Day | null {
  return most === 0 ? null : workedAhead(T, 7 * (least + throws.below(most - least + 1)))
}

/** What it is about, what, who, and between how many weeks; no end where nobody knows it yet. */
const usual: readonly (readonly [GapKind, string, string, number, number])[] = [
  ['travel', 'Vervoer: er rijdt geen bus vóór 7 uur', 'gemeente: een e-bike lenen', 2, 6],
  ['licence', 'Heftruckcertificaat halen', 'Vakschool De Esdoorn', 1, 5],
  ['licence', 'VCA halen, voorgelezen als dat helpt', 'Vakschool De Esdoorn', 1, 5],
  ['licence', 'HACCP halen', 'Vakschool De Esdoorn', 1, 3],
  ['language', 'Nederlands spreken op de werkvloer', 'gemeente, en oefenen op het werk', 13, 26],
  ['conduct', 'VOG aanvragen', 'werkgever vraagt aan, kandidaat stuurt in', 2, 4],
  ['childcare', 'Opvang tot 9 uur en na 14 uur', 'kandidaat, met de klantmanager', 1, 8],
  ['hours', 'Uren opbouwen: 12, dan 16, dan 20', 'leidinggevende en jobcoach', 8, 16],
  ['rhythm', 'Wennen aan een dagritme, in de ochtend', 'De Kade', 4, 8],
  ['income', 'Weten wat werk met het inkomen doet', 'klantmanager laat het uitrekenen', 2, 2],
  ['money', 'Gesprek loopt; op de dag kijken we weer', 'gemeente', 12, 13],
  ['home', 'Later opnieuw kijken', 'gemeente', 0, 0],
  ['choice', 'Kiezen wat voor werk: drie dagen meelopen', 'Opmaat', 3, 3],
  ['practice', 'Een kennismaking oefenen', 'Werkcentrum, op dinsdagmiddag', 1, 1],
  ['supervisor', 'Een vaste begeleider op de vloer vinden', 'werkgever wijst iemand aan', 3, 3],
  ['workplace', 'Een rustige werkplek vinden', 'werkgever, met de jobcoach', 1, 2],
  ['reach', 'Telefoon en e-mail op orde', 'bibliotheek, inloop', 1, 1],
]
