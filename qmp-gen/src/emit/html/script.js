"use strict";
(() => {
  const one = (query, within = document) => within.querySelector(query);
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const make = (name, className, text) => Object.assign(document.createElement(name), { className, textContent: text });
  const [version, filter, count, status, told, menu, contents] =
    ["version", "filter", "count", "status", "told", "menu", "contents"].map((id) => document.getElementById(id));
  const target = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));

  // The releases: what one lacks is greyed, and says so in words, too.
  const number = (text) => text.split(".").reduce((sum, part) => sum * 1000 + Number(part), 0);
  const dated = all("[data-since], [data-until]");

  function lacks({ dataset: { since, until } }, release) {
    return release !== "" && ((since && number(since) > number(release)) || (until && number(until) < number(release)));
  }

  function choose(release) {
    all(".lacks, .hidden").forEach((note) => note.remove());
    for (const element of dated) {
      const absent = Boolean(lacks(element, release));
      element.classList.toggle("absent", absent);
      if (!absent || element.matches(".facts li")) continue;
      const inList = element.matches("li");
      const place = one(":scope > h3, :scope > th, :scope > a, :scope > figcaption, :scope > p > b", element) ?? element;
      place.append(make("span", inList ? "hidden" : "lacks", inList ? ` (not in ${release})` : ` not in ${release}`));
    }
    const sections = all("section.event");
    const there = sections.filter((section) => !section.classList.contains("absent")).length;
    status.textContent = release && `QEMU ${release} has ${there} of ${sections.length} events; what it lacks is grey.`;
  }

  function remember(release) {
    const url = new URL(location.href);
    release ? url.searchParams.set("qemu", release) : url.searchParams.delete("qemu");
    history.replaceState(null, "", url);
  }

  version.addEventListener("change", () => {
    choose(version.value);
    remember(version.value);
  });
  const asked = new URLSearchParams(location.search).get("qemu");
  if (asked && all("option", version).some((option) => option.value === asked)) {
    version.value = asked;
    choose(asked);
  }

  // The filter: all words must occur in a section, or in the types that it leads to.
  const clean = (text) => text.replace(/\s+/g, " ").trim();
  const entries = all("nav li").map((item) => ({ item, link: one("a", item) }));
  const own = new Map();

  function words(section) {
    if (!own.has(section)) {
      const copy = section.cloneNode(true);
      all(".panes, .users, caption, thead, .lacks, .hidden, .values", copy).forEach((part) => part.remove());
      all("p, td, th, li", copy).forEach((part) => part.append(" "));
      own.set(section, clean(copy.textContent));
    }
    return own.get(section);
  }

  function reached(section, met = new Set()) {
    if (met.has(section)) return met;
    met.add(section);
    for (const link of all("td > a[href^='#type-'], section > p:not(.users) > a[href^='#type-']", section)) {
      const type = target(link);
      if (type) reached(type, met);
    }
    return met;
  }

  function index() {
    for (const entry of entries) {
      if (entry.text !== undefined) return;
      const section = target(entry.link)?.closest("section");
      const event = section?.matches(".event");
      entry.name = clean(entry.link.firstChild.textContent);
      entry.text = section ? [...(event ? reached(section) : [section])].map(words).join(" · ") : entry.name;
      entry.lower = entry.text.toLowerCase();
    }
  }

  /** The words around `word` in a text. */
  function around(entry, word) {
    const at = entry.lower.indexOf(word);
    const start = entry.text.lastIndexOf(" ", Math.max(0, at - 16)) + 1;
    const note = make("small", "", (start > 0 ? "…" : "") + entry.text.slice(start, at));
    note.append(make("mark", "", entry.text.slice(at, at + word.length)), entry.text.slice(at + word.length, at + word.length + 24) + "…");
    return note;
  }

  function narrow() {
    index();
    const sought = clean(filter.value.toLowerCase()).split(" ").filter(Boolean);
    let found = 0;
    for (const entry of entries) {
      one("small", entry.link)?.remove();
      const shown = sought.every((word) => entry.lower.includes(word));
      entry.item.hidden = !shown;
      found += shown;
      const elsewhere = sought.find((word) => !entry.name.toLowerCase().includes(word));
      if (shown && elsewhere) entry.link.append(around(entry, elsewhere));
    }
    for (const head of all("nav h2")) head.hidden = !one("li:not([hidden])", head.nextElementSibling);
    count.textContent = sought.length === 0 ? "" : found === 0 ? "nothing matches" : `${found} of ${entries.length} match`;
  }

  filter.addEventListener("input", narrow);
  filter.addEventListener("keydown", (event) => {
    const first = entries.find((entry) => !entry.item.hidden);
    if (event.key === "Enter" && first) first.link.click();
    if (event.key === "Escape") {
      filter.value = "";
      narrow();
    }
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

  // The entry of the section that is being read is marked.
  const byTarget = new Map(entries.map((entry) => [target(entry.link)?.closest("section"), entry.link]));
  const seen = new Set();
  const nav = one("nav");

  function mark(current) {
    for (const { link } of entries) {
      if (link === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (!current || nav.contains(document.activeElement)) return;
    const top = current.offsetTop - nav.offsetTop;
    if (top < nav.scrollTop || top > nav.scrollTop + nav.clientHeight - 40) nav.scrollTop = top - nav.clientHeight / 2;
  }

  const observer = new IntersectionObserver((changes) => {
    for (const { target: section, isIntersecting } of changes) {
      if (isIntersecting) seen.add(section);
      else seen.delete(section);
    }
    mark([...byTarget].find(([section]) => seen.has(section))?.[1]);
  }, { rootMargin: "-15% 0px -70% 0px" });
  byTarget.forEach((_, section) => section && observer.observe(section));
})();
