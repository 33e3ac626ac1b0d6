"""Diseases that are said to go away: reversed, dissolved, gone for good."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.overclaim import FDA, remedy_page
from readaloud.rules.patterns import (
    BACKED,
    DOUBTED,
    EVERYWHERE,
    SUBJECTS,
    either,
    not_leaflet,
    said,
)


def after_remedy_or_food(signals: Signals, context: Context) -> bool:
    """Tell whether what came before was about a remedy or food, wherever it stands."""
    return not_leaflet(signals, context) and signals.subject in SUBJECTS


RULES: tuple[Rule, ...] = (
    Rule(
        name="overclaim.disease-reversal",
        severity="high",
        message="“{detail}” says that a serious disease is prevented or reversed.",
        why="A claim to cure, treat or prevent a disease needs the strongest evidence there is.",
        reference=FDA,
        action="remove",
        check=either(
            said(
                """
                {herb|alt|product|prep} ~6 {cure}|prevent|prevents|preventing|reverses|reverse|fights|fight|kills|kill|treats|treat|stops|stop|protects|combats|halts ~5 {serious}
                {food|life} ~4 cures|cure|reverses|reverse|kills|eliminates|prevents|heals ~5 {serious}
                reverses|cures|reversing|curing ~4 {serious}|aging
                reverse|reverses|reversed|reversing your|my|his|her|the|their ~3 {condition}
                prevents|cures|stops|eliminates|reverses ~3 chronic|all|most|many|any|every disease|diseases|illness|illnesses|ailments|cancers|cancer
                makes|make|making you ..2 smarter|younger|immune|taller|sharper|thinner
                {serious} ~3 reversed|cured|eliminated|gone|disappears|disappeared|vanishes|vanished|melts
                {condition|pain} ..1 disappears|vanishes completely|entirely|forever|overnight|instantly
                never get|suffer|have|catch ..3 {condition} again
                """,
                cleared_by=BACKED - {"previous"},
                unless=DOUBTED | {"advice", "warning"},
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="vaccine|vaccines|vaccination|vaccinated|surgery|antibiotics|insulin|statins|medicine|medicines|treatment\nfight|fights|stop|stops|fighting against cancer|infection",
            ),
            said(
                """
                it|this|these|they|which ~4 prevents|cures|reverses|heals|eliminates|kills|fights ~5 {serious}|{condition}
                it|this|these|they ~4 prevents|cures|reverses|fights ~5 {condition}
                """,
                unless=DOUBTED | {"advice", "warning"},
                where=remedy_page,
            ),
            said(
                """
                ^ it|this|these|they ~4 {good} ~2 in|for|against|at ~2 {relieve-ing|cure-ing}|prevention ~4 {serious}
                ^ it|this|these|they ~4 helps|help ~3 prevent|fight|cure|kill|destroy|reverse|combat|prevents|fights ~4 {serious}
                ^ it|this|these|they ~5 {cure-ing|relieve-ing} ~2 cancer|tumor|tumour cells
                """,
                unless=DOUBTED | {"advice", "warning"},
                where=after_remedy_or_food,
            ),
        ),
        flags=("The capsules reverse type 2 diabetes.", "Turmeric prevents Alzheimer's disease."),
        passes=(
            "There is no reliable evidence that turmeric prevents dementia.",
            "Regular exercise can help prevent heart disease.",
            "The vaccine prevents hepatitis B.",
        ),
        confidence=0.85,
        fix="Say what was measured, in whom, with a source, or take the disease out of the sentence.",
    ),
)
