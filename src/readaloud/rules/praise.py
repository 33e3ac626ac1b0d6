"""Praise without measure: always and all, the best remedy, it is a fact that."""

from readaloud.model.audit import Rule
from readaloud.rules.overclaim import FTC, remedy_page
from readaloud.rules.patterns import BACKED, DOUBTED, PROSE, either, not_leaflet, said

RULES: tuple[Rule, ...] = (
    Rule(
        name="overclaim.absolute",
        severity="medium",
        message="“{detail}” leaves no room for the exceptions that every treatment has.",
        why="Always, all and only are almost never true of health.",
        reference="CDC Clear Communication Index; " + FTC,
        action="hedge",
        check=either(
            said(
                """
                {herb|alt|product|prep} ~6 {absolute}
                {relieve|cure|boost} ~6 once and for all|for good|forever|permanently
                disappear|disappears|vanish|vanishes|gone|relieved|cured|healed|eliminated|healing|relief completely|permanently|instantly|overnight|immediately|entirely|forever
                {alt|herb|remedyword} ..4 for|in all|every|any stages|kinds|types|ages|diseases|problems|ailments|conditions|stage|kind|type|disease|ailment|illness
                all|every|each|any|almost disease|diseases|illness|illnesses|ailments|ailment|problem|sickness|known ..5 {cure|relieve|causing}
                {relieve|cure} ~3 all|every ..3 {condition|pain|toxin}
                everyone|everybody ..2 feels|notices|benefits|improves|recovers
                {people} ..1 with ..2 {condition} always|never|all
                works|work|worked every|for|all|on ..1 time|everyone|everybody|anyone|wonders|miracles|magic|like
                only|sole ..1 way|cure|discipline|profession|approach|source|sources|remedy|solution|treatment|thing|therapy|method|product ..1 to|for|that|of|in
                surely|undoubtedly|definitely|certainly|without|no doubt|fail|question ..3 {relieve|cure|boost|good}
                will|would surely|definitely|certainly|undoubtedly|always|never
                play|plays|played|playing a|an ..1 significant|vital|crucial|important|key|major|great|big role|part ..2 in ..6 {condition|relieve|cure}
                {number} % {good}|results|success|satisfaction
                """,
                cleared_by=BACKED,
                unless=DOUBTED | {"advice", "warning"},
                where=remedy_page,
                but_not="turn|turns|stain|stains|scar|scars|damage|damages|harm|harms|lose|blind|hurt ..8 for good|permanently|forever\nrather|instead than|of ..1 pulling|drawing|removing|flushing\nmri|scanner|scan\nsoak|soaked|leave|left|keep|kept|steep|steeped|stand|sit|refrigerate|refrigerated|let|rest ..14 overnight\nunder|medical|doctor's supervision\nonly way ..3 diagnose|know|tell|find|be sure\nfor good measure|health\nin all cases|patients ..2 not\ngluten free|strict|lifelong\nnow and then\nsometimes|occasionally",
            ),
            said(
                """
                {cure|relieve} ~4 {condition|pain} ~10 no|whatever|regardless|however ~1 matter|your|of|the|long|bad|old|severe ~1 how|what|age|long|stage|old|severe
                will|would|should surely|undoubtedly|definitely|certainly|inevitably|always ..2 {relieve|cure|boost}|contribute
                effective because ..6 once|needs|need
                all|every forms|form|types|type|cases of ..3 {condition} {causing}|carry|are|have|can
                is the only way|cure|treatment|remedy to|for
                {herb|alt|product|prep|form|food} ~5 is|are ~1 good|right|safe ~1 for everybody|everyone|anybody|anyone
                {herb|alt|product|prep|form|food} ~5 is|are ~1 good|right|safe ~1 for everybody|everyone|anybody|anyone
                best|only|right|ideal|true|effective ..1 approach|way to|for ~2 {relieve|cure|relieve-ing|cure-ing} ~1 all|any|every|most|chronic ~2 diseases|disease|conditions|illness|illnesses
                once and for all
                """,
                unless=DOUBTED,
                where=not_leaflet,
                but_not="cases ..4 {condition} ..1 are|is ..1 caused|linked|due|treated|diagnosed|benign|harmless|mild\nfruit|vegetables|water|fibre|fiber ..4 good\nonly way ..3 diagnose|know|tell|find|be|prevent|confirm|sure",
            ),
        ),
        flags=(
            "Ginger paste always works for nausea.",
            "Home remedies play a vital role in all types of burns.",
        ),
        passes=("A biopsy is the only way to know for sure.", "This does not work for everyone."),
        confidence=0.75,
        fix="Say for whom, how often and how long it was shown to help.",
    ),
    Rule(
        name="overclaim.best-remedy",
        severity="medium",
        message="“{detail}” praises a remedy without saying what it was compared with.",
        why="Best is a comparison; nobody compared.",
        reference=FTC,
        action="rewrite",
        check=either(
            said(
                """
            best|greatest|finest|excellent|great|wonderful|ideal|perfect|amazing|incredible|awesome|remarkable|extraordinary|miraculous|wondrous|multipurpose|versatile|fantastic|powerful|effective|ultimate|simple|good|useful|fabulous|superb|potent|popular|valuable|successful|another|reliable|strongest|favorite|favourite ..5 home|natural|herbal|house|ayurvedic|homeopathic|household|folk remedy|remedies|cure|cures|treatment|treatments|medicine|medicines|method|methods|way|antibiotic|painkiller|laxative|antiseptic|antihistamine|cleanser|tonic|solution
            fastest|quickest|easiest|safest|surest|best|simplest|cheapest|effective ..1 way|ways|thing|method to|of|for ~2 {relieve|cure|boost}
            incredible|amazing|awesome|remarkable|miraculous|extraordinary|wondrous|potent ..3 remedy|cure|healer|elixir|tonic|medicine
            best|greatest|finest|excellent|great|wonderful|ideal|perfect|amazing|effective|useful|good|very|powerful|simple|potent|popular|another|common ..1 remedy|remedies|cure|cures|medicine|antidote|tonic|healer|cleanser for|of|against|in|to
            {herb|alt|product|prep|food} ~5 best|greatest|finest|ultimate|most|perfect|ideal|number ..2 remedy|remedies|cure|treatment|treatments|medicine|natural|powerful|effective|potent|thing|way|food|source|healer|solution|known
            one of the ..1 best|most|useful|greatest|finest|effective|popular ..6 remedy|remedies|cure|cures|treatment|treatments|medicines|herbs|ways|supplements|foods
            here|these|following are|is ..3 effective|proven|powerful|best|top|amazing ..2 remedies|remedy|cures|treatments
            biggest|greatest|best|most ..4 since penicillin|aspirin|insulin|antibiotics
            one of nature's|the world's|earth's
            nature's ..2 {good|cure|relieve}|medicine|pharmacy|antibiotic|remedy|valium|prozac|miracle|gift|best
            serve|serves|act|acts|works|work|considered as|like ..2 great|excellent|good|simple|effective|natural|powerful|wonderful|best ..3 remedy|remedies|antibiotic|antiseptic|medicine|cure|painkiller|tonic|cleanser|antidote
            works|work|worked|working|do|does|did|doing wonders|miracles|magic|wonderfully|beautifully|great|best|brilliantly
            is|are ..1 a|an very|extremely|highly? good|effective|useful|excellent ..2 remedy|cure|treatment|medicine
            known to man
            most ..1 complete|perfect ..1 food|nutrition|superfood
            """,
                cleared_by=BACKED,
                unless=DOUBTED,
                where=remedy_page,
                roles=PROSE,
                but_not="best known|studied|understood\ncheck|checking out\nchoose|choosing|find|finding|decide|which|discuss ..3 best ..2 treatment\nlet's|let us? ..2 see|look|discuss|learn|explore|take|talk\nguide|article|post|we|will|list ..4 explore|look|discuss|share|show|list|learn",
            ),
            said(
                "best|greatest|ultimate|top|miracle|amazing|effective ..5 remedy|remedies|cure|cures|treatment|medicine|antidote|tonic for|of|against|to",
                cleared_by=BACKED,
                unless=DOUBTED,
                where=remedy_page,
                roles=frozenset(("title", "heading")),
            ),
        ),
        flags=(
            "Onion is one of the best home remedies for cough.",
            "Fresh pumpkin serves as a great home remedy for burns.",
        ),
        passes=(
            "Ask your doctor which treatment is best for you.",
            "Home remedies are treatments made from kitchen goods.",
        ),
        confidence=0.8,
        fix="Say what was shown, or list it without praise.",
    ),
    Rule(
        name="overclaim.fact-that",
        severity="low",
        message="“{detail}” claims certainty instead of giving a source.",
        why="A fact needs a source, not a fanfare.",
        reference="DISCERN question 4",
        action="rewrite",
        check=said(
            """
            it|this is a|an ..3 fact
            it|this is indisputable|undeniable|unquestionable|beyond|certain|obvious|clear ..2 that|fact
            there is|can|remains be? no|little doubt|question that|about
            the truth|fact is|of the matter
            without ..2 doubt|question
            make no mistake
            clearly|obviously|undoubtedly|undeniably ..3 {cure|relieve|boost|causing}
            is|are ..1 fairly|quite|pretty|very obvious|clear|simple
            """,
            cleared_by=BACKED,
            unless=DOUBTED,
            where=lambda s, c: (
                not_leaflet(s, c)
                and s.words.has(
                    "{condition}", "{pain}", "{herb}", "{alt}", "{body}", "{cure}", "{relieve}"
                )
            ),
            but_not="diagnosis|cause|doctor|reason|whether is|it ..2 clear|obvious\nfact|truth is ..3 not|no",
        ),
        flags=(
            "It is a proven fact that magnets ease pain.",
            "There is no doubt that the tea lowers blood pressure.",
        ),
        passes=(
            "There is no doubt about the diagnosis once the test is positive, but ask if unsure.",
            "The truth is out there.",
        ),
        confidence=0.7,
        fix="Drop the phrase and give the source.",
    ),
)
