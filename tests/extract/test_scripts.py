"""What is raised, lowered or written as a fraction keeps its meaning off the page."""

import pytest

from readaloud.extract import extract
from readaloud.model.article import Sentence, Source
from readaloud.model.settings import NarrateSettings
from readaloud.narrate.teller import Teller

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Blood tests explained</title></head><body>
<main><h1>Blood tests explained</h1>
<p>A blood test tells your care team how well your kidneys, liver and bone marrow do their work.</p>
<p>{text}</p>
<p>Ask the laboratory how long the results take, and who will talk them over with you.</p>
</main></body></html>"""


def sentence_of(text: str) -> Sentence:
    """The one sentence that the markup makes."""
    article = extract(Source("page.html", PAGE.format(text=text).encode()))
    return next(iter(list(article.blocks())[1].sentences))


def text_of(text: str) -> str:
    return sentence_of(text).text


def cited_in(text: str) -> list[str]:
    sentence = sentence_of(text)
    return [mark.span.of(sentence.text) for mark in sentence.marks if mark.kind == "citation"]


def said_of(text: str) -> str:
    return Teller(NarrateSettings()).sentence(sentence_of(text), 0).spoken.text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("A burn of 40 cm<sup>2</sup> heals", "A burn of 40 cm² heals"),
        ("An index of 31 kg/m<sup>2</sup>.", "An index of 31 kg/m²."),
        ("Give 75 mg/m<sup>2</sup> weekly", "Give 75 mg/m² weekly"),
        ("A cyst of 4 mm<sup>3</sup> is", "A cyst of 4 mm³ is"),
        ("A patch of 9 in <sup>2</sup> is", "A patch of 9 in² is"),
        ("About 180 × 10<sup>9</sup>/L are", "About 180 × 10⁹/L are"),
        ("At 10<sup>5</sup> copies per mL", "At 10⁵ copies per mL"),
        ("At 10<sup>-4</sup> or 10<sup>−7</sup> M", "At 10⁻⁴ or 10⁻⁷ M"),
        ("With 10<sup>−</sup><sup>5</sup> M", "With 10⁻⁵ M"),
        ("It is 2<sup>4</sup> times as strong", "It is 2⁴ times as strong"),
        ("Here 3<sup>2</sup> = 9 holds", "Here 3² = 9 holds"),
        ("With r<sup>2</sup> above and <i>x</i><sup>4</sup>", "With r² above and x⁴"),
        ("A χ<sup>2</sup> test and I<sup>2</sup> of 20%", "A χ² test and I² of 20%"),
        ("Weight (kg) / height (m)<sup>2</sup>", "Weight (kg) / height (m)²"),
        ("At 9.8 m/s<sup>2</sup> it falls", "At 9.8 m/s² it falls"),
        ("Both Mg<sup>2+</sup> and Cl<sup>−</sup> ions", "Both Mg²⁺ and Cl⁻ ions"),
        ("HPO<sub>4</sub><sup>2-</sup> buffers", "HPO₄²⁻ buffers"),
        ("Of <sup>123</sup>I or [<sup>11</sup>C] tracers", "Of ¹²³I or [¹¹C] tracers"),
        ("Some <sup>99m</sup>Tc is left", "Some ⁹⁹mTc is left"),
        ("Old labels say I<sup>131</sup> here", "Old labels say I131 here"),
        ("N<sub>2</sub>O and B<sub>6</sub> and FEV<sub>1</sub>", "N₂O and B₆ and FEV₁"),
        ("A peak VO<sub>2max</sub> and T<sub>max</sub>", "A peak VO₂max and Tmax"),
        ("An HbA<sub>1c</sub> of 7", "An HbA1c of 7"),
        ("Breathe out CO<sup>2</sup> and H<sup>2</sup>O", "Breathe out CO₂ and H₂O"),
        ("Below 36<sup>o</sup>C or 97<sup>0</sup> F", "Below 36°C or 97° F"),
        ("Try Exampla<sup>TM</sup> or Samplo<sup>®</sup>", "Try Exampla™ or Samplo®"),
        ("The 3<sup>rd</sup> day", "The 3rd day"),
    ],
)
def test_a_power_charge_isotope_or_formula_is_written_as_such(markup, text):
    assert text_of(markup) == text
    assert cited_in(markup) == []


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Add <sup>1</sup>&frasl;<sub>3</sub> cup", "Add ⅓ cup"),
        ("Add 2<sup>1</sup>/<sub>4</sub> cups", "Add 2¼ cups"),
        ("Add 3 <sup>1</sup>/<sub>2</sub> cups", "Add 3 ½ cups"),
        ("Add 1<sup>1</sup>/2 cups", "Add 1½ cups"),
        ("Cut <sup>3</sup>/<sub>16</sub> inch", "Cut 3⁄16 inch"),
        ("Cut 2<sup>3</sup>/<sub>16</sub> inches", "Cut 2 3⁄16 inches"),
        ("Take 1/<sub>2</sub> tablet", "Take 1/2 tablet"),
        ("<b>Add 1<sup>1</sup>/<sub>2</sub> cups</b> of oats", "Add 1½ cups of oats"),
    ],
)
def test_a_raised_and_a_lowered_number_make_a_fraction(markup, text):
    assert text_of(markup) == text


def test_marks_move_along_where_a_text_grows_shorter():
    sentence = sentence_of(
        "Mix <sup>1</sup>/<sub>2</sub> cup of <em>oats</em> with milk.<sup>3</sup>"
    )

    found = [(mark.kind, mark.span.of(sentence.text)) for mark in sentence.marks]
    assert found == [("emphasis", "oats"), ("citation", "3")]


@pytest.mark.parametrize(
    ("markup", "text", "cited"),
    [
        ("Of 80<sup>4</sup> people", "Of 80⁴ people", ["⁴"]),
        ("By 2015<sup>6</sup>, it", "By 2015⁶, it", ["⁶"]),
        ("At age 60.<sup>8</sup>", "At age 60.⁸", ["⁸"]),
        ("In 12%<sup>3,5</sup> of it", "In 12%³,⁵ of it", ["³,⁵"]),
        ("Of 70<sup>1</sup><sup>,</sup><sup>2</sup> men", "Of 70¹,² men", ["¹", "²"]),
        ("Of 30<sup>[2]</sup> men", "Of 30[2] men", ["[2]"]),
        ("Of 30<sup>†</sup> men", "Of 30† men", ["†"]),
        ("Within 10<sup>2</sup> days", "Within 10² days", ["²"]),
        ("In CoQ10<sup>3</sup> pills", "In CoQ10³ pills", ["³"]),
        ("In ICD-10<sup>4</sup> codes", "In ICD-10⁴ codes", ["⁴"]),
        ("About 300 mg<sup>7</sup> of it", "About 300 mg7 of it", ["7"]),
        ("Many women<sup>2</sup> and men<sup>3-5</sup>", "Many women2 and men3-5", ["2", "3-5"]),
        ("Seen with type I<sup>2</sup> and", "Seen with type I2 and", ["2"]),
        ("With vitamin C<sup>2</sup> and", "With vitamin C2 and", ["2"]),
        ("Blood group O<sup>2</sup> is", "Blood group O2 is", ["2"]),
    ],
)
def test_a_mark_of_reference_is_no_part_of_the_number_before_it(markup, text, cited):
    assert text_of(markup) == text
    assert cited_in(markup) == cited


def test_what_a_raised_link_leads_to_is_a_source_also_behind_a_number():
    sentence = sentence_of('It helped 9 in 10<sup><a href="#s4">4</a></sup> of them')

    assert sentence.text == "It helped 9 in 10⁴ of them"
    assert [(mark.kind, mark.target) for mark in sentence.marks] == [("citation", "#s4")]


@pytest.mark.parametrize(
    "markup",
    ['<sup><a href="#s1">1</a></sup>', '<a href="#s1"><sup>1</sup></a>'],
)
def test_a_raised_link_is_one_mark(markup):
    sentence = sentence_of(f"A trial showed this{markup} last year")

    assert [(mark.kind, mark.target) for mark in sentence.marks] == [("citation", "#s1")]


def test_a_sentence_ends_before_the_raised_mark_behind_its_number():
    article = extract(
        Source("page.html", PAGE.format(text="Stop at 60.<sup>8</sup> Then rest.").encode())
    )

    assert [s.text for s in list(article.blocks())[1].sentences] == ["Stop at 60.⁸", "Then rest."]


def sentences_of(text: str) -> list[str]:
    article = extract(Source("page.html", PAGE.format(text=text).encode()))
    return [sentence.text for sentence in list(article.blocks())[1].sentences]


@pytest.mark.parametrize(
    ("markup", "first"),
    [
        ("Take 65 mg.<sup>2</sup> Then rest.", "Take 65 mg.2"),
        ("Drink (5 mL).<sup>1-3</sup> Then rest.", "Drink (5 mL).1-3"),
        ("Drink 5 mL.<sup>(1,2)</sup> Then rest.", "Drink 5 mL.(1,2)"),
        ("It is called “flu.”<sup>4</sup> Then rest.", "It is called “flu.”4"),
        ("Stop at 60.<sup>1, 2, and 4</sup> Then rest.", "Stop at 60.¹, ², and ⁴"),
        ("Stop at 60.<sup>1 2</sup> Then rest.", "Stop at 60.¹ ²"),
        ("Stop at 60.<sup>1</sup>–<sup>3</sup> Then rest.", "Stop at 60.¹–³"),
        ("Stop at 60.<sup>a</sup> Then rest.", "Stop at 60.a"),
        ("Stop in a day.<sup>*</sup> Then rest.", "Stop in a day.*"),
        ('Stop at 60.<a href="#s1">1</a> Then rest.', "Stop at 60.¹"),
        ('Stop at 60.<a href="#s1">1</a>,<a href="#s2">2</a> Then rest.', "Stop at 60.¹,²"),
        ('Stop at 60.[<a href="#s1">1</a>] Then rest.', "Stop at 60.[1]"),
    ],
)
def test_a_mark_behind_a_full_stop_ends_the_sentence_whatever_its_form(markup, first):
    assert sentences_of(markup) == [first, "Then rest."]


def test_a_mark_behind_an_abbreviation_ends_no_sentence():
    assert sentences_of("Give vit.<sup>1</sup> and approx.<sup>2</sup> half of it.") == [
        "Give vit.1 and approx.2 half of it."
    ]


def test_each_link_of_a_raised_list_is_one_mark():
    sentence = sentence_of(
        'In March.<sup><a href="#s5">5</a>,<a href="javascript:void(0)">6</a></sup> He'
    )

    assert [(mark.kind, mark.span.of(sentence.text), mark.target) for mark in sentence.marks] == [
        ("citation", "5", "#s5"),
        ("citation", "6", ""),
    ]


def test_a_mark_in_brackets_is_not_heard_with_empty_ones():
    assert "()" not in said_of('Drink 5 mL [<a href="#s1">1</a>] of it')


def test_a_link_to_another_step_is_no_raised_mark():
    assert text_of('Go on with step <a href="#step-3">3</a> now') == "Go on with step 3 now"


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ("Give 75 mg/m<sup>2</sup>", "Give seventy five milligrams per square meter"),
        ("At 10<sup>5</sup> copies", "At ten to the power of five copies"),
        ("Of 80<sup>4</sup> people", "Of eighty people"),
        ("Add 2<sup>1</sup>/<sub>4</sub> cups", "Add two and one quarter cups"),
        ("Drink 1&#8201;500 mL", "Drink one thousand five hundred milliliters"),
    ],
)
def test_it_is_heard_as_it_is_meant(markup, said):
    assert said_of(markup) == said


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Drink 1&#8201;500 mL of it", "Drink 1\u202f500 mL of it"),
        ("Among 12&#8239;000&nbsp;people", "Among 12\u202f000 people"),
        ("All 1&thinsp;234&thinsp;567 cells", "All 1\u202f234\u202f567 cells"),
        ("Take 5&#8239;mg now", "Take 5 mg now"),
        ("In 2020&#8201;500 people", "In 2020 500 people"),
        ("Of 3&#8201;5000 and", "Of 3 5000 and"),
    ],
)
def test_narrow_spaces_part_the_thousands_of_one_number(markup, text):
    assert text_of(markup) == text
    assert text_of(f"{markup} <b>twice</b>") == f"{text} twice"


@pytest.mark.parametrize(
    ("math", "text"),
    [
        ("<mfrac><mn>1</mn><mn>4</mn></mfrac>", "¼"),
        ("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>", "2½"),
        ("<mi>r</mi><mo>=</mo><msup><mi>d</mi><mn>2</mn></msup>", "r = d²"),
        (
            "<mn>3</mn><mo>×</mo><msup><mn>10</mn><mrow><mo>-</mo><mn>6</mn></mrow></msup>",
            "3 × 10⁻⁶",
        ),
        ("<msup><mi>K</mi><mo>+</mo></msup>", "K⁺"),
        ("<msub><mi>O</mi><mn>2</mn></msub>", "O₂"),
        ("<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "x^(n + 1)"),
        ("<msqrt><mi>a</mi></msqrt>", "√a"),
        ("<mfrac><mtext>dose in mg</mtext><mtext>weight</mtext></mfrac>", "(dose in mg) / weight"),
        (
            "<mmultiscripts><mi>I</mi><mprescripts/><none/><mn>123</mn></mmultiscripts>",
            "¹²³I",
        ),
        (
            "<semantics><mrow><mi>a</mi></mrow><annotation>\\alpha</annotation></semantics>",
            "a",
        ),
    ],
)
def test_a_formula_is_one_line_of_text(math, text):
    assert text_of(f"Here <math>{math}</math> is written") == f"Here {text} is written"


def test_a_formula_of_many_levels_is_read():
    deep = "<mrow>" * 400 + "<mn>7</mn>" + "</mrow>" * 400

    assert text_of(f"Here <math>{deep}</math> is written") == "Here 7 is written"


def test_a_title_that_names_a_formula_is_said_once():
    page = PAGE.replace("Blood tests explained</title>", "What CO2 does</title>").replace(
        "<h1>Blood tests explained", "<h1>What CO<sub>2</sub> does"
    )
    article = extract(Source("page.html", page.format(text="It is a gas.").encode()))

    assert "What CO" not in article.text
