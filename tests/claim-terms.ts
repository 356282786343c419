/** How a firm bills. */
export const claimTerms = {
  from: '2026-01-01',
  vat: 'standard',
  kvk: '12345678',
  vatNumber: 'NL123456789B01',
  iban: 'NL91 ABNA 0417 1643 00',
  street: 'Dorpsstraat 1',
  postcode: '8102 AA',
  town: 'Raalte',
}
