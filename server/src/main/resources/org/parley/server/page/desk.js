/* Tells quietly that something newer is there, and answers keys on lists. Pages read without it. */
(function () {
  "use strict";
  var doc = document;
  var main = doc.getElementById("main");
  var live = doc.getElementById("live");
  var meta = doc.querySelector('meta[name="parley-state"]');

  /* What is newer waits behind a line until it is asked for: nothing jumps while one reads. */
  function listen() {
    var shown = meta.content.split(" "); // number of the last change, story, version of its dossier
    var story = shown[1] || null;
    var changed = {};
    var reports = 0;
    var box = null;
    var said = 0;
    function words() {
      var stories = Object.keys(changed).length;
      if (story) {
        return reports > 0 ? reports + (reports === 1 ? " new report" : " new reports") : "This story has changed";
      }
      return stories + (stories === 1 ? " story changed" : " stories changed") +
        (reports > 0 ? ", " + reports + (reports === 1 ? " new report" : " new reports") : "");
    }
    function tell() {
      if (!box) {
        box = doc.createElement("div");
        box.className = "newer";
        box.appendChild(doc.createElement("span"));
        var button = doc.createElement("button");
        button.type = "button";
        button.textContent = "Show";
        button.addEventListener("click", function () { window.location.reload(); });
        box.appendChild(button);
        doc.body.appendChild(box);
      }
      box.firstChild.textContent = words();
      if (Date.now() - said > 30000) {
        said = Date.now();
        live.textContent = words();
      }
    }
    var source = new EventSource("/live?after=" + encodeURIComponent(shown[0]));
    source.addEventListener("story", function (event) {
      var data = JSON.parse(event.data);
      if (story && (data.story !== story || data.version <= +shown[2])) { return; }
      changed[data.story] = true;
      reports += data.reports;
      tell();
    });
    window.addEventListener("pagehide", function () { source.close(); });
  }
  if (meta && "EventSource" in window) { listen(); }

  /* The evidence of a line leads to where it can be corrected. */
  var panel = doc.getElementById("panel");
  var place = window.location.pathname.match(/^\/stories\/[^\/]+$/);
  if (panel && place && "MutationObserver" in window) {
    new MutationObserver(function () {
      var links = panel.querySelector(".panel-links");
      var mark = doc.querySelector('.ev[aria-expanded="true"]');
      var line = mark && mark.closest('[id^="q-"], [id^="e-"], [id^="f-"], [id^="d-"], [id^="p-"]');
      if (links && line && !links.querySelector("[data-correct]")) {
        var link = doc.createElement("a");
        link.href = place[0] + "/edit?line=" + encodeURIComponent(line.id) + "#line";
        link.textContent = "Correct this line";
        link.setAttribute("data-correct", "");
        links.appendChild(link);
      }
    }).observe(panel, { childList: true });
  }

  /* What a person said is taken back where it was said. */
  if (place) {
    Array.prototype.forEach.call(doc.querySelectorAll("#corrected li .note"), function (note) {
      var link = doc.createElement("a");
      link.href = place[0] + "/edit#h-judged";
      link.textContent = "Take back";
      note.appendChild(doc.createTextNode(" · "));
      note.appendChild(link);
    });
  }

  /* Lists: j and k go from row to row, m says that all is seen. */
  function rows() {
    return Array.prototype.slice.call(doc.querySelectorAll("[data-row]")).map(function (row) {
      return row.querySelector("h2 a, h3 a, a");
    }).filter(Boolean);
  }
  doc.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented && event.key !== "j" && event.key !== "k") { return; }
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.nodeName)) { return; }
    var single = doc.getElementById("single");
    if (single && !single.checked || doc.getElementById("keys").open) { return; }
    if (event.key === "m") {
      var seen = doc.getElementById("seen");
      if (seen) { seen.click(); }
    } else if ((event.key === "j" || event.key === "k") && !main.querySelector("[data-line]")) {
      var list = rows();
      var at = -1;
      list.forEach(function (link, i) { if (link.closest("[data-row]").contains(doc.activeElement)) { at = i; } });
      var to = list[Math.max(0, Math.min(list.length - 1, at + (event.key === "j" ? 1 : -1)))];
      if (to) { to.focus(); to.scrollIntoView({ block: "nearest" }); }
    }
  });
})();
