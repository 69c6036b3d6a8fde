"""Families that need definitions, statsmodels or 40 digits, and the edges of all: edges.py <folder> <seed> <cases per family>."""
import math
import sys
import warnings

import mpmath as mp
import numpy as np
import scipy.stats as st
from scipy import special
from scipy.spatial.distance import jensenshannon
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint
import sklearn.metrics as sk

from corpus import writer

warnings.simplefilter("ignore")
mp.mp.dps = 40
folder, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
rng = np.random.default_rng(seed + 1)
write = writer(folder, seed)
log = lambda low, high: float(10 ** rng.uniform(low, high))


def fairness_of(y, p, group):
    """Rates by group and the gaps between them, from their definitions."""
    share = lambda mask, values: float(values[mask].mean()) if mask.any() else None
    groups = {}
    for g in dict.fromkeys(group):
        at = np.array([x == g for x in group])
        groups[g] = {
            "n": int(at.sum()),
            "selection_rate": share(at, p),
            "tpr": share(at & (y == 1), p),
            "fpr": share(at & (y == 0), p),
            "ppv": share(at & (p == 1), y),
            "accuracy": share(at, (p == y).astype(float)),
        }
    gap = lambda key: (lambda known: max(known) - min(known) if known else None)([g[key] for g in groups.values() if g[key] is not None])
    rates = [g["selection_rate"] for g in groups.values()]
    e = {"groups": groups, "demographic_parity_difference": gap("selection_rate"), "accuracy_gap": gap("accuracy")}
    if max(rates) > 0:
        e["demographic_parity_ratio"] = min(rates) / max(rates)
    if all(g["tpr"] is not None for g in groups.values()):
        e["equal_opportunity_difference"] = gap("tpr")
        if all(g["fpr"] is not None for g in groups.values()):
            e["equalized_odds_difference"] = max(gap("tpr"), gap("fpr"))
    if all(g["ppv"] is not None for g in groups.values()):
        e["predictive_parity_difference"] = gap("ppv")
    return e


def calibration():
    for i in range(count):
        n, bins = int(rng.choice([1, 2, 7, 60, 400])), int(rng.choice([1, 2, 5, 10, 15, 100]))
        proba = rng.beta(0.6, 0.8, n)
        if i % 3 == 0:
            proba = np.round(proba, 1)
        if i % 7 == 1:
            proba = np.full(n, rng.choice([0.0, 0.5, 1.0]))
        y = (rng.random(n) < proba).astype(int) if i % 5 else np.full(n, i % 2)
        group = list(rng.choice(["A", "B", "Ç", ""], n, p=[0.6, 0.3, 0.08, 0.02]))
        index = np.minimum(np.floor(proba * bins).astype(int), bins - 1)
        rows = [[int(b), int((index == b).sum()), float(proba[index == b].mean()), float(y[index == b].mean())] for b in np.unique(index)]
        gaps = [abs(m - r) for _, _, m, r in rows]
        mass = [part for part in np.array_split(np.argsort(proba, kind="stable"), bins) if len(part)]
        e = {
            "bins_nonempty": rows,
            "ece": sum(row[1] * g for row, g in zip(rows, gaps)) / n,
            "mce": max(gaps),
            "ace_equal_mass": sum(len(part) * abs(proba[part].mean() - y[part].mean()) for part in mass) / n,
            "brier": float(np.mean((proba - y) ** 2)),
            "reliability": sum(k * (m - r) ** 2 for _, k, m, r in rows) / n,
            "resolution": sum(k * (r - y.mean()) ** 2 for _, k, m, r in rows) / n,
            "uncertainty": float(y.mean() * (1 - y.mean())),
            "calibration_in_the_large": float(proba.mean() - y.mean()),
            **fairness_of(y, (proba >= 0.5).astype(int), group),
        }
        # Rounded scores tie across the ends of equal masses; which row falls where is then the sort's choice, not a definition.
        if i % 3 == 0:
            del e["ace_equal_mass"]
        yield f"n={n} B={bins}", {"y_true": y, "proba": proba, "group": group}, {"bins": bins, "threshold": 0.5}, e, "p"


