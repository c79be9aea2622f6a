"use strict";
(() => {
  const one = (query, within = document) => within.querySelector(query);
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const make = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });
  const [version, filter, count, status, told, menu, contents, results, lists] =
    ["version", "filter", "count", "status", "told", "menu", "contents", "results", "lists"].map((id) => document.getElementById(id));
  const anchor = ({ hash }) => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return hash.slice(1);
    }
  };
  const target = (link) => document.getElementById(anchor(link));
  const clean = (text) => text.replace(/\s+/g, " ").trim();

  // Addresses of former editions had a prefix.
  const former = anchor(location).match(/^(?:event|type)-(.+)/);
  if (former && !document.getElementById(former[0]) && document.getElementById(former[1])) location.replace(`#${former[1]}`);

  // A name is an address in any case, and with a dot, which its anchor has not.
  function arrive() {
    const asked = anchor(location);
    if (asked === "" || document.getElementById(asked)) return;
    const fits = (section) => `${asked.toLowerCase()}.`.startsWith(`${nameOf(section).toLowerCase()}.`);
    const section = all("section.event, section.type").find(fits);
    if (section) location.replace(`#${section.id}${asked.slice(nameOf(section).length)}`);
  }

  // The releases: events, members and values that one does not have are grey; notes, examples and limits that do not apply are hidden.
  const number = (text) => text.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const dated = all("[data-since], [data-until]");

  function lacks({ dataset: { since, until } }, release) {
    return Boolean(release && ((since && number(since) > number(release)) || (until && number(until) < number(release))));
  }

  function choose(release) {
    all(".lacks, .hidden").forEach((note) => note.remove());
    for (const element of dated) {
      const absent = lacks(element, release);
      element.classList.toggle("absent", absent);
      if (!absent || element.matches(".facts li, .values li, .note, figure, g")) continue;
      const inList = element.matches("li");
      const place = one(":scope > h3, :scope > th, :scope > a", element) ?? element;
      place.append(make("span", inList ? "hidden" : "lacks", inList ? ` (not in ${release})` : ` not in ${release}`));
    }
    const sections = all("section.event");
    const there = sections.filter((section) => !section.classList.contains("absent")).length;
    status.textContent = release && `QEMU ${release} has ${there} of ${sections.length} events. Grey: not in ${release}. Notes, examples and limits of other releases are hidden.`;
  }

  function remember(parameters) {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries(parameters)) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, "", url);
  }

  const asked = new URLSearchParams(location.search);
  const offers = (select, release) => all("option", select).some((option) => option.value === release);
  if (version) {
    version.addEventListener("change", () => {
      choose(version.value);
      remember({ qemu: version.value });
    });
    if (asked.get("qemu") && offers(version, asked.get("qemu"))) {
      version.value = asked.get("qemu");
      choose(version.value);
    }
  }

  // Two releases, compared by what the page says of each.
  const [from, to, compared, differences] = ["from", "to", "compared", "differences"].map((id) => document.getElementById(id));
  const sectionOf = (element) => element.closest("section.event, section.type");
  const nameOf = (section) => clean(one("h3 > a", section).textContent);

  function change(element, older, newer) {
    const [before, after] = [!lacks(element, older), !lacks(element, newer)];
    return before === after ? 0 : after ? 1 : -1;
  }

  function entry(element) {
    const section = sectionOf(element);
    const item = make("li", "", "");
    const link = (anchor, text) => {
      const it = item.appendChild(make("a", "", ""));
      it.href = `#${anchor}`;
      it.append(make("code", "", text));
    };
    if (element === section) {
      link(section.id, nameOf(section));
      const line = all(".index a").find((it) => target(it) === section)?.nextElementSibling;
      if (line?.textContent) item.append(`: ${clean(line.textContent)}`);
    } else if (element.matches("tr")) {
      link(element.id || section.id, `${nameOf(section)}: ${clean(one("th > a", element)?.firstChild.textContent ?? one("th", element).textContent)}`);
    } else {
      link(section.id, nameOf(section));
      const text = clean(element.matches("figure") ? `example: ${one("pre", element).textContent}` : element.textContent);
      item.append(`: ${text.length > 140 ? `${text.slice(0, 140)}…` : text}`);
    }
    return item;
  }

  const KINDS = [
    ["Events", "section.event"],
    ["Members and values", "tr"],
    ["Rate limits and other facts", ".facts li"],
    ["Notes", ".note"],
    ["Examples", "figure"],
  ];

  function compare() {
    const [older, newer] = [from.value, to.value];
    differences.replaceChildren();
    const own = (element) => {
      const section = sectionOf(element);
      return section && (element === section || change(section, older, newer) === 0);
    };
    const changed = dated.filter((it) => it.closest("main") && own(it) && change(it, older, newer) !== 0);
    const sums = [];
    for (const [title, kind] of KINDS) {
      const counts = [];
      for (const [direction, word] of [[1, "new"], [-1, "gone"]]) {
        const found = changed.filter((it) => it.matches(kind) && change(it, older, newer) === direction);
        if (found.length === 0) continue;
        counts.push(`${found.length} ${word}`);
        const list = make("ul", "", "");
        list.append(...found.map(entry));
        differences.append(make("h3", "", `${title}: ${word} (${found.length})`), list);
      }
      if (counts.length > 0) sums.push(`${title.toLowerCase()}: ${counts.join(", ")}`);
    }
    compared.textContent = older === newer ? "Choose two different releases." : `From ${older} to ${newer}: ${sums.join("; ") || "no difference"}.`;
  }

  if (from) {
    to.value = asked.get("to") && offers(to, asked.get("to")) ? asked.get("to") : to.options[0].value;
    from.value = asked.get("from") && offers(from, asked.get("from")) ? asked.get("from") : from.options[Math.min(1, from.options.length - 1)].value;
    compare();
    for (const select of [from, to]) {
      select.addEventListener("change", () => {
        compare();
        remember({ from: from.value, to: to.value });
      });
    }
  }

  // The search. An entry for each event, type and sequence has fields of words, each with a weight.
  const compact = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  const split = (text) => text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  // Hyper-V is found as hyperv, too.
  const joined = (text) => (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).map(compact);
  const WEIGHTS = { name: 100, keyword: 80, member: 32, value: 32, inner: 18, group: 14, summary: 22, prose: 6 };
  const FILLERS = new Set(["a", "an", "and", "at", "be", "by", "for", "from", "has", "how", "in", "is", "of", "on", "the", "to", "was", "when", "with"]);

  function reached(section, met = new Set()) {
    if (met.has(section)) return met;
    met.add(section);
    for (const link of all("td > a, section > p:not(.users, .related) > a", section)) {
      const type = target(link);
      if (type?.matches("section.type")) reached(type, met);
    }
    return met;
  }

  function prose(section) {
    const copy = section.cloneNode(true);
    all("h3, .panes, .users, .related, caption, thead, th, .type, .sent, .lacks, .hidden, .values, .diagram", copy).forEach((part) => part.remove());
    all("p, td, li, div", copy).forEach((part) => part.append(" "));
    return clean(copy.textContent);
  }

  const rowNames = (section) => all("tbody th", section).map((head) => (one("a", head)?.firstChild ?? head).textContent.replaceAll('"', ""));

  function describe(section) {
    const kind = section.classList[0];
    const fields = [];
    const add = (field, text, factor = 1) => text && fields.push({ field, text, weight: WEIGHTS[field] * factor, words: [...split(text), ...joined(text)], whole: compact(text) });
    const title = nameOf(section);
    const names = [title, section.dataset.rust].filter(Boolean);
    names.forEach((name) => add("name", name));
    (section.dataset.words ?? "").split(/,\s*/).forEach((word) => add("keyword", word));
    const summary = clean(one(":scope > p:not(.none)", section)?.textContent ?? "");
    add("summary", summary);
    add("group", all(".facts li", section).map((fact) => fact.textContent).join(" "));
    add("prose", prose(section));
    for (const part of kind === "event" ? reached(section) : [section]) {
      const own = part === section;
      for (const name of rowNames(part)) add(own && kind === "event" ? "member" : own ? "value" : "inner", name);
      if (own) all(".values a", part).forEach((value) => add("value", value.textContent));
      else add("prose", prose(part), 0.5);
    }
    return { section, kind, title, names: names.map(compact), fields, summary };
  }

  let entries;
  let vocabulary;

  function index() {
    if (entries) return;
    entries = all("section.event, section.type, section.sequence").map(describe);
    vocabulary = new Set(entries.flatMap((it) => it.fields.flatMap((field) => field.words)));
  }

  /** The number of letters that are changed, added, left out or swapped, up to 3. */
  function edits(one, other) {
    if (Math.abs(one.length - other.length) > 2) return 3;
    let [last, row] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
    for (let i = 1; i <= one.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= other.length; j += 1) {
        const same = one[i - 1] === other[j - 1];
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
      }
      [last, row] = [row, next];
    }
    return Math.min(3, row[other.length]);
  }

  const stem = (word) => word.replace(/(?<=.{4})(?:ations?|ate[ds]?|ating)$|(?<=.{3})(?:ies|ied|ing|ed|es|s|e|y)$/, "");

  function grade(sought, word) {
    if (word === sought) return 1;
    if (sought.length > 3 && stem(word) === stem(sought)) return 0.9;
    if (word.startsWith(sought)) return sought.length > 1 ? 0.45 + (0.3 * sought.length) / word.length : 0.3;
    if (sought.length > 3 && (word.endsWith(sought) || (sought.length > 4 && word.includes(sought)))) return 0.35;
    return 0;
  }

  // Words that users of virtual machines take for one another.
  const SYNONYMS = [
    "error failure fail failed",
    "finished completed done ended",
    "removed deleted unplugged detached gone",
    "opened connected attached login",
    "closed disconnected hangup lost dropped left",
    "ejected tray",
    "started resumed running",
    "stopped paused halted",
    "rebooted reset restarted",
    "crashed panicked",
    "vm machine guest",
    "disk drive block",
    "nic network netdev",
    "ram memory mem",
  ].map((group) => group.split(" "));

  /** The words that a word of the query can mean, each with a factor. One that occurs nowhere is taken for the known words closest to it. */
  function meant(word) {
    const same = SYNONYMS.filter((group) => group.some((one) => one === word || (word.length > 3 && stem(one) === stem(word)))).flat();
    const words = same.map((one) => [one, one === word ? 1 : 0.55]);
    for (const known of vocabulary) if (grade(word, known) > 0) return [[word, 1], ...words];
    if (words.length > 0) return words;
    const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    const near = [...vocabulary].map((known) => [known, edits(word, known)]).filter(([, far]) => far <= limit);
    const least = Math.min(...near.map(([, far]) => far));
    return near.filter(([, far]) => far === least).map(([known]) => [known, 0.8]);
  }

  /** A word of a name or a keyword says less if there are others. */
  const share = ({ field, words }) => (field === "name" || field === "keyword" ? 0.7 + 0.3 / words.length : 1);

  function best(entry, words) {
    let found = { score: 0 };
    for (const field of entry.fields) {
      for (const word of field.words) {
        for (const [sought, factor] of words) {
          const score = field.weight * share(field) * factor * grade(sought, word);
          if (score > found.score) found = { score, field, word };
        }
      }
    }
    return found;
  }

  /** How well the query as a whole fits a name, if it can be a part of one, a keyword, a member or a value. */
  function whole(entry, sought, isName) {
    if (sought.length < 2) return 0;
    const limit = sought.length < 5 ? 0 : sought.length < 8 ? 1 : 2;
    const name = Math.max(...entry.names.map((name) => {
      if (name === sought) return 1000;
      if (isName && name.startsWith(sought)) return 300 + (100 * sought.length) / name.length;
      if (limit > 0 && edits(name, sought) <= limit) return 600;
      return isName && sought.length > 2 && name.includes(sought) ? 150 + (100 * sought.length) / name.length : 0;
    }));
    const part = Math.max(0, ...entry.fields.filter((it) => it.whole === sought).map((it) => it.weight * 2.5));
    return name + part;
  }

  /** Whether a keyword of several words is in the query. */
  const hasPhrase = (entry, sought) => entry.fields.some(({ field, words, whole }) => field === "keyword" && words.length > 1 && sought.includes(whole));

  const FACTORS = { event: 1, type: 0.3, sequence: 0.3 };

  function ranked(query) {
    index();
    const sought = split(query).filter((word, _, words) => words.length === 1 || !FILLERS.has(word)).map(meant);
    const wanted = compact(query);
    const found = [];
    const bests = entries.map((entry) => sought.map((words) => best(entry, words)));
    // A word that most entries have, such as `guest`, says less than one that few have.
    const weights = sought.map((_, at) => {
      const having = bests.filter((parts) => parts[at].score > 0).length;
      return Math.log(1 + entries.length / Math.max(1, having)) / Math.log(1 + entries.length);
    });
    for (const [at, entry] of entries.entries()) {
      const parts = bests[at];
      const hits = parts.filter((part) => part.score > 0).length;
      const score = (whole(entry, wanted, entry.kind === "event" || !query.includes(" ")) + parts.reduce((sum, part, word) => sum + part.score * weights[word], 0)) * (entry.names.includes(wanted) ? 1 : FACTORS[entry.kind]) * (entry.section.dataset.until ? 0.9 : 1);
      if (score > 0) found.push({ entry, score, hits, parts });
    }
    const most = Math.max(...found.map((it) => it.hits));
    // What has all the words, or the name or a keyword, comes first, then what lacks one of several.
    const rank = ({ entry, hits, score }) => (score >= 600 || hasPhrase(entry, wanted) ? most : hits);
    const close = found.filter((it) => rank(it) === most || (most > 1 && it.hits >= 2 && it.hits === most - 1));
    close.sort((a, b) => rank(b) - rank(a) || b.score - a.score || a.entry.title.length - b.entry.title.length);
    return { found: close, isPartial: close.length > 0 && most < sought.length && close[0].score < 600 };
  }

  /** Where the word that is not in the name was found. */
  function note({ entry, parts }) {
    const elsewhere = parts.find(({ field }) => field && !["name", "summary"].includes(field.field));
    if (!elsewhere) return make("small", "", entry.summary.length > 90 ? `${entry.summary.slice(0, 88)}…` : entry.summary);
    const { text } = elsewhere.field;
    const at = Math.max(0, text.toLowerCase().indexOf(elsewhere.word));
    const start = at > 40 ? text.lastIndexOf(" ", at - 24) + 1 : 0;
    const end = at + elsewhere.word.length;
    const small = make("small", "", (start > 0 ? "…" : "") + text.slice(start, at));
    small.append(make("mark", "", text.slice(at, end)), text.slice(end, end + 40) + (text.length > end + 40 ? "…" : ""));
    return small;
  }

  const SHOWN = 40;

  function search() {
    const query = clean(filter.value);
    results.hidden = query === "";
    lists.hidden = query !== "";
    results.replaceChildren();
    if (query === "") {
      count.textContent = "";
      return;
    }
    const { found, isPartial } = ranked(query);
    for (const hit of found.slice(0, SHOWN)) {
      const link = results.appendChild(make("li", "", "")).appendChild(make("a", "", ""));
      link.href = `#${hit.entry.section.id}`;
      link.append(make(hit.entry.kind === "sequence" ? "span" : "code", "", hit.entry.title), note(hit));
    }
    count.textContent = found.length === 0 ? "nothing matches" : isPartial ? `nothing has all words; ${found.length} with some` : `${found.length} found, the best first`;
  }

  const links = () => all("a", results);
  filter.addEventListener("input", search);
  filter.addEventListener("keydown", (event) => {
    if (event.key === "Enter") links()[0]?.click();
    if (event.key === "ArrowDown" && links().length > 0) {
      event.preventDefault();
      links()[0].focus();
    }
    if (event.key === "Escape") {
      filter.value = "";
      search();
    }
  });
  results.addEventListener("keydown", (event) => {
    const list = links();
    const at = list.indexOf(document.activeElement);
    const next = { ArrowDown: list[at + 1], ArrowUp: at === 0 ? filter : list[at - 1], Home: list[0], End: list.at(-1), Escape: filter }[event.key];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.focus();
  });

  // On a small screen the list is folded.
  function fold(open) {
    contents.classList.toggle("open", open);
    menu.setAttribute("aria-expanded", String(open));
  }

  menu.addEventListener("click", () => fold(!contents.classList.contains("open")));
  contents.addEventListener("click", (event) => event.target.closest("a") && fold(false));
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      fold(true);
      filter.focus();
      filter.select();
    }
    if (event.key === "Escape" && contents.classList.contains("open") && menu.offsetParent) {
      fold(false);
      menu.focus();
    }
  });

  // Copying. Where the clipboard is out of reach, the text is selected instead.
  async function copy(button) {
    const text = one("pre", button.parentElement);
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = "Selected";
    }
    told.textContent = `${button.textContent}.`;
    setTimeout(() => {
      button.textContent = "Copy";
      told.textContent = "";
    }, 2000);
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest(".copy");
    if (button) copy(button);
  });

  // The entry of what is being read is marked: the last one that starts above a line near the top, or the one that was asked for if the page
  // cannot be scrolled far enough.
  const nav = one("nav");
  const marked = all("#lists a").map((link) => ({ link, place: target(link) })).filter(({ place }) => place);
  marked.sort((a, b) => (a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));

  function current() {
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 64;
    const id = anchor(location).split(".")[0];
    const wanted = marked.find(({ place }) => place.id === id);
    const top = wanted?.place.getBoundingClientRect().top;
    const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 4;
    if (wanted && top >= -4 && (top <= line || (atEnd && top < innerHeight))) return wanted;
    let [low, high] = [0, marked.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marked[middle].place.getBoundingClientRect().top <= line) low = middle + 1;
      else high = middle;
    }
    return marked[low - 1];
  }

  function mark() {
    const link = current()?.link;
    const old = one("[aria-current]", nav);
    if (link === old) return;
    old?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    if (!link || nav.contains(document.activeElement)) return;
    const top = link.offsetTop - nav.offsetTop;
    if (top < nav.scrollTop || top > nav.scrollTop + nav.clientHeight - 40) nav.scrollTop = top - nav.clientHeight / 2;
  }

  let waits = false;
  function soon() {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      mark();
    });
  }
  for (const event of ["scroll", "resize", "hashchange", "load"]) addEventListener(event, soon, { passive: true });
  addEventListener("hashchange", arrive);
  arrive();
  mark();
})();
