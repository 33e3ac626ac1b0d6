"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const body = $("rows");
  if (!body) return;
  const all = [...body.rows];
  const heads = [...document.querySelectorAll("thead th[data-kind]")];
  const value = (row, at, kind) => { const cell = row.cells[at]; const raw = cell.dataset.value ?? cell.textContent; return kind === "n" ? (raw === "" ? -1e9 : Number(raw)) : raw.toLowerCase(); };
  heads.forEach((head) => {
    const at = head.cellIndex, kind = head.dataset.kind, button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === (kind === "n" ? "descending" : "ascending");
      const way = kind === "n" ? (down ? 1 : -1) : (down ? -1 : 1);
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", way > 0 ? "ascending" : "descending");
      body.parentNode.caption.textContent = "By " + head.textContent.toLowerCase() + ", " + (way > 0 ? "upwards." : "downwards.");
      const compare = (a, b) => { const x = value(a, at, kind), y = value(b, at, kind); return (kind === "n" ? x - y : x.localeCompare(y)) * way; };
      body.append(...[...body.rows].sort(compare));
    });
  });
  const apply = () => {
    const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean), worst = $("worst").value;
    let shown = 0;
    for (const row of all) {
      const text = row.cells[0].textContent.toLowerCase();
      row.hidden = !(words.every((word) => text.includes(word)) && (!worst || row.dataset.worst === worst));
      shown += !row.hidden;
    }
    $("count").textContent = shown + " of " + all.length + " articles";
  };
  $("find").hidden = false;
  for (const id of ["search", "worst"]) $(id).addEventListener("input", apply);
})();
