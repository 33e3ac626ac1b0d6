"""Claims in everyday and figurative words: each is found by a rule whose message fits it.

Beside them stand honest sentences in the same words, which no rule may touch.
"""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.extract.plain import article_from_text
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

RULES = tuple(
    r for r in BUILTIN if r.category not in ("plain-language", "language", "accountability")
)
CLAIMS = {
    "overclaim.vivid-cure": """
        Gallstones melt away and eczema never returns.
        A teaspoon of this paste scours the arteries like a wire brush.
        Two sips a day wiped out my uncle's bronchitis.
        Psoriasis packs its bags within a fortnight.
        Thinning hair grows back thick and dark in six weeks.
        It turbocharges your immunity, so bugs slide right off you.
        A stroke becomes next to impossible.
        The whole family will never pick up another bug.
        Your lungs will be as clean as a newborn's.
        One capful clears a chest infection overnight.
        The syrup shreds the biofilm and smothers the larvae.
        The tonic drags you back from the brink of kidney failure.
        Students of the method shake off asthma in a month.
        This bracelet eases rheumatism and lifts the mood.
    """,
    "causation.scare": """
        Bluetooth headphones cause brain tumours.
        Wi-Fi routers cause miscarriages.
        Smart meters are behind the rise in miscarriages.
        Statins slowly starve the muscles of the heart.
        Margarine gums up the brain cells of everyone who spreads it on toast.
        Seed oils corrode the lining of the bowel.
        Chemo has killed more patients than any tumour.
        Every jab holds enough mercury to fell a horse.
        Polio had all but vanished before the vaccine arrived.
        Whooping cough was never a danger to well-fed babies.
        Your mobile phone is cooking your brain.
        A healthy teenager has nothing to fear from meningitis.
        Antidepressants feed the very illness they are meant to lift.
        The HPV jab leaves girls barren.
        Cornflakes are rotting your gut from the inside.
    """,
    "authority.anecdote": """
        My neighbour's brain tumour was nowhere to be seen after three months on the drops.
        Leila's dad rubbed the balm on his gouty toe and it went down in an hour.
        My sister was told she would never walk again, but six sessions on the mat healed her spine.
        Twenty years of sinus trouble, over!
        My hay fever ended the day I put on the bracelet.
        Grandad got shot of his walking frame after a fortnight of beet juice.
        We got our son back with fish oil and a sugar-free diet.
        She conceived on her first month of the tea.
        A lady from Leeds came off her crutches after one visit.
        Parents tell us that stammers disappear after three sessions.
    """,
    "safety.stop-treatment": """
        Tip your tablets down the toilet on the last day.
        If I had breast cancer, I would take this and not radiotherapy.
        Release yourself from your thyroid tablets with our plan.
        Tear up your prescription and start sprouting.
        Swap your inhaler for a spoon of thyme honey.
        Guests leave their insulin at the door and nobody asks for it back.
        Antidepressants belong on the scrap heap.
        Diabetics, put down the needle.
        Lock your statins in a drawer and forget them.
        Don't let them push you into statins.
        Once the balm is working, your inhaler can gather dust.
        Halve your insulin on the first day and stop it on the fourth.
    """,
    "safety.no-clinician-needed": """
        Don't waste your breath asking the consultant.
        No point telling your GP about it.
        You'll never need a heart surgeon.
        Mild enough for a newborn.
        It may be combined with any medicine, even blood thinners.
        So pure that you can drink it undiluted and give it to babies.
        Safe alongside every prescription drug, including warfarin.
        Expectant mothers can use it freely.
        It gets along with every pill in your cabinet.
    """,
    "safety.healing-crisis": "Feeling feverish is the die-off, so double your drops.",
    "pseudoscience.invented-mechanism": """
        Shilajit switches your cells from storage mode to burning mode.
        Fizzy drinks make the body steal calcium from the skeleton to buffer the acid.
        The capsules order every cell to return to its youthful state.
        A strand of hair reveals more than 600 food sensitivities.
        Worms wake up at the new moon and begin to feed.
        The spray reprograms your DNA while you sleep.
        The soles of the feet are where the toxins make their exit.
        Mushroom tea teaches the liver to burn sugar instead of storing it.
    """,
    "pseudoscience.homeopathy-quantum": "The weaker the dilution, the more powerful the remedy.",
    "pseudoscience.spiritual-cause": """
        Asthma is simply a refusal to forgive your father.
        Gallstones come from swallowed rage.
        Psoriasis grows out of jealousy.
        Gout is an inability to accept change.
        Eczema is your skin shouting what you dare not say.
    """,
    "pseudoscience.energy-mechanism": """
        Hold a piece of rose quartz over the heart to draw out old grief.
        The pendant neutralises electromagnetic radiation from your phone.
        The pyramid focuses cosmic light on the crown.
        The bead wipes out the sorrow it has picked up from its owner.
        Clearing the blockage frees the flow of life to the joint.
    """,
    "authority.studies-show": """
        More than a dozen peer-reviewed studies back it up.
        The science behind cold plunging is irrefutable.
        The proof is piling up from every side.
        Zorvia-X has been shown to mend joints.
        There is more research on this plant than on aspirin.
    """,
    "authority.experts-say": """
        Trusted by top gastroenterologists.
        Cosmonauts rely on the same device.
        It's the brand that surgeons give their own families.
        Recommended by eminent rheumatologists.
        Clinics in Germany have long used magnets.
    """,
    "authority.tradition": """
        Modern medicine has finally caught up with what the Romans knew.
        The Mayans cured snakebite with it.
        Tribal elders have chewed it for a thousand years.
        The Aztecs knew that the root heals wounds.
        They take a spoonful at dawn, as their grandmothers did.
    """,
    "authority.conspiracy": """
        The drug barons tried to smother the findings.
        GPs pocket a bonus for every child they vaccinate.
        The blood tests were rigged to miss it.
        The army has owned the patent since 1987 and does not want you to find out.
        Oncologists get no training in diet.
        They moved the threshold to turn healthy people into customers.
        The watchdog is in the pocket of the industry.
        Every study that showed it worked was quietly pulled.
        The cure was found in 1931, and it was burned.
    """,
    "causation.one-cause": """
        There is just one illness, and it is dehydration.
        The only reason you are tired is a lack of salt.
        Lupus, gout and migraine are one and the same disease under different names.
        Tumours are nothing but balls of fungus.
        Behind every illness stands a starving cell.
        Constipation is the mother of all illness.
    """,
    "efficacy.heading-claim": """
        # How cabbage water gave me my health back
        # Dentists Baffled: The Morning Ritual That Regrows Gums
        # Dad of 2 Sheds 31 lbs With This Vinegar Trick
    """,
}
SOUND = """
Most kidney stones pass on their own.
Some gallstones dissolve with medicine, but this can take years.
Stitches dissolve within two weeks.
If the operation goes well, the cancer may never come back.
Surgeons remove the plaque that clogs the artery.
The bald patches often grow back within a year.
One drop in each eye lowers the pressure.
Two puffs of the inhaler open the airways.
It lowers blood pressure and slows the heart.
It gets rid of lice and their eggs.
Peanuts can cause swelling within minutes.
Valerian can cause headaches in the first days.
After drinking milk, symptoms appear within two hours.
Water evaporates and becomes gas.
A button battery can corrode the throat within hours.
High blood pressure is sometimes called a silent killer.
Never let anyone share your tablets.
You will not catch flu from the flu vaccine.
Most people's blood pressure returns to normal after the birth.
Antibiotics kill bacteria.
Beta blockers slow the heart and lower blood pressure.
The virus destroys cells of the immune system.
HIV cripples the immune system.
Chemotherapy kills cancer cells, but it also harms healthy cells.
Chemotherapy can cause infertility, so ask about freezing eggs before treatment starts.
Statins can cause muscle pain.
Some people give up gluten for a few weeks to see whether it helps.
Gluten triggers an immune reaction that attacks the lining of the gut in coeliac disease.
Researchers have studied whether mobile phones cause brain tumours.
Vaccines can cause a sore arm and a mild fever.
Measles can be very serious, even in healthy children.
Deaths from measles fell before the vaccine, but cases did not.
Smoking ravages the lungs.
A stroke starves the brain of oxygen.
Sugary drinks and acids wear away the enamel of the teeth.
Mumps can make men infertile.
Most people are cured after two treatments, given one week apart.
Some people find it relaxing.
He was told that he would need a new hip.
After six weeks of physiotherapy he was walking again.
Ask your doctor before you stop.
Take unused medicines back to the pharmacy; do not pour them down the sink.
Never give away or share your medicines.
Hand your medicines to the nurse when you arrive on the ward.
Your doctor will wean you off the steroids slowly.
You may be offered radiotherapy instead of surgery.
Most people will not need surgery for a sprained ankle.
You do not need a doctor's note for the first seven days.
Paracetamol can be taken with most other medicines.
Use a shampoo that is mild enough for daily use.
Do not double the dose if you miss one.
People who drink more than about 30 units a week need help to stop.
Insulin tells the cells to take in sugar from the blood.
The brain tells the body to go to sleep.
Parathyroid hormone draws calcium from the bones.
A nail that turns dark can be a sign of melanoma.
Threadworms lay eggs around the bottom at night.
Cells repair damaged DNA every day.
Wash the wound straight away with soap and running water.
Homeopathic remedies are diluted many times in water and shaken.
Insomnia is an inability to fall asleep or stay asleep.
Heart failure is an inability of the heart to pump enough blood.
Asthma often comes from a family with hay fever.
Lead aprons block radiation from the X-ray machine.
Place the pad on the knee and switch it on.
The Greeks used willow bark for pain.
She has been a pharmacist for 26 years.
Hospitals across England use this checklist.
Most paediatricians have a lot of experience in this area.
Tobacco firms hid what they knew for years.
The university owns a patent on the test.
The test is designed to find cancer early.
If you do not want people to know, tell the nurse.
Cancer is not one disease but many.
There is only one disease that this vaccine prevents.
All cancers start in cells.
There is only one way to be sure, and that is a biopsy.
"""


