"""What every test shares: how many examples a law is tried on.

A law that says nothing is tried on 100 examples, so that the whole suite stays under five
minutes. `make laws` tries each on 2,000: with 100 a planted folding bug was missed by most
seeds, with 1,000 by none. A random seed each run adds up over the runs of a week.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

settings.register_profile(
    "quick", max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("laws", settings.get_profile("quick"), max_examples=1000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))
