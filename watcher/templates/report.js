"use strict";
// Search within the page, marks by arrow keys, and folded parts opened where a link or the printer needs them.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById("search");
  const field = document.getElementById("q");
  const hits = document.getElementById("hits");

  // Letters as they are compared: without case, accents, Arabic vowel signs and lengthening; alef maksura and ta marbuta
  // as they are often typed. Marks that are letters of their own (Devanagari, Thai) stay.
  const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u00ad\u200b-\u200f]/g;
  const alike = { "ß": "ss", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
    "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "’": "'", "‘": "'", "ʿ": "", "ʾ": "" };
  const other = new RegExp("[" + Object.keys(alike).join("") + "]", "g");
  const fold = (text) => text.normalize("NFKD").toLowerCase().replace(marks, "").replace(other, (sign) => alike[sign]);

  let units = null;
  let opened = [];
  const texts = (unit) => all(".t, bdi", unit);
  const read = () => {
    units = all("[data-u]").map((node) => ({
      node,
      article: node.dataset.u === "article",
      item: (node.closest("[data-item]") || node).dataset.item,
      text: fold(texts(node).map((one) => one.textContent).join("\n").replace(/\s+/g, " ")),
    }));
  };

  // Where words stand in the visible texts, for the eye; bounded, since a page may hold ten megabytes.
  const highlight = (found, words) => {
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.delete("found");
    if (!words.length) return;
    const ranges = [];
    let left = 200000;
    for (const unit of found) {
      const walker = document.createTreeWalker(unit.node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        left -= node.data.length;
        if (left < 0) break;
        if (!node.parentElement.closest(".t, bdi")) continue;
        let plain = "";
        const from = [];
        const to = [];
        let at = 0;
        for (const sign of node.data) {
          const folded = fold(sign);
          for (let i = 0; i < folded.length; i++) { from.push(at); to.push(at + sign.length); }
          plain += folded;
          at += sign.length;
        }
        for (const word of words) {
          for (let i = plain.indexOf(word); i >= 0; i = plain.indexOf(word, i + word.length)) {
            const range = new Range();
            range.setStart(node, from[i]);
            range.setEnd(node, to[i + word.length - 1]);
            ranges.push(range);
          }
        }
      }
      if (left < 0) break;
    }
    if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
  };

  const plural = (count, one, many) => `${count} ${count === 1 ? one : many}`;
  const filter = () => {
    if (!units) read();
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    const has = (unit) => words.every((word) => unit.text.includes(word));
    const hit = new Set(words.length ? units.filter(has) : []);
    // An article is found by its sentences too, wherever on the page these stand.
    const items = new Set([...hit].map((unit) => unit.item));
    for (const unit of units) if (unit.article && items.has(unit.item)) hit.add(unit);
    const found = units.filter((unit) => hit.has(unit));
    for (const unit of units) {
      const hide = words.length > 0 && !hit.has(unit);
      if (unit.node.hidden !== hide) unit.node.hidden = hide;
    }
    // From the innermost out: a group with nothing left to show goes too.
    for (const group of all("[data-g]").reverse()) {
      group.hidden = words.length > 0 && all("[data-u]", group).every((node) => node.hidden);
    }
    for (const one of opened) one.open = false;
    opened = [];
    for (const unit of found.slice(0, 60)) {
      for (const one of unit.article ? [] : [unit.node.closest("details"), ...all("details", unit.node)]) {
        if (one && !one.open) { one.open = true; opened.push(one); }
      }
    }
    for (const mark of all(".area a")) mark.classList.toggle("off", words.length > 0 && !items.has(mark.dataset.item));
    highlight(found, words);
    const articles = found.filter((unit) => unit.article).length;
    const lines = found.length - articles;
    hits.textContent = !words.length ? "" : !found.length ? "Nothing on this page has these words."
      : `${plural(articles, "article", "articles")} and ${plural(lines, "other line", "other lines")}`;
  };

  const clear = () => {
    if (field.value) { field.value = ""; filter(); }
  };
  let waiting = 0;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); };
  form.hidden = false;
  field.addEventListener("input", soon);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    filter();
    const first = field.value.trim() && units.find((unit) => !unit.node.hidden);
    if (first) {
      first.node.tabIndex = -1;
      first.node.focus({ preventScroll: true });
      first.node.scrollIntoView({ block: "center" });
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.activeElement === field) clear();
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    }
  });
  field.addEventListener("search", filter); // the cross in the field

  // A link may lead to what the search has left out, or into something folded.
  const reveal = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest("[hidden]")) clear();
    for (let one = target.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    if (target.matches(".diff")) {
      const why = target.querySelector("details.why");
      if (why) why.open = true;
    }
    if (target.id !== "main") target.scrollIntoView();
    if (!target.matches("h2")) {
      if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
      target.focus({ preventScroll: true });
    }
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("a[href^='#']");
    if (link && link.getAttribute("href") === location.hash) reveal(); // the same link again changes no hash
  });
  if (location.hash) reveal();

  // The plot is one stop for the tab key; arrow keys go on from there, as in a list.
  const plot = document.getElementById("plot");
  if (plot) {
    const lanes = all("li", plot).map((lane) => all("a", lane));
    const stops = lanes.flat();
    stops.forEach((mark, at) => mark.setAttribute("tabindex", at ? "-1" : "0"));
    plot.addEventListener("keydown", (event) => {
      const now = event.target.closest("a");
      const lane = lanes.findIndex((marks) => marks.includes(now));
      if (lane < 0) return;
      const at = lanes[lane].indexOf(now);
      const beside = (to) => to && to[Math.min(at, to.length - 1)];
      const next = { ArrowRight: lanes[lane][at + 1], ArrowLeft: lanes[lane][at - 1], ArrowDown: beside(lanes[lane + 1]),
        ArrowUp: beside(lanes[lane - 1]), Home: stops[0], End: stops[stops.length - 1] }[event.key];
      if (!next) return;
      event.preventDefault();
      now.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    });
  }

  // On paper nothing can be unfolded. Of very many articles the evidence stays folded: it would be a book.
  let printed = [];
  addEventListener("beforeprint", () => {
    const many = document.body.hasAttribute("data-many");
    printed = all("details:not([open])").filter((one) => !(many && one.matches(".why")));
    for (const one of printed) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of printed) one.open = false;
    printed = [];
  });
})();
