"""Careful pages about remedies: what such a page says of them is no claim to be flagged."""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

RULES = tuple(
    r for r in BUILTIN if r.category not in ("plain-language", "language", "accountability")
)
PAGES = {
    "Ginger for nausea: what is known": """
        Ginger is a root that is used in cooking.
        Some trials found that it eased morning sickness a little, and others found no difference.
        It is not known which dose works best.
        Ginger tea is safe in the amounts found in food.
        Large doses can cause heartburn.
        Ginger may interact with warfarin, so ask a pharmacist first.
        If you cannot keep fluids down, see a doctor.
    """,
    "Acupuncture": """
        Acupuncture is a treatment in which thin needles are put into the skin.
        It is offered for some kinds of chronic pain.
        Practitioners of traditional medicine believe that it balances the flow of energy.
        There is no scientific evidence that this energy exists.
        Side effects are mild and include soreness and bruising.
        Make sure that the needles are sterile.
        It should not replace treatment that your doctor has prescribed.
    """,
    "Probiotics": """
        Probiotics are live bacteria and yeasts.
        They are added to yoghurt or sold as capsules.
        They may help to prevent diarrhoea when you take antibiotics.
        There is little evidence to support most other claims.
        Probiotics are generally safe for healthy people.
        People with a weak immune system should ask a doctor before they take them.
    """,
    "Vitamin D": """
        Vitamin D helps the body to take up calcium.
        The skin makes it in sunlight.
        In winter, adults should consider a daily supplement of 10 micrograms.
        Do not take more than 100 micrograms a day, as it could be harmful.
        Oily fish and eggs contain small amounts.
        People with dark skin may need a supplement all year round.
        Too much vitamin D can weaken the bones and damage the kidneys.
    """,
    "Massage for back pain": """
        Massage may relieve back pain for a short time.
        It has not been shown to speed up recovery.
        Staying active is the best way to get better.
        Most back pain gets better within six weeks.
        See a doctor at once if you cannot pass urine or your legs feel numb.
        Heat can ease tight muscles.
        Painkillers such as ibuprofen help some people to keep moving.
    """,
    "Melatonin tablets": """
        Melatonin is a hormone that the brain makes at night.
        Tablets can help some people over 55 to fall asleep.
        They are taken one to two hours before bedtime.
        Common side effects are headache and sleepiness.
        Do not drive if you feel sleepy.
        It is not recommended in pregnancy.
        Good sleep habits work better in the long run.
    """,
    "Echinacea": """
        Echinacea is a plant that grows in North America.
        Its roots and leaves are sold as tablets, drops and teas.
        People take it in the hope of fewer colds.
        Products differ so much that it is hard to compare them.
        It can cause a rash in people who are allergic to daisies.
        It is best not to use it if you have an autoimmune disease.
        Nobody knows whether it is safe to take for more than a few weeks.
    """,
    "Does magnesium help you sleep?": """
        Magnesium is a mineral that nerves and muscles need.
        Most people get enough of it from nuts, beans and whole grains.
        Tablets can cause diarrhoea.
        People with kidney disease should not take them without advice.
        Keeping regular hours does more for sleep than any tablet.
        If you lie awake for hours on most nights, talk to your GP.
    """,
    "Cleanses and detox diets": """
        Detox diets are sold as a way to rid the body of toxins.
        Sellers rarely say which toxins they mean.
        The liver and kidneys already remove waste from the blood.
        No detox diet has been shown to do this better.
        Some programmes include laxatives, which can cause dehydration.
        Very strict diets can be dangerous for people with diabetes.
        You may lose weight at first, but most of it is water.
        A balanced diet is a better choice.
    """,
    "Living with tinnitus": """
        Tinnitus is a sound that has no source outside the body.
        It is often linked with hearing loss.
        Quiet background sound can make it easier to ignore.
        Counselling and cognitive behavioural therapy help many people to live with it.
        No pill or supplement has been shown to cure it.
        See a doctor soon if it is in one ear only or beats with your pulse.
        Many members of our group say that talking to others helps.
    """,
    "Yoga for beginners": """
        Yoga combines movement, breathing and rest.
        It can make you stronger and more flexible.
        Classes for beginners are gentle.
        Tell the teacher if you are pregnant or have high blood pressure.
        Stop if a position hurts.
        Many people find that it helps them to relax.
        Regular exercise of any kind lowers the risk of heart disease.
        Wear loose clothes and bring a mat.
    """,
    "Head lice": """
        Head lice are small insects that live in hair.
        They spread by head-to-head contact.
        Having them has nothing to do with dirty hair.
        Wet combing with a fine comb removes them.
        Repeat this every three days for two weeks.
        Lotions from the pharmacy kill most of the lice.
        Tea tree oil and other plant oils have not been tested well and can irritate the skin.
        You do not need to keep your child off school.
    """,
    "Choosing a complementary therapist": """
        Anyone can call themselves a therapist.
        Ask about training, insurance and fees before you book.
        Be wary of anyone who promises a cure or tells you to stop your treatment.
        A good therapist will ask about your medicines.
        Tell your cancer team about everything that you take.
        Some herbs can stop chemotherapy from working.
        Massage should be avoided over the area of a tumour.
    """,
    "Turmeric and warfarin": """
        Turmeric is a spice that gives curry its colour.
        It contains curcumin, which may slow blood clotting.
        Taken with warfarin, supplements can raise the risk of bleeding.
        The small amounts in food are not a problem.
        Tell your clinic before you start or stop a supplement.
        Signs of bleeding include dark stools and bruises without a cause.
        Go to hospital at once if you vomit blood.
    """,
    "Constipation in children": """
        Constipation is common in children.
        A child may be constipated if they go less than three times a week.
        Prunes, pears and plenty of water help to soften stools.
        Let your child sit on the toilet after meals.
        A laxative from the GP may be needed for several months.
        Do not give enemas at home.
        Praise and a star chart work better than pressure.
    """,
    "Eczema: emollients": """
        Emollients are creams that keep water in the skin.
        Apply them at least twice a day, even when the skin is clear.
        Stroke them on in the direction of the hair.
        Ointments are greasier and work better on very dry skin.
        Coconut oil has been studied in a few small trials.
        Olive oil can damage the skin barrier of babies.
        Steroid creams calm a flare within days when used as prescribed.
        Keep creams away from fire, since they make cloth burn faster.
    """,
}


@pytest.mark.parametrize("title", PAGES)
def test_a_careful_page_is_left_alone(title: str, page: Callable[..., Article]) -> None:
    lines = filter(None, map(str.strip, PAGES[title].splitlines()))
    body = f"<h1>{title}</h1>" + "".join(f"<p>{line}</p>" for line in lines)

    found = audit(page(body), RULES, AuditSettings()).findings

    assert [(finding.rule.name, finding.sentence) for finding in found] == []
