"""Payslips: the clarified model of the private sector, older slips, public service, home employers, temporary work."""

from samples.papers.payslip import (
    assorted,
    clarified,
    classic,
    further,
    held,
    home,
    medley,
    motley,
    outside,
    public,
    second,
    second_trades,
    special,
    sundry,
    unusual,
    various,
)

LAYOUTS = {
    **clarified.LAYOUTS,
    **classic.LAYOUTS,
    **public.LAYOUTS,
    **home.LAYOUTS,
    **special.LAYOUTS,
    **held.LAYOUTS,
    **unusual.LAYOUTS,
    **second.LAYOUTS,
    **second_trades.LAYOUTS,
    **outside.LAYOUTS,
    **further.LAYOUTS,
    **assorted.LAYOUTS,
    **various.LAYOUTS,
    **sundry.LAYOUTS,
    **motley.LAYOUTS,
    **medley.LAYOUTS,
}
