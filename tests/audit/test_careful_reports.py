"""Careful pages that tell what others claim: in letters, headlines, labels and old books."""

from collections.abc import Callable

import pytest

from readaloud.audit import audit
from readaloud.model.article import Article
from readaloud.model.settings import AuditSettings
from readaloud.rules import BUILTIN

CLAIMS = tuple(
    r for r in BUILTIN if r.category not in ("plain-language", "language", "accountability")
)
PAGES = {
    "a reader's letter": """
        <h1>Ask the nurse</h1>
        <p>Another reader asks: My brother takes valerian capsules and says that they are
        harmless and have no side effects. I take tablets for epilepsy. Can I try them?</p>
        <p>Please don't start them yet. Valerian can make you drowsy, and so can your tablets.
        Mention it to your epilepsy nurse at your next visit.</p>
    """,
    "myths under their heading": """
        <h1>Sunburn</h1>
        <p>Cool the skin with a damp towel and drink water.</p>
        <h2>Myths about sunburn</h2>
        <p>“Coconut oil heals sunburn overnight.” Oil keeps the heat in.</p>
        <p>“Black tea is a miracle remedy for burnt skin.” A cool bath does as much.</p>
    """,
    "how to read a headline": """
        <h1>Five questions to ask of a health story</h1>
        <p>None of them proves that a report is wrong.</p>
        <h2>Who says so?</h2>
        <p>Phrases such as miracle cure and what doctors won't tell you are there to sell.</p>
        <p>If a website says that all disease is caused by parasites, leave it.</p>
        <h2>How big is the difference?</h2>
        <p>“Triples the risk” may mean very little.
        If 2 people in 10,000 becomes 6 in 10,000, most readers will never notice.</p>
    """,
    "an interview": """
        <h1>Evening light and sleep: a small study</h1>
        <p>“We saw a difference of a few minutes and cannot say what caused it,” said Dr Ilka
        Soren of the University of Marnstadt, who led the work.</p>
        <p>Professor Owen Tarrell of Hallam College, who was not involved, said that larger
        studies were needed.</p>
        <p>Newspapers reported that lamps “double the risk of insomnia”. The study does not show
        that.</p>
    """,
    "a recipe": """
        <h1>Barley soup with leeks</h1>
        <p>Serves four.</p>
        <table>
          <tr><th>Nutrient</th><th>Amount</th><th>% of reference intake</th></tr>
          <tr><td>Energy</td><td>310 kcal</td><td>16%</td></tr>
          <tr><td>Fat</td><td>6 g</td><td>9%</td></tr>
        </table>
    """,
    "an old book": """
        <h1>The garden of simples</h1>
        <p>In 1652 a physician of the town praised betony as “a sovereign herb that cures all
        diseases of the head”. He had tried it on himself.</p>
        <p>Mercury pills were once said to cure the plague.</p>
    """,
    "a leaflet about labels": """
        <h1>Herbal products and your transplant</h1>
        <p>Do not take herbal products without asking us. The label may say that they are natural
        or good for the liver.</p>
        <p>Echinacea is often sold as an immune booster. Some “liver cleanse” teas can harm the new
        organ, so show them to the transplant pharmacist.</p>
        <p>There is no one diet that suits everyone. There isn't enough good evidence to say that
        any supplement helps after a transplant.</p>
    """,
    "what sellers and old books say": """
        <h1>Wheels of light</h1>
        <p>Tantric texts describe six chakras along the spine.</p>
        <p>What sellers call mucoid plaque is made by the powder itself.</p>
        <p>“Vinegar turns the blood alkaline”; it does not.</p>
        <p>The ministry told the firm to stop saying that its tea cures cancer.</p>
        <p>The film was removed because it told parents to give bleach.</p>
        <p>A trial without a control group cannot show that ginger lowers the risk.</p>
        <p>The article that tied the vaccine to autism was later withdrawn.</p>
        <p>No cream can make you look ten years younger.</p>
    """,
    "the same words of other things": """
        <h1>From the wards and the kitchen</h1>
        <p>The bacon hangs in the salt room to cure for a month.</p>
        <p>A liquid cleanses the bowel before your colonoscopy.</p>
        <p>Your memory cells keep a record of past infections.</p>
        <p>One in four of our appointments is by video.</p>
        <p>Let us know if you want to refuse the biopsy.</p>
        <p>You can stop taking the antibiotics only when the course is done.</p>
        <p>A guitar string vibrates at a higher frequency when it is tight.</p>
        <p>The root canal removes the infected pulp.</p>
    """,
    "headings that teach": """
        <h1>Miracle cures and how to spot them</h1>
        <p>Ask who earns by it.</p>
        <h2>The history of the chakra</h2>
        <p>It begins in India.</p>
        <h2>Coming off your medicine safely</h2>
        <p>Your nurse will plan it with you.</p>
        <h2>Reversing type 2 diabetes: what is known</h2>
        <p>Talk to your team about it.</p>
    """,
    "a hospital's quiet room": """
        <h1>The quiet room</h1>
        <p>Volunteers offer hand massage. No one has shown in good research that it heals disease,
        and we do not say so.</p>
    """,
}


@pytest.mark.parametrize("name", PAGES)
def test_what_others_claim_is_not_held_against_the_page(
    name: str, page: Callable[..., Article]
) -> None:
    found = audit(page(PAGES[name]), CLAIMS, AuditSettings()).findings

    assert [(finding.rule.name, finding.sentence) for finding in found] == []


TABLE = """
    <h1>Teas for the liver</h1>
    <table>
      <tr><th>Group</th><th>Recovered</th></tr>
      <tr><td>Tea</td><td>64%</td></tr>
      <tr><td>No tea</td><td>31%</td></tr>
    </table>
"""


def test_the_figures_of_a_table_are_told_once(page: Callable[..., Article]) -> None:
    found = audit(page(TABLE), CLAIMS, AuditSettings()).findings

    assert [f.sentence for f in found if f.rule.name.startswith("statistics.")] == ["64%"]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Drops</h1><p>A reader writes: These drops cured my arthritis in a week.</p>",
        "<h1>Turmeric</h1><p>“Turmeric cures arthritis in days.”</p>",
        "<h1>Drops</h1><p>One in four of our clients threw away their tablets.</p>",
        "<h1>Salt</h1><p>Our salt lamp will cure asthma.</p>",
        "<h1>Tea</h1><p>“It works,” says Dr Lena Voss. Garlic tea cures asthma.</p>",
    ],
)
def test_a_claim_that_nobody_doubts_is_still_found(body: str, page: Callable[..., Article]) -> None:
    assert audit(page(body), CLAIMS, AuditSettings()).findings
