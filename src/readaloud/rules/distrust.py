"""Distrust: medicine keeps silent, forgets, earns by illness; instinct and the ancients know better."""

from readaloud.model.audit import Rule
from readaloud.model.context import Context, Signals
from readaloud.rules.patterns import BACKED, EVERYWHERE, NOTHING, either, not_leaflet, said
from readaloud.rules.promises import of_health

WHO = "{expert}|gp|gps|oncologists|surgeons|consultants|specialists|urologists|cardiologists|dermatologists|rheumatologists|doctors|dentists|vets|midwives|hospitals|pharma|industry|medicine|establishment"
ADVISERS = "{expert}|gp|visitor|visitors|nurse|nurses|midwife|consultant|science|scientists|experts|surgeon|leaflet|chart|scan|scans"
CONVENTIONAL = "western|conventional|modern|mainstream|orthodox|allopathic|hospital|textbook"
ANCIENTS = "ancients|ancestors|forefathers|elders|shamans|shaman|pharaohs|incas|incan|mayans|aztecs|egyptians|samurai|warriors|monks|sages|yogis|druids|vikings|healers|grandmothers|rishis"


def of_health_care(signals: Signals, context: Context) -> bool:
    """Tell whether a sentence speaks of illness, of a remedy or of who treats it."""
    return of_health(signals, context) or signals.words.has("{expert}", "gp", "oncologists")


