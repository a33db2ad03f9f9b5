"""Income tax notices (avis d'impôt sur le revenu) and declarative-situation notices (ASDIR) of the DGFiP."""

from samples.papers.tax_notice import (
    asdir,
    assorted,
    current,
    extra,
    further,
    held,
    medley,
    motley,
    older,
    outside,
    potluck,
    second,
    special,
    sundry,
    unusual,
    various,
)

LAYOUTS = {
    **current.LAYOUTS,
    **older.LAYOUTS,
    **asdir.LAYOUTS,
    **special.LAYOUTS,
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
    **extra.LAYOUTS,
    **potluck.LAYOUTS,
}
