"""Loads the champion with MLflow's own client, as a service would, and holds its answers against the predictions that the gate judged."""

import mlflow
import pandas as pd

from train import FEATURES, read

client = mlflow.MlflowClient()
version = client.get_model_version_by_alias("flights", "champion")
model = mlflow.sklearn.load_model("models:/flights@champion")
judged = pd.read_csv("predictions.csv")
scores = model.predict_proba(read("data/holdout.csv")[FEATURES])[:, 1]
difference = float(abs(judged["score"] - scores).max())
if difference > 1e-12:
    raise SystemExit(f"the champion answers otherwise than the model that the gate judged: {difference}")
print(f"champion is version {version.version}, digest {version.tags['modelflight.model_digest']}, {len(judged)} answers are the judged ones")
