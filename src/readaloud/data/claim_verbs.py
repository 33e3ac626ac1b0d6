"""What is said to be done, and how it is said; written for this project, free under its licence."""

VERBS: dict[str, str] = {
    "cure": """
        cure, heal, reverse, eliminate, eradicate, banish, dissolve, expel, flush, destroy, conquer,
        beat, vanquish, cleanse, detoxify, detox, purify, regenerate, rejuvenate, rebuild, zap,
        obliterate, regrow, dispel, expunge, neutralize, neutralise, abolish, undo, annihilate, erase, vaporize, melt,
        vaporise, incinerate, pulverise, pulverize, nuke, blitz, evict, extinguish, unclog
    """,
    # Of diseases driven out in pictures: who writes with care does not write so.
    "rout": """
        banish, vanquish, zap, obliterate, annihilate, vaporise, vaporize, incinerate, pulverise, pulverize,
        nuke, blitz, evict, chase, slay, silence, rout, oust, uproot, outwit, outsmart, overpower, dethrone,
        devour, expunge, erase, melt, hoover, scour, torch, exorcise, outrun
    """,
    # Of organs that are harmed in pictures.
    "ravage": """
        shred, fry, rot, strangle, choke, corrode, cripple, gnaw, wreck, ravage, pickle, scramble, trash, torch,
        hollow, suffocate, scorch, sabotage, hijack, blind, sterilise, sterilize, maim, rust
    """,
    "relieve": """
        treat, relieve, ease, alleviate, soothe, reduce, lower, lessen, decrease, diminish, fight,
        combat, prevent, protect, control, counteract, counter, calm, improve, help, aid, assist,
        benefit, inhibit, block, suppress, regulate, balance, normalize, normalise,
        stabilize, stabilise, restore, repair, remove, clear, kill, stop, cut, slash, shrink, delay,
        slow, arrest, curb, minimize, minimise, mitigate, manage, resolve, clean, numb, unclog,
        disinfect, tackle, quell, subdue, tame, deter, avert, forestall, overcome, fade,
        lift, loosen, disperse, guard, shield, allay, assuage, dampen, dilate, thin, unblock, relax, soften, moisturize, moisturise, tighten,
        firm, quiet, tranquilize, brighten, lighten, whiten, exfoliate, refresh, sedate, settle, decongest, offset, ameliorate, palliate, pacify
    """,
    "boost": """
        boost, stimulate, strengthen, enhance, increase, promote, support, nourish, tone, activate,
        accelerate, speed, sharpen, revitalize, revitalise, energize, energise, invigorate, awaken,
        fortify, optimize, optimise, trigger, raise, elevate, maximize, maximise, supercharge, reset,
        replenish, detoxify, unblock, unlock, recharge, kickstart, hydrate, rebalance, realign, harmonize, harmonise, facilitate,
        encourage, amplify, jumpstart, rev, double, triple, spur, improve, maintain, build,
        foster, nurture, revive, renew, uplift, intensify, heighten, tonify, sustain, preserve, ensure, fuel, bolster, grow,
        deepen, quicken, rejuvenate, restore, better, benefit
    """,
    "work": "work, act, serve, perform, succeed, relieve, function",
    "say": """
        say, state, claim, believe, think, agree, suggest, report, recommend, estimate, warn, argue,
        maintain, insist, note, explain, advise, confirm, conclude, observe, admit, reveal, assert,
        declare, discover, prove, predict, swear, tell, describe, caution, contend, find, consider, suspect, know,
        define, discuss, cite, acknowledge, concede, announce
    """,
    "show": """
        show, find, prove, demonstrate, indicate, suggest, reveal, confirm, conclude, report,
        discover, establish, document, support, back, imply, determine, verify, validate, link,
        identify, observe, point, illustrate, evidence, highlight, uncover
    """,
    "causing": """
        cause, trigger, induce, provoke, create, produce, generate, lead, result, bring
    """,
    "use": """
        use, remove, eliminate, avoid, subject, wear, apply, take, drink, eat, consume, massage, rub, place, put, inhale, gargle, chew, swallow,
        add, mix, sip, ingest, soak, dab, practice, practise, try, wear, have, chant, sniff, give, keep, intake
    """,
    # Everyday words for what a remedy is told to do inside the body.
    "stir": """
        wake, rouse, jolt, jumpstart, drain, draw, pull, suck, leach, coax, sort, fix, mend, knit, reboot, retrain,
        loosen, rinse, scrub, scrape, sweep, mop, plump, oxygenate, alkalise, alkalize, acidify, decalcify, nourish,
        feed, flood, bathe, recharge, resuscitate, ignite, fire, kick, cool, warm, soak, unjam, reawaken, penetrate,
        reset, repair, purify, detoxify, cleanse, regenerate, rewire, recalibrate, reactivate, rehydrate
    """,
    # What is told to be done to the body by medicines, food and the modern world.
    "spoil": """
        poison, rot, burn, fry, clog, block, weaken, destroy, ruin, wreck, inflame, suppress, spread, trap, starve, choke,
        damage, scar, deplete, sap, drain, rob, strip, flood, overload, confuse, disrupt, erode, harden, thicken,
        acidify, calcify, age, kill, harm, hurt, injure, shrink, feed, fuel, worsen, invite, breed
    """,
    "mystic_verb": "block, unblock, balance, align, realign, clear, open, release, channel, restore, heal, raise, cleanse, attune",
    "purge": """
        flush, cleanse, detox, detoxify, purge, purify, eliminate, remove, expel, rid, draw, pull,
        release, leave, clear, wash, eject, excrete, drain, extract, rinse, sweep, dissolve, escape, neutralize, bind
    """,
    "build": "build, accumulate, trap, clog, store, lodge, collect, gather, absorb, stick, carry",
}

