/* Citations say where the words are from and what the source says of itself. */
import { $, toast } from '/js/room.js';

const source = () => $('.reader[data-article]').dataset;
const told = () => `Stance: ${source().stance}. Source note: ${source().disclaimer}`;
const pageOf = paragraph => $(`#p${paragraph}`)?.dataset.page;

function place(paragraphs) {
  if (!paragraphs) return '';
  const page = pageOf(paragraphs.split('–')[0]);
  return `, ¶ ${paragraphs}${page ? `, p. ${page} of the file` : ''}`;
}

const named = paragraphs => `${source().outlet}, “${source().title}”, ${source().date} (${source().article}${place(paragraphs)}).`;

function forArticle() {
  const paragraph = $('#text .p.cur')?.dataset.p;
  return `${named(paragraph)} ${told()} ${source().permalink}${paragraph ? `#p${paragraph}` : ''}`;
}

function forCard(card) {
  const numbers = card.dataset.p.trim().split(/\s+/);
  const paragraphs = numbers.length > 1 ? `${numbers[0]}–${numbers.at(-1)}` : numbers[0];
  return `“${card.dataset.quote}” ${named(paragraphs)} ${told()} ${card.dataset.permalink}`;
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
  const text = card ? forCard(card) : forArticle();
  toast(`${await copy(text) ? 'Citation copied' : 'Copy this citation'}: ${text}`);
}
