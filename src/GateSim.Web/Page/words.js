// What the page says, and how the language writes numbers.

let words = {};
let numbers;
export let lang = 'en';

export function speak(answer) {
  ({ lang, words } = answer);
  numbers = lang === 'vi' ? 'vi-VN' : 'en-GB';
  document.documentElement.lang = lang;
  document.title = `GateSim · ${say('title')}`;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = say(element.dataset.word);
  for (const element of document.querySelectorAll('[data-word-label]')) element.setAttribute('aria-label', say(element.dataset.wordLabel));
}

export const say = (word, ...parts) => (words[word] ?? word).replace(/\{(\d)\}/g, (_, i) => parts[i]);

export const number = (value, digits = 0) =>
  value.toLocaleString(numbers, { maximumFractionDigits: digits, minimumFractionDigits: 0 });

export const percent = share => `${number(share * 100)}${lang === 'vi' ? '%' : ' %'}`;

/** Minutes, or hours where these are many. */
export const minutes = value => value === null || value === undefined ? '–'
  : value >= 120 ? say('hours', number(value / 60, 1)) : say('minutes', number(value, value < 10 ? 1 : 0));
