"""Specimens: papers drawn by us, with what is printed on them known to the letter. No real person, no real paper."""
