"""Court rulings: divorce and separation, protection, support of children, eviction and lease, guardianship, unfit housing."""

from samples.papers.court_ruling import (
    assorted,
    beyond,
    divorce,
    extra,
    family,
    further,
    held,
    housing,
    medley,
    motley,
    outside,
    second,
    separation,
    sundry,
    unusual,
    various,
)

LAYOUTS = {
    **divorce.LAYOUTS,
    **separation.LAYOUTS,
    **family.LAYOUTS,
    **housing.LAYOUTS,
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
    **beyond.LAYOUTS,
    **extra.LAYOUTS,
}