def delong():
    for i in range(count):
        n1, n0 = int(rng.integers(2, 120)), int(rng.integers(2, 120))
        y = rng.permutation([1] * n1 + [0] * n0)
        s = [rng.normal(size=n1 + n0) + y * rng.choice([0, 1, 3]) for _ in range(2)]
        if i % 3 == 0:
            s = [np.round(x) for x in s]
        if i % 11 == 1:
            s[1] = s[0].copy()
        if i % 13 == 2:
            s = [x * rng.choice([1e-150, 1e150]) for x in s]
        kernel = [np.sign(np.subtract.outer(x[y == 1], x[y == 0])) / 2 + 0.5 for x in s]
        v10, v01 = np.array([k.mean(1) for k in kernel]), np.array([k.mean(0) for k in kernel])
        cov = np.cov(v10) / n1 + np.cov(v01) / n0
        auc = [float(k.mean()) for k in kernel]
        vd = cov[0, 0] + cov[1, 1] - 2 * cov[0, 1]
        e = {"auc1": auc[0], "auc2": auc[1], "var1": cov[0, 0], "var2": cov[1, 1], "cov12": cov[0, 1]}
        if vd > 1e-9:
            z = (auc[0] - auc[1]) / math.sqrt(vd)
            half = st.norm.isf(0.025) * math.sqrt(vd)
            e.update(var_diff=vd, z=z, p_two_sided=2 * st.norm.sf(abs(z)), ci95_diff=[auc[0] - auc[1] - half, auc[0] - auc[1] + half])
        yield f"n={n1}+{n0}", {"y_true": y, "score1": s[0], "score2": s[1]}, {}, e, "p"


def dirty():
    for i in range(count):
        n = int(rng.integers(1, 60))
        x = rng.normal(3, 2, n) * rng.choice([1e-300, 1, 1e12])
        odd = [None, math.nan, math.inf, -math.inf]
        cells = [odd[int(rng.integers(4))] if rng.random() < rng.choice([0, 0.3, 0.95]) else float(v) for v in x]
        known = [v for v in cells if v is not None]
        f = np.array([v for v in known if math.isfinite(v)])
        e = {"n": n, "null": cells.count(None), "nan": sum(math.isnan(v) for v in known), "finite": len(f)}
        e.update(pos_inf=sum(v == math.inf for v in known), neg_inf=sum(v == -math.inf for v in known))
        if len(f):
            e.update(mean=math.fsum(f) / len(f), min=f.min(), max=f.max(), quantiles=np.quantile(f, [0.25, 0.5, 0.75]))
        yield f"n={n}", {"x": cells}, {"q": [0.25, 0.5, 0.75]}, e, "p"
    for _ in range(20):
        v = [int(b) for b in 2**53 + rng.integers(-3, 4, int(rng.integers(1, 30))) * 2 ** int(rng.integers(0, 60))]
        e = {"distinct": len(set(v)), "min": str(min(v)), "max": str(max(v)), "sum": str(sum(v))}
        yield "integers", {"x": [{"$bigint": str(b)} for b in v]}, {}, e, "p"


def divergence():
    for i in range(count):
        k = int(rng.integers(1, 40))
        draw = lambda: rng.multinomial(int(rng.choice([1, 5, 100, 10**6])), rng.dirichlet(np.full(k, rng.choice([0.05, 1, 50]))))
        r, c = draw(), draw()
        rule, add = [("none", 0), ("jeffreys", 0.5), ("laplace", 1)][i % 3]
        p, q = [[mp.mpf(float(v + add)) / mp.mpf(float(s.sum() + add * k)) for v in s] for s in (r, c)]
        term = lambda a, b: mp.mpf(0) if a == 0 else (mp.inf if b == 0 else a * mp.log(a / b))
        kl = lambda a, b: mp.fsum([term(x, y) for x, y in zip(a, b)])
        middle = [(x + y) / 2 for x, y in zip(p, q)]
        js = (kl(p, middle) + kl(q, middle)) / 2
        overlap = mp.fsum([mp.sqrt(x * y) for x, y in zip(p, q)])
        e = {
            "psi": kl(p, q) + kl(q, p),
            "kl_pq": kl(p, q),
            "kl_qp": kl(q, p),
            "js_divergence_nats": js,
            "js_divergence_bits": js / mp.log(2),
            "hellinger": mp.sqrt(max(mp.mpf(0), 1 - overlap)),
            "tv": mp.fsum([abs(x - y) for x, y in zip(p, q)]) / 2,
            "l_inf": max(abs(x - y) for x, y in zip(p, q)),
        }
        e = {name: float(v) for name, v in e.items()}
        assert abs(jensenshannon([float(x) for x in p], [float(x) for x in q]) - math.sqrt(max(0, e["js_divergence_nats"]))) < 1e-6
        yield f"k={k} [{rule}]", {"ref_counts": r, "cur_counts": c}, {"zero_rule": rule}, e, "distance"