RULES: tuple[Rule, ...] = (
    Rule(
        name="authority.distrust",
        severity="high",
        message="“{detail}” asks for trust in instinct or hints at silence in place of evidence.",
        why="It cannot be checked, and turns readers from those who could help them.",
        reference="HONcode principle 2 (complementarity); CDC Clear Communication Index (main message)",
        action="remove",
        check=either(
            said(
                f"""
                {WHO} _3 rarely|never|seldom|hardly|won't|don't|dare|refuse|refuses|dare _2 mention|mentions|admit|admits|reveal|reveals
                trust|listen|believe|follow|heed ..2 your|own|mother's|mother|gut|body's|his|her ..1 own? instinct|instincts|gut|intuition|body|heart|feeling|wisdom ..3 over|above|before|than|not ..3 {ADVISERS}
                you|your|mother|mothers|body ..1 know|knows ..1 better|more|best ..2 than ..2 {ADVISERS}
                {WHO} only|just|merely treat|treats|mask|masks|chase|chases ..1 the|your? symptoms|symptom
                {WHO}|they are|is|were ..1 taught|trained|paid ..1 never|not to look|ask|find|question|see|cure|heal
                {CONVENTIONAL} medicine|doctors ~1 treats|treat|masks|mask|manages|manage ~1 the? symptoms|symptom
                {{drug}}|drugs|pills|tablets|painkillers silence|silences|mute|mutes|muffle|muffles|kill ~1 the alarm|messenger|signal
                better|truer|surer guide|judge ~2 than ~3 meter|scan|test|tests|monitor|thermometer|chart|{ADVISERS}
                {WHO} wouldn't|won't|never|don't ..1 ever? take|have|touch|swallow|use|accept ..4 themselves
                {WHO}|they|who ..2 push|pushes|pushing|pushed ..1 it|them|pills|drugs|chemo|statins|jabs|vaccines on|onto you|us|them|patients|women|mothers|everyone|children|your|our
                {WHO}|pediatrician|paediatrician|she|he is|are|was|were ..2 salesman|salesmen|salesperson|pusher|pushers|dealer|dealers|shill|shills|puppet|puppets|parrots|mechanics
                real|good|wise|true|strong mothers|mums|moms|mamas|women|parents ..1 go|trust|know|listen|follow|rely ..3 gut|instinct|instincts|intuition|heart
                hospital|hospitals|surgeries|clinics ..2 where ..2 people|you|patients|we ..1 go|come|goes ..1 to ..1 get|become? sicker|die|ill|worse|sick
                {CONVENTIONAL}|{WHO} ..1 medicine|doctors? ..1 has|have? gave|given|gives|failed|fails|abandoned ..2 you|us|them up?
                never|not|don't|doesn't|didn't ..1 really|actually? want|wants|wanted you|us|them|people|patients to? ..1 be|get? well|healthy|cured|healed
                laugh|laughs|sneer|scoff|roll ..4 you|it|eyes ..4 surgery|clinic|doctor|gp|doctors|hospital
                keep it|this|that ..1 to|from yourself|yourselves ..6 carry|continue|on|protocol|doctor|gp
                {WHO}|dermatologist|dentist|cardiologist|gp ..1 hopes|hope|prays|pray|dreads|dread ..1 that? you|we|patients|nobody ..1 never|won't|don't? ..1 find|finds|discover|learn|ask|notice|work
                why ..1 would|should|do|on you|anyone|we|earth ..3 listen|trust|believe|ask|obey ..2 {WHO}|her|him|them
                barely|hardly|scarcely ..1 a|an|one ..1 single? afternoon|hour|day|lecture|weekend|week ..3 on|of|in nutrition|diet|food|healing|prevention
                whatever|matter|regardless what|of? ..2 mainstream|experts|doctors|science|authorities|establishment|critics|sceptics|skeptics|specialists|consultants ..2 what? say|says|think|thinks|tell|tells|claim
                lose|loses|lost|risk|risks|stripped|fear|cost|costs ..4 licence|license|licenses|job|jobs|career|careers|livelihood ..8 speak|speaks|speaking|question|questioning|questioned|truth|quiet|silent|say|saying|tell|telling
                question|questions|questioning|questioned|speak|speaks|speaking|spoke ..6 lose|loses|lost|stripped|risk ..3 licence|license|licenses|job|jobs|career|careers
                {WHO} ..3 stay|stays|keep|keeps|kept|remain|remains ..1 quiet|silent|mum|silence
                {WHO}|anyone|anybody|who|still ..4 stuck|trapped|living in ..2 past|eighties|seventies|sixties|nineties|dark|stone|century|textbooks
                kept|hidden|hide|hides|hiding|secret|withheld|withhold ..3 from us|you|patients|women|men|parents|mothers
                {WHO}|they|companies ..2 would ..1 rather|prefer|love ..2 you|keep|have
                {CONVENTIONAL} ..2 medicine|science|doctors|doctor|physicians ..2 has|have|had|long? ..1 forgotten|forgot|forgets|overlooked|overlooks|ignores|ignored|dismisses|misses|missed|lost|rediscovering
                {CONVENTIONAL} ..2 medicine|doctors|doctor|physicians|care ..3 only|just|merely ..2 looks|look|treats|treat|sees|see|cares|chases|covers|deals|patches|cuts|knows
                {CONVENTIONAL} ..2 medicine|doctors|physicians|science _3 cannot|can't|never|fails|no|not|unable _4 explain|heal|cure|answer|answers|understand|healed|solve
                knowledge|wisdom|secret|remedy|truth ..3 ancients|ancestors|elders|forgotten|lost|suppressed ..8 medicine|doctors|science|modern|remedy|healing
                science|evidence|research|proof ..4 is ..1 settled|undeniable|indisputable ..4 mainstream|whatever|despite|sceptics|skeptics|doctors
                """,
                cleared_by=NOTHING,
                unless=frozenset(("denial", "myth", "reported", "advice", "warning")),
                roles=EVERYWHERE,
                where=not_leaflet,
                but_not="""
                doctor|nurse|hospital|clinic cannot|can't|mustn't keep|withhold
                ask|tell|talk|see|call|contact ..4 {expert}|gp|nurse
                secret ..4 patients
                """,
            ),
            said(
                """
                no|little|not|isn't|hardly|any ..1 money|profit|profits|fortune|cash ..1 to ..1 be? made? in|from ..1 it|this|that|them
                there's|is|there no|little money|profit ..2 in|from
                """,
                cleared_by=NOTHING,
                unless=frozenset(("denial", "myth", "reported")),
                where=of_health_care,
            ),
        ),
        flags=(
            "Oncologists rarely mention it because there is no money in it for them.",
            "Trust your instincts over any health visitor.",
            "Doctors who question the schedule lose their licence.",
            "It works, whatever the experts say.",
            "Western doctors only look at the part.",
            "Oncologists wouldn't take chemo themselves.",
            "Doctors only treat symptoms.",
        ),
        passes=(
            "Many doctors never mention sleep unless patients ask the doctor about it.",
            "Trust your instincts and call the surgery if you are worried.",
            "There is no cure, so doctors can only treat the symptoms.",
            "Researchers have lost their jobs because funding ended.",
        ),
        fix="Take it out, or name who has said what, and where.",
    ),
    Rule(
        name="authority.ancient-wisdom",
        severity="low",
        message="“{detail}” takes age for proof.",
        why="Bloodletting is thousands of years old too; age shows that a custom lasted, not that it works.",
        reference="JAMA benchmarks (attribution); HONcode principle 4",
        action="add-source",
        check=said(
            f"""
            {{number}}|thousands|thousand|centuries|hundreds|millennia ..1 years? ..1 of ..2 wisdom|tradition|practice|experience|healing|medicine|knowledge|history ..1 cannot|can't|couldn't|is|are|prove|proves|show|shows|behind|can
            centuries|millennia of ..2 wisdom|knowledge|healing
            wisdom|tradition|ancients|ancestors|practice ..4 cannot|can't|couldn't ..1 be ..1 wrong|mistaken
            {ANCIENTS} ..4 knew|understood|drank|relied|cured|swore|healed|discovered|took|chewed|rubbed|brewed ..8 {{herb|alt|condition|pain|body|cure|relieve|boost|food}}|it|medicine|before|healing
            ancient|age|old|time|centuries old|honoured|honored? ..1 wisdom|secret|remedy|healers|cure|science ..6 {{condition|pain|body|cure|relieve|boost}}
            """,
            cleared_by=BACKED,
            unless=frozenset(("denial", "myth", "question", "reported", "warning")),
            where=lambda s, c: of_health(s, c) or s.words.has("wisdom", "tradition"),
            but_not="museum|archaeologists|papyrus|manuscript|century",
        ),
        flags=(
            "Five thousand years of healing cannot be wrong.",
            "The pharaohs already knew that garlic keeps the heart strong.",
        ),
        passes=(
            "The herb has a long history in cooking.",
            "Fasting is part of many old traditions.",
        ),
        confidence=0.7,
        fix="Say that it is a tradition, and what trials found.",
    ),
)
