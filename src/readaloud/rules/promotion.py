"""Selling in the middle of advice: prices, orders, our own product."""

from readaloud.model.audit import Rule
from readaloud.rules.patterns import NOTHING, PROSE, said

FTC = "FTC Endorsement Guides, 16 CFR 255; HONcode principle 8 (advertising policy)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="promotion.call-to-buy",
        severity="medium",
        message="“{detail}” sells something inside the article.",
        why="Readers cannot tell advice from advertising when the two share a paragraph.",
        reference=FTC,
        action="remove",
        check=said(
            """
            {price}
            try|trial|order|buy|guarantee ..4 risk free
            order|buy|grab|purchase|get|try|claim|reserve|shop ..2 our|your|yours|the ..6 today|now|here|kit|bottle|supplement|supplements|capsules|gummies|package|sample
            order|buy|purchase|shop now|today|here
            grab|get|try our|yours
            grab your|our
            click|tap here|below|the ..3 order|buy|purchase|shop|try
            {money} per|off|only|for ..2 bottle|month|jar|box|pack|kit|order|course|session
            only|just|for {money}
            free shipping|bottle|trial|sample|gift|bonus|consultation
            save|off ..1 {percent|money}
            {percent} off|discount
            available|now|go|goes|on for? sale at|now|here|online|from|in
            available|sold exclusively|only ..3 from|at|through ..2 us|our|website|store|shop
            use code|coupon
            almost|nearly sold out
            my|our ..4 recommended|favorite|favourite|trusted products|brands|supplements|devices|shop|partners
            offer ends|expires|closes|lasts
            sign up ..3 get|free|now|today
            my|our free ..2 guide|ebook|course|book|webinar|newsletter|consultation
            her|his|my|their|our own ..1 capsules|brand|product|products|supplement|supplements|line|range|formula|syrup|tea|oil
            capsules|bottle|bottles|kit|pills|supplement|gummies|tablets|syrup|drops|powder|sheets ..3 {money}
            {money} off ..3 with|using|code|link|your|at|when|for
            get|gets|save|enjoy ..2 {money} off
            retail|member|rrp {money}
            {money} value|retail
            is|are|costs|cost|from {money} ..3 in|from|at|on ..2 my|our|the ..1 shop|store|apothecary|website|site|clinic|studio|page
            is|are|the|this the? one|ones we|i ..1 would|use|recommend ..1 buy|recommend|use|take|swear|love|trust|it|every
            under|about|around|only|usually ..1 {number} bucks|quid
            i|we get|earn|make|receive ..4 dollars|commission|percentage|kickback ..2 when|if|from
            in|from|through|visit my|our store|shop|apothecary|storefront|page
            treatment|session|course|consultation|visit|package|kit ..1 is|costs|cost|for {money}
            free courier|delivery|postage
            ask|call|inquire|email ..2 about ..1 our discount|discounts|offer|specials|packages|prices|financing
            i|we ..1 get|earn|make|receive ..3 commission|kickback
            write|call|contact|email|message|whatsapp ..1 us|me ..3 price|prices|order|orders|ordering
            visit|see my|our ..1 site|website|store|shop ..2 for|to
            gift|donation|offering|love of {money}
            made|prepared|blended from|with|of {number} ..1 herbs|ingredients|plants|oils|spices
            sent|shipped|delivered by|to|all ..2 post|courier|worldwide|anywhere
            prepared|made|manufactured|blended|bottled|grown|produced by|in|at our ..2 own|vaidyas|doctors|experts|lab|laboratory|farm|herbalists|team|practitioners|facility
            money back guarantee
            {number}|one|two|three ..1 more|extra|bottles for? free
            is|are now|only|just {money}
            shipping is free
            our|my number one|1 choice|pick|recommendation
            official ..1 website|site|store
            {number} minutes|min ..4 {money}
            add to cart|basket|bag
            program|programme|plan|set|kit ..1 is ..1 {money}
            spots|places|seats ..1 fill|filling|limited|left
            only|nobody our|my|we ..4 pure|real|genuine|original
            call|phone|ring|message me|us today|now
            from {money} ..1 each|per|only|upwards
            get|and one|two ..1 free
            order|get our|my|the ..2 dvd|book|ebook|video|course|guide
            package rates|prices
            only buy|order ..2 from ..6 trust|recommend|one|link
            can|may be ordered|bought|purchased here|online|from|through
            sells|selling|sold out fast|quickly|soon
            course|bottle|pack|month|price ..2 rs|inr|usd|gbp
            on autoship|subscription
            every cent|penny back|again
            only {number} left
            tenth|third|half|quarter off if|when|the
            paid subscribers|members
            best ..3 money can buy
            join my|our|us|me ..6 weekend|retreat|masterclass|challenge
            voted ..1 best
            taken off the price
            half price
            ship|ships|shipped ..1 it|them? ..1 within|anywhere|worldwide|overnight
            my|our ..4 back|now in stock
            cleanse|detox kit|pack|bundle|box
            our friends|partners|sponsors at
            {money} ..3 with|via|through|using ..1 my|our|this|the link|code
            link|links below|in|here|above ..1 bio|profile|comments|description
            {money} link|delivered
            order|buy|get|pay|take ..1 {number} ..3 today|now|get|free|pay
            fourth|third|second|next|other ..1 one|bottle|jar|pack|box? ..1 is|comes on us
            fourth|third|second|next|other ..1 bottle|jar|pack|box ..1 is|comes free
            throw|add in ..5 for ..1 half|free|only|just
            """,
            cleared_by=NOTHING,
            unless=frozenset(("reported", "denial", "warning")),
            roles=PROSE,
            but_not="do not|don't|never|avoid\nbefore|when|if|whether ..6 buy|order|buying|purchase\npharmacy|chemist|doctor|prescription|over the counter|library|copay|insurance|clinic ..4\nget|try|getting your ..3 doctor|results|vaccine|vaccination|shot|blood|sleep|child|flu|exercise|medicine|test|affairs|records",
        ),
        flags=(
            "Order the glow kit today and get a free bottle.",
            "Grab our bestselling gummies and feel younger.",
            "Order three today and the fourth is on us.",
        ),
        passes=(
            "Do not buy medicines from websites that need no prescription.",
            "Get your flu vaccine every autumn.",
            "Our next meeting is on a Tuesday.",
        ),
        confidence=0.85,
        fix="Take it out of the article, or mark it as advertising outside the text.",
    ),
    Rule(
        name="promotion.own-product",
        severity="medium",
        message="“{detail}” praises what the page sells.",
        why="Who earns by a claim is no judge of it.",
        reference=FTC,
        action="remove",
        check=said(
            """
            our|my ..4 products|product|supplement|supplements|formula|formulas|capsules|remedies|remedy|blend|tea|oil|program|programme|kit|clinic|therapists|practitioners|range ..6 {relieve|cure|boost|good|strong}|natural|safe|designed|contains|made|helps|help|formulated
            {product} ~8 {relieve|cure|boost|good|strong}|nutrients|unique|scientific|superior|formulated|researched
            trusted|loved|enjoyed by ..2 {number}|thousands|millions|hundreds
            {number}|thousands|hundreds ..2 five|5 star reviews|ratings
            formulated|designed|created|developed by ..3 our|dr|experts|scientists|doctors ..8 {relieve|cure|boost}
            carefully|specially|hand|scientifically selected|formulated|chosen|picked|blended ..2 ingredients|herbs|blend|formula|remedies
            chiropractors|naturopaths|homeopaths|herbalists|reflexologists|acupuncturists|healers|osteopaths ..6 look|get|find|treat|address|correct|restore|help|have|can ..6 root|cause|tools|{condition|pain|body}|problems
            our own ..2 patch|blend|tea|formula|gummies|drops|powder|oil|balm|spray|tincture ..3 {relieve|cure|boost}|feeds|delivers|contains|packs
            """,
            cleared_by=NOTHING,
            unless=frozenset(("reported", "denial", "myth", "question")),
            roles=PROSE,
            but_not="our bodies|body|goal|mission|doctors|hospital",
        ),
        flags=(
            "Our capsules relieve joint pain naturally.",
            "Carefully selected ingredients make the blend unique.",
        ),
        passes=(
            "Our mission is to inform patients.",
            "Our bodies need vitamin D for strong bones.",
        ),
        confidence=0.75,
        fix="Remove the praise, or link an independent test.",
    ),
)
