// Keeps an open page as its author's files say. Only pages that are being written have this script.
(() => {
  const script = document.currentScript;
  const base = new URL(".", script.src);
  const scrolled = "pamphlet-scrolled";
  let source;
  let updates = 0;

  const connect = () => {
    source?.close();
    source = new EventSource(new URL("events", base));
    source.onmessage = (message) => update(JSON.parse(message.data));
  };

  // A browser opens few connections to one server; pages that nobody sees need none.
  const connectWhileVisible = () => {
    if (document.visibilityState === "visible") {
      connect();
    } else {
      source?.close();
    }
  };

  // The next update may begin while this one waits; then this one is about what was.
  const update = async (state) => {
    const number = ++updates;
    const moved = state.moved[location.pathname];
    if (moved) {
      remember(moved);
      location.replace(moved + location.search + location.hash);
      return;
    }
    showBadge(state);
    const reply = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } }).catch(() => null);
    const html = await reply?.text().catch(() => null);
    if (number !== updates || typeof html !== "string") {
      return;
    }
    const next = new DOMParser().parseFromString(html, "text/html");
    const version = next.querySelector("script[data-version]")?.dataset.version;
    if (version === script.dataset.version) {
      exchangeStylesheets(next);
    } else {
      remember(location.pathname);
      location.reload();
    }
  };

  const stylesheets = (page) => [...page.querySelectorAll("head > link[rel=stylesheet]:not([data-live], [data-leaving])")];

  const exchangeStylesheets = (next) => {
    const now = stylesheets(document);
    stylesheets(next).forEach((link, i) => {
      const href = link.getAttribute("href");
      if (!now[i] || now[i].getAttribute("href") === href) {
        return;
      }
      // The old one stays until the new one is there, so that the page never stands without style.
      const fresh = now[i].cloneNode();
      fresh.href = href;
      const old = now[i];
      old.dataset.leaving = "";
      fresh.onload = () => old.remove();
      fresh.onerror = () => {
        fresh.remove();
        delete old.dataset.leaving;
      };
      old.after(fresh);
    });
  };

  const showBadge = ({ errors, warnings }) => {
    document.querySelector("a[data-live]")?.remove();
    if ((!errors && !warnings) || isAboutProblems()) {
      return;
    }
    const badge = document.createElement("a");
    badge.dataset.live = errors ? "error" : "warning";
    badge.href = new URL("problems", base);
    badge.textContent = errors ? count(errors, "error") : count(warnings, "warning");
    document.body.append(badge);
    if (!document.querySelector("link[data-live]")) {
      const style = document.createElement("link");
      style.rel = "stylesheet";
      style.href = new URL("style.css", base);
      style.dataset.live = "";
      document.head.append(style);
    }
  };

  const count = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;

  const isAboutProblems = () => document.body.classList.contains("problems");

  const remembered = () => JSON.parse(sessionStorage.getItem(scrolled) ?? "null");

  // A page that was another for a while, because it had errors, comes back where it was, even at another path.
  const remember = (path) => {
    const was = isAboutProblems() ? remembered() : { path: location.pathname, x: scrollX, y: scrollY };
    if (was?.path === location.pathname) {
      sessionStorage.setItem(scrolled, JSON.stringify({ ...was, path }));
      // What the browser remembers may be of the page about the errors.
      history.scrollRestoration = "manual";
    }
  };

  const recall = () => {
    const was = remembered();
    if (was?.path === location.pathname && !isAboutProblems()) {
      sessionStorage.removeItem(scrolled);
      scrollTo({ left: was.x, top: was.y, behavior: "instant" });
      // As long as the page loads, the browser still goes where it remembers.
      addEventListener("load", () => setTimeout(() => (history.scrollRestoration = "auto")), { once: true });
    }
  };

  recall();
  connectWhileVisible();
  document.addEventListener("visibilitychange", connectWhileVisible);
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && connectWhileVisible());
})();
