import type { ModelName } from '@/lib/event-study/study-choices';
import type { OtherMethod } from './sections';

/** TeX of each model's expected return, one formula a line. */
export const MODEL_FORMULAS: Record<ModelName, readonly string[]> = {
  market: [String.raw`\mathrm{E}[R_t]=\hat\alpha+\hat\beta\,R_{m,t}`],
  'market-adjusted': [String.raw`\mathrm{E}[R_t]=R_{m,t}`],
  'mean-adjusted': [String.raw`\mathrm{E}[R_t]=\bar R=\frac{1}{M}\sum_{j=1}^{M}R_j`],
  capm: [String.raw`\mathrm{E}[R_t]-R_{f,t}=\hat\alpha+\hat\beta\,(R_{m,t}-R_{f,t})`],
  ff3: [
    String.raw`\mathrm{E}[R_t]-R_{f,t}=\hat\alpha+\hat\beta\,(R_{m,t}-R_{f,t})`,
    String.raw`\quad{}+\hat s\,\mathrm{SMB}_t+\hat h\,\mathrm{HML}_t`,
  ],
  carhart: [
    String.raw`\mathrm{E}[R_t]-R_{f,t}=\hat\alpha+\hat\beta\,(R_{m,t}-R_{f,t})`,
    String.raw`\quad{}+\hat s\,\mathrm{SMB}_t+\hat h\,\mathrm{HML}_t+\hat w\,\mathrm{Mom}_t`,
  ],
  ff5: [
    String.raw`\mathrm{E}[R_t]-R_{f,t}=\hat\alpha+\hat\beta\,(R_{m,t}-R_{f,t})`,
    String.raw`\quad{}+\hat s\,\mathrm{SMB}_t+\hat h\,\mathrm{HML}_t+\hat r\,\mathrm{RMW}_t+\hat c\,\mathrm{CMA}_t`,
  ],
  'ff5-momentum': [
    String.raw`\mathrm{E}[R_t]-R_{f,t}=\hat\alpha+\hat\beta\,(R_{m,t}-R_{f,t})`,
    String.raw`\quad{}+\hat s\,\mathrm{SMB}_t+\hat h\,\mathrm{HML}_t`,
    String.raw`\quad{}+\hat r\,\mathrm{RMW}_t+\hat c\,\mathrm{CMA}_t+\hat w\,\mathrm{Mom}_t`,
  ],
  'scholes-williams': [
    String.raw`\hat\beta=\frac{b_{-1}+b_0+b_{+1}}{1+2\hat\rho_m},\qquad\hat\alpha=\bar R-\hat\beta\,\bar R_m`,
    String.raw`\mathrm{E}[R_t]=\hat\alpha+\hat\beta\,R_{m,t}`,
  ],
  dimson: [
    String.raw`\mathrm{E}[R_t]=\hat\alpha+b_{-1}R_{m,t-1}+b_0R_{m,t}+b_{+1}R_{m,t+1}`,
    String.raw`\hat\beta=b_{-1}+b_0+b_{+1}`,
  ],
  garch: [
    String.raw`\mathrm{E}[R_t]=\hat\alpha+\hat\beta\,R_{m,t},\qquad u_t\sim\mathrm{N}(0,h_t)`,
    String.raw`h_t=\omega+a\,u_{t-1}^2+b\,h_{t-1}`,
  ],
};

