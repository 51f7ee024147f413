/* Citations say where the words are from and what the source says of itself. */
import { $, toast } from '/js/room.js';
import { word } from '/js/words.js';

function source() {
  const { ...said } = $('.reader[data-article]').dataset;
  return { ...said, by: said.byline ? `${said.byline}, ` : '' };
}
const pageOf = paragraph => $(`#p${paragraph}`)?.dataset.page;

function place(paragraphs) {
  const { article } = source();
  if (!paragraphs) return article;
  const page = pageOf(paragraphs.split('–')[0]);
  return word(page ? 'placeOnPage' : 'placeInText', { article, paragraphs, page });
}

function forArticle() {
  const paragraph = $('#text .p.cur')?.dataset.p;
  const permalink = `${source().permalink}${paragraph ? `#p${paragraph}` : ''}`;
  return word('citeArticle', { ...source(), place: place(paragraph), permalink });
}

function forCard(card) {
  const numbers = card.dataset.p.trim().split(/\s+/);
  const paragraphs = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers[0];
  const { quote, permalink } = card.dataset;
  return word('citePassage', { ...source(), quote, place: place(paragraphs), permalink });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = document.createElement('textarea');
    box.value = text;
    document.body.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    return done;
  }
}

/** Copies the citation of a card's passage, or of the article with its current paragraph. */
export async function cite(card) {
  const citation = card ? forCard(card) : forArticle();
  toast(word(await copy(citation) ? 'citationCopied' : 'copyThis', { citation }));
}