def mixing(alpha):
    """What confseq divides by to make a mixture tightest at an intrinsic time: log(1/alpha²) + log(1 + log(1/alpha²))."""
    return -2 * math.log(alpha) + math.log(1 - 2 * math.log(alpha))


def root(f, low, high):
    """Where f turns from below 0 to above, by halves."""
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < 0 else (low, middle)
    return (low + high) / 2


def sequential():
    for i in range(count):
        if i % 4 == 0:
            v, v_opt, alpha, s = log(0, 6), log(0, 5), float(rng.choice([0.001, 0.01, 0.05, 0.2])), float(rng.normal() * 50)
            rho = v_opt / mixing(alpha)
            e = {
                "rho_two_sided": rho,
                "bound_two_sided": math.sqrt((v + rho) * (math.log((v + rho) / rho) - 2 * math.log(alpha))),
                "log_mixture_two_sided": 0.5 * math.log(rho / (v + rho)) + s * s / (2 * (v + rho)),
            }
            yield "mixture", {"v": v, "v_opt": v_opt, "alpha": alpha, "alpha_opt": alpha, "s": s}, {}, e, "p"
        elif i % 4 == 1:
            n = int(rng.choice([1, 5, 50, 4000]))
            a, b = (rng.random((2, n)) < rng.choice([0.02, 0.5])).astype(int)
            tau2, V = log(-3, 1), log(-2, 0)
            path, p = [], 1.0
            for t in range(1, n + 1):
                d = b[:t].mean() - a[:t].mean()
                ll = 0.5 * math.log(V / (V + t * tau2)) + t * t * tau2 * d * d / (2 * V * (V + t * tau2))
                p = min(p, math.exp(-ll) if ll > -700 else 1)
                if t in (1, 5, 50, n) and ll < 700:
                    path.append([t, d, math.exp(ll), p])
            yield "mSPRT", {"a": a, "b": b, "tau2": tau2, "V": V}, {}, {"path_t_diff_lambda_p": path}, "p"
        elif i % 4 == 2:
            n, alpha, t_opt = int(rng.choice([1, 20, 500, 20000])), float(rng.choice([0.01, 0.05])), float(rng.choice([50.0, 500.0]))
            k = int(rng.integers(0, n + 1)) if rng.random() < 0.7 else int(rng.choice([0, n]))
            lower, upper = bernoulli(k, n, alpha, t_opt)
            yield f"{k}/{n}", {"successes": k, "n": n, "alpha": alpha, "t_opt": t_opt, "alpha_opt": 0.05}, {}, {"lower": lower, "upper": upper}, "loose"
        else:
            fractions = sorted({round(float(f), 3) for f in rng.uniform(0.2, 0.95, int(rng.integers(0, 3)))} | {1.0})
            alpha = float(rng.choice([0.01, 0.05, 0.1]))
            pocock = [alpha * math.log(1 + (math.e - 1) * t) for t in fractions]
            half = [2 * st.norm.sf(st.norm.isf(alpha / 4) / math.sqrt(t)) for t in fractions]
            e = {"pocock_spend": pocock, "obf_spend_per_side_half_alpha": half, "pocock_z": crossings(fractions, pocock), "obf_z": crossings(fractions, [2 * h for h in half])}
            yield "Lan-DeMets", {"information_fractions": fractions, "alpha": alpha}, {}, e, "series"


