import type { GroupTestName } from '@/lib/event-study/group-test-names';

/** The mean daily score of the window over its usual size, for scores of T days. */
const overAllDays = (score: string) =>
  String.raw`z=\frac{\sum_t\bar ${score}_t}{\sqrt L\,\sqrt{\frac{1}{T}\sum_j\bar ${score}_j^{\,2}}}\sim\mathrm{N}(0,1)`;

/** TeX of each group test with the distribution that it is compared with, one formula a line. */
export const TEST_FORMULAS: Record<GroupTestName, readonly string[]> = {
  'cross-sectional-t': [String.raw`t=\frac{\mathrm{CAAR}}{\mathrm{sd}(\mathrm{CAR})/\sqrt N}\sim t_{N-1}`],
  'skewness-adjusted-t': [
    String.raw`t=\sqrt N\left(S+\frac{\gamma S^2}{3}+\frac{\gamma}{6N}\right)\sim t_{N-1}`,
    String.raw`S=\frac{\mathrm{CAAR}}{\mathrm{sd}(\mathrm{CAR})},\quad\gamma=\frac{\sum_i(\mathrm{CAR}_i-\mathrm{CAAR})^3}{N\,\mathrm{sd}(\mathrm{CAR})^3}`,
  ],
  'crude-dependence-t': [String.raw`t=\frac{\mathrm{CAAR}}{\sqrt L\;\mathrm{sd}(\bar u)}\sim t_{M-1}`],
  'portfolio-t': [
    String.raw`t=\frac{\mathrm{CAAR}}{s_p\sqrt{L+v^{\top}(X^{\top}X)^{-1}v}}\sim t_{M-k}`,
    String.raw`s_p^2=\frac{1}{M-k}\sum_j\bar u_j^{\,2}`,
  ],
  'independent-j1': [
    String.raw`J_1=\frac{\mathrm{CAAR}}{\sqrt{\frac{1}{N^2}\sum_i\mathrm{Var}(\mathrm{CAR}_i)}}\sim\mathrm{N}(0,1)`,
  ],
  'patell-z': [
    String.raw`z_P=\frac{\sum_i\mathrm{SCAR}_i}{\sqrt{\sum_i Q_i}}\sim\mathrm{N}(0,1),\quad Q_i=\frac{M_i-k}{M_i-k-2}`,
  ],
  'adjusted-patell-z': [String.raw`z=\frac{z_P}{\sqrt{1+(N-1)\rho}}\sim\mathrm{N}(0,1)`],
  'bmp-t': [
    String.raw`t_B=\frac{\frac{1}{N}\sum_i\mathrm{SCAR}_i}{\mathrm{sd}(\mathrm{SCAR})/\sqrt N}\sim t_{N-1}`,
  ],
  'kolari-pynnonen-t': [String.raw`t=t_B\sqrt{\frac{1-\rho}{1+(N-1)\rho}}\sim t_{N-1}`],
  'rank-z': [overAllDays('U'), String.raw`U_{i,t}=\frac{\mathrm{rank}(A_{i,t})}{T+1}-\frac12,\quad T=M+L`],
  'median-sign-z': [
    overAllDays('G'),
    String.raw`G_{i,t}=\mathrm{sign}\left(A_{i,t}-\mathrm{median}_i\right),\quad T=M+L`,
  ],
  'sign-z': [String.raw`z=\frac{n^{+}-N/2}{\sqrt{N/4}}\sim\mathrm{N}(0,1)`],
  'generalised-sign-z': [
    String.raw`z=\frac{n^{+}-N\hat p}{\sqrt{N\hat p(1-\hat p)}}\sim\mathrm{N}(0,1)`,
    String.raw`\hat p=\frac{1}{N}\sum_i\frac{\#\{u_i>0\}}{M_i}`,
  ],
  wilcoxon: [String.raw`W^{+}=\sum_{i:\;\mathrm{CAR}_i>0}\mathrm{rank}\left|\mathrm{CAR}_i\right|`],
  'grank-t': [
    String.raw`t=Z\sqrt{\frac{T-2}{T-1-Z^2}}\sim t_{T-2},\quad T=M+1`,
    String.raw`Z=\frac{\bar U_0}{\sqrt{\frac{1}{T}\sum_j\bar U_j^{\,2}}}`,
    String.raw`U_{i,0}=\frac{1}{T+1}\,\mathrm{rank}\!\left(\frac{\mathrm{SCAR}_i}{\mathrm{sd}(\mathrm{SCAR})}\right)-\frac12`,
  ],
  'grank-z': [String.raw`z=\bar U_0\Big/\sqrt{\frac{T-1}{12\,N\,(T+1)}}\sim\mathrm{N}(0,1),\quad T=M+1`],
  placebo: [
    String.raw`p=\frac{1+\#\left\{\left|\sum_{j\in w}\bar u_j\right|\ge\left|\mathrm{CAAR}\right|\right\}}{W+1}`,
  ],
};
