"""Claims told by their form: who does what to what, whatever the words are.

Beside each form stand honest sentences of the same shape, which no rule may touch.
"""

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

RULES = tuple(
    r for r in BUILTIN if r.category not in ("plain-language", "language", "accountability")
)
CLAIMS = {
    "overclaim.all-you-need": """
        No pill comes close to a spoon of black cumin.
        Nothing that pharmacies sell can rival it.
        Colostrum and fresh air give all the immunity a baby needs.
        You carry everything you need to heal inside you.
        Your body can cure anything.
        The only medicine you will ever need is in your garden.
        Neem is all you need.
    """,
    "overclaim.sure-result": """
        We guarantee that the pain will leave you.
        Nearly all users feel a difference after the first night.
        There is not one client who did not benefit.
        Our members lose two dress sizes in a month.
        The patch works every single time.
        Shed a stone every month without counting calories.
    """,
    "overclaim.natural-so-safe": """
        Since it is a plant, it cannot harm anyone.
        It comes straight from nature, so children can take it without limit.
        Nature provides a cure for every disease.
        Herbal remedies have no side effects.
    """,
    "authority.distrust": """
        Cardiologists never mention it, and you know why.
        Believe your gut feeling more than the consultant.
        It helps with gout, whatever the critics say.
        Surgeons who speak about it risk their careers.
        Modern medicine has forgotten how the body heals.
        Conventional doctors only treat the symptom.
        They would rather keep you on tablets.
    """,
    "authority.ancient-wisdom": """
        Three thousand years of tradition cannot be wrong.
        Age-old wisdom restores the liver.
    """,
    "pseudoscience.stars": """
        Virgos suffer from their bowels.
        A full moon makes wounds bleed longer.
        While the moon is waxing, no operation heals well.
        When Saturn is in Aries, migraines return.
    """,
    "pseudoscience.spiritual-cause": """
        A stiff neck tells of stubbornness.
        Aching hips mean you are clinging to the past.
        Swallowed tears settle in the lungs.
        Your lower back carries your mother's burdens.
        Migraine came to teach you rest.
        The spine stores old fights.
    """,
    "pseudoscience.everyday-mechanism": """
        Clay draws the fever out of the body.
        The patches pull uric acid straight out through the soles.
        Cold water jolts the thyroid awake.
        Rosehip rebuilds the cartilage.
        The tonic puts your hormones back where they belong.
        Silica makes nails unbreakable and the immune system invincible.
        Ozone floods the tissues with oxygen.
        Lectins rip holes in the gut lining.
    """,
    "safety.medicine-put-away": """
        Swap your blood thinners for garlic.
        My mother has not touched her tablets since March.
        In May she cancelled the surgery.
        Leave the antibiotics at the pharmacy.
        Wise parents decline the vaccine.
        Cinnamon works as well as metformin.
        Run through the pain.
        A fever is only the body doing its cleaning.
        Biopsies spread cancer.
    """,
    "authority.testimony": """
        My cardiologist could not believe the results.
        We eat this way, and ours are never ill.
        Ever since I let go of the grudge, my back pain has gone.
        Hundreds of families have written to us about the drops for colic.
        Her eczema had simply vanished.
    """,
}
HONEST = """
    No medicine can shorten a cold.
    No tablet is needed before the scan.
    We cannot guarantee that the pain will leave you.
    Most people feel better after the first night.
    Some clients lose a little weight in the first month.
    Plants can be poisonous, even though they come from nature.
    Herbal remedies can have side effects.
    Natural does not mean safe, because plants can harm the liver.
    Doctors do not know why the disease begins.
    Believe your child when she says that it hurts, and tell the nurse.
    Surgeons wash their hands before every operation.
    There is no evidence that the full moon makes wounds bleed longer.
    A stiff neck with a fever is an emergency.
    Aching hips can have many causes.
    Headaches are common after a death in the family.
    A tube draws the fluid out of the chest.
    The kidneys carry waste out of the body.
    A surgeon can rebuild the ligament.
    Oxygen is given through a mask.
    Do not swap your blood thinners for garlic.
    Do not cancel the surgery without calling us.
    Your team may swap your tablets for injections.
    Leave the cream on for ten minutes.
    Stop running if you feel pain.
    A biopsy does not spread cancer.
    My doctor told me that the rash would clear.
    Her operation was cancelled because she had a cold.
    If your child is often ill, ask the surgery about it.
"""
CASES = [(name, line) for name, text in CLAIMS.items() for line in text.strip().splitlines()]


def found_in(sentence: str) -> list[str]:
    article = article_from_text("page", sentence.strip())
    return [f.rule.name for f in audit(article, RULES, AuditSettings()).findings]


@pytest.mark.parametrize(("name", "sentence"), CASES)
def test_a_claim_is_told_by_its_form(name: str, sentence: str) -> None:
    """By the rule of that form, or by a graver one of the same family."""
    families = {rule.partition(".")[0] for rule in found_in(sentence)}

    assert name.partition(".")[0] in families


@pytest.mark.parametrize("sentence", HONEST.strip().splitlines())
def test_an_honest_sentence_of_that_form_is_left_alone(sentence: str) -> None:
    assert found_in(sentence) == []
