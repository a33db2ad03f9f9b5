"""Learning on the spot: the corrections of desks become a small model that stands beside the cues."""
