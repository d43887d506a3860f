// Before the first paint, so that a chosen theme never flashes in the other one. A file, not an inline script: the
// content security policy forbids inline scripts.
try {
  const theme = localStorage.getItem('forthright.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be switched off; the system's theme it is, then.
}
