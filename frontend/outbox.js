// An answer is kept in this browser until the server says that it is saved. While there is a connection it goes the way of
// all events, and the screen shows what comes of it; else, or if nothing comes of it, it is posted. So it may come twice:
// the server takes it once.
(() => {
  const { read, isEmpty } = window.zerek.answers;
  const PREFIX = 'zerek-answer ';
  const DAY = 86_400_000;
  const KEPT = 30 * DAY;
  /** The server takes no more at once. */
  const MOST = 50;
  /** How long to wait for the server, in milliseconds, and until it is asked again. */
  const PATIENCE = 6000;
  const SUSPICION = 3000;
  const AGAIN = [1000, 2000, 4000, 8000, 15000];

  const tell = (name, detail) => document.dispatchEvent(new CustomEvent(`zerek-${name}`, { detail }));

  // What is kept. Each answer has a key of its own, so that tabs do not write over one another.

  const tab = crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
  /** In a browser that stores nothing. */
  const here = new Map();
  let last = 0;

  function keys() {
    let stored = [];
    try {
      stored = Object.keys(localStorage).filter(key => key.startsWith(PREFIX));
    } catch { /* It may not be looked into. */ }
    return [...new Set([...stored, ...here.keys()])].sort();
  }

  function answer(key) {
    try {
      return here.get(key) ?? { ...JSON.parse(localStorage.getItem(key)), key };
    } catch {
      return { key };
    }
  }

  /** The answers of an attempt, of one of its questions, or all, in the order in which they were given, in whatever tab. */
  function kept(attempt, position) {
    return keys().map(answer).filter(answer => answer.attempt && (!attempt || answer.attempt === attempt)
      && (!position || answer.position === Number(position)));
  }

  const attempts = () => [...new Set(kept().map(({ attempt }) => attempt))];

  const time = key => Number(key.slice(PREFIX.length).split(' ')[0]);

  /** Later than all that is kept, whatever the clock says. */
  function newKey() {
    last = Math.max(Date.now(), last + 1, ...keys().map(key => time(key) + 1));
    return `${PREFIX}${String(last).padStart(15, '0')} ${tab}`;
  }

  function keep(answer) {
    try {
      if (!here.has(answer.key)) localStorage.setItem(answer.key, JSON.stringify({ ...answer, key: undefined }));
      else here.set(answer.key, answer);
    } catch {
      here.set(answer.key, answer);
    }
  }

  function drop(key) {
    here.delete(key);
    try {
      localStorage.removeItem(key);
    } catch { /* Then it was not there. */ }
  }

  // What is known to be saved, of each question.

  const heard = new Map();
  const NOTHING = { sequence: 0, state: 'OPEN', response: null };

  function hear(attempt, { position, sequence, state, response }) {
    const name = `${attempt} ${position}`;
    if ((heard.get(name)?.sequence ?? -1) > Number(sequence)) return;
    heard.set(name, { sequence: Number(sequence), state, response: response ? JSON.parse(response) : null });
  }

  function saved(attempt, position) {
    const shown = screen();
    if (shown?.dataset.attempt === attempt) hear(attempt, shown.dataset);
    return heard.get(`${attempt} ${position}`) ?? NOTHING;
  }

  /** The question on the server's screen, be it in sight or not. */
  const screen = () => document.querySelector('main article[data-attempt]:not(.offline *)');

  /** What the learner has answered to a question, as far as this browser knows: kept or saved. */
  function current(attempt, position) {
    const mine = kept(attempt, position).at(-1);
    const { state, response } = saved(attempt, position);
    if (!mine) return { response, isAnswered: /ANSWERED|CHECKED/.test(state), isFinal: state === 'CHECKED' };
    return { response: mine.response, isAnswered: !isEmpty(mine.response), isFinal: state === 'CHECKED' };
  }

  // The way to the server.

  let isApart = false;
  let failures = 0;
  let retry;
  /** The keys of answers that went the way of all events. */
  const handed = new Set();
  const posting = new Map();
  /** Attempts of which the server takes no answers from this browser, and what it says of it. */
  const closed = new Map();

  document.addEventListener('given', ({ target }) => {
    const { attempt, position } = target.dataset;
    const response = read(target);
    if (!response) return;
    const before = kept(attempt, position).at(-1);
    const known = saved(attempt, position);
    const shown = before ? before.response : known.response;
    if (JSON.stringify(response) === JSON.stringify(shown) || (!shown && isEmpty(response))) return;
    // What is still kept does not count: the server adds it when it has come.
    const sequence = before ? before.sequence : known.sequence;
    const language = target.lang;
    const given = { key: newKey(), attempt, position: Number(position), sequence, language, response };
    keep(given);
    if (!isApart && target === screen()) hand(target, given);
    else post(attempt);
    tell('kept', { attempt, position: Number(position) });
  });

  function hand(question, given) {
    handed.add(given.key);
    question.dispatchEvent(new CustomEvent('answer', { detail: given }));
    setTimeout(() => { if (handed.has(given.key)) post(given.attempt); }, PATIENCE);
  }

  /** What the server's screen says of an answer that went to it; with a notice if that screen goes. */
  function told(key, isSaved, notice) {
    handed.delete(key);
    const { attempt, position } = answer(key);
    if (attempt) settle(attempt, [{ key, position }], [{ saved: isSaved, notice, over: Boolean(notice) }]);
  }

  /** Sends all that is kept of an attempt, even if that is nothing: it tells whether there is a connection. */
  function post(attempt) {
    if (!posting.has(attempt)) posting.set(attempt, send(attempt).finally(() => posting.delete(attempt)));
    return posting.get(attempt);
  }

  async function send(attempt) {
    const answers = kept(attempt).slice(0, MOST);
    if (closed.has(attempt)) return;
    const stop = new AbortController();
    const patience = setTimeout(() => stop.abort(), PATIENCE);
    try {
      const response = await fetch(...request(attempt, answers, { signal: stop.signal }));
      const result = await response.json();
      if (response.status >= 500 || response.status === 429) throw new Error(result.key);
      const wasApart = isApart;
      meet();
      if (response.ok) {
        result.items.forEach(item => hear(attempt, item));
        settle(attempt, answers, result.answers);
        if (kept(attempt).some(({ key }) => !answers.some(sent => sent.key === key))) setTimeout(post, 0, attempt);
      } else {
        closed.set(attempt, result.text);
        tell('refused', { attempt, text: result.text });
      }
      if (!wasApart) return;
      tell('met', { isAllSaved: response.ok && result.answers.every(({ saved }) => saved) });
      attempts().filter(other => other !== attempt).forEach(other => post(other));
    } catch {
      // A proxy may answer for a server that cannot, a wireless network for one that it does not lead to.
      part(attempt);
    } finally {
      clearTimeout(patience);
    }
  }

  const request = (attempt, answers, more) => [new URL(`attempt/${attempt}/answers`, document.baseURI), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(answers.map(({ position, sequence, language, response }) =>
      ({ position, sequence, language, response }))),
    cache: 'no-store',
    ...more,
  }];

  function settle(attempt, answers, results) {
    answers.forEach(({ key, position }, i) => {
      const { sequence } = saved(attempt, position);
      for (const later of kept(attempt, position)) {
        if (later.key <= key) continue;
        // It was given without seeing what is there instead, or else it follows on this one.
        if (!results[i].saved) drop(later.key);
        else if (!answers.some(sent => sent.key === later.key)) keep({ ...later, sequence });
      }
      handed.delete(key);
      drop(key);
    });
    // Once for each question: what became of the last answer to it.
    new Map(answers.map(({ position }, i) => [position, results[i]]))
      .forEach((result, position) => tell('settled', { attempt, position, ...result }));
  }

  // The connection.

  function part(attempt) {
    clearTimeout(retry);
    retry = setTimeout(post, AGAIN[Math.min(failures++, AGAIN.length - 1)], attempt);
    if (isApart) return;
    isApart = true;
    tell('apart');
  }

  function meet() {
    clearTimeout(retry);
    failures = 0;
    isApart = false;
  }

  /** Something looks as if there were no connection, or as if there were one again. */
  function look() {
    const attempt = screen()?.dataset.attempt ?? kept()[0]?.attempt;
    if (attempt) post(attempt);
  }

  addEventListener('offline', look);
  addEventListener('online', look);
  addEventListener('pageshow', event => { if (event.persisted) look(); });
  document.addEventListener('visibilitychange', () => { if (isApart && !document.hidden) look(); });

  let waiting;
  function watch(before, state) {
    clearTimeout(waiting);
    if (state === 'loading') waiting = setTimeout(look, SUSPICION);
    else if (state === 'connected') tell('idle');
    else look();
  }

  // A page that goes takes with it what is on its way.
  addEventListener('pagehide', () => {
    if (isApart) return;
    for (const attempt of attempts())
      fetch(...request(attempt, kept(attempt).slice(0, MOST), { keepalive: true })).catch(() => {});
  });

  for (const key of keys()) if (!(time(key) > Date.now() - KEPT)) drop(key);
  attempts().forEach(attempt => post(attempt));

  window.zerek.told = told;
  window.zerek.outbox = {
    kept, saved, current, hear, screen, post, watch,
    isClosed: attempt => closed.has(attempt),
    /** Why; undefined if something else than our server has answered. */
    whyClosed: attempt => closed.get(attempt),
    get isApart() { return isApart; },
    /** Whether what is kept would be lost with the page. */
    get isHereOnly() { return here.size > 0; },
  };
})();
