"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const list = $("cards"), all = [...list.children];
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map(all.map((card) => [card, plain(card.textContent)]));
  const fits = {
    length: { short: (c) => c.dataset.minutes > 0 && c.dataset.minutes <= 5, middle: (c) => c.dataset.minutes > 5 && c.dataset.minutes <= 15, long: (c) => c.dataset.minutes > 15 },
    grade: { easy: (c) => c.dataset.grade !== "" && c.dataset.grade < 8.5, some: (c) => c.dataset.grade >= 8.5 && c.dataset.grade < 10.5, hard: (c) => c.dataset.grade >= 10.5 },
  };
  const orders = {
    title: (a, b) => all.indexOf(a) - all.indexOf(b),
    newest: (a, b) => (b.dataset.date || "").localeCompare(a.dataset.date || ""),
    shortest: (a, b) => (a.dataset.minutes || 1e9) - (b.dataset.minutes || 1e9),
    easiest: (a, b) => (a.dataset.grade === "" ? 99 : a.dataset.grade) - (b.dataset.grade === "" ? 99 : b.dataset.grade),
  };
  const apply = () => {
    const words = plain($("search").value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const card of all) {
      const text = texts.get(card);
      const ok = words.every((word) => text.includes(word))
        && ["length", "grade"].every((key) => !$(key).value || fits[key][$(key).value](card))
        && (!$("language") || !$("language").value || card.dataset.language === $("language").value);
      card.hidden = !ok;
      shown += ok;
    }
    list.append(...[...all].sort(orders[$("order").value]));
    $("count").textContent = shown === all.length ? shown + (shown === 1 ? " article" : " articles") : shown + " of " + all.length + " articles";
  };
  for (const id of ["search", "length", "grade", "order", "language"]) if ($(id)) $(id).addEventListener("input", apply);
  if ($("language") && window.Intl && Intl.DisplayNames) {
    const names = new Intl.DisplayNames(["en"], { type: "language" });
    for (const choice of $("language").options) { try { if (choice.value) choice.textContent = names.of(choice.value); } catch { /* no such language */ } }
  }
  $("find").hidden = false;
  $("find").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("keydown", (event) => {
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, select, audio")) { event.preventDefault(); $("search").focus(); }
    if (event.key === "Escape" && event.target === $("search")) { $("search").value = ""; apply(); }
  });

  const bar = $("now"), sound = $("sound");
  let playing = null;
  const named = (button, on) => {
    button.setAttribute("aria-pressed", String(on));
    button.firstChild.textContent = on ? "Pause" : "Play";
  };
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-play]");
    if (!link) return;
    event.preventDefault();
    if (playing === link) { if (sound.paused) sound.play(); else sound.pause(); return; }
    if (playing) named(playing, false);
    playing = link;
    bar.hidden = false;
    sound.src = link.getAttribute("href");
    $("playing").textContent = link.closest(".card").querySelector("h2").textContent;
    sound.play().catch(() => { $("playing").textContent = "The recording cannot be played here."; });
  });
  for (const link of list.querySelectorAll("a[data-play]")) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-pressed", "false");
    link.addEventListener("keydown", (event) => { if (event.key === " ") { event.preventDefault(); link.click(); } });
  }
  sound.addEventListener("play", () => { if (playing) named(playing, true); });
  sound.addEventListener("pause", () => { if (playing) named(playing, false); });
  apply();
})();
