"""The second table: the same profile and the same row checks as one SQL statement of DuckDB, over a CSV with given types or over Parquet."""
import sys
import duckdb

types = {
    "customer": "VARCHAR", "email": "VARCHAR", "website": "VARCHAR", "host": "VARCHAR", "address": "VARCHAR", "phone": "VARCHAR",
    "postcode": "VARCHAR", "article": "VARCHAR", "status": "VARCHAR", "tier": "VARCHAR", "country": "VARCHAR", "subject": "VARCHAR",
    "spent": "DOUBLE", "orders": "BIGINT", "rating": "BIGINT", "born": "DATE", "seen_at": "TIMESTAMPTZ", "opted_in": "BOOLEAN",
    "name": "VARCHAR", "comment": "VARCHAR",
}
numbers = [name for name, type in types.items() if type in ("BIGINT", "DOUBLE")]
parts = ["count(*)"]
for name, type in types.items():
    parts += [f"count({name})", f"approx_count_distinct({name})", f"min({name})", f"max({name})"]
    if name in numbers:
        finite = f"CASE WHEN isfinite({name}::DOUBLE) THEN {name}::DOUBLE END"
        parts += [
            f"avg({finite})",
            f"stddev_samp({finite})",
            f"approx_quantile({finite}, [0.01, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 0.95, 0.99])",
        ]
    else:
        parts.append(f"approx_top_k({name}, 20)")
label = "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?"
octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
patterns = {
    "customer": "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
    "email": rf"[a-zA-Z0-9!#$%&''*+/=?^_`{{|}}~.-]+@{label}(\.{label})+",
    "website": r"[a-zA-Z][a-zA-Z0-9+.-]*:(//[^/?#\s]*)?[^?#\s]*(\?[^#\s]*)?(#\S*)?",
    "host": rf"{label}(\.{label})*",
    "address": rf"{octet}\.{octet}\.{octet}\.{octet}",
    "phone": r"\+[0-9]{7,15}",
    "postcode": "[0-9]{5}",
    "article": "[A-Z]{3}-[0-9]{4}-[a-z]",
}
rules = [f"{name} IS NULL" for name in ("customer", "email", "status", "seen_at")]
rules += [f"NOT regexp_full_match({name}, '{pattern}')" for name, pattern in patterns.items()]
rules += [
    "status NOT IN ('new', 'active', 'dormant', 'closed')", "tier NOT IN ('bronze', 'silver', 'gold', 'platinum')",
    "country NOT IN ('DE', 'FR', 'IT', 'ES', 'PL', 'NG', 'BR', 'IN', 'JP', 'US', 'SE', 'TR')",
    "subject NOT IN ('order', 'refund', 'login', 'invoice', 'other')", "spent NOT BETWEEN 0 AND 100000", "orders NOT BETWEEN 0 AND 50",
    "rating NOT IN (1, 2, 3, 4, 5)", "length(name) NOT BETWEEN 3 AND 100", "length(comment) > 2000",
]
parts += [f"count(*) FILTER ({rule})" for rule in rules]
parts.append("count(*) FILTER (" + " OR ".join(f"coalesce({rule}, false)" for rule in rules) + ")")
columns = ", ".join(f"'{name}': '{type}'" for name, type in types.items())
connection = duckdb.connect()
connection.execute("SET threads = 2; SET preserve_insertion_order = false; SET TimeZone = 'UTC'")
source = f"read_csv(?, header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', columns = {{{columns}}})"
if len(sys.argv) > 2:
    connection.execute(f"COPY (SELECT * FROM {source}) TO '{sys.argv[2]}' (FORMAT parquet)", [sys.argv[1]])
else:
    if sys.argv[1].endswith(".parquet"):
        source = "read_parquet(?)"
    # Times with a zone become text: to fetch them, Python would need a package more.
    row = connection.execute(f"SELECT COLUMNS(*)::VARCHAR FROM (SELECT {', '.join(parts)} FROM {source})", [sys.argv[1]]).fetchone()
    print(row[0], row[-1])
print("duckdb", duckdb.__version__)
