"""Cases of the conformance corpus made anew by numpy, scipy and scikit-learn: generate.py <folder> <seed> <cases per family>."""
import math
import sys
import warnings

import numpy as np
import scipy.stats as st
from scipy import special
import sklearn.metrics as sk

from corpus import writer

warnings.simplefilter("ignore")
folder, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rng = np.random.default_rng(seed)
write = writer(folder, seed)


def sample(n):
    """A sample of some shape: continuous, tied, heavy-tailed, tiny, huge, nearly constant."""
    kind = rng.integers(12)
    shapes = [
        lambda: rng.normal(size=n),
        lambda: rng.normal(0.4, 1.3, n),
        lambda: np.exp(rng.normal(0, 3, n)),
        lambda: rng.integers(0, 5, n).astype(float),
        lambda: rng.integers(0, 2, n).astype(float),
        lambda: rng.standard_t(1.2, n),
        lambda: rng.normal(size=n) * 1e-150,
        lambda: rng.normal(size=n) * 1e150,
        lambda: 1e9 + rng.integers(0, 50, n),
        lambda: np.round(rng.normal(size=n), 1),
        lambda: np.where(rng.random(n) < 0.9, 0.0, rng.exponential(size=n)),
        lambda: np.repeat(rng.normal(), n),
    ]
    return kind, np.asarray(shapes[kind](), float)


def pair(least, most):
    n, m = int(rng.integers(least, most)), int(rng.integers(least, most))
    kind, x = sample(n)
    if rng.random() < 0.3:
        return f"kinds n={n} m={m}", x, sample(m)[1]
    state = rng.bit_generator.state
    while True:
        other, y = sample(m)
        if other == kind:
            break
    del state
    shift = rng.choice([0, 0, 0.3, 2]) * (np.std(x) or 1)
    return f"kind {kind} n={n} m={m}", x, y + shift


def ks():
    for i in range(count):
        d, x, y = pair(1, 40) if i % 2 else pair(1, 400)
        r = st.ks_2samp(x, y, method="asymp")
        n, m = len(x), len(y)
        e = {
            "D": r.statistic,
            "D_less": st.ks_2samp(x, y, alternative="less", method="asymp").statistic,
            "D_greater": st.ks_2samp(x, y, alternative="greater", method="asymp").statistic,
        }
        if n * m <= 10_000 and (np.std(x) > 0 or np.std(y) > 0):
            e["p_exact"] = st.ks_2samp(x, y, method="exact").pvalue
        en = n * m / (n + m)
        e["p_asymp_kstwo"] = float(np.clip(st.kstwo.sf(r.statistic, round(en)), 0, 1)) if round(en) >= 1 else None
        e["p_kolmogorov_limit"] = special.kolmogorov(math.sqrt(en) * r.statistic)
        if e["p_asymp_kstwo"] is None:
            del e["p_asymp_kstwo"]
        yield d, {"x": x, "y": y}, {"alternative": "two-sided"}, e, "p"


def mann_whitney():
    for i in range(count):
        d, x, y = pair(1, 9) if i % 3 == 0 else pair(1, 120)
        e = {}
        for alternative in ["two-sided", "less", "greater"]:
            for cc in [0, 1]:
                r = st.mannwhitneyu(x, y, alternative=alternative, method="asymptotic", use_continuity=bool(cc))
                if not math.isnan(r.pvalue):
                    e[f"p_{alternative}_cc{cc}"] = r.pvalue
        e["U1"] = st.mannwhitneyu(x, y, method="asymptotic").statistic
        e["U2"] = len(x) * len(y) - e["U1"]
        e["cles"] = e["U1"] / (len(x) * len(y))
        both = np.concatenate([x, y])
        if len(np.unique(both)) == len(both) and len(x) * len(y) <= 64:
            e["p_two-sided_exact"] = st.mannwhitneyu(x, y, method="exact").pvalue
        if len(x) * len(y) < 3000 and np.abs(both).max() < 1e100:
            e["hodges_lehmann"] = float(np.median(np.subtract.outer(x, y)))
        yield d, {"x": x, "y": y}, {}, e, "p"