def bernoulli(k, n, alpha, t_opt):
    """Beta-binomial mixture sequence as confseq's `bernoulli_confidence_interval` defines it: at every p, with a mixture centred there."""
    r = max(t_opt / mixing(0.05) - 1, 1e-3)

    def log_martingale(p):
        a, b = r * p, r * (1 - p)
        likelihood = (k * math.log(p) if k else 0) + ((n - k) * math.log(1 - p) if n - k else 0)
        return special.betaln(a + k, b + n - k) - special.betaln(a, b) - likelihood

    limit, hat = math.log(1 / alpha), k / n
    inside = min(max(hat, 1e-9), 1 - 1e-9)
    lower = 0.0 if k == 0 else root(lambda p: limit - log_martingale(p), 1e-12, inside)
    upper = 1.0 if k == n else root(lambda p: log_martingale(p) - limit, inside, 1 - 1e-12)
    return lower, upper


def crossings(fractions, spent):
    """Two-sided boundaries by Armitage's recursion on 2,001 points."""
    bounds, density, grid = [], None, np.linspace(-9, 9, 2001)
    for k, t in enumerate(fractions):
        todo = spent[k] - (spent[k - 1] if k else 0)
        if k == 0:
            bounds.append(st.norm.isf(todo / 2))
            density = st.norm.pdf(grid)
        else:
            rho = math.sqrt(fractions[k - 1] / t)
            w = np.linspace(-bounds[-1], bounds[-1], 2001)
            f = np.interp(w, grid, density)
            out = lambda z: 2 * np.trapezoid(f * st.norm.sf((z - rho * w) / math.sqrt(1 - rho * rho)), w)
            bounds.append(root(lambda z: todo - out(z), 0, 9))
            density = np.array([np.trapezoid(f * st.norm.pdf((z - rho * w) / math.sqrt(1 - rho * rho)), w) for z in grid]) / math.sqrt(1 - rho * rho)
    return bounds


def paired():
    for i in range(count):
        if i % 4 == 0:
            b, c = [int(v) for v in rng.choice([0, 1, 7, 40, 3000], 2)]
            a, d = [int(v) for v in rng.integers(0, 500, 2)]
            k, n = min(b, c), b + c
            e = {"p_exact": float(mcnemar([[a, b], [c, d]], exact=True).pvalue) if n else 1.0}
            e["p_mid"] = (1 - st.binom.pmf(b, n, 0.5) if b == c else 2 * st.binom.cdf(k, n, 0.5) - st.binom.pmf(k, n, 0.5)) if n else 1.0
            for cc in (0, 1):
                if n and not (cc and abs(b - c) < 1):
                    r = mcnemar([[a, b], [c, d]], exact=False, correction=bool(cc))
                    e[f"chi2_cc{cc}"], e[f"p_chi2_cc{cc}"] = r.statistic, r.pvalue
            if a + b + c + d > 0:
                yield f"mcnemar {b} {c}", {"both_correct": a, "only_candidate_correct": b, "only_baseline_correct": c, "both_wrong": d}, {}, e, "p"
        elif i % 4 == 1:
            diff = rng.integers(-3, 4, int(rng.integers(2, 12))) * rng.choice([0.25, 1, 1024])
            e = {"mean_diff": diff.mean()}
            flips = np.array([[1 if (m >> j) & 1 else -1 for j in range(len(diff))] for m in range(2 ** len(diff))]) @ diff
            e["p_signflip_two_sided"] = float((abs(flips) >= abs(diff.sum())).mean())
            e["p_signflip_greater"] = float((flips >= diff.sum()).mean())
            if np.std(diff) > 0:
                r = st.ttest_1samp(diff, 0)
                e["t"], e["t_p"] = r.statistic, r.pvalue
            if (diff != 0).any():
                for rule in ("wilcox", "pratt"):
                    r = st.wilcoxon(diff, zero_method=rule, method="asymptotic", correction=False)
                    e[f"wilcoxon_{rule}"] = {"statistic": r.statistic, "p_approx": r.pvalue}
            yield f"differences {len(diff)}", {"diff": diff}, {}, e, "p"
        elif i % 4 == 2:
            n = int(rng.choice([1, 2, 5, 10, 100, 10**4, 10**7]))
            k = int(rng.integers(0, n + 1)) if i % 3 else int(rng.choice([0, 1, n - 1, n]))
            names = {"clopper_pearson95": "beta", "wilson95": "wilson", "agresti_coull95": "agresti_coull", "jeffreys95": "jeffreys"}
            e = {name: list(proportion_confint(k, n, method=method)) for name, method in names.items()}
            yield f"{k}/{n}", {"successes": k, "n": n}, {}, e, "p"
        else:
            n = int(rng.choice([3, 12, 50]))
            x = np.round(rng.exponential(size=n) * log(-3, 3), 9) if i % 8 == 3 else rng.integers(0, 3, n).astype(float)
            reps = np.sort(x[rng.integers(0, n, (int(rng.choice([99, 500])), n))].mean(1))
            jack = np.array([np.delete(x, j).mean() for j in range(n)])
            est, u = x.mean(), jack.mean() - jack
            if (u**2).sum() == 0:
                continue
            z0 = st.norm.ppf(((reps < est).sum() + 0.5 * (reps == est).sum()) / len(reps))
            acc = (u**3).sum() / (6 * (u**2).sum() ** 1.5)
            e = {"boot_se": reps.std(ddof=1)}
            for conf in (0.95, 0.9):
                tails = np.array([(1 - conf) / 2, (1 + conf) / 2])
                lo, hi = np.quantile(reps, tails)
                e[f"percentile_{conf}"], e[f"basic_{conf}"] = [lo, hi], [2 * est - hi, 2 * est - lo]
                if math.isfinite(z0):
                    z = z0 + st.norm.ppf(tails)
                    e[f"bca_{conf}"] = np.quantile(reps, st.norm.cdf(z0 + z / (1 - acc * z)))
            if math.isfinite(z0):
                e.update(z0=z0, acceleration=acc)
            yield f"bootstrap {n}", {"x": x, "estimate": est, "replicates": reps, "jackknife": jack}, {}, e, "p"


