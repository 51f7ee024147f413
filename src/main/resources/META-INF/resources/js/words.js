/* The words that scripts show: the server has them, one list for each language. */
const language = document.documentElement.lang;
const { default: texts } = await import(`/words/${language}.js`);
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** A text by its name, with its {places} filled in. */
export function word(name, places = {}) {
  return texts[name].replace(/\{(\w+)\}/g, (place, key) => String(places[key] ?? place));
}

/** A number as the language writes it. */
export const number = n => numbers.format(n);

/** The text for so many things: the language says whether the one named …One or the one named …Other. */
export function count(name, n, places = {}) {
  const form = plurals.select(n) === 'one' ? 'One' : 'Other';
  return word(name + form, { n: number(n), ...places });
}