def smooth():
    for i in range(count):
        d, x, y = pair(2, 12) if i % 3 == 0 else pair(2, 200)
        e = {}
        if len(np.unique(np.concatenate([x, y]))) > 1:
            a = st.anderson_ksamp([x, y])
            e["ad_statistic_normalized"] = a.statistic
            e["ad_p_clipped_0.001_0.25"] = a.pvalue
        r = st.cramervonmises_2samp(x, y, method="asymptotic")
        e["cvm_statistic"] = r.statistic
        # scipy ends its series at terms of 1e-7, so that smaller p-values are what it left out.
        if r.pvalue > 1e-6:
            e["cvm_p_asymptotic"] = r.pvalue
        if np.std(x) > 0 or np.std(y) > 0:
            scale = max(np.abs(x).max(), np.abs(y).max())
            # Of constants numpy's variance is rounding noise.
            if 1e-100 < scale < 1e100 and min(np.ptp(x), np.ptp(y)) >= 0 and max(np.std(x), np.std(y)) > 1e-12 * scale:
                e["welch_t"], e["welch_p"] = st.ttest_ind(x, y, equal_var=False)
                e["student_t"], e["student_p"] = st.ttest_ind(x, y)
        # Of three values or fewer the covariance is singular, and scipy's number the rounding of its BLAS.
        few = min(len(np.unique(x)), len(np.unique(y))) < 2 or len(np.unique(np.concatenate([x, y]))) < 4
        if len(x) >= 5 and len(y) >= 5 and not few and st.iqr(np.concatenate([x, y])) > 0:
            r = st.epps_singleton_2samp(x, y)
            e["es_statistic"], e["es_p"] = r.statistic, r.pvalue
        yield d, {"x": x, "y": y}, {}, {k: v for k, v in e.items() if not math.isnan(v)}, "series"


def distances():
    for i in range(count):
        d, x, y = pair(1, 300)
        w = st.wasserstein_distance(x, y)
        e = {"wasserstein": w}
        if np.abs(np.concatenate([x, y])).max() < 1e100:
            e["energy"] = st.energy_distance(x, y)
        yield d, {"x": x, "y": y}, {}, e, "p"


def categorical():
    for i in range(count):
        k = int(rng.integers(1, 12))
        names = [f"k{j}" for j in range(k)] if i % 5 else ["", " ", "é", "e\u0301", "0", "00", "null", "NaN", "a", "A", "ä", "z"][:k]
        draw = lambda: [None if rng.random() < 0.1 else names[int(c)] for c in rng.choice(k, int(rng.integers(1, 400)), p=rng.dirichlet(np.ones(k)))]
        ref, cur = draw(), draw()
        known = sorted({v for v in ref + cur if v is not None})
        r, c = [np.array([side.count(n) for n in known], float) for side in (ref, cur)]
        e = {"categories": known, "ref_counts": [int(v) for v in r], "cur_counts": [int(v) for v in c]}
        e["ref_null_share"], e["cur_null_share"] = ref.count(None) / len(ref), cur.count(None) / len(cur)
        if len(known) > 1 and r.sum() > 0 and c.sum() > 0:
            chi2, p, df, expected = st.chi2_contingency([r, c], correction=False)
            g, gp, *_ = st.chi2_contingency([r, c], correction=False, lambda_="log-likelihood")
            n = r.sum() + c.sum()
            phi2 = max(0, chi2 / n - df / (n - 1))
            v = math.sqrt(phi2 / min(len(known) - (len(known) - 1) ** 2 / (n - 1) - 1, 2 - 1 / (n - 1) - 1)) if n > 2 else None
            e.update(chi2=chi2, chi2_p=p, df=df, min_expected=expected.min(), g=g, g_p=gp, cramers_v=math.sqrt(chi2 / n))
            if v is not None and math.isfinite(v):
                e["cramers_v_bias_corrected"] = v
            e["tv"] = 0.5 * np.abs(r / r.sum() - c / c.sum()).sum()
            e["l_inf"] = np.abs(r / r.sum() - c / c.sum()).max()
            if len(known) == 2:
                e["fisher_p"] = st.fisher_exact([r, c]).pvalue
        yield f"k={k}", {"ref": ref, "cur": cur}, {}, e, "p"