def tails():
    """Far tails to 40 digits, from 0.99… down to 1e-300 and below the smallest normal number."""
    for i in range(count):
        x, df = log(-4, 1.58), float(rng.choice([0.1, 0.5, 1, 2, 3, 7.5, 30, 200, 1000, 1e5]))
        c = df * log(-2, 2.3) if df > 20 else log(-6, 3.1)
        t = log(-3, 5)
        a, b, z = log(-1, 2.5), log(-1, 2.5), float(rng.beta(0.5, 0.5))
        q = [0.5, 1 - 1e-12, log(-300, -0.01), 1e-308, 1e-300, 2.2e-308][i % 6]
        f, d1, d2 = log(-2, 3), int(rng.choice([1, 2, 5, 40])), int(rng.choice([1, 3, 10, 500]))
        n, p = int(rng.choice([1, 10, 300])), float(rng.choice([1e-9, 1e-3, 0.5, 0.999]))
        k = int(rng.integers(0, n))
        d = log(-1.2, 1.3)
        made = [
            ("norm_sf", [x], lambda: mp.erfc(mp.mpf(x) / mp.sqrt(2)) / 2),
            ("norm_sf", [-x], lambda: mp.erfc(-mp.mpf(x) / mp.sqrt(2)) / 2),
            ("norm_isf", [q], lambda: mp.findroot(lambda v: mp.log(mp.erfc(v / mp.sqrt(2)) / 2) - mp.log(mp.mpf(q)), -special.ndtri(q))),
            ("chi2_sf", [c, df], lambda: mp.gammainc(mp.mpf(df) / 2, mp.mpf(c) / 2, mp.inf, regularized=True)),
            ("t_sf", [t, df], lambda: mp.betainc(mp.mpf(df) / 2, 0.5, 0, df / (df + mp.mpf(t) ** 2), regularized=True) / 2),
            ("beta_cdf", [z, a, b], lambda: mp.betainc(a, b, 0, z, regularized=True)),
            ("beta_sf", [z, a, b], lambda: mp.betainc(b, a, 0, 1 - mp.mpf(z), regularized=True)),
            ("f_sf", [f, d1, d2], lambda: mp.betainc(mp.mpf(d2) / 2, mp.mpf(d1) / 2, 0, d2 / (d2 + d1 * mp.mpf(f)), regularized=True)),
            ("binom_cdf", [k, n, p], lambda: mp.fsum([mp.binomial(n, j) * mp.mpf(p) ** j * (1 - mp.mpf(p)) ** (n - j) for j in range(k + 1)])),
            ("kolmogorov_sf", [d], lambda: 2 * mp.nsum(lambda j: (-1) ** (int(j) - 1) * mp.exp(-2 * j * j * mp.mpf(d) ** 2), [1, 60]) if d > 0.3 else 1 - mp.sqrt(2 * mp.pi) / d * mp.fsum([mp.exp(-((2 * j - 1) ** 2) * mp.pi**2 / (8 * mp.mpf(d) ** 2)) for j in range(1, 30)])),
            ("lgamma", [t], lambda: mp.loggamma(t)),
        ]
        for name, args, value in made[i % 3 :: 3]:
            try:
                exact = value()
            except (ValueError, ZeroDivisionError, mp.libmp.NoConvergence):
                continue
            if isinstance(exact, mp.mpc):
                continue
            yield f"{name}{args}", {"args": args}, {"function": name}, {"value": float(exact)}, "tail"


