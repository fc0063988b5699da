// In the preview alone: a page is loaded anew when its site was made anew, and says what is wrong in the newest text.
"use strict";

(() => {
  const own = Number(document.currentScript.dataset.number);
  const PAUSE = 1000; // Milliseconds between two questions.
  const MOST = 20; // Findings that are shown; the others are in the window where local-offer runs.
  let told = null;

  const make = (name, text, ...children) => {
    const element = document.createElement(name);
    element.append(...(text ? [text] : []), ...children);
    return element;
  };

  // It stands there from the start, so that screen readers know it before it speaks.
  const says = make("p", "");
  says.setAttribute("role", "status");
  const details = make("details", "", make("summary", "What to put right"));
  const box = make("aside", "", says, details);
  box.className = "preview-findings";
  box.setAttribute("aria-label", "Preview");
  details.hidden = true;
  document.body.append(box);

  async function ask() {
    // A page that nobody looks at asks nothing.
    if (document.visibilityState === "visible") {
      try {
        const newest = await (await fetch("/.preview/newest", { cache: "no-store" })).json();
        if (newest.number !== own) {
          location.reload();
          return;
        }
        show(newest);
      } catch {
        // The preview was stopped. It may be started again.
      }
    }
    setTimeout(ask, PAUSE);
  }

  function show({ stands, report }) {
    const now = JSON.stringify([stands, report]);
    if (now === told) return;
    told = now;
    const findings = report?.findings ?? [];
    const errors = findings.filter(({ level }) => level === "error").length;
    says.textContent = findings.length === 0 ? "" : inOneLine(errors, findings.length - errors, stands);
    details.hidden = findings.length === 0;
    details.open = errors > 0;
    details.querySelector("ul")?.remove();
    details.append(make("ul", "", ...findings.slice(0, MOST).map(finding)));
  }

  function inOneLine(errors, others, stands) {
    const count = (number, one, many) => (number ? [`${number} ${number === 1 ? one : many}`] : []);
    const counts = [...count(errors, "error", "errors"), ...count(others, "warning or piece of advice", "warnings and pieces of advice")];
    const kept = stands === "before" ? " You see the site as it was before: what you saved would take pages away." : "";
    return `${counts.join(" and ")} in what you saved.${kept}`;
  }

  function finding({ level, what, why, help, place }) {
    const at = [place.path, place.line && `line ${place.line}`, place.column && `column ${place.column}`].filter(Boolean).join(", ");
    const lines = [make("strong", `${level[0].toUpperCase()}${level.slice(1)}: ${what}`), at && make("code", at)];
    if (why) lines.push(`Why it matters: ${why}`);
    if (help) lines.push(`What to do: ${help}`);
    return make("li", "", ...lines.filter(Boolean).map((line) => make("p", "", line)));
  }

  ask();
})();
