'use strict';
(() => {
  const ROWS_A_PAGE = 100;
  const data = JSON.parse(document.getElementById('data').textContent);
  const total = data.ids.length;
  const element = id => document.getElementById(id);
  const search = element('search'), table = element('table'), body = table.tBodies[0];
  const controls = [...document.querySelectorAll('[data-key]')];
  const headers = [...table.querySelectorAll('th[data-sort]')];
  const labels = headers.map(header => header.textContent);
  const property = Object.fromEntries(data.properties.map(column => [column.key, column]));

  // What is shown: the filter words, the column it is sorted by ('-' before it: downwards) and the page, from 1.
  let state = { q: '', sort: '', page: 1 };
  let found = new Uint32Array(0);

  const number = n => String(n).replace(/\B(?=(\d{3})+$)/g, data.separator);
  const words = (key, slots) => data.words[key].replace(/\{(\w+)\}/g, (all, slot) => slots[slot]);
  const name = i => data.names[i] === null ? data.ids[i] : data.names[i];
  const plain = text => /^[\x00-\x7f]*$/.test(text) ? text.toLowerCase()
      : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const hyphened = text => plain(text).replace(/[^\p{L}\p{N}]+/gu, '-');
  const once = make => { let made; return () => made === undefined ? made = make() : made; };

  const texts = once(() => data.ids.map((id, i) => plain(name(i) + ' ' + id)));

  // Sorting: each column has a number for each row, null where there is nothing to compare.
  const ranks = texts => {
    const ranked = new Map([...new Set(texts)].sort().map((text, rank) => [text, rank]));
    return texts.map(text => ranked.get(text));
  };
  const windowRanks = () => {
    const days = data.windows.values.map(window => (window.from || window.to || '') + ' ' + (window.to || ''));
    const ranked = ranks(days);
    return data.windows.rows.map(place => days[place] === ' ' ? null : ranked[place]);
  };
  const keys = {
    name: () => ranks(data.ids.map((id, i) => plain(name(i)))),
    target: () => data.percents,
    open: windowRanks,
    flag: () => data.flags.rows.map(place => data.flags.values[place].length),
  };
  const orders = {};
  const order = sort => orders[sort] || (orders[sort] = sorted(sort.replace('-', ''), sort.startsWith('-') ? -1 : 1));
  const sorted = (column, direction) => {
    const all = Uint32Array.from(data.ids, (id, i) => i);
    if (!column) return all;
    const given = keys[column] ? keys[column]() : property[column].rows;
    const key = Float64Array.from(given, value => value === null ? Infinity : value * direction);
    return all.sort((a, b) => key[a] < key[b] ? -1 : key[a] > key[b] ? 1 : a - b);
  };

  // Filtering: all words must hold; a comma in a word means either.
  const names = [...Object.keys(property), 'flag', 'open'];
  const word = token => {
    const at = token.indexOf(':');
    const key = token.slice(0, Math.max(0, at)).toLowerCase();
    return names.includes(key) ? { key, values: token.slice(at + 1).toLowerCase().split(',') } : { text: plain(token) };
  };
  const tokens = () => state.q.split(/\s+/).filter(token => token);
  const fits = (value, wanted) => value.code.startsWith(wanted) || hyphened(value.label).startsWith(wanted);
  const column = key => key === 'flag' ? data.flags : key === 'open' ? data.windows : property[key];
  const test = (key, value, wanted) => {
    if (key === 'open') {
      const to = day => day.slice(0, wanted.length);
      return (value.from || value.to) !== null
          && (value.from === null || to(value.from) <= wanted) && (value.to === null || to(value.to) >= wanted);
    }
    if (key !== 'flag') return fits(value, wanted);
    return wanted === 'none' ? !value.length : value.some(place => fits(data.flagNames[place], wanted));
  };
  const condition = ({ key, values, text }) => {
    if (text !== undefined) {
      const all = texts();
      return i => all[i].includes(text);
    }
    const { values: known, rows } = column(key);
    const allowed = Uint8Array.from(known, value => values.some(wanted => test(key, value, wanted)));
    return i => allowed[rows[i]];
  };
  const filter = () => {
    const conditions = tokens().map(word).map(condition);
    return order(state.sort).filter(i => conditions.every(holds => holds(i)));
  };

  // Drawing
  const make = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const link = (format, i, ...children) =>
    make('a', { href: 'profiles/' + data.ids[i] + '.' + format }, ...children);
  const head = i => {
    const shown = make('bdi', {}, name(i));
    const note = make('span', { class: 'note' });
    if (name(i) !== data.ids[i]) note.append(make('bdi', {}, data.ids[i]));
    for (const format of data.formats.slice(1)) {
      const other = link(format, i, format);
      other.setAttribute('aria-label', format + ' ' + data.ids[i]);
      note.append(' ', other);
    }
    return make('th', { scope: 'row', role: 'rowheader' }, data.formats.length ? link(data.formats[0], i, shown) : shown, note);
  };
  const label = (key, i) => property[key].values[property[key].rows[i]].label;
  const flags = i => data.flags.values[data.flags.rows[i]].map(place => data.flagNames[place].label).join(', ');
  const cells = i => [label('type', i), data.targets[i], label('timing', i), data.windows.values[data.windows.rows[i]].text,
    label('evidence', i), label('leverage', i), label('style', i), flags(i) || data.words.none];
  const row = i => make('tr', { role: 'row' }, head(i), ...cells(i).map((text, at) =>
    make('td', { role: 'cell', 'data-label': labels[at + 1], ...(at === 1 && { class: 'figure' }) }, text)));

  const pages = () => Math.max(1, Math.ceil(found.length / ROWS_A_PAGE));
  const draw = () => {
    state.page = Math.min(Math.max(1, state.page), pages());
    const from = (state.page - 1) * ROWS_A_PAGE, to = Math.min(found.length, from + ROWS_A_PAGE);
    body.replaceChildren(...Array.from(found.subarray(from, to), row));
    const slots = { n: number(found.length), all: number(total), from: number(from + 1), to: number(to),
      page: number(state.page), pages: number(pages()) };
    element('count').textContent = words(!found.length ? 'nothing' : found.length < total ? 'some' : 'all', slots);
    element('page').textContent = words('page', slots);
    element('pager').hidden = pages() === 1;
    element('back').setAttribute('aria-disabled', state.page === 1);
    element('on').setAttribute('aria-disabled', state.page === pages());
    table.hidden = !found.length;
  };
  const reflect = () => {
    if (search.value.trim() !== state.q.trim()) search.value = state.q;
    for (const control of controls) {
      const chosen = tokens().map(word).filter(({ key }) => key === control.dataset.key).flatMap(({ values }) => values);
      const whole = control.type === 'date' ? /^\d{4}-\d\d-\d\d$/.test(chosen[0]) : [...control.options].some(option => option.value === chosen[0]);
      control.value = chosen.length === 1 && whole ? chosen[0] : '';
    }
    for (const header of headers) {
      const sort = state.sort.replace('-', '') === header.dataset.sort;
      if (sort) header.setAttribute('aria-sort', state.sort.startsWith('-') ? 'descending' : 'ascending');
      else header.removeAttribute('aria-sort');
    }
  };

  // The address keeps what is shown, as #q=type:retention+ana&sort=-target&page=2.
  const written = () => {
    const parts = new URLSearchParams();
    if (state.q.trim()) parts.set('q', state.q.trim());
    if (state.sort) parts.set('sort', state.sort);
    if (state.page > 1) parts.set('page', state.page);
    return parts.toString().replace(/%3A/g, ':').replace(/%2C/g, ',');
  };
  const keep = () => history.replaceState(null, '', location.href.split('#')[0] + (written() ? '#' + written() : ''));
  const read = () => {
    const parts = new URLSearchParams(location.hash.slice(1));
    const sort = parts.get('sort') || '';
    return {
      q: parts.get('q') || '',
      sort: headers.some(header => header.dataset.sort === sort.replace(/^-/, '')) ? sort : '',
      page: parseInt(parts.get('page'), 10) || 1,
    };
  };
  const show = () => {
    draw();
    reflect();
    keep();
  };
  const find = change => {
    state = { ...state, page: 1, ...change };
    found = filter();
    show();
  };

  const choose = control => {
    const others = tokens().filter(token => word(token).key !== control.dataset.key);
    if (control.value) others.push(control.dataset.key + ':' + control.value);
    find({ q: others.join(' ') });
  };
  const turn = by => {
    if (state.page + by < 1 || state.page + by > pages()) return;
    state.page += by;
    show();
    element('profiles').scrollIntoView();
  };
  const sortBy = column => find({ sort: state.sort === column ? '-' + column : state.sort === '-' + column ? '' : column });
  const step = (from, by) => {
    const links = [...body.querySelectorAll('th > a')];
    const next = links[from === search ? 0 : links.indexOf(from) + by];
    (next || (by < 0 ? search : from)).focus();
  };
  const clear = () => {
    find({ q: '' });
    search.focus();
  };
  const typing = target => target.matches('input, select, textarea');

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target;
    const inRows = at === search || at.matches('tbody th > a');
    if (event.key === '/' && !typing(at)) search.focus();
    else if (event.key === 'Escape') clear();
    else if (event.key === 'ArrowDown' && inRows) step(at, 1);
    else if (event.key === 'ArrowUp' && inRows && at !== search) step(at, -1);
    else return;
    event.preventDefault();
  });
  window.addEventListener('hashchange', () => {
    if (location.hash && !location.hash.includes('=')) return keep(); // a link within the page
    find(read());
  });
  search.addEventListener('input', () => find({ q: search.value }));
  controls.forEach(control => control.addEventListener('input', () => choose(control)));
  element('clear').addEventListener('click', clear);
  element('back').addEventListener('click', () => turn(-1));
  element('on').addEventListener('click', () => turn(1));
  for (const header of headers) {
    const button = make('button', { type: 'button' }, header.textContent);
    button.addEventListener('click', () => sortBy(header.dataset.sort));
    header.replaceChildren(button);
  }
  for (const value of document.querySelectorAll('[data-filter]')) {
    const filtered = make('a', { href: '#q=' + value.dataset.filter }, value.textContent);
    filtered.addEventListener('click', () => element('profiles').scrollIntoView());
    value.replaceChildren(filtered);
  }
  document.querySelectorAll('#plain span').forEach(note => note.hidden = true);
  element('filter').hidden = false;
  find(read());

  // While nothing else is to be done: what a first search or a click on a column would wait for.
  const ahead = [texts, ...headers.flatMap(({ dataset: { sort } }) => [() => order(sort), () => order('-' + sort)])];
  const prepare = () => {
    if (!ahead.length) return;
    ahead.shift()();
    requestIdleCallback(prepare);
  };
  requestIdleCallback(prepare);
})();
