// A screen is made anew in the language that is chosen. What was typed into its forms and not sent yet, and what is
// unfolded, is the reader's and stays.
(() => {
  const changed = new WeakSet();
  let typed = new Map();
  let unfolded = [];

  for (const type of ['input', 'change']) document.addEventListener(type, ({ target }) => changed.add(target), true);

  const valueOf = ({ type }) => (['checkbox', 'radio'].includes(type) ? 'checked' : 'value');

  /** Those of all forms by what they are called in any language; lines of a list have the same names, one after the other. */
  function fields() {
    const counts = new Map();
    return [...document.querySelectorAll('main form.form [name]')].map(field => {
      const name = valueOf(field) === 'checked' ? `${field.name} ${field.value}` : field.name;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return [`${name} ${counts.get(name)}`, field];
    });
  }

  const details = () => [...document.querySelectorAll('main details')];

  function remember() {
    typed = new Map(fields()
      .filter(([, field]) => changed.has(field))
      .map(([key, field]) => [key, field[valueOf(field)]]));
    unfolded = details().map(({ open }) => open);
  }

  document.addEventListener('click', ({ target }) => { if (target.closest?.('.languages button')) remember(); }, true);

  /** Once the screen is shown in the language that was chosen. */
  function restoreTyped() {
    const forms = new Set();
    for (const [key, field] of fields()) {
      const property = valueOf(field);
      if (!typed.has(key) || field[property] === typed.get(key)) continue;
      field[property] = typed.get(key);
      changed.add(field);
      forms.add(field.form);
    }
    typed.clear();
    const all = details();
    if (all.length === unfolded.length) all.forEach((one, i) => { one.open = unfolded[i]; });
    // What a screen tells of what stands in its fields.
    forms.forEach(form => form.dispatchEvent(new Event('change', { bubbles: true })));
  }

  window.zerek.restoreTyped = restoreTyped;
})();