def binary():
    for i in range(count):
        n = int(rng.integers(2, 300))
        y = (rng.random(n) < rng.choice([0.02, 0.3, 0.5, 0.9])).astype(int)
        s = np.clip(rng.beta(0.7 + y, 1.5 - y * 0.7), 0, 1)
        if i % 3 == 1:
            s = np.round(s, 1)
        if i % 7 == 2:
            s = np.repeat(0.5, n)
        if i % 11 == 3:
            s = np.where(s > 0.5, 1.0, 0.0)
        w = np.round(rng.random(n) * 3 + 0.01, 6) if i % 2 else None
        t = float(rng.choice([0.1, 0.3, 0.5, 0.7]))
        p = (s >= t).astype(int)
        cm = sk.confusion_matrix(y, p, labels=[0, 1], sample_weight=w)
        e = {"tn": cm[0][0], "fp": cm[0][1], "fn": cm[1][0], "tp": cm[1][1], "accuracy": sk.accuracy_score(y, p, sample_weight=w)}
        for zd in [0, 1]:
            a = dict(sample_weight=w, zero_division=zd, pos_label=1, labels=[0, 1])
            e[f"precision_zd{zd}"] = sk.precision_score(y, p, sample_weight=w, zero_division=zd)
            e[f"recall_zd{zd}"] = sk.recall_score(y, p, sample_weight=w, zero_division=zd)
            e[f"f1_zd{zd}"] = sk.f1_score(y, p, sample_weight=w, zero_division=zd)
        e["f2_zd0"] = sk.fbeta_score(y, p, beta=2, sample_weight=w, zero_division=0)
        e["jaccard_zd0"] = sk.jaccard_score(y, p, sample_weight=w, zero_division=0)
        e["mcc"] = sk.matthews_corrcoef(y, p, sample_weight=w)
        wt = np.ones(n) if w is None else w
        e["brier"] = float(np.average((s - y) ** 2, weights=wt))
        c = np.clip(s, 1e-15, 1 - 1e-15)
        e["log_loss_eps1e-15"] = float(np.average(-(y * np.log(c) + (1 - y) * np.log(1 - c)), weights=wt))
        if 0 < y.sum() < n:
            e["roc_auc"] = sk.roc_auc_score(y, s, sample_weight=w)
            e["average_precision"] = sk.average_precision_score(y, s, sample_weight=w)
            e["balanced_accuracy"] = sk.balanced_accuracy_score(y, p, sample_weight=w)
            k = sk.cohen_kappa_score(y, p, sample_weight=w)
            if math.isfinite(k):
                e["cohen_kappa"] = k
        yield f"n={n}", {"y_true": y, "score": s, "weight": w}, {"threshold": t, "rule": "predict 1 when score >= threshold"}, e, "p"


