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
            only|just ..1 {number} ..3 left|remaining ..1 at|in|of
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
            at checkout
            enter|use|apply|type|quote ~4 at ~1 the|our? checkout|till
            code ~4 at ~1 the? checkout|till|basket
            only|just ~2 {number}|few|handful ~2 jars|boxes|bottles|packs|kits|tins|pots|tubs|sachets ~1 left|remain|remaining|available
            {herb|product|prep|form}|one ~12 store|shop ~1 above|below
            spaces|places|spots|seats ~6 going|filling ~1 fast|quickly
            drip|detox|infusion|cleanse membership|memberships|package|packages|bundle
            send|return|post ~1 it|them ~1 back ~1 and|for ~2 pay|refund|full
            half the price ~2 until|till|today|now|this
            message|dm|comment|text|email ~1 me|us? ~1 the? word
            we|i ship|deliver ~1 to|worldwide|free
            before ~1 the price|offer ~1 goes|rises|ends|expires
            we|i|we'll|i'll ~1 will|shall? refund ~1 you|your|it|every
            {money} ~1 workbook|ebook|course|guide|programme|masterclass|webinar|protocol
            owe|owes it to ~1 yourself|yourselves|family ~1 to ~1 try|buy|order|invest|get|join|start
            if you ~3 serious|care about ~3 health|family|body|skin|gut ~10 try|buy|order|invest|join|kit|box|page
            nothing|no ~3 on ~1 the|today's market ~2 comes|come|matches|match|compares|rivals|touches
            no other brand|product|supplement|cream|spray|formula
            nothing|none ~3 comes|come|match|matches|rival|rivals ~1 close? ~1 to|with? our
            first|starter month|bottle|box|jar|week|pack|pouch|tin ~1 is|comes ~1 on|our us|gift|treat
            knock|take|slash|shave|cut ..4 off ..2 your|the|first|next|every ..1 order|price|bottle|first|next|purchase|pack
            slashed|dropped|cut|reduced|halved the? price|prices|cost of|on|for
            why|so we|i ..1 created|developed|formulated|launched|invented ..6 {herb|product|prep}|blend|formula|capsules|capsule|serum|drops|range|cream
            only ..6 you|your|system|body ..3 will|you'll ever need|needs
            tap|click|hit the|this ..1 button|link|banner ..3 claim|get|order|buy|grab|shop|unlock|secure
            complimentary|free pouch|pack|jar|tin|sachet|tub|tube|starter|refill
            while|whilst ..2 offer|stocks|stock|supplies|supply last|lasts
            less|cheaper than ..2 price|cost ..1 of ..3 coffee|latte|cup|cinema|pint|takeaway|cappuccino
            our ..6 drops|capsules|gummies|tea|blend|powder|cream|spray|patches|oil|formula|serum|balm|supplement ..1 have|has|got|will|help|helps
            join|joined ..3 {number} ..4 customers|members|users|readers|families|women|men|people ..1 who|that|already|and
            our|{number}|thousands|hundreds ..4 happy|satisfied|delighted|loyal|thrilled customers|clients|users|shoppers
            not|aren't|isn't|unless ..2 thrilled|satisfied|happy|delighted|convinced ..10 refund|money|return|refunded|back
            refund ..1 every|your|in|you ..1 penny|money|cent|full|purchase
            belongs|belong ..1 in ..2 basket|cart|bag|trolley
            starter|value|mega|deluxe bundle|pack
            unlike ..6 pills|brands|supplements|tablets|capsules|creams|powders|gummies ..3 shelves|shelf|shop|shops|market|supermarket
            your|a ..1 deposit ..1 down|today|now
            places|spots|seats|slots ..8 vanishing|disappearing|limited|filling|selling
            treat yourself to
            feel|feels|feeling|felt|look|looks|looked|looking ..2 {number}|ten|twenty years younger
            credits|owes ..6 to our|my
            our ..1 award winning ..4 {herb|product|prep}|formula|blend|cream|serum|capsules|gummies|range
            our ..1 bestselling|signature|exclusive
            will|going|about|set ..1 sell out
            celebrities|celebrity|influencers|hollywood ..4 can't|love|loves|swear|swears|rave|obsessed
            no other ..4 on the market
            comes|come close to ours
            one's on us
            {money} ..2 is|are on us
            grab|snap|order|buy ..8 before ..1 midnight|tonight|they're|it's
            thanks to our|{product}|my ~2 drops|capsules|gummies|cream|blend|formula|serum|patch|patches
            and|but now i ..2 run|dance|sleep|walk|climb|swim ..6 thanks|because|and
            stocks|stock|supplies ..6 nearly|almost|running ..1 gone|low|out
            one|a single click away
            money back promise|promise|pledge
            unlike ..2 cheap|inferior|synthetic|other imitations|copies|brands|versions|products
            don't|not leave ..4 chance
            until|before|since i|we ..1 found|discovered|tried ..3 and|now ..8 my|our|i
            thanks to ..1 the|this ..3 clip|drops|capsules|gummies|cream|blend|patch|patches|pillow|mat|formula|serum|belt|brace
            unlike ..6 brands|brand ..1 our|ours
            treat your pooch|dog|cat|pet|skin|body|feet|hair to
            claim|grab your ..1 place|spot|seat|space|ticket
            only ..2 on the market that|to|which|with
            our ..3 box|kit|programme|program|plan|course ..1 does|will|handles ..2 job|work|rest
            today|now it|they ships|ship free
            claim|grab|order|reserve your ..2 bottles|bottle|jar|jars|box|pack|tub|supply|kit
            """,
            cleared_by=NOTHING,
            unless=frozenset(("reported", "denial", "warning")),
            roles=PROSE,
            but_not="range ..2 leaflets|booklets|services|classes|courses\nplaces|spaces|free ..12 free|carers|nhs|charity|group\ndo not|don't|never|avoid\nbefore|if|whether ..6 buy|order|buying|purchase\nwhen ..6 buy|buying|purchase|purchasing\nprescription|prescriptions|pharmacist|library|copay|insurance\nover the counter\nget|try|getting your ..3 doctor|results|vaccine|vaccination|shot|blood|sleep|child|flu|exercise|medicine|test|affairs|records",
        ),
        flags=(
            "Order the glow kit today and get a free bottle.",
            "Enter SUNNY10 at the checkout.",
            "Only nine jars remain.",
            "Your first month is on us.",
            "Grab our bestselling gummies and feel younger.",
            "Order three today and the fourth is on us.",
        ),
        passes=(
            "Do not buy medicines from websites that need no prescription.",
            "Get your flu vaccine every autumn.",
            "Your first month on the new tablets can be hard.",
            "Enter the code from your letter to log in.",
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
