"""Draw what a text costs against its length."""

from pathlib import Path

from matplotlib import rcParams
from matplotlib.figure import Figure

from tests.benchmarks.growth import ORDINARY, Cost

__all__ = ["draw"]

OTHERS = ("one line", "one sentence", "one quotation", "one name", "nested quotes", "cues only")


def draw(costs: dict[str, list[Cost]], path: Path) -> None:
    """Write an SVG of seconds against characters, both as logarithms: a line of slope 1 is linear."""
    rcParams.update({"svg.fonttype": "none", "svg.hashsalt": ORDINARY, "font.size": 11})  # equal for equal costs
    figure = Figure(figsize=(7, 4.5), layout="constrained")
    axes = figure.subplots()
    for shape in (ORDINARY, *OTHERS):
        style = {"color": "black", "linewidth": 2.5} if shape == ORDINARY else {"linewidth": 1}
        lengths, seconds = [cost.characters for cost in costs[shape]], [cost.seconds for cost in costs[shape]]
        axes.loglog(lengths, seconds, marker="o", markersize=4, label=shape, **style)
    axes.set(xlabel="characters", ylabel="seconds of one core")
    axes.grid(visible=True, alpha=0.3)
    axes.legend()
    figure.savefig(path, format="svg", metadata={"Date": None, "Creator": None})
