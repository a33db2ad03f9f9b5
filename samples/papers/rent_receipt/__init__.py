"""Rent receipts (quittances de loyer): proof that a past month was paid, article 21 of the law of 6 July 1989."""

from samples.papers.rent_receipt import (
    added,
    assorted,
    extra,
    further,
    held,
    medley,
    mixed,
    motley,
    outside,
    potluck,
    private,
    professional,
    second,
    sundry,
    unusual,
    various,
)

LAYOUTS = {
    **private.LAYOUTS,
    **professional.LAYOUTS,
    **held.LAYOUTS,
    **unusual.LAYOUTS,
    **second.LAYOUTS,
    **outside.LAYOUTS,
    **further.LAYOUTS,
    **assorted.LAYOUTS,
    **various.LAYOUTS,
    **sundry.LAYOUTS,
    **motley.LAYOUTS,
    **medley.LAYOUTS,
    **added.LAYOUTS,
    **extra.LAYOUTS,
    **potluck.LAYOUTS,
    **mixed.LAYOUTS,
}
