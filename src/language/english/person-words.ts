/** How persons are named in English, and the words their names are read as. */

/** Stands in frames for the name of anybody the reading context knows. */
export const NAMED_PERSON = 'namedperson';

/** Units whose people frames call by their office, and its word: "Dale said" is "supervisor said". */
export const CALLED_BY_OFFICE: Readonly<Record<string, string>> = { supervisor: 'supervisor' };

/** Units of other companies: to send a customer to one of them is to send her away. */
export const OTHER_COMPANIES: ReadonlySet<string> = new Set(['wholesalePartner', 'losingOperator']);

/** What stands before a family name ("Ms Adeyemi") or a description ("a caller"): no first name follows. */
export const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  'ms mr mrs miss dr a an the my your our'.split(' '),
);
