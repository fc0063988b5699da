// Puts the reading settings kept on this device on the page before anything is drawn. It sends nothing anywhere.
(() => {
  const page = document.documentElement;
  page.dataset.scripts = "on";
  try {
    const kept = JSON.parse(localStorage.getItem("reading-settings")) || {};
    for (const name of ["size", "spacing", "measure", "font", "colours", "motion", "pictures", "listen"]) {
      if (/^[a-z]{1,20}$/.test(kept[name] || "")) page.dataset[name] = kept[name];
    }
  } catch {
    // Storage is shut, or holds what we did not write: the page stays as it came.
  }
})();