/** TeX of every method that is neither a model nor a group test; nothing where words say it all. */
export const OTHER_FORMULAS: Record<OtherMethod, readonly string[]> = {
  'day-zero': [],
  return: [String.raw`R_t=\frac{P_t}{P_{t-1}}-1`, String.raw`R_t=\ln\frac{P_t}{P_{t-1}}`],
  windows: [],
  missing: [],
  'abnormal-return': [String.raw`A_t=R_t-\mathrm{E}[R_t]`],
  'abnormal-error': [
    String.raw`\mathrm{SE}(A_t)=s\sqrt{c_t},\qquad c_t=1+x_t^{\top}(X^{\top}X)^{-1}x_t`,
    String.raw`c_t=1+\frac{1}{M}+\frac{(R_{m,t}-\bar R_m)^2}{\sum_j(R_{m,j}-\bar R_m)^2}`,
    String.raw`s^2=\frac{1}{M-k}\sum_j u_j^2,\qquad\mathrm{SAR}_t=\frac{A_t}{s\sqrt{c_t}}\sim t_{M-k}`,
  ],
  cumulative: [
    String.raw`\mathrm{CAR}=\sum_t A_t,\qquad v=\sum_t x_t`,
    String.raw`\mathrm{Var}(\mathrm{CAR})=s^2\left[L+v^{\top}(X^{\top}X)^{-1}v\right]`,
    String.raw`\phantom{\mathrm{Var}}=s^2\left[L+\frac{L^2}{M}+\frac{\left(\sum_t(R_{m,t}-\bar R_m)\right)^2}{\sum_j(R_{m,j}-\bar R_m)^2}\right]`,
  ],
  interval: [
    String.raw`\mathrm{SCAR}=\frac{\mathrm{CAR}}{\mathrm{SE}(\mathrm{CAR})}\sim t_{M-k}`,
    String.raw`\mathrm{CAR}\pm t_{M-k,\,0.975}\;\mathrm{SE}(\mathrm{CAR})`,
  ],
  'buy-and-hold': [
    String.raw`\mathrm{BHAR}=\prod_t(1+R_t)-\prod_t(1+\mathrm{E}[R_t])`,
    String.raw`\mathrm{BHAR}_m=\prod_t(1+R_t)-\prod_t(1+R_{m,t})`,
  ],
  averages: [
    String.raw`\mathrm{AAR}_t=\frac{1}{N}\sum_i A_{i,t},\qquad\mathrm{CAAR}=\frac{1}{N}\sum_i\mathrm{CAR}_i`,
    String.raw`\mathrm{ABHAR}=\frac{1}{N}\sum_i\mathrm{BHAR}_i`,
  ],
  'minimum-detectable-effect': [
    String.raw`\left(t_{M-k,\,0.975}+t_{M-k,\,0.8}\right)\,\mathrm{SE}(\mathrm{CAR})`,
  ],
  'sq-test': [
    String.raw`p_{\downarrow}=\frac{1+\#\{u\le A\}}{M+1},\qquad p_{\uparrow}=\frac{1+\#\{u\ge A\}}{M+1}`,
    String.raw`p=\min\{1,\;2\min(p_{\downarrow},p_{\uparrow})\}`,
  ],
  holm: [String.raw`\tilde p_{(j)}=\max_{i\le j}\,\min\{1,\;(n-i+1)\,p_{(i)}\}`],
  'benjamini-hochberg': [String.raw`\tilde p_{(j)}=\min_{i\ge j}\,\frac{n}{i}\,p_{(i)}`],
  diagnostics: [
    String.raw`\mathrm{DW}=\frac{\sum_{j\ge2}(u_j-u_{j-1})^2}{\sum_j u_j^2}`,
    String.raw`\mathrm{JB}=\frac{M}{6}\left(S^2+\frac{(K-3)^2}{4}\right)\sim\chi^2_2`,
    String.raw`\mathrm{ARCH}=(M-1)\,r(u_j^2,u_{j-1}^2)^2\sim\chi^2_1`,
  ],
  'mean-correlation': [
    String.raw`\rho=\frac{\sum_j\left[\left(\sum_i z_{i,j}\right)^2-\sum_i z_{i,j}^2\right]}{\sum_j n_j(n_j-1)}`,
    String.raw`z_{i,j}=\frac{u_{i,j}-\bar u_i}{\mathrm{sd}(u_i)}`,
    String.raw`\mathrm{Var}(\mathrm{AAR})=\frac{\sigma^2}{N}\left[1+(N-1)\rho\right]`,
  ],
  'group-interval': [
    String.raw`\mathrm{CAAR}\pm t_{N-1,\,0.975}\,\frac{\mathrm{sd}(\mathrm{CAR})}{\sqrt N}\sqrt{\frac{1+(N-1)\rho}{1-\rho}}`,
  ],
  'wild-bootstrap': [
    String.raw`\mathrm{CAAR}^{*}=c\sum_{l=1}^{L}\varepsilon_l\,\bar u_{j_l},\qquad\varepsilon=\pm1`,
    String.raw`\mathrm{CAAR}^{*}=\frac{1}{N}\sum_i\varepsilon_i\,\mathrm{CAR}_i`,
    String.raw`p=\frac{1+\#\{|\mathrm{CAAR}^{*}|\ge|\mathrm{CAAR}|\}}{B+1}`,
  ],
  'pre-event-benchmark': [
    String.raw`t_w=\frac{\mathrm{CAAR}_w}{\mathrm{sd}(\mathrm{CAR}_w)/\sqrt N},\qquad p=\frac{1+\#\{|t_w|\ge|t|\}}{W+1}`,
  ],
  'abnormal-volume': [String.raw`A_t=\ln V_t-\frac{1}{M}\sum_{j=1}^{M}\ln V_j`],
  'non-positive-price': [],
  'split-jump': [String.raw`\left|\,q\,(1+R_t)-1-R_{m,t}\,\right|\le\tau`],
  'stale-price': [],
  'thin-trading': [],
};
