/**
 * SQL of a pack's words in carts and orders: its name with what it holds, «قوطی فلزی ۲۵۰ گرم», since a good may come in
 * several packs of one name and whoever packs the box has only these words. Of shoes the name alone, which says the sizes.
 * `pack` is the table's name in the query.
 */
export const soldPackWords = (pack: string): string =>
  `case when ${pack}.net_unit = 'pair' then ${pack}.name else jsonb_build_object('fa', concat_ws(' ', ${pack}.name->>'fa', ${pack}.content->>'fa'), 'en', concat_ws(' ', ${pack}.name->>'en', ${pack}.content->>'en')) end`