def many():
    for i in range(count):
        m = int(rng.choice([1, 2, 30, 500]))
        p = [rng.random(m), np.round(rng.random(m), 1), np.zeros(m), np.ones(m), np.full(m, 0.05), 10.0 ** rng.uniform(-320, 0, m)][i % 6]
        e = {}
        for name in ("fdr_bh", "fdr_by", "holm", "simes-hochberg", "bonferroni", "sidak"):
            # statsmodels' 1 - (1-p)^m has no digits left for tiny p.
            if name == "sidak" and i % 6 == 5:
                continue
            e[name] = {"adjusted": multipletests(p, method=name)[1]}
        if m > 1 and p.min() > 1e-300:
            e["fisher_p"] = st.combine_pvalues(p, method="fisher")[1]
        yield f"m={m}", {"p": p}, {"alpha": 0.05}, e, "p"


def metrics():
    """One class only, all scores equal, weights of 0, a single row."""
    for i in range(count):
        n = int(rng.choice([1, 2, 3, 40]))
        y = [np.zeros(n, int), np.ones(n, int), (rng.random(n) < 0.5).astype(int)][i % 3]
        s = [np.full(n, 0.5), rng.random(n), (rng.random(n) < 0.5).astype(float), np.where(rng.random(n) < 0.5, 5e-324, 1.0)][i % 4]
        w = None if i % 2 else np.where(rng.random(n) < 0.4, 0.0, 1.5)
        if w is not None and w.sum() == 0:
            continue
        p = (s >= 0.5).astype(int)
        cm = sk.confusion_matrix(y, p, labels=[0, 1], sample_weight=w)
        e = {"tn": cm[0][0], "fp": cm[0][1], "fn": cm[1][0], "tp": cm[1][1], "accuracy": sk.accuracy_score(y, p, sample_weight=w)}
        for zd in (0, 1):
            a = {"sample_weight": w, "zero_division": zd, "pos_label": 1}
            e[f"precision_zd{zd}"], e[f"recall_zd{zd}"], e[f"f1_zd{zd}"] = sk.precision_score(y, p, **a), sk.recall_score(y, p, **a), sk.f1_score(y, p, **a)
        e["mcc"] = sk.matthews_corrcoef(y, p, sample_weight=w)
        both = 0 < (y if w is None else y[w > 0]).sum() < (n if w is None else (w > 0).sum())
        if both:
            e["roc_auc"] = sk.roc_auc_score(y, s, sample_weight=w)
            e["average_precision"] = sk.average_precision_score(y, s, sample_weight=w)
        yield f"n={n}", {"y_true": y, "score": s, "weight": w}, {"threshold": 0.5}, e, "p"


for family, cases in [
    ("calibration_fairness", calibration), ("delong", delong), ("dirty_inputs", dirty), ("divergence", divergence), ("sequential", sequential),
    ("paired_tests", paired), ("special_functions", tails), ("multiple_testing", many), ("metrics_binary", metrics),
]:
    write(family, list(cases()), "edges-")
