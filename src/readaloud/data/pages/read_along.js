"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const page = document.documentElement;
  const data = JSON.parse($("reading").textContent);
  const sound = $("sound");
  const store = {
    get(key) { try { return localStorage.getItem("readaloud:" + key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem("readaloud:" + key, value); } catch { /* private window */ } },
  };
  const say = (text) => { $("status").textContent = text; };

  // ---- how the page looks: kept for every article
  const looks = { theme: "", face: "sans", size: "1", leading: "1.65", tracking: "0", follow: "on", word: "on", keys: "on" };
  try { Object.assign(looks, JSON.parse(store.get("looks") || "{}")); } catch { /* not ours */ }
  const dress = () => {
    if (looks.theme) page.dataset.theme = looks.theme; else delete page.dataset.theme;
    page.dataset.face = looks.face;
    page.style.setProperty("--size", looks.size);
    page.style.setProperty("--leading", looks.leading);
    page.style.setProperty("--tracking", looks.tracking + "em");
    page.style.setProperty("--measure", Math.min(1.9, Math.max(1, Number(looks.size) * .8)));
    page.style.setProperty("--hyphens", looks.size >= 2 ? "auto" : "manual");  // few words fit a line then
    $("size-now").textContent = Math.round(looks.size * 100) + " %";
    $("leading-now").textContent = looks.leading;
    $("tracking-now").textContent = looks.tracking;
  };
  for (const input of document.querySelectorAll("[data-look]")) {
    const key = input.dataset.look;
    if (input.type === "radio") input.checked = input.value === looks[key];
    else if (input.type === "checkbox") input.checked = looks[key] === "on";
    else input.value = looks[key];
    input.addEventListener("input", () => {
      looks[key] = input.type === "checkbox" ? (input.checked ? "on" : "off") : input.value;
      store.set("looks", JSON.stringify(looks));
      dress();
      shownWord = undefined;  // its mark and its place may be others now
      paint();
    });
  }
  const panel = $("settings");
  const openSettings = () => { if (!panel.open) panel.showModal(); };
  for (const button of document.querySelectorAll("[data-open]")) {
    button.hidden = false;
    button.addEventListener("click", openSettings);
  }
  // A browser takes the focus out of a closed panel only as it draws its next picture; a quick
  // reader's next key comes sooner, and would turn a button that nobody sees.
  const freeFocus = () => { if (!panel.open && panel.contains(document.activeElement)) document.activeElement.blur(); };
  const closeSettings = () => { panel.close(); freeFocus(); };
  $("close").addEventListener("click", closeSettings);
  panel.addEventListener("close", freeFocus);
  panel.addEventListener("click", (event) => { if (event.target === panel) closeSettings(); });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.target.closest("select")) return;  // an open list closes first
    event.preventDefault();
    closeSettings();
  });

  // ---- when each sentence and word is heard
  const CODE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const WORD = /[\p{L}\p{N}_]+(?:['’.,][\p{L}\p{N}_]+)*/gu;
  const cues = [];
  const reader = (text) => {  // numbers in Exp-Golomb code, six bits to a character
    let at = 0, left = 0, digit = 0;
    const bit = () => { if (!left) { digit = CODE.indexOf(text[at++]); left = 6; } return digit >> --left & 1; };
    const next = (order) => {
      let size = order, value = 1;
      while (bit()) size++;
      for (let n = size; n; n--) value = value * 2 + bit();
      return value - 2 ** order;
    };
    return { bit, next, signed: (order) => unfold(next(order)) };
  };
  const unfold = (value) => (value % 2 ? -(value + 1) / 2 : value / 2);
  const unpack = (text) => {
    const { bit, next, signed } = reader(text), many = next(8), pace = next(8), pauses = [], known = new Map();
    const varied = () => {  // numbers whose order follows how large they were of late
      let level = 0;
      return () => {
        const value = next(Math.max(31 - Math.clz32(level >> 3), 0));
        level += Math.min(value, 255) - (level >> 3);
        return unfold(value);
      };
    };
    const step = varied(), rest = varied();
    for (let n = next(8); n; n--) pauses.push(signed(8));
    for (let n = 0, number = 0, before = 0; n < many; n++) {
      number += signed(0) + 1;
      const start = before + pauses[next(0)], words = [], el = $("s" + number), plain = bit();
      const said = (plain || bit()) && el ? el.textContent : "";
      let place = 0;
      const find = () => {
        WORD.lastIndex = place;
        const found = WORD.exec(said);
        if (found) words.push({ from: found.index, to: place = WORD.lastIndex });
        return found;
      };
      if (plain) while (find());
      else for (let n = next(3); n; n--) {
        if (bit()) { const from = place + signed(0); words.push({ from, to: place = from + next(2) }); } else find();
      }
      let steps = words.length ? next(0) : 0;
      before = start;
      words.forEach((word, at) => {
        const { from, to } = word, bare = said.slice(from, to), key = bare + (/[.,;:!?]/.exec(said[to]) || "");
        const expected = known.get(key) ?? known.get(bare) ?? pace * (2 * (to - from) + 1) >> 5;
        word.start = (start + steps * 20) / 1000;
        if (at < words.length - 1) {
          const taken = expected + step();
          known.set(key, taken);
          steps += taken;
        } else {
          const taken = expected * 20 + rest();
          known.set(key, Math.floor((taken + 10) / 20));
          before += steps * 20 + taken;
        }
      });
      if (!words.length) before += rest();
      cues.push({ id: "s" + number, el, start: start / 1000, end: before / 1000, words });
    }
  };
  const wrap = (text) => {  // a page of a long article does not mark its sentences: it tells where they are
    const { next, signed } = reader(text), walk = document.createTreeWalker($("article"), NodeFilter.SHOW_TEXT);
    let node = walk.nextNode(), passed = 0, at = 0;
    const reach = (place) => {  // the text node that holds a place
      while (passed + node.data.length < place) { passed += node.data.length; node = walk.nextNode(); }
      return node;
    };
    const cut = (place) => {  // the text node that begins at a place
      reach(place + 1);
      if (place > passed) { node.splitText(place - passed); reach(place + 1); }
      return node;
    };
    for (let n = next(8), number = 0; n; n--) {
      number += signed(0) + 1;
      at += next(1);
      const end = at + next(6);
      if (end > at) {
        let first = cut(at), last = reach(end);
        if (passed + last.data.length > end) last.splitText(end - passed);
        const range = document.createRange();
        range.setStart(first, 0);
        range.setEnd(last, last.data.length);
        const around = first === last ? first.parentNode : range.commonAncestorContainer, span = document.createElement("span");
        while (first.parentNode !== around) first = first.parentNode;
        while (last.parentNode !== around) last = last.parentNode;
        span.id = "s" + number;
        around.insertBefore(span, first);
        while (span.lastChild !== last) span.append(span.nextSibling);
      }
      at = end;
    }
  };
  const outline = (nav) => {  // nor does it list its headings where there are very many
    const details = document.createElement("details"), lists = [];
    details.innerHTML = "<summary lang=en><h2>Contents</h2></summary>";
    let number = 0;
    for (const head of document.querySelectorAll("article > :is(h2, h3, h4, h5, h6)")) {
      head.id ||= "c" + (number + 1);
      number = Number(head.id.slice(1));
      const level = Number(head.getAttribute("aria-level") || head.tagName[1]), item = document.createElement("li"), link = document.createElement("a");
      while (lists.length && lists.at(-1).level > level) lists.pop();
      if (!lists.length || lists.at(-1).level < level) {
        const list = document.createElement("ol");
        (lists.length ? lists.at(-1).list.lastChild : details).append(list);
        lists.push({ level, list });
      }
      link.href = "#" + head.id;
      link.textContent = head.textContent;
      item.append(link);
      lists.at(-1).list.append(item);
    }
    if ($("sources")) details.lastElementChild.insertAdjacentHTML("beforeend", "<li lang=en><a href=#sources>Sources</a></li>");
    nav.append(details);
    nav.hidden = false;
  };
  if (data.places) {
    wrap(data.places);
    if ($("outline")) outline($("outline"));
    const aim = location.hash && $(location.hash.slice(1));
    if (aim) aim.scrollIntoView({ behavior: "instant", block: "center" });
  }
  if (data.cues) unpack(data.cues);
  if (!data.sections) {
    data.sections = [{ id: "article", title: data.title, start: 0 }];
    for (const { el, start } of cues) {
      const heading = el && el.closest("h2[id], h3[id], h4[id], h5[id], h6[id]");
      if (heading && heading.id !== data.sections.at(-1).id) data.sections.push({ id: heading.id, title: heading.textContent, start });
    }
  }
  const last = (list, time) => {  // the last entry that has begun by then, or -1
    let low = 0, high = list.length;
    while (low < high) { const middle = (low + high) >> 1; if (list[middle].start <= time + .0005) low = middle + 1; else high = middle; }
    return low - 1;
  };

  let current = -1, shownWord = null, near = null, following = true, oursUntil = 0, cursor = -1, sleep = null;
  const course = { from: 0, to: 0 };  // of our own latest scrolling
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const highlights = window.Highlight && CSS.highlights ? new Highlight() : null;
  if (highlights) {
    CSS.highlights.set("word", highlights);
    // Here and not in the style sheet: the HTML checker does not know the selector yet.
    const sheet = document.styleSheets[0];
    for (const [media, look] of [["all", "background-color: var(--word); color: var(--word-ink); text-decoration: underline .12em"], ["(forced-colors: active)", "background-color: Highlight; color: HighlightText"]])
      sheet.insertRule("@media " + media + " { ::highlight(word) { " + look + " } }", sheet.cssRules.length);
  }

  function stretch(el, from, to) {  // a Range over characters of an element
    const range = document.createRange(), walk = document.createTreeWalker(el, NodeFilter.SHOW_TEXT);
    let passed = 0, begun = false;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const length = node.data.length;
      if (!begun && from < passed + length) { range.setStart(node, from - passed); begun = true; }
      if (begun && to <= passed + length) { range.setEnd(node, to - passed); return range; }
      passed += length;
    }
    return null;
  }
  function paint() {
    const cue = cues[current], time = sound ? sound.currentTime : 0;
    let word = null;
    if (cue && cue.el && time < cue.end + .05) word = cue.words[last(cue.words, time)] || null;
    if (word === shownWord) return;
    shownWord = word;
    // With the word behind it: so a line comes into sight before its first word is heard.
    near = word && stretch(cue.el, word.from, (cue.words[cue.words.indexOf(word) + 1] || word).to);
    if (near && follows()) reach(near, 0, 1, .12);
    if (!highlights) return;
    highlights.clear();
    const range = looks.word === "on" && word && stretch(cue.el, word.from, word.to);
    if (range) highlights.add(range);
  }
  function show(index) {
    if (index === current) return;
    if (cues[current] && cues[current].el) cues[current].el.classList.remove("now");
    current = index;
    near = null;
    const cue = cues[index];
    if (!cue || !cue.el) return;
    cue.el.classList.add("now");
    if (!sound.paused) { follow(); }
    const section = data.sections[last(data.sections, cue.start)];
    if (section) markSection(section.id);
  }
  let marked = null;
  function markSection(id) {
    if (id === marked) return;
    for (const link of document.querySelectorAll("[aria-current=location]")) link.removeAttribute("aria-current");
    const link = document.querySelector('.contents a[href="#' + CSS.escape(id) + '"]');
    if (link) link.setAttribute("aria-current", "location");
    marked = id;
  }
  const follows = () => sound && !sound.paused && following && looks.follow === "on";
  function follow(force) {
    const cue = cues[current];
    if (!cue || !cue.el || looks.follow !== "on" && !force || !following && !force) return;
    // Within a sentence the word alone is followed: where the sentence begins may be far up.
    if (force || !near || shownWord === cue.words[0]) reach(cue.el, .12, .8, .25, force);
    if (near) reach(near, 0, 1, .12);
  }
  // Bring something to its place if it is not between two others: all of them are parts of the
  // room between the top of the window and the player.
  function reach(what, top, bottom, place, force) {
    const box = what.getBoundingClientRect(), room = innerHeight - $("player").offsetHeight, time = performance.now();
    const ahead = time < oursUntil ? course.to - scrollY : 0;  // we are still on our way there
    const at = box.top - ahead;
    const wide = what === near && cues[current].el.closest(".wide"), edge = wide && wide.getBoundingClientRect();
    if (edge && (box.left < edge.left || box.right > edge.right)) wide.scrollLeft += box.left - edge.left - 8;
    if (!force && at >= top * room && at + box.height <= bottom * room) return;
    // What is too tall begins as far up as it may.
    const wanted = at - Math.max(top * room, Math.min(place * room, bottom * room - box.height));
    const to = Math.max(0, Math.min(scrollY + ahead + wanted, page.scrollHeight - innerHeight));
    if (Math.abs(to - scrollY - ahead) < 1) return;
    course.from = scrollY;
    course.to = to;
    oursUntil = time + 1200;
    scrollTo({ top: to, behavior: calm.matches ? "instant" : "smooth" });
  }
  function leave() {
    oursUntil = 0;
    if (!following || !sound || sound.paused) return;
    following = false;
    $("back").hidden = false;
  }
  function comeBack() {
    following = true;
    $("back").hidden = true;
    follow(true);
  }

  if (sound) {
    const clock = (s) => Math.floor(s / 60) + ":" + String(Math.floor(s % 60)).padStart(2, "0");
    const length = () => (Number.isFinite(sound.duration) ? sound.duration : data.length);
    const tick = () => {
      const time = sound.currentTime, index = last(cues, time);
      const cue = cues[current];
      if ($("loop").checked && cue && index !== current && !sound.paused && time >= cue.end && time < cue.end + 3) {
        sound.currentTime = cue.start;
        return;
      }
      show(sound.paused && time === 0 && index === 0 ? -1 : index);  // nothing is marked before it was heard
      paint();
      $("heard").value = time / (length() || 1);
      $("time").textContent = clock(time) + " / " + clock(length());
      if (sleep && sleep.at <= time && sleep.section) { stopFor("The section is over."); }
    };
    const run = () => { tick(); if (!sound.paused) requestAnimationFrame(run); };
    const goTo = (index, play) => {
      const cue = cues[Math.max(0, Math.min(index, cues.length - 1))];
      if (!cue) return;
      cursor = -1;
      sound.currentTime = cue.start;
      following = true;
      $("back").hidden = true;
      tick();
      follow(false);
      if (play) start();
    };
    const start = () => sound.play().catch(() => say("The recording cannot be played here."));
    const toggle = () => { if (sound.paused) start(); else sound.pause(); };
    const here = () => (cursor >= 0 ? cursor : Math.max(0, last(cues, sound.currentTime)));
    const skipSentence = (step) => {
      const at = last(cues, sound.currentTime);
      goTo(step < 0 && cues[at] && sound.currentTime - cues[at].start > 2 ? at : at + step, false);
    };
    const skipSection = (step) => {
      const at = last(data.sections, sound.currentTime), section = data.sections[at];
      const again = step < 0 && section && sound.currentTime - section.start > 3;
      const wanted = data.sections[Math.max(0, Math.min(again ? at : at + step, data.sections.length - 1))];
      if (!wanted) return;
      goTo(firstOf(wanted), false);
      say(wanted.title);
    };
    const firstOf = (section) => {  // the number of its first sentence
      const first = cues.findIndex((cue) => cue.start >= section.start - .001);
      return first < 0 ? cues.length - 1 : first;
    };
    const named = (hash) => {  // the sentence that an address leads to, or -1
      const section = hash && data.sections.find((one) => "#" + one.id === hash);
      return section ? firstOf(section) : cues.findIndex((cue) => "#" + cue.id === hash);
    };
    const setRate = (rate) => {
      const wanted = Math.min(3, Math.max(.5, Math.round(rate * 20) / 20));
      sound.playbackRate = sound.defaultPlaybackRate = wanted;
      sound.preservesPitch = true;
      $("rate").value = String(wanted);
      $("rate-now").textContent = $("rate-out").textContent = wanted + "×";
      store.set("rate", String(wanted));
    };
    const changeRate = (step) => { setRate(sound.playbackRate + step); say("Speed " + $("rate-now").textContent); };
    const stopFor = (why) => {
      sound.pause();
      clearTimeout(sleep && sleep.timer);
      sleep = null;
      $("sleep").value = "";
      say(why);
    };
    const setSleep = (choice) => {
      clearTimeout(sleep && sleep.timer);
      sleep = null;
      if (choice === "section") {
        const after = data.sections[last(data.sections, sound.currentTime) + 1];
        sleep = { section: true, at: after ? after.start : Infinity };
      } else if (choice) {
        sleep = { at: Infinity, timer: setTimeout(() => stopFor("The sleep timer has stopped the recording."), choice * 60000) };
      }
    };

    $("player").hidden = $("to-player").hidden = false;
    document.body.classList.add("voiced");
    for (const cue of cues) if (cue.el) cue.el.classList.add("spoken");
    const buttons = { play: toggle, earlier: () => skipSentence(-1), later: () => skipSentence(1), "section-earlier": () => skipSection(-1), "section-later": () => skipSection(1), again: () => goTo(last(cues, sound.currentTime), true), back: comeBack };
    for (const [id, act] of Object.entries(buttons)) $(id).addEventListener("click", act);
    $("rate").addEventListener("input", () => setRate(Number($("rate").value)));
    $("slower").addEventListener("click", () => changeRate(-.1));
    $("faster").addEventListener("click", () => changeRate(.1));
    $("sleep").addEventListener("change", () => setSleep($("sleep").value));

    const saidState = () => {
      const playing = !sound.paused;
      $("play").setAttribute("aria-label", playing ? "Pause" : "Play");
      $("play-shape").setAttribute("d", playing ? "M6 4h4v16H6zM14 4h4v16h-4z" : "M7 4v16l13-8z");
    };
    sound.addEventListener("play", () => { saidState(); following = true; $("back").hidden = true; tick(); follow(false); requestAnimationFrame(run); });
    sound.addEventListener("pause", () => { saidState(); tick(); remember(true); });
    sound.addEventListener("seeked", tick);
    sound.addEventListener("timeupdate", () => { tick(); remember(false); });
    sound.addEventListener("loadedmetadata", tick);
    const lost = () => say("The recording could not be loaded.");
    sound.addEventListener("error", lost);
    if (sound.error) lost();  // sooner than a script that comes folded up

    // ---- the place we stopped at
    let remembered = 0;
    const remember = (now) => {
      if (!now && Math.abs(sound.currentTime - remembered) < 2) return;
      remembered = sound.currentTime;
      store.set("at:" + data.key, String(Math.round(remembered * 1000) / 1000));
    };
    addEventListener("pagehide", () => remember(true));
    setRate(Number(store.get("rate")) || 1);
    const linked = named(location.hash);
    const kept = linked >= 0 ? cues[linked].start : Number(store.get("at:" + data.key)) || 0;
    if (kept > 0 && kept < data.length - 1) {
      sound.currentTime = remembered = kept;
      $("time").textContent = clock(kept) + " / " + clock(data.length);
      if (linked < 0) say("Ready to go on from " + clock(kept) + ".");
    }
    tick();

    // ---- pointer: a click on a sentence plays from there
    const article = $("article");
    article.addEventListener("click", (event) => {
      if (event.defaultPrevented || event.button || event.target.closest("a, button, summary, input, audio")) return;
      if (String(getSelection())) return;
      const el = event.target.closest(".spoken");
      const index = el ? cues.findIndex((cue) => cue.el === el) : -1;
      if (index >= 0) goTo(index, true);
    });
    // A heading chosen in the contents is where the voice goes on, or begins; the browser jumps first.
    addEventListener("click", (event) => {
      const link = event.target.closest(".contents a"), first = link && !event.defaultPrevented ? named(link.hash) : -1;
      if (first >= 0) setTimeout(() => goTo(first, false));
    });
    for (const type of ["wheel", "touchmove"]) addEventListener(type, leave, { passive: true });
    addEventListener("scroll", () => {
      const time = performance.now(), { from, to } = course, spare = innerHeight * .25;  // ours may swing out as it turns
      if (time > oursUntil || scrollY < Math.min(from, to) - spare || scrollY > Math.max(from, to) + spare) leave(); else oursUntil = Math.max(oursUntil, time + 200);  // ours may take long on a slow machine
    }, { passive: true });

    // ---- keyboard
    const moveCursor = (step) => {  // choose a sentence without playing it
      const index = Math.max(0, Math.min(here() + step, cues.length - 1)), el = cues[index] && cues[index].el;
      if (!el) return;
      for (const other of document.querySelectorAll(".spoken[tabindex]")) other.removeAttribute("tabindex");
      cursor = index;
      el.tabIndex = 0;
      el.focus();
    };
    const forward = page.dir === "rtl" || article.dir === "rtl" ? -1 : 1;
    const keys = {
      " ": toggle, k: () => moveCursor(-1), j: () => moveCursor(1),
      ArrowLeft: (event) => (event.shiftKey ? skipSection : skipSentence)(-forward),
      ArrowRight: (event) => (event.shiftKey ? skipSection : skipSentence)(forward),
      "[": () => skipSection(-1), "]": () => skipSection(1), r: buttons.again, f: comeBack,
      "+": () => changeRate(.1), "=": () => changeRate(.1), "-": () => changeRate(-.1),
      s: openSettings, "?": openSettings,
    };
    addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || panel.open) return;
      const at = panel.contains(event.target) ? document.body : event.target;
      if (event.key === "Enter" && at.classList && at.classList.contains("spoken")) {
        event.preventDefault();
        goTo(cues.findIndex((cue) => cue.el === at), true);
        return;
      }
      if (["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"].includes(event.key)) { leave(); return; }
      if (looks.keys !== "on" || at.closest && at.closest("input, select, textarea, audio, .wide")) return;
      if (event.key === " " && at.closest && at.closest("button, a, summary")) return;
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (act) { event.preventDefault(); act(event); }
    });

    // ---- headset and lock-screen keys
    if ("mediaSession" in navigator && window.MediaMetadata) {
      navigator.mediaSession.metadata = new MediaMetadata({ title: data.title, artist: data.author, album: data.album });
      const seek = (time) => { sound.currentTime = Math.max(0, Math.min(time, length())); };
      const acts = {
        play: start, pause: () => sound.pause(), stop: () => sound.pause(),
        previoustrack: () => skipSection(-1), nexttrack: () => skipSection(1),
        seekbackward: (order) => (order && order.seekOffset ? seek(sound.currentTime - order.seekOffset) : skipSentence(-1)),
        seekforward: (order) => (order && order.seekOffset ? seek(sound.currentTime + order.seekOffset) : skipSentence(1)),
        seekto: (order) => seek(order.seekTime),
      };
      for (const [name, act] of Object.entries(acts)) { try { navigator.mediaSession.setActionHandler(name, act); } catch { /* not known here */ } }
      const place = () => {
        navigator.mediaSession.playbackState = sound.paused ? "paused" : "playing";
        if (!navigator.mediaSession.setPositionState || !length()) return;
        navigator.mediaSession.setPositionState({ duration: length(), playbackRate: sound.playbackRate, position: Math.min(sound.currentTime, length()) });
      };
      for (const type of ["loadedmetadata", "play", "pause", "seeked", "ratechange"]) sound.addEventListener(type, place);
    }
  }
  dress();
  page.dataset.ready = "";
})();
