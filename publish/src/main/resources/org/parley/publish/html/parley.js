/* Opens the evidence beside the text and answers keys. Every page reads in full without it. */
(function () {
  "use strict";
  var doc = document;
  var root = doc.documentElement;
  var panel = doc.getElementById("panel");
  var main = doc.getElementById("main");
  var live = doc.getElementById("live");
  var keys = doc.getElementById("keys");
  var find = doc.getElementById("find");
  var search = doc.getElementById("search");
  var sheet = window.matchMedia("(max-width: 860px)");
  var opened = null; // the mark the panel was opened from
  var shade = null;

  function all(selector, within) {
    return Array.prototype.slice.call((within || doc).querySelectorAll(selector));
  }
  function make(name, className, text) {
    var element = doc.createElement(name);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }
  function say(text) { live.textContent = text; }
  function kept(name) { try { return window.localStorage.getItem(name); } catch (e) { return null; } }
  function keep(name, value) { try { window.localStorage.setItem(name, value); } catch (e) { return; } }
  function visible(element) { return element.getClientRects().length > 0 && (!element.checkVisibility || element.checkVisibility()); }
  /* Opens whatever folds an element away. */
  function reveal(element) {
    var own = element && element.querySelector(":scope > details.fold");
    if (own) { own.open = true; }
    for (var at = element && element.closest("details"); at; at = at.parentNode.closest("details")) { at.open = true; }
  }

  all("[data-script]").forEach(function (element) { element.hidden = false; });

  /* Sections are folded on a narrow page, but for those that were opened in this tab */
  var folds = all("details.fold");
  var room = window.matchMedia("(min-width: 757px)");
  var tab = "parley-open " + window.location.pathname;
  function unfold() { if (room.matches) { folds.forEach(function (each) { each.open = true; }); } }
  function openIds() { return folds.filter(function (each) { return each.open; }).map(function (each) { return each.parentNode.id; }); }
  try {
    (window.sessionStorage.getItem(tab) || "").split(" ").filter(Boolean).forEach(function (id) { reveal(doc.getElementById(id)); });
  } catch (e) { say(""); }
  unfold();
  room.addEventListener("change", unfold);
  window.addEventListener("pagehide", function () {
    if (room.matches) { return; }
    try { window.sessionStorage.setItem(tab, openIds().join(" ")); } catch (e) { return; }
  });

  /* Light and dark */
  var theme = doc.getElementById("theme");
  function isDark() {
    var chosen = root.getAttribute("data-theme");
    return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  }
  function nameTheme() { theme.textContent = isDark() ? "Light" : "Dark"; }
  var stored = kept("parley-theme");
  if (stored === "dark" || stored === "light") { root.setAttribute("data-theme", stored); }
  nameTheme();
  theme.addEventListener("click", function () {
    var next = isDark() ? "light" : "dark";
    root.setAttribute("data-theme", next);
    keep("parley-theme", next);
    nameTheme();
  });

  /* Evidence panel */
  function passages(mark) {
    return (mark.getAttribute("data-s") || "").split(" ").filter(Boolean).map(function (part) {
      var match = /^(\d+)(?::(\d+)-(\d+))?$/.exec(part);
      return { sentence: match[1], start: match[2] ? +match[2] : null, end: match[3] ? +match[3] : null };
    });
  }
  function source(number) { return doc.querySelector('.source[data-n="' + number + '"]'); }
  function marksOf(line, mark) {
    var seen = {};
    var marks = all("a[data-s]", line || mark.parentNode).filter(function (each) {
      var number = each.getAttribute("data-n");
      if (seen[number]) { return false; }
      seen[number] = true;
      return true;
    });
    return marks.length ? marks : [mark];
  }
  function sentences(list) {
    var numbers = list.map(function (each) { return each.sentence; })
      .filter(function (each, i, every) { return every.indexOf(each) === i; });
    if (numbers.length === 1) { return "Sentence " + numbers[0]; }
    return "Sentences " + numbers.slice(0, -1).join(", ") + " and " + numbers[numbers.length - 1];
  }
  function underline(span, cited) {
    var text = span.textContent;
    var cuts = cited.filter(function (each) { return each.start !== null; })
      .sort(function (a, b) { return a.start - b.start; });
    span.textContent = "";
    span.className = "hit";
    span.tabIndex = -1;
    var at = 0;
    cuts.forEach(function (cut) {
      if (cut.start < at) { return; }
      span.appendChild(doc.createTextNode(text.slice(at, cut.start)));
      span.appendChild(make("u", "", text.slice(cut.start, cut.end)));
      at = cut.end;
    });
    span.appendChild(doc.createTextNode(text.slice(at)));
  }
  function excerpt(from, cited) {
    var wanted = cited.map(function (each) { return each.sentence; });
    var parts = all(".source-text > p", from);
    var shown = {};
    parts.forEach(function (part, i) {
      var holds = all("[data-s]", part).some(function (each) { return wanted.indexOf(each.getAttribute("data-s")) >= 0; });
      if (!holds) { return; }
      shown[i] = true;
      [-1, 1].forEach(function (step) {
        for (var j = i + step; j >= 0 && j < parts.length; j += step) {
          if (parts[j].className === "gap") { break; }
          shown[j] = true;
          if (parts[j].className !== "left") { break; }
        }
      });
    });
    var text = make("div", "panel-text");
    text.lang = from.querySelector(".source-text").lang;
    text.dir = "auto";
    var last = -1;
    parts.forEach(function (part, i) {
      if (!shown[i]) { return; }
      if (last >= 0 && i > last + 1) { text.appendChild(make("p", "gap", "[…]")); }
      var copy = part.cloneNode(true);
      all("[data-s]", copy).forEach(function (span) {
        var here = cited.filter(function (each) { return each.sentence === span.getAttribute("data-s"); });
        span.removeAttribute("class");
        if (here.length) { underline(span, here); }
      });
      text.appendChild(copy);
      last = i;
    });
    return text;
  }
  function differing(line) {
    var box = doc.createDocumentFragment();
    var cell = line && (line.closest("td") || line);
    (cell ? all("a.ne", cell) : []).forEach(function (link) {
      var entry = doc.getElementById(link.getAttribute("href").slice(1));
      if (!entry) { return; }
      var block = make("div", "panel-diff");
      var head = make("h3", "");
      var to = make("a", "ne", "≠ " + (entry.querySelector("h3 bdi") || entry).textContent);
      to.href = link.getAttribute("href");
      to.addEventListener("click", function () { reveal(entry); });
      head.appendChild(to);
      block.appendChild(head);
      var list = make("ul", "");
      all(".reading", entry).forEach(function (reading) {
        var item = make("li", "");
        var value = reading.querySelector(".value").cloneNode(true);
        item.appendChild(value);
        item.appendChild(make("div", "panel-note", all(".chip", reading).map(function (chip) {
          return chip.textContent.replace(/^(\d+)$/, "report $1").replace(/^(\d+)/, "$1 ").trim();
        }).join(", ") + (reading.querySelector(".rnote") ? "; " + reading.querySelector(".rnote").textContent : "")));
        list.appendChild(item);
      });
      block.appendChild(list);
      box.appendChild(block);
    });
    return box;
  }
  function render(mark) {
    var line = mark.closest("[data-line]");
    var number = mark.getAttribute("data-n");
    var from = source(number);
    var cited = passages(mark);
    var inner = make("div", "panel-in");
    var head = make("div", "panel-head");
    head.appendChild(make("div", "grip"));
    var top = make("div", "panel-top");
    var title = make("h2", "", (line && line.getAttribute("data-t")) || mark.getAttribute("aria-label"));
    title.id = "panel-title";
    title.dir = "auto";
    var close = make("button", "", "Close");
    close.type = "button";
    close.addEventListener("click", shut);
    top.appendChild(title);
    top.appendChild(close);
    head.appendChild(top);
    var tabs = make("div", "tabs");
    tabs.setAttribute("role", "tablist");
    tabs.setAttribute("aria-label", "Reports of this line");
    marksOf(line, mark).forEach(function (each) {
      var n = each.getAttribute("data-n");
      var tab = make("button", "");
      tab.type = "button";
      tab.setAttribute("role", "tab");
      tab.setAttribute("aria-controls", "panel-body");
      tab.setAttribute("aria-selected", String(n === number));
      tab.tabIndex = n === number ? 0 : -1;
      tab.setAttribute("data-tab", n);
      tab.appendChild(make("span", "ev plain", n));
      tab.appendChild(doc.createTextNode(" " + (source(n) ? source(n).querySelector(".source-name bdi").textContent : "")));
      tab.addEventListener("click", function () { show(each, "tab"); });
      tabs.appendChild(tab);
    });
    tabs.addEventListener("keydown", function (event) {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") { return; }
      var list = all("[role=tab]", tabs);
      var next = list[(list.indexOf(doc.activeElement) + (event.key === "ArrowRight" ? 1 : list.length - 1)) % list.length];
      next.click();
    });
    head.appendChild(tabs);
    inner.appendChild(head);
    var body = make("div", "panel-body");
    body.id = "panel-body";
    body.setAttribute("role", "tabpanel");
    body.setAttribute("aria-labelledby", "panel-title");
    body.tabIndex = 0;
    if (from) {
      body.appendChild(make("div", "panel-src", from.querySelector(".source-name bdi").textContent));
      body.appendChild(make("p", "panel-note", "Published " + from.querySelector(".source-note span").textContent + ". " + sentences(cited) + " of " + from.querySelector(".source-note span + span").textContent.replace(/\D+/g, "") + "."));
      var copies = mark.getAttribute("data-copies");
      if (copies) { body.appendChild(make("p", "panel-note", "The same words in its copies: " + copies.split(" ").join(", ") + ".")); }
      body.appendChild(excerpt(from, cited));
    }
    body.appendChild(differing(line));
    var links = make("div", "panel-links");
    var open = make("a", "", "Open report");
    open.href = mark.getAttribute("href");
    open.setAttribute("data-open", "");
    links.appendChild(open);
    var copy = make("button", "", "Copy link");
    copy.type = "button";
    copy.addEventListener("click", function () { copyLink("#e=" + number + "." + cited[0].sentence); });
    links.appendChild(copy);
    var original = from && from.querySelector(".source-url");
    if (original) { links.appendChild(original.cloneNode(true)); }
    body.appendChild(links);
    var help = make("p", "panel-keys", "j k next, previous · o open report · c copy link · Esc close");
    body.appendChild(help);
    inner.appendChild(body);
    panel.textContent = "";
    panel.appendChild(inner);
  }
  function show(mark, focus) {
    if (!panel) { return; }
    all('[aria-expanded="true"]').forEach(function (each) { each.setAttribute("aria-expanded", "false"); });
    mark.setAttribute("aria-expanded", "true");
    if (!opened || focus !== "tab") { opened = mark; }
    render(mark);
    panel.hidden = false;
    modal(sheet.matches);
    panel.scrollTop = 0;
    var hit = panel.querySelector(".hit");
    if (hit) {
      var head = panel.querySelector(".panel-head").offsetHeight;
      var place = hit.offsetTop - head - 80;
      if (place > panel.clientHeight * 0.5) { panel.scrollTop = place; }
    }
    if (focus === "tab") {
      panel.querySelector('[aria-selected="true"]').focus();
    } else if (focus || sheet.matches) {
      panel.focus();
    }
    if (!sheet.matches && focus !== "tab") { mark.scrollIntoView({ block: "nearest" }); }
  }
  function modal(on) {
    all("body > .bar").concat(main).forEach(function (each) { each.inert = on; });
    root.classList.toggle("has-panel", on);
    if (on) {
      panel.setAttribute("role", "dialog");
      panel.setAttribute("aria-modal", "true");
      if (!shade) {
        shade = make("div", "panel-shade");
        shade.addEventListener("click", shut);
      }
      panel.parentNode.appendChild(shade);
    } else {
      panel.setAttribute("role", "complementary");
      panel.removeAttribute("aria-modal");
      if (shade) { shade.remove(); }
    }
  }
  function shut() {
    if (!panel || panel.hidden) { return; }
    panel.hidden = true;
    modal(false);
    all('[aria-expanded="true"]').forEach(function (each) { each.setAttribute("aria-expanded", "false"); });
    if (opened) { opened.focus(); }
    opened = null;
    if (/^#e=/.test(window.location.hash)) { window.history.replaceState(null, "", window.location.pathname + window.location.search); }
  }
  doc.addEventListener("click", function (event) {
    var mark = event.target.closest ? event.target.closest("a[data-s]") : null;
    if (!mark || !panel || event.ctrlKey || event.metaKey || event.shiftKey || event.button) { return; }
    event.preventDefault();
    show(mark, event.detail === 0);
  });
  function fromHash() {
    var match = /^#e=(\d+)\.(\d+)$/.exec(window.location.hash);
    var place = !match && window.location.hash.length > 1 ? doc.getElementById(decodeURIComponent(window.location.hash.slice(1))) : null;
    if (place) { reveal(place); place.scrollIntoView(); }
    if (!match || !panel) { return; }
    var marks = all('a[data-n="' + match[1] + '"][data-s]').filter(function (each) {
      return each.closest("main") && passages(each).some(function (passage) { return passage.sentence === match[2]; });
    });
    var mark = marks.filter(visible)[0] || marks[0];
    if (mark) { reveal(mark); mark.scrollIntoView({ block: "center" }); show(mark, true); }
  }
  window.addEventListener("hashchange", fromHash);

  /* Links */
  function copyLink(hash) {
    var url = window.location.href.replace(/#.*$/, "") + hash;
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(url).then(function () { say("Link copied"); }, function () { window.location.hash = hash; });
    } else {
      window.location.hash = hash;
    }
  }
  var copyPage = doc.getElementById("copy");
  if (copyPage) { copyPage.addEventListener("click", function () { copyLink(window.location.hash); }); }

  /* Filter by report, find in the page: what does not match fades, and it is said what is hidden */
  var note = doc.querySelector(".filter");
  var report = null;
  function fade() {
    var words = find ? find.value.trim().toLowerCase() : "";
    var lines = all("[data-line]", main || doc);
    var left = 0;
    var hiddenDisagreements = {};
    lines.forEach(function (line) {
      var has = !report || all('a[data-n="' + report + '"]', line).length > 0;
      var fits = !words || line.textContent.toLowerCase().indexOf(words) >= 0;
      line.classList.toggle("faded", !(has && fits));
      if (has && fits) { left++; }
    });
    all(".dis").forEach(function (entry) {
      var faded = all(".reading", entry).every(function (each) { return each.classList.contains("faded"); });
      if (faded) { hiddenDisagreements[entry.id] = true; }
    });
    if (note) {
      var hidden = Object.keys(hiddenDisagreements).length;
      note.hidden = !report && !words;
      note.textContent = left + " of " + lines.length + " lines" + (report ? " with report " + report : "") + (words ? " with “" + words + "”" : "") + (hidden ? "; " + hidden + (hidden === 1 ? " disagreement" : " disagreements") + " hidden by the filter" : "") + ".";
      var clear = make("button", "", "Show all");
      clear.type = "button";
      clear.addEventListener("click", function () { setReport(null); if (find) { find.value = ""; } fade(); });
      note.appendChild(clear);
      if (!note.hidden) { say(note.textContent.replace("Show all", "")); }
    }
  }
  function setReport(number) {
    report = number;
    all("[data-filter]").forEach(function (each) {
      if (each.getAttribute("data-filter") === report) { each.setAttribute("aria-current", "true"); } else { each.removeAttribute("aria-current"); }
    });
    var query = report ? "?report=" + report : "";
    try { window.history.replaceState(null, "", window.location.pathname + query + window.location.hash); } catch (e) { return; }
  }
  doc.addEventListener("click", function (event) {
    var number = event.target.closest ? event.target.closest("[data-filter]") : null;
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey || event.button) { return; }
    event.preventDefault();
    var chosen = number.getAttribute("data-filter");
    setReport(report === chosen ? null : chosen);
    fade();
  });
  if (find) { find.addEventListener("input", fade); }
  var asked = new URLSearchParams(window.location.search);
  if (asked.get("report")) { setReport(asked.get("report")); fade(); }
  if (asked.get("only") && doc.getElementById(asked.get("only"))) { doc.getElementById(asked.get("only")).scrollIntoView(); }

  /* Kinds of findings in a report */
  all(".toggle").forEach(function (box) {
    box.addEventListener("change", function () { root.classList.toggle("off-" + box.getAttribute("data-kind"), !box.checked); });
  });

  /* Current section */
  var strip = all(".strip a");
  if (strip.length && "IntersectionObserver" in window) {
    var seen = {};
    var watch = new IntersectionObserver(function (entries) {
      entries.forEach(function (entry) { seen[entry.target.id] = entry.isIntersecting; });
      var current = strip.filter(function (link) { return seen[link.hash.slice(1)]; })[0] || (window.scrollY < 200 ? strip[0] : null);
      strip.forEach(function (link) {
        if (link === current) { link.setAttribute("aria-current", "true"); } else { link.removeAttribute("aria-current"); }
      });
    }, { rootMargin: "-15% 0px -70% 0px" });
    all(".sec").forEach(function (section) { watch.observe(section); });
  }

  /* Printing shows what is folded */
  window.addEventListener("beforeprint", function () { all("details.rest, details.fold, details.earlier, details.more").forEach(function (each) { if (!each.open) { each.open = true; each.setAttribute("data-shut", ""); } }); });
  window.addEventListener("afterprint", function () { all("details[data-shut]").forEach(function (each) { each.open = false; each.removeAttribute("data-shut"); }); });

  /* Keys */
  var single = doc.getElementById("single");
  if (kept("parley-keys") === "off") { single.checked = false; }
  single.addEventListener("change", function () { keep("parley-keys", single.checked ? "on" : "off"); });
  doc.getElementById("help").addEventListener("click", function () { keys.showModal(); });
  function lineMarks() {
    return all("[data-line]", main).map(function (line) {
      return all("a[data-s]", line).filter(visible)[0];
    }).filter(function (mark, i, list) { return mark && list.indexOf(mark) === i; });
  }
  function step(by) {
    if (panel && !panel.hidden && panel.contains(doc.activeElement)) {
      var hits = all(".hit", panel);
      var next = hits[Math.max(0, Math.min(hits.length - 1, hits.indexOf(doc.activeElement) + by))];
      if (next) { next.focus(); }
      return;
    }
    var marks = lineMarks();
    if (!marks.length) { return; }
    var line = doc.activeElement.closest && doc.activeElement.closest("[data-line]");
    var at = -1;
    marks.forEach(function (mark, i) { if (line && mark.closest("[data-line]") === line) { at = i; } });
    var to = marks[Math.max(0, Math.min(marks.length - 1, at + by))];
    to.focus();
    to.scrollIntoView({ block: "nearest" });
  }
  function section(by) {
    var sections = all(".sec");
    var at = -1;
    sections.forEach(function (each, i) { if (each.getBoundingClientRect().top < 90) { at = i; } });
    var to = sections[Math.max(0, Math.min(sections.length - 1, at + by))];
    if (to) { reveal(to); to.scrollIntoView(); say(to.querySelector("h2").textContent); }
  }
  function disagreement() {
    var entries = all(".dis");
    if (!entries.length) { return; }
    var at = -1;
    entries.forEach(function (each, i) { if (each.contains(doc.activeElement)) { at = i; } });
    var to = entries[(at + 1) % entries.length];
    reveal(to);
    to.scrollIntoView({ block: "center" });
    var mark = to.querySelector("a[data-s]");
    if (mark) { mark.focus(); }
  }
  doc.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.key === "Escape" && panel && !panel.hidden) { event.preventDefault(); shut(); return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName) && event.target.type !== "checkbox") {
      if (event.key === "Enter" && event.target === find) {
        var hit = all("[data-line]:not(.faded)", main)[0];
        if (hit) { reveal(hit); hit.scrollIntoView({ block: "center" }); var mark = hit.querySelector("a[data-s]"); if (mark) { mark.focus(); } }
      }
      return;
    }
    if (keys.open || !single.checked) { return; }
    var open = panel && !panel.hidden;
    var done = true;
    if (event.key === "/" && (find || search)) { (find || search).focus(); }
    else if (event.key === "j") { step(1); }
    else if (event.key === "k") { step(-1); }
    else if (event.key === "[") { section(-1); }
    else if (event.key === "]") { section(1); }
    else if (event.key === "d") { disagreement(); }
    else if (event.key === "?") { keys.showModal(); }
    else if (event.key === "o" && open) { panel.querySelector("[data-open]").click(); }
    else if (event.key === "c") {
      var focus = opened || (doc.activeElement.matches("a[data-s]") ? doc.activeElement : null);
      var line = focus && focus.closest("[id]");
      copyLink(open ? "#e=" + opened.getAttribute("data-n") + "." + passages(opened)[0].sentence : line ? "#" + line.id : window.location.hash);
    }
    else if (/^[1-9]$/.test(event.key) && open) {
      var tab = panel.querySelector('[data-tab="' + event.key + '"]');
      if (tab) { tab.click(); } else { done = false; }
    }
    else { done = false; }
    if (done) { event.preventDefault(); }
  });

  fromHash();
})();
