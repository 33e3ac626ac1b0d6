"""A floor under the rules' reach: sentences written after them, in many words for the same forms.

The shares are measured, not wished for: raise them when the rules get better, never lower them.
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
LEAST_FLAGGED = 0.95
MOST_FALSE = 0.02

DOUBTFUL = """
Black seed oil shrinks tumours and clears the arteries.
Two spoons of fenugreek a day bring blood sugar back to normal.
Wearing amber around the neck soothes teething pain.
Our colostrum powder rebuilds the gut lining within a fortnight.
A pinch of asafoetida in warm water is a sure cure for colic.
Cupping draws stagnant blood and poisons out of the muscles.
The pineal gland is calcified by fluoride, and borax reverses it.
Reflexology stimulates the kidneys through the soles of the feet.
Colloidal silver kills every known virus without side effects.
Reishi has been revered for two thousand years as the mushroom of immortality.
Nine out of ten women lack magnesium.
The number of cases has tripled, and 1.4 million people now live with it.
Sitting is the second biggest killer in offices, and it doubles the risk of an early death.
Asthma costs the economy $80 billion a year.
In a recent poll, most parents said that they distrust cough syrup.
Numerous studies have confirmed the power of positive thinking.
Research proves that lavender calms the nerves.
Leading nutritionists swear by bone broth.
Scientists have long known that grains inflame the brain.
It is widely believed that cold feet bring on cystitis.
As everybody knows, sugar makes children wild.
Dr. Lorna Vesk says that juice fasts reset the immune system.
According to the Harrow Institute of Cell Medicine, most migraines begin in the gut.
The drug companies do not want you to find out about this root.
What your doctor will never tell you about statins.
My aunt swears by onion socks for fever.
I took the drops for ten days and my eczema was gone.
Thousands of people have already been cured by this method.
Stop your blood pressure tablets once the tea begins to work.
Say no to chemotherapy and let the body do its work.
You do not need a doctor for this, and even newborns can take it.
Rub butter into the burn and cover it with flour.
Swallow a capful of hydrogen peroxide every morning.
Fast on water for twenty-one days and nothing else.
Headaches in the first days are a good sign that the poisons are leaving.
Take as many capsules as you like, for you cannot overdose on a plant.
Vaccination overloads the body with mercury and causes autism.
Pesticides are the true cause of nearly all modern disease.
Skipping lunch slashes the risk of dementia, a new study reveals.
In rats the extract melted fat away, so it will work for you too.
Curcumin switches off NF-kB and floods the brain with BDNF.
Meditation raises serotonin and shrinks the amygdala.
People who nap were 23% less likely to die.
When the sacral chakra is blocked, the hips ache.
Knee pain means that you resist moving forward in life.
Grief is stored in the lungs and comes out as a cough.
Lemon water alkalises the body and starves cancer.
Your liver is clogged with sludge and needs a flush.
The body heals itself once its energy flows again.
Homeopathic pellets strengthen the constitution gently and without risk.
Order your starter kit today and save 30%.
Our herbalists have formulated a tonic that banishes fatigue.
Acupuncture works better than any painkiller.
It is a proven remedy for gout, completely safe for all ages.
Garlic oil is one of the best natural antibiotics.
This miracle fruit heals the liver overnight.
Ginger tea gets rid of a cold in a single day.
The wound was washed and then the
As these studies show, the matter is complicated.
Turmeric helps with everything from acne to cancer.
Vetiver oil is prized for its grounding effect on body and mind.
Moringa offers a wealth of benefits for the skin and the gut.
Schisandra is used to treat coughs and night sweats.
Yarrow acts as a natural astringent and stops bleeding.
If you wake up tired, you may have adrenal fatigue.
Leaky gut lies behind most food intolerances.
Untested vaccines injure more children than measles ever did.
We asked for our own schedule and had them separate the MMR.
Amalgam fillings leach mercury into the brain day and night.
Anger that is never spoken manifests as disease in the liver.
Eczema represents a need for distance from the mother.
A weekly salt bath draws heavy metals out through the skin.
My joints began to heal when I gave up dairy.
I firmly believe that gluten makes arthritis worse.
Green tea burns fat around the belly while you sleep.
Pomegranate seeds protect you against every winter cold.
Sulphur melts gallstones, and the flush sweeps them out.
The safest way to lower cholesterol is a clove of garlic a day.
Boldo tea is a popular remedy for sluggish digestion.
My brother threw his Lipitor in the bin and never looked back.
We weaned our daughter off the Concerta and gave her fish oil.
Quit your omeprazole cold and sip the broth instead.
Say goodbye to your inhaler with breathing drills.
Clary sage is nature's Valium.
A square of dark chocolate beats ibuprofen for cramps.
Pills will never fix a tired gland.
Clinically dosed and doctor formulated.
Loved by over 40,000 families.
Get $20 off with this link.
The mats are $149 in our shop.
The planet hums at a frequency that heals our cells.
Undigested food particles seep into the blood.
Your kidneys are holding old fear.
The vagus nerve is rebooted after one session.
Since the masts went up, childhood cancer has doubled.
Medical schools spend under an hour on nutrition.
What your cardiologist won't mention.
Nobody can patent a herb.
One reader wrote that she had lost two stone by June.
Her scans came back clear.
Couldn't be gentler.
It cannot be patented, so nobody studies it.
There is no money in it for the drug companies.
Doctors are never taught about nutrition, so they cannot advise on it.
Command the spirit of fear to leave in the name of Jesus.
A magnet draws the iron in the blood to the sore joint.
Without sugar the yeast starves and dies.
Bad blood is pulled out by the cups.
Refuse the shots, for a healthy child does not need any vaccines.
Elderberry will get your child through measles.
After one bottle my sinus infection was gone.
I threw away my crutches after the third session.
Each tooth is connected to an organ by a meridian.
Cinnamon works just like insulin.
With cannabis oil there is no need to tell your neurologist.
Epilepsy is caused by a lack of cannabinoids.
You will keep the weight off for good.
Fluoride lowers the IQ of children.
Write to us for the price of the three months' course.
You can bin them once the drops begin to work.
Decline the statin if it is offered.
We left our paediatrician and found a healer who listens.
Don't rush to the hospital, as they will only give you antibiotics.
Epileptics can fast without a worry.
Inhale the peroxide through a nebulizer for ten minutes.
Stare straight at the sun for a minute at dawn.
Don't be afraid to double the dose.
The biggest culprit is tap water.
That is no coincidence.
Seven Ways Bread Wrecks Your Brain
Screens are to blame for the rise.
As sugar went up, so did dementia.
The medical world is slowly waking up to this.
Follow the money and you will understand.
It gave him his life back.
A landmark Yale study backs this up.
Our dormant DNA is waking up.
An archangel is close when the candle flickers.
The womb stores the grief of grandmothers.
Your pineal gland is calcified.
Chlorella mops up mercury and other toxins.
The body does not recognise synthetic vitamins.
Hard water leaches calcium out of the bones.
Berberine flips the switch that tells cells to burn fat.
The kit ships within two days.
It pays for itself in a month.
Herbs expel wind and cool the blood.
A thousand years of use cannot be wrong.
"""

SOUND = """
Wash your hands with soap for at least twenty seconds.
Most sore throats get better on their own within a week.
Antibiotics do not work against viruses.
Call an ambulance if the chest pain lasts longer than a few minutes.
Take the tablets with food, and do not crush them.
Your doctor may increase the dose if the first one does not help.
There is no cure for the common cold.
It is not known what causes the disease.
There is no good evidence that magnets relieve pain.
Some websites claim that a juice fast can cure diabetes.
Do not stop taking your medicine without talking to your doctor.
Insulin helps the body to use sugar for energy.
The liver and the kidneys clear waste from the blood.
The vaccine protects against measles, mumps and rubella.
Common side effects include nausea, headache and a dry mouth.
If you are pregnant, ask a pharmacist before you take any herbal product.
Chamomile may help some people to sleep, but the evidence is weak.
Ginger can interact with medicines that thin the blood.
Yoga is a practice that joins movement, breathing and rest.
Smoking is bad for the lungs and the heart.
People with asthma may wheeze or cough at night.
The bone is set in plaster for about six weeks.
A blood test can show whether you are anaemic.
Depression often comes together with anxiety.
Drink enough water when it is hot.
Adults need between seven and nine hours of sleep.
Try to walk for thirty minutes on five days of the week.
Keep medicines out of the reach of children.
The treatment depends on the size and the place of the tumour.
Surgery is done under a general anaesthetic.
Physiotherapy can help to strengthen the muscles around the joint.
Never put butter on a burn.
Bring a list of your medicines to the appointment.
Zinc is found in meat, beans and nuts.
Meditation is a way of training attention.
Herbal products are not checked as strictly as medicines.
Feeling sad for a while after a loss is normal.
The appendix is a small pouch at the beginning of the large bowel.
Early symptoms are easy to miss.
The rash usually starts on the face and spreads downwards.
A migraine attack can last from four hours to three days.
Ask the nurse to show you how to use the inhaler.
Does vitamin C prevent colds?
Myth: Cold weather causes colds.
Larger trials are needed before anybody can say more.
Children under five should not be given this medicine.
The test measures how well the kidneys filter the blood.
Some people find that a diary helps them to notice patterns.
Rest the ankle, cool it, and raise it above the heart.
The doctor looks into the ear with a small lamp.
Detoxes and cleanses have not been shown to remove anything that the body does not remove itself.
Acupuncture needles must be sterile.
Losing a little weight can take load off the knees.
Homeopathy is no substitute for vaccination.
Symptoms of a heart attack in women can differ from those in men.
Opening hours are from nine to five, and parking is free.
Diabetes raises your risk of heart disease.
Most bladder infections clear on their own within a few days.
Cumin has been used in the cuisines of India for centuries.
Some people use supplements because they feel tired.
The gallbladder stores bile and releases it after a meal.
Supporters of the diet say that it removes toxins.
There is not much research to suggest that cleanses do anything.
Vaccine injuries are rare, and every one is looked into.
This page looks at the benefits and risks of cannabis oil.
Adrenal fatigue is not a recognised diagnosis.
Dental fillings last for about ten years.
Anger and sadness are common after a stroke.
Soak the lentils in cold water overnight.
One of five nurses will call you back.
The word “detox” is used in many advertisements.
Before you buy a supplement, ask a pharmacist.
No herb has been shown to cure diabetes.
No vaccine protects everyone who gets it.
Followers believe that lemon water makes the blood alkaline.
Stop taking the tablets and get medical help at once if your face swells.
Most children get better at home within a week.
Coeliac disease is a condition in which eating gluten damages the small bowel.
Omeprazole and ranitidine lower the amount of acid in the stomach.
You do not need surgery if your sight is good enough for you.
At present no tablets have been shown to clear a cataract.
Medicines do not cure it, but they can make the symptoms easier to live with.
People who weigh less than 50 kg may need a lower dose.
The liver breaks the drug down into harmless products.
Water helps to flush bacteria out of the bladder.
Measles is usually a mild illness, but it can be serious in small children.
The team followed 4,000 nurses for twenty years.
Parking costs £3 for up to two hours.
Hold the hand of the child during the injection.
In our clinic you will see a nurse first.
Cool the burn under running water and let the heat out of the room.
The ship's doctor treats about thirty people on each voyage.
The doctor may phase the tablets out slowly.
A weak and thready pulse is a sign of shock.
Blocked drainage channels raise the pressure in the eye.
Your body is holding on to extra water.
The kidneys cannot keep up, and waste builds up in the blood.
Germs on the hands can make you sick.
Doctors cannot explain every pain.
A blood test can miss an early infection.
The virus hides itself in nerve cells for years.
In coeliac disease the body does not recognise it as food.
The gland works best in an alkaline environment.
Keep taking folic acid throughout pregnancy.
You can decline the test when it is offered.
Steroids are tapered off slowly.
Her prescription ran out on Friday.
Bring your rescue pack to the clinic.
The vaccine is back in stock at the pharmacy.
A month's supply costs £11.
Exercise keeps the lymph moving.
Sweat dries on the skin, cooling the blood.
Put the baby over your shoulder to release the wind.
Let the dough rise in a warm place.
Too much of the hormone draws calcium out of the bones.
The specialist told me it was gout.
Many people find the first week hard.
The programme pays for itself within five years.
The hand that receives the drip should rest on a pillow.
Spending a day in the sun without sunscreen can burn the skin.
Do not leave medicines in your bathroom cabinet.
Saw palmetto has only been tested in small studies.
Websites promise that the tea will melt fat.
High blood pressure often has no symptoms.
Statins lower cholesterol and cut the risk of a heart attack.
If you miss a dose, take it as soon as you remember.
Most people with flu feel better within two weeks.
Your nurse will check your blood pressure at each visit.
The kidneys filter the blood and make urine.
Physical activity can improve mood and sleep.
Too much salt raises blood pressure.
Eating plenty of fibre helps to prevent constipation.
Call 999 if someone has signs of a stroke.
Glue ear usually clears up by itself within three months.
Hearing aids make sounds louder.
A hearing test shows which sounds you can hear.
Some antibiotics can harm hearing.
Wear ear protection at concerts.
Physiotherapy is the first treatment for most people with tennis elbow.
The operation takes about an hour.
You will be able to go home the same day.
The wound should be kept dry for 48 hours.
Stitches are removed after ten days.
You may feel tired for a few weeks after the operation.
Insulin lets sugar move from the blood into the cells.
Type 1 diabetes cannot be prevented.
Losing weight can put type 2 diabetes into remission.
Check your feet every day if you have diabetes.
An inhaler delivers medicine straight to the lungs.
A preventer inhaler works only if you use it every day.
Smoking during pregnancy harms the baby.
Babies should sleep on their backs.
Breast milk contains antibodies that protect the baby.
Vaccines train the immune system to recognise germs.
Antibiotics do not help with a cold.
Honey can soothe a cough in children over one year.
Never give honey to a baby under one year.
Drink small sips of water often.
The rash is contagious until the blisters have dried.
Cold sores heal by themselves within ten days.
Avoid touching the sores and wash your hands.
Sunscreen protects the skin from ultraviolet rays.
Moles that change in shape or colour should be checked.
Melanoma is a type of skin cancer.
Cataract surgery replaces the cloudy lens with a clear one.
Glaucoma can damage the optic nerve without pain.
Eye drops lower the pressure in the eye.
Anaemia makes people feel tired and short of breath.
Iron tablets can turn stools black.
Take iron tablets with orange juice, since vitamin C helps the body to absorb iron.
Thyroid hormone controls how fast the body uses energy.
Levothyroxine replaces the hormone that the thyroid no longer makes.
Depression is common and can be treated.
Talking therapies help many people.
Do not stop antidepressants suddenly.
Alcohol can make anxiety worse.
Caffeine keeps some people awake.
Keep the bedroom dark, quiet and cool.
Osteoporosis makes bones weak and more likely to break.
Calcium and vitamin D keep bones strong.
Gout is caused by too much uric acid in the blood.
Ibuprofen eases the pain and swelling of gout.
Shingles can be prevented with a vaccine.
The vaccine is recommended for people over 65.
Coughs and sneezes spread germs.
Norovirus spreads easily in schools and care homes.
Tell your employer if you handle food.
Endometriosis can make it harder to get pregnant.
A laparoscopy is the only sure way to diagnose it.
Hormone treatment does not cure it but eases the pain.
One woman in ten with the condition needs a second operation, according to the clinic's audit.
Our helpline is open from nine to five.
We thank the families who shared their stories.
My mother died of cancer when I was nine.
I was diagnosed with lupus in 2012.
The support group meets on the first Monday of the month.
"""


def share_flagged(text: str, page: Callable[[str], Article]) -> tuple[float, list[str], list[str]]:
    """The share of the lines, each a page of its own, with what was met and what was not."""
    met, missed = [], []
    for line in filter(None, text.splitlines()):
        found = audit(page(line), RULES, AuditSettings())
        (met if found.findings else missed).append(line)
    return len(met) / (len(met) + len(missed)), met, missed


@pytest.fixture
def line_page() -> Callable[[str], Article]:
    return lambda line: article_from_text("a.html", line)


def test_most_doubtful_sentences_are_flagged(line_page: Callable[[str], Article]) -> None:
    share, _, missed = share_flagged(DOUBTFUL, line_page)

    assert share >= LEAST_FLAGGED, missed


def test_sound_sentences_are_left_alone(line_page: Callable[[str], Article]) -> None:
    share, met, _ = share_flagged(SOUND, line_page)

    assert share <= MOST_FALSE, met
