// Shows results while the reader types. Without it, or where it fails, the form does the same a page at a time.
(() => {
  const [input, summary, list, pages, onward] = ["Query", "Summary", "Results", "Pages", "Onward"].map((id) =>
    document.getElementById(id),
  );
  const action = input.form.action;
  let request = new AbortController();
  let timer = 0;

  const element = (name, children, attributes = {}) => {
    const made = document.createElement(name);
    made.append(...children);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };

  const entry = ({ title, url, where, date, excerpt }) => {
    const time = date ? [element("time", [date.text], { datetime: date.iso }), " "] : [];
    const parts = excerpt.map(({ text, marked }) => (marked ? element("mark", [text]) : text));
    return element(
      "li",
      [
        element("h2", [element("a", [title], { href: url })]),
        element("p", [...time, element("span", [where])], { class: "entry-date" }),
        element("p", parts, { class: "entry-summary" }),
      ],
      { class: "entry" },
    );
  };

  const show = (found) => {
    summary.textContent = found.summary;
    list.replaceChildren(...found.results.map(entry));
    const words = pages.dataset;
    const next = found.next ? [element("a", [words.next], { href: found.next, rel: "next" })] : [];
    pages.replaceChildren(...next.map((a) => element("nav", [a], { class: "paginator", "aria-label": words.label })));
    onward?.toggleAttribute("hidden", found.results.length > 0);
  };

  const search = async () => {
    request.abort();
    request = new AbortController();
    const url = `${action}?${new URLSearchParams({ q: input.value })}`;
    try {
      const reply = await fetch(url, { headers: { Accept: "application/json" }, signal: request.signal });
      if (reply.ok) {
        const found = await reply.json();
        show(found);
        history.replaceState(null, "", url);
        document.title = found.title;
      }
    } catch {
      // A newer request has taken its place, or there is no connection: the form is still there.
    }
  };

  const searchSoon = ({ isComposing }) => {
    clearTimeout(timer);
    if (!isComposing) {
      timer = setTimeout(search, 150);
    }
  };

  input.addEventListener("input", searchSoon);
  // After this no browser but Safari has an input event.
  input.addEventListener("compositionend", searchSoon);
})();
