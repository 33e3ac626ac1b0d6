"""Words in capitals: which are said as words, and which letter by letter."""

import re

VOWELS = frozenset("AEIOUYaeiouy")
# Said as words although written in capitals.
ACRONYMS = frozenset(
    "AIDS NATO NASA SARS COVID UNICEF UNESCO OPEC ANOVA GERD SIDS CAPTCHA LASER RADAR SCUBA "
    "SWAT PIN SIM RAM ROM ZIP FEMA OSHA CPAP BIPAP NSAID CABG MERS MEDLINE PUBMED EMBASE CINAHL "
    "HIPAA PEPFAR NICE SNAP WIC DARE RICE FAST BRAT DASH MIND PICC TENS LASIK LEEP TURP "
    "PERRLA ELISA PCOS NSAIDS NICU PICU SAD PRISMA CONSORT GRADE STROBE COPE VITAMIN TED "
    "NVIDIA IKEA LEGO VISA FIFA MRSA ASCII JPEG GIF YOLO ASAP DREAM SMART REM NREM PET CAT SPECT "
    "MAOI SCOBY HELLP TORCH POTS CREST GLP ACE DOAC CRISPR TALEN CAR".split()
) - frozenset("MRSA GLP MAOI CREST PCOS".split())
# Spoken as words when shouted in running text; anything in capitals that is longer is a word too.
SHOUTED = frozenset(
    "a an and are as at be but by can did do does for from get go had has have he her him his "
    "how i if in into is it its may me more most much must my need new no nor not now of off on "
    "one only or our out over own per she so some stop such than that the their them then they "
    "this to too two under up us use very was we were what when where which who why will with "
    "you your all any call ask ever never always also both each even every few first give good "
    "high keep last less let like live long look low made main make many men might need next "
    "none once open part read real risk same see seek self side sign skip slow soon take tell "
    "test time tips try type wait want warm well wide work yes help free food fact facts diet "
    "dose drug drugs pain care cold cough heart liver lung skin bone brain blood body baby "
    "child adult women home heat hot ice eat drink sleep rest salt sugar fat safe year years "
    "day days week weeks month old age daily end here there these those about after again back "
    "been best big before being key list note page plan question step steps signs symptom cause "
    "causes treat risks cure cures death die harm hurt save sick ill well mean means know avoid "
    "check find follow learn start think watch right wrong left water milk meat fish eggs nuts "
    "tea oil run walk sit stand lie move stay grow gain lose loss gut eye eyes ear ears nose "
    "mouth hand hands foot feet knee hip hips back neck head hair nail nails teeth gum gums bad "
    "but dad mom son man woman boy girl kids teen teens team top ten six five four three nine "
    "eight seven zero half full empty ready done gone come came goes went said says seen saw "
    "tired yoga zinc iron ban buy pay sun cup war act add aid aim air art bag bar bed bet bit "
    "box bus bug cat dog car cut dry fit flu fun gas got guy hit hay hey job joy kit law leg "
    "lot map met mix net nut odd pan pet pen pie pop pot put raw red rid sad sea set sex sky "
    "spa tag tap tax tie tip toe ton toy van via vet wax web wet win won yet main street july "
    "june apr road city town exit news blog shop sale deal gift card".split()
)
# Initialisms with an "A" inside that engines spell by themselves: kept as written, for a letter A
# that stands alone is easily taken for the article.
KNOWN = frozenset(
    "FDA CDC NIH WHO HIV MRI IBS IBD UTI STI ADHD EKG ECG EEG OTC IUD IVF ICU ER DNA RNA USA US "
    "UK EU UN BMI BPA UV UVA UVB LDL HDL TSH PSA CBT CBD THC PTSD OCD GAD COPD SSRI SNRI MAOI "
    "IQ ID TV AI PA RN DO MD IV IM PT OT ALS MS ED EMS EMT CPR AED GI GP NHS PMS PMDD HRT HPV "
    "HSV EBV RSV TB CF RA OA SLE CKD AHA ADA APA AAP EPA DEA VA IRS FBI CIA "
    "TIA CVA ESRD CLA DHEA DHA ALA AMA AARP ISBN PMID DOI HLA INR ICD ICP IUI IUGR ANA AKI ALT AST "
    "ALP COX DIY EDS EMG ENT ESR ERCP FAQ IOP ITP IUS MAO MCI NAFLD NIA OSA OAB PID RDA SIBO STD "
    "TBI TMJ UVC VTE EGFR MDMA AED".split()
)  # fmt: skip
BOTH = frozenset("IT US WHO OR AS IS ED DO ME AM PM IN ID PA MS HE SO GO MAY VA".split())
CAMEL = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]")


def camel_pieces(run: str) -> list[str]:
    """Part letters with capitals inside; those in capitals are spelled, the others are words.

    "mRNA" and "HbA" are letters throughout, "PaCO" is "Pa" and letters, "YouTube" stays whole.
    """
    pieces = CAMEL.findall(run)
    if any(len(piece) > 2 and not piece.isupper() for piece in pieces):
        return [run]
    if run[0].islower() or any(
        len(p) == 1 or (VOWELS.isdisjoint(p) and not p.isupper()) for p in pieces
    ):
        return [run.upper()]
    return pieces