def multiclass():
    for i in range(count):
        k, n = int(rng.integers(3, 7)), int(rng.integers(5, 150))
        y = rng.integers(0, k, n) if i % 4 else np.minimum(rng.geometric(0.5, n) - 1, k - 1)
        raw = rng.dirichlet(np.ones(k), n) + 1.2 * np.eye(k)[y] * rng.random((n, 1))
        proba = raw / raw.sum(1, keepdims=True)
        p = proba.argmax(1)
        w = np.round(rng.random(n) + 0.1, 6) if i % 2 else None
        labels = list(range(k))
        e = {"confusion": sk.confusion_matrix(y, p, labels=labels, sample_weight=w), "accuracy": sk.accuracy_score(y, p, sample_weight=w)}
        e["mcc"] = sk.matthews_corrcoef(y, p, sample_weight=w)
        e["kappa"] = sk.cohen_kappa_score(y, p, labels=labels, sample_weight=w)
        e["kappa_quadratic"] = sk.cohen_kappa_score(y, p, labels=labels, weights="quadratic", sample_weight=w)
        for average in ["macro", "micro", "weighted"]:
            for zd in [0, 1]:
                a, b, f, _ = sk.precision_recall_fscore_support(y, p, labels=labels, average=average, zero_division=zd, sample_weight=w)
                e[f"{average}_zd{zd}"] = {"precision": a, "recall": b, "f1": f}
        if len(set(y)) == k:
            e["auc_ovr_macro"] = sk.roc_auc_score(y, proba, multi_class="ovr", labels=labels, sample_weight=w)
            if w is None:
                e["auc_ovo_macro"] = sk.roc_auc_score(y, proba, multi_class="ovo", labels=labels)
                e["auc_ovo_weighted"] = sk.roc_auc_score(y, proba, multi_class="ovo", labels=labels, average="weighted")
        yield f"k={k} n={n}", {"labels": labels, "y_true": y, "proba": proba, "weight": w}, {"argmax_ties": "first label"}, e, "p"


def ranking():
    for i in range(count):
        n = int(rng.integers(2, 30))
        relevance = rng.integers(0, 2 if i % 2 else 5, n).astype(float)
        if relevance.sum() == 0:
            relevance[0] = 1
        score = np.round(rng.normal(size=n), 0 if i % 3 == 0 else 3)
        k = int(rng.integers(1, n + 3))
        e = {
            "dcg": sk.dcg_score([relevance], [score]),
            "ndcg": sk.ndcg_score([relevance], [score]),
            "dcg_at_k": sk.dcg_score([relevance], [score], k=k),
            "ndcg_at_k": sk.ndcg_score([relevance], [score], k=k),
        }
        if len(np.unique(score)) > 1 and len(np.unique(relevance)) > 1:
            e["spearman"] = st.spearmanr(relevance, score).statistic
            e["kendall_tau_b"] = st.kendalltau(relevance, score).statistic
        if relevance.max() == 1:
            e["lrap"] = sk.label_ranking_average_precision_score([relevance.astype(int)], [score])
        yield f"n={n} k={k}", {"relevance": relevance, "score": score}, {"k": k}, e, "p"


def regression():
    for i in range(count):
        n = int(rng.integers(2, 200))
        y = sample(n)[1] if i % 2 else np.exp(rng.normal(size=n))
        if np.abs(y).max() > 1e100 or (np.abs(y).max() < 1e-100):
            y = rng.normal(size=n)
        p = y + rng.normal(size=n) * (np.std(y) or 1) * rng.choice([0.01, 0.5, 3])
        w = np.round(rng.random(n) + 0.05, 6) if i % 3 == 0 else None
        a = {"sample_weight": w}
        e = {
            "mae": sk.mean_absolute_error(y, p, **a),
            "mse": sk.mean_squared_error(y, p, **a),
            "rmse": math.sqrt(sk.mean_squared_error(y, p, **a)),
            "max_error": sk.max_error(y, p),
            "mape": sk.mean_absolute_percentage_error(y, p, **a),
        }
        if w is None:
            e["median_ae"] = sk.median_absolute_error(y, p)
        for q in [0.1, 0.5, 0.9]:
            e[f"pinball_{q}"] = sk.mean_pinball_loss(y, p, alpha=q, **a)
        if np.std(y) > 1e-9 * np.abs(y).max():
            e["r2"] = sk.r2_score(y, p, **a)
            e["explained_variance"] = sk.explained_variance_score(y, p, **a)
        if min(y.min(), p.min()) >= 0:
            e["msle"] = sk.mean_squared_log_error(y, p, **a)
        yield f"n={n}", {"y_true": y, "y_pred": p, "weight": w}, {}, e, "p"


