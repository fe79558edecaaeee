// An embedded figure must not flash its whole page: see src/look/embed.css. This runs before the first paint.
if (/[?&]embed=./.test(location.search)) document.documentElement.dataset.embed = '';
