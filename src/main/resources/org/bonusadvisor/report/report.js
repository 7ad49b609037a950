// What a page can do besides being read: print in parts, unfold everything, copy a text. It reads well without this.
(() => {
  const root = document.documentElement;
  document.querySelectorAll(".tools[hidden]").forEach(tools => tools.removeAttribute("hidden"));

  const folded = () => [...document.querySelectorAll("details:not([open])")];
  let openedForPaper = [];
  addEventListener("beforeprint", () => {
    openedForPaper = folded();
    openedForPaper.forEach(details => details.open = true);
  });
  addEventListener("afterprint", () => {
    openedForPaper.forEach(details => details.open = false);
    openedForPaper = [];
    delete root.dataset.print;
  });

  const print = button => {
    root.dataset.print = button.dataset.print;
    window.print();
  };

  const unfold = button => {
    const open = folded().length > 0;
    document.querySelectorAll("details").forEach(details => details.open = open);
    [button.textContent, button.dataset.unfold] = [button.dataset.unfold, button.textContent];
  };

  // An older browser, or one that forbids the clipboard to a file, gets the text selected, ready to be copied.
  const copy = async button => {
    const source = document.getElementById(button.dataset.copy);
    const parts = [...source.querySelectorAll(".text")].map(part => part.innerText);
    const text = parts.length > 0 ? parts.join("\n\n") : source.innerText;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      getSelection().selectAllChildren(source);
      if (!document.execCommand("copy")) return;
    }
    button.nextElementSibling.textContent = button.dataset.done;
  };

  document.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.print) print(button);
    if (button.dataset.unfold) unfold(button);
    if (button.dataset.copy) copy(button);
  });

  // A link into something folded opens it.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part; part = part.parentElement) if (part.tagName === "DETAILS") part.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
