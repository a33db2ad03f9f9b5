"""Papers that are none of the types: everyday things, pictures, and what is easily taken for a paper of the list.

Their truth is the type `unknown` without fields. Look-alikes come from DOMAIN.md section 3 and from what people bring to a
desk: the list of papers to bring instead of the papers, the request instead of the decision, the bill instead of the proof.
"""

from __future__ import annotations

from samples.papers.unknown import (
    assorted,
    beyond,
    beyond_letters,
    beyond_sheets,
    blind,
    blind_civil,
    dealt,
    everyday,
    forms,
    further,
    gathered,
    gathered_civil,
    lookalikes,
    medley,
    mixed,
    mixed_prints,
    mixed_sheets,
    motley,
    near_misses,
    outside,
    pictures,
    potluck,
    scattered,
    scattered_civil,
    strewn,
    strewn_everyday,
    sundry,
    various,
)

LAYOUTS = {
    **everyday.LAYOUTS,
    **forms.LAYOUTS,
    **lookalikes.LAYOUTS,
    **near_misses.LAYOUTS,
    **pictures.LAYOUTS,
    **outside.LAYOUTS,
    **further.LAYOUTS,
    **assorted.LAYOUTS,
    **various.LAYOUTS,
    **sundry.LAYOUTS,
    **motley.LAYOUTS,
    **medley.LAYOUTS,
    **beyond.LAYOUTS,
    **beyond_letters.LAYOUTS,
    **beyond_sheets.LAYOUTS,
    **potluck.LAYOUTS,
    **mixed.LAYOUTS,
    **mixed_prints.LAYOUTS,
    **mixed_sheets.LAYOUTS,
    **gathered.LAYOUTS,
    **gathered_civil.LAYOUTS,
    **dealt.LAYOUTS,
    **blind.LAYOUTS,
    **blind_civil.LAYOUTS,
    **strewn.LAYOUTS,
    **strewn_everyday.LAYOUTS,
    **scattered.LAYOUTS,
    **scattered_civil.LAYOUTS,
}