PHRASES: dict[str, str] = {
    "cure": "wipe out, wipes out, wiped out, wiping out, see off, sees off, saw off, knock out, knocks out, blast away, blasts away, get rid of, gets rid of, getting rid of, got rid of, put an end to, puts an end to, clear up, clears up, say goodbye to",
    "cure-s": "wipes out, sees off, knocks out, blasts away, gets rid of, puts an end to, clears up",
    "relieve": "bring down, brings down, break up, breaks up, take away, takes away, ward off, wards off, keep at bay, keeps at bay",
    "relieve-s": "brings down, breaks up, takes away, wards off, keeps at bay",
    "mystic": "meridians, your aura, human aura, auric field",
    "not": """
        not, never, cannot, no, neither, nor, hardly, scarcely, unlikely, without, little evidence, little research,
        little proof, little data, little science, little or no, little to, does little, do little, did little, little benefit, little effect, little difference,
        little point, little use, little help, little reason, little support, little impact, little is known, little good,
        little scientific, little chance, very little, too little, isn't,
        aren't, wasn't, weren't, don't, doesn't, didn't, can't, couldn't, won't, wouldn't, shouldn't,
        hasn't, haven't, hadn't, isnt, arent, dont, doesnt, didnt, wont, cant, rarely, seldom,
        fails to, failed to, unable to, rather than, lack of, lacks, none
    """,
    "hedge": """
        may, might, could, possibly, perhaps, maybe, probably, potentially, appears to, appear to, seems to,
        seem to, is thought to, are thought to, thought to, believed to, is believed to, reported to, suggested,
        may be, might be, limited evidence, some evidence, preliminary, presumably, theoretically,
        in some cases, in some people, for some people, some people find, under investigation,
        being studied, is unclear, it is possible, more research, further research, too early
    """,
    "denial": """
        no evidence, no good evidence, no scientific evidence, no reliable evidence, no convincing evidence,
        no clinical evidence, no medical evidence, little evidence, insufficient evidence, not enough evidence,
        lack of evidence, lacks evidence, lack of scientific, no proof, no scientific basis, no basis,
        no scientific support, no randomised, no randomized, no known cure, no cure, there is no such, there is no link, there is no proof,
        no such thing, not proven, unproven, never been proven, not been proven, not been shown, never been shown,
        has been shown to make, not supported, is false, are false, is untrue, are untrue, is a myth, are myths, myth that, common myth,
        misconception, none of this, none of these claims, none of it has, none of them has, debunk, debunks, debunking, no meaningful, no real effect, no plausible, lacked effectiveness, lack effectiveness, lacks effectiveness, no reason to believe, not much reason, debunked, disproved, disproven, discredited, pseudoscience, pseudoscientific,
        quackery, bogus, hoax, misleading, deceptive, false claim, false claims, unsubstantiated, unfounded,
        do not believe, don't believe, no benefit, no better than placebo, no better than a placebo,
        no effect, no more effective, ineffective, not effective, is lacking, are lacking, isn't helpful, not helpful, isn't effective, isn't clear, not enough reliable, does not work, do not work, doesn't work, don't work,
        does not cure, do not cure, cannot cure, can't cure, not a cure, not a substitute, is no substitute,
        not a replacement, not been evaluated, not intended to diagnose, not approved, does not approve, not recommended,
        isn't recommended, aren't recommended, should not be used, advise against, advised against,
        no link between, found no, no increased risk, not support, doesn't mean, does not mean, do not need, don't need to detox,
        too good to be true, not show cause, cannot show cause, no association, no difference, no significant difference, no significant effect, no significant benefit, no significant improvement,
        no significant association, not statistically significant, not much research, not much evidence, not much scientific evidence, not a lot of evidence, little research,
        little scientific, no research, no scientific research, not enough research, no solid evidence, no strong evidence, scant evidence, little to no evidence,
        no firm evidence, no conclusive evidence, no hard evidence, no real evidence, no credible evidence, not backed by, found no such, flawed, serious flaws,
        not clear whether, unclear whether, unclear if, not known whether, unknown whether, remains unclear, too early to say, jury is still out,
        scientists disagree, remains controversial, fraud, scam, scams, fraudulent, beware of, be wary, be skeptical, be sceptical
    """,
    "reported": """
        claim, claims, claimed, claiming, manufacturers say, makers say, companies say, sellers say, marketers say, manufacturer says, purported, purportedly, supposed, supposedly, alleged, allegedly, so called,
        proponents, promoters, advocates say, marketed as, marketed for, promoted as, promoted for,
        touted, touted as, advertised, advertisements, advertisement, ads say, hype, hyped, promises of, promise to, promises to, promising to,
        bold promises, you may read, you may have heard, may have heard, you might hear, some websites, internet rumors, rumour, rumor, websites promise, sites promise, adverts promise, ads promise, videos promise, sellers promise, videos claim,
        sold as a cure, sold as a way, is sold as, are sold as, sold with, be wary of, beware of, watch out for, steer clear of, believers, practitioners claim, practitioners say, practitioners believe, practitioners of traditional,
        according to traditional chinese, in traditional chinese medicine, supporters of, supporters say, supporters claim, fans of, fans say,
        advocates of, advocates claim, enthusiasts, adherents, devotees, followers believe, followers say,
        followers claim, medicine describes, medicine sees, medicine teaches, medicine regards,
        medicine holds that, tradition describes, the thinking goes, as the story goes, some claim, many claim, people claim, influencers say, influencers claim, influencers tell, clickbait,
        myth, myths, superstition, the idea that, the notion that, the theory that, the claim that, the belief that, notion that, health claims, are convinced, some belief that, persistent belief, incorrectly, mistakenly, falsely, wrongly, blame toxins, blames toxins, ridiculous, it was believed, it was once believed, it was thought, it was once thought, was once believed, was once thought, were once believed, were once thought, once believed, once thought, used to believe, used to think
    """,
    "warning": """
        do not take, do not use, do not give, do not stop, do not apply, do not try, do not start, do not rely,
        don't take, don't use, don't give, don't stop, don't rely, never take, never use, never give, never stop, never try,
        avoid using, avoid taking, avoid giving, should not, shouldn't, must not, should never, should be avoided,
        talk to your doctor,
        ask your doctor, consult your doctor, check with your doctor, see a doctor, seek medical,
        tell your doctor, speak to, speak with your, talk with your, call your doctor, contact your doctor, see your doctor, may interact with,
        can interact with, interacts with, can interfere with, may interfere, side effects include, toxic if, be careful, caution,
        consult a doctor, consult a physician, consult your physician, consult your health, under medical supervision,
        medical attention, unless your doctor, your doctor may, your doctor will, the doctor may
    """,
    "good": """
        effective, very effective, highly effective, beneficial, helpful, useful, excellent, powerful,
        potent, wonderful, ideal, amazing, great, miraculous, invaluable, superb, fantastic, outstanding, extremely effective,
        good, very good, best, perfect, valuable, marvelous, marvellous, fabulous, unbeatable, worthwhile, efficacious, effectual
    """,
    "strong": """
        effective, highly effective, very effective, powerful, potent, wonderful, amazing, miraculous, excellent,
        invaluable, superb, fantastic, outstanding, extremely effective, best, perfect, unbeatable, marvelous, marvellous
    """,
    "absolute": """
        completely, permanently, totally, entirely, instantly, immediately, forever, for good, once and for all,
        fully, overnight, always, guaranteed, absolutely, 100 %, 100 percent, 100 per cent, hundred percent,
        every time, for ever, in no time, at the earliest, within days, within hours, within minutes, in days, in minutes, within weeks
    """,
    "natural": "natural, naturally, all natural, organic, herbal, holistic, plant based, chemical free, drug free, homeopathic, nontoxic, non toxic, gentle",
    "serious": """
        cancer, cancers, tumor, tumour, tumors, tumours, diabetes, type 2 diabetes, type 1 diabetes, heart disease, heart attack, heart attacks,
        stroke, strokes, hiv, alzheimer's, alzheimers, dementia, parkinson's, parkinsons, multiple sclerosis,
        autism, epilepsy, asthma, hepatitis, tuberculosis, malaria, leukemia, leukaemia, lupus, schizophrenia,
        covid, covid 19, coronavirus, kidney failure, cirrhosis, arthritis, autoimmune disease, autoimmune diseases, chronic disease,
        chronic diseases, depression, bipolar disorder, hypertension, high blood pressure, adhd, add, infertility, any disease,
        all diseases, every disease, disease, diseases, alzheimer's disease, parkinson's disease, lyme disease, crohn's disease, cancer cells
    """,
    "often": "most, many, some, several, numerous, countless, various, all, leading, top, thousands of, hundreds of, millions of, a number of, number of, a variety of, growing number of, more and more",
    "clinicalword": "patient, patients, physician, clinician, diagnosis, prescribed, hospital, prescribe, prescribes",
    "you": "you, your, yourself, we, our, us",
    "price": "order now, buy now, order today, shop now, add to cart, on sale, special offer, limited time offer, coupon, free shipping, money back guarantee, money back, promo code, free trial, free bottle, call now, order your, buy one, get yours, add to basket, add to bag, while supplies last, our products, our product, our store, our shop, our online store, online store, our supplement, our supplements, our capsules, our formula, our range, our bestselling, our best selling, order online, buy online, per bottle, lowest price, wholesale, satisfaction guaranteed, click here to buy, click here to order, available for purchase, to purchase, place your order, sign up today, subscribe today, join today",
}
