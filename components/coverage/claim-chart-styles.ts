/* The server's markup of a claim's chart is looked at before its code comes, so its styles come with the page. */
import '@/components/charts/parts/chart-tooltip.module.css';
import '@/components/charts/plot.module.css';
import '@/components/charts/parts/axes.module.css';
import '@/components/charts/parts/direct-labels.module.css';
import '@/components/charts/parts/other-events.module.css';
import '@/components/charts/parts/series.module.css';
import '@/components/charts/parts/shown-window.module.css';
import '@/components/charts/window-brush/window-brush.module.css';
import '@/components/charts/parts/chart-figure.module.css';
import '@/components/charts/parts/chart-tools.module.css';
import '@/components/charts/parts/responsive-chart.module.css';
import '@/components/charts/ranking/ranking.module.css';
