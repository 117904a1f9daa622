// The JSON API; the page asks nothing else.

export class Refused extends Error {
  constructor(problem, retryAfter) {
    super(problem.detail ? `${problem.title} ${problem.detail}` : problem.title);
    this.errors = problem.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

async function ask(path, options) {
  const answer = await fetch(path, { ...options, headers: { ...options?.headers, 'Accept-Language': document.documentElement.lang } });
  if (answer.ok) return answer.json();
  const problem = await answer.json().catch(() => ({ title: `${answer.status} ${answer.statusText}` }));
  throw new Refused(problem, Number(answer.headers.get('Retry-After')) || null);
}

const post = (path, body, signal) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal });

export const words = lang => ask(`/api/words?lang=${lang}`);
export const scenarios = lang => ask(`/api/scenarios?lang=${lang}`);
export const describe = (asked, signal) => post('/api/describe', asked, signal);
export const estimate = (asked, signal) => post('/api/estimate', asked, signal);
export const run = asked => post('/api/runs', asked);
export const state = id => ask(`/api/runs/${id}`);
export const cancel = id => ask(`/api/runs/${id}`, { method: 'DELETE' });
export const result = (id, lang) => ask(`/api/runs/${id}/result?lang=${lang}`);
export const pictureOf = (id, plan, name, lang, dark, width) =>
  `/api/runs/${id}/pictures/${plan}/${name}.svg?lang=${lang}&dark=${dark ? 1 : 0}&width=${width}`;

/** Tells each state of a run until it has ended; resolves with the last one. */
export function follow(id, tell) {
  return new Promise((resolve, reject) => {
    const events = new EventSource(`/api/runs/${id}/events`);
    events.onmessage = message => {
      const run = JSON.parse(message.data);
      tell(run);
      if (['waiting', 'running'].includes(run.state)) return;
      events.close();
      resolve(run);
    };
    events.onerror = () => {
      events.close();
      reject(new TypeError('the stream of events broke off'));
    };
  });
}