def read(line: str) -> Article:
    return article_from_text("a.html", line)


def rules_met(line: str) -> list[str]:
    found = audit(read(line), RULES, AuditSettings()).findings
    return [finding.rule.name for finding in found]


@pytest.mark.parametrize("name", CLAIMS)
def test_a_claim_in_everyday_words_is_found_by_the_rule_that_fits(name: str) -> None:
    lines = list(filter(None, map(str.strip, CLAIMS[name].splitlines())))

    missed = [line for line in lines if name not in rules_met(line)]

    assert missed == []


def test_advice_to_drop_treatment_is_grave() -> None:
    lines = filter(None, map(str.strip, CLAIMS["safety.stop-treatment"].splitlines()))

    grave = [
        any(f.severity == "high" for f in audit(read(line), RULES, AuditSettings()).findings)
        for line in lines
    ]

    assert all(grave)


def test_honest_sentences_in_the_same_words_are_left_alone() -> None:
    met = {line: rules_met(line) for line in filter(None, SOUND.splitlines())}

    assert {line: names for line, names in met.items() if names} == {}


def test_a_table_of_what_a_stone_helps_with_is_a_claim(page: Callable[..., Article]) -> None:
    row = "<tr><td>Helps with</td><td>epilepsy, tinnitus</td></tr>"
    table = f"<table><tr><td>Colour</td><td>violet</td></tr>{row}</table>"

    found = audit(page(table, title="Amethyst cluster"), RULES, AuditSettings()).findings

    assert [f.sentence for f in found if f.rule.name == "efficacy.health-benefit"] == [
        "epilepsy, tinnitus"
    ]
