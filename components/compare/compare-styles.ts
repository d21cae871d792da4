/* The server's markup of a comparison is looked at before its code comes, so its styles come with the page. */
import '@/components/compare/compare.module.css';
import '@/components/charts/parts/chart-figure.module.css';
import '@/components/charts/parts/chart-tools.module.css';
import '@/components/charts/parts/responsive-chart.module.css';
import '@/components/charts/plot.module.css';
import '@/components/charts/parts/chart-tooltip.module.css';
import '@/components/charts/parts/axes.module.css';
import '@/components/charts/parts/series.module.css';
import '@/components/charts/small-multiples/small-multiples.module.css';
import '@/components/ui/controls.module.css';