def quantiles():
    for i in range(count):
        n = int(rng.integers(1, 400))
        x = sample(n)[1]
        q = sorted({0.0, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0, float(np.round(rng.random(), 6))})
        e = {"n": n, "min": x.min(), "max": x.max(), "quantiles": np.quantile(x, q), "iqr": np.subtract(*np.quantile(x, [0.75, 0.25]))}
        yield f"n={n}", {"x": x}, {"q": q}, e, "p"


def multiple():
    for i in range(count):
        m = int(rng.integers(1, 60))
        p = rng.random(m) ** rng.choice([1, 4, 30])
        if i % 4 == 1:
            p = np.round(p, 2)
        if i % 9 == 2:
            p[0] = rng.choice([0.0, 1.0, 5e-324, 1e-300])
        e = {"fdr_bh": {"adjusted": st.false_discovery_control(p, method="bh")}, "fdr_by": {"adjusted": st.false_discovery_control(p, method="by")}}
        yield f"m={m}", {"p": p}, {"alpha": 0.05}, e, "p"


def tails():
    log = lambda low, high: float(10 ** rng.uniform(low, high))
    for i in range(count):
        df, a, b = log(-0.5, 3), log(-1, 2.5), log(-1, 2.5)
        x = log(-3, 1.5)
        made = [
            ("norm_sf", [x := float(rng.uniform(-8, 37))], special.ndtr(-x)),
            ("norm_isf", [q := log(-300, -0.01)], -special.ndtri(q)),
            ("chi2_sf", [(c := float(df * log(-1, 0.7))), df], st.chi2.sf(c, df)),
            ("t_sf", [(t := float(rng.normal() * log(-1, 1.5))), df], st.t.sf(t, df)),
            ("beta_cdf", [(z := float(rng.beta(a, b))), a, b], special.betainc(a, b, z)),
            ("beta_sf", [z, a, b], special.betaincc(a, b, z)),
            ("f_sf", [(f := log(-1, 1)), round(a) + 1, round(b) + 1], st.f.sf(f, round(a) + 1, round(b) + 1)),
            ("binom_cdf", [(k := int(rng.integers(0, 200))), 200, (p := float(np.round(rng.random(), 4)))], st.binom.cdf(k, 200, p)),
            ("kolmogorov_sf", [(d := float(rng.uniform(0.05, 10)))], special.kolmogorov(d)),
            ("lgamma", [(g := log(-8, 6))], special.gammaln(g)),
        ]
        for name, args, value in made:
            value = float(value)
            # scipy has no subnormal tails.
            if abs(value) > 1e-300:
                yield name, {"args": args}, {"function": name}, {"value": value}, "tail"


def paired():
    for i in range(count):
        n = int(rng.choice([1, 2, 5, 10, 100, 1000, 100000]))
        k = int(rng.integers(0, n + 1)) if i % 3 else int(rng.choice([0, n]))
        e = {"wilson95": st.binomtest(k, n).proportion_ci(0.95, method="wilson")[:2], "clopper_pearson95": st.binomtest(k, n).proportion_ci(0.95, method="exact")[:2]}
        e = {name: list(v) for name, v in e.items()}
        yield f"{k}/{n}", {"successes": k, "n": n}, {}, e, "p"


write("ks_2samp", list(ks()))
write("mannwhitneyu", list(mann_whitney()))
write("ad_cvm_es", list(smooth()))
write("distances_1d", list(distances()))
write("categorical", list(categorical()))
write("metrics_binary", list(binary()))
write("metrics_multiclass", list(multiclass()))
write("metrics_ranking", list(ranking()))
write("metrics_regression", list(regression()))
write("quantiles", list(quantiles()))
write("multiple_testing", list(multiple()))
write("special_functions", list(tails()))
write("paired_tests", list(paired()))
