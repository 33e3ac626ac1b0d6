"""Abbreviations: tables of what each stands for, and where it does."""

# Said in full wherever they stand, with their dot.
DOTTED = {
    "dr": "Doctor", "drs": "Doctors", "mr": "Mister", "mrs": "Misses", "ms": "Miz",
    "prof": "Professor", "rev": "Reverend", "hon": "Honorable", "gov": "Governor",
    "sen": "Senator", "rep": "Representative", "gen": "General", "col": "Colonel",
    "capt": "Captain", "lt": "Lieutenant", "sgt": "Sergeant", "cmdr": "Commander", "maj": "Major",
    "pres": "President", "supt": "Superintendent", "jr": "Junior", "sr": "Senior",
    "esq": "Esquire", "messrs": "Messieurs", "etc": "et cetera", "vs": "versus", "cf": "compare",
    "viz": "namely", "approx": "approximately", "incl": "including", "excl": "excluding",
    "max": "maximum", "avg": "average", "dept": "department", "univ": "university",
    "assn": "association", "assoc": "association", "inc": "Incorporated", "ltd": "Limited",
    "corp": "Corporation", "bros": "Brothers", "ave": "Avenue", "blvd": "Boulevard",
    "hwy": "Highway", "pkwy": "Parkway", "apt": "Apartment", "mt": "Mount", "ft": "Fort",
    "govt": "government", "intl": "international", "natl": "national", "misc": "miscellaneous",
    "temp": "temperature", "wt": "weight", "ht": "height", "diff": "difference",
    "med": "medicine", "hosp": "hospital", "pt": "patient", "pts": "patients", "yrs": "years",
    "yr": "year", "mos": "months", "wks": "weeks", "hrs": "hours", "hr": "hour",
    "mins": "minutes", "secs": "seconds", "tbsp": "tablespoon", "tsp": "teaspoon", "oz": "ounces",
    "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "thu": "Thursday",
    "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
    "spp": "species", "subsp": "subspecies", "var": "variety", "resp": "respectively",
    "ref": "reference", "refs": "references", "doz": "dozen", "ext": "extension",
    "tel": "telephone", "wk": "week", "pkg": "package", "pkgs": "packages", "lg": "large",
    "sm": "small",
}  # fmt: skip
# Words of the language too: abbreviations only with a dot and a capital, not at an end.
ONLY_CAPITAL = frozenset("rep gen col maj pres sen hon mon wed sat rev gov mt ft ms lt sun".split())
ONLY_LOWER = frozenset("med temp diff pt pts wt ht var resp ref refs ext tel max lg sm".split())
# Heart rate, cystic fibrosis, magnetic resonance, multiple sclerosis: letters before a full stop.
NO_SHORTS = frozenset("HR CF MR MS".split())
# Said in full only before a number.
BEFORE_NUMBER = {
    "fig": "Figure", "figs": "Figures", "no": "number", "nos": "numbers", "vol": "volume",
    "vols": "volumes", "p": "page", "pp": "pages", "pg": "page", "ch": "chapter", "chap": "chapter",
    "sec": "section", "sect": "section", "eq": "equation", "eqs": "equations", "ref": "reference",
    "refs": "references", "tab": "table", "app": "appendix", "art": "article", "ver": "version",
    "v": "version", "pt": "part", "ed": "edition", "para": "paragraph", "suppl": "supplement",
    "ex": "example", "apt": "Apartment", "ste": "Suite", "rm": "Room", "bldg": "Building",
    "ca": "circa", "c": "circa", "min": "minimum",
    "wk": "week", "mo": "month", "yr": "year", "ext": "extension",
    "tel": "telephone",
    "s": "section", "ss": "sections",
    "lv": "level", "lvl": "level", "vers": "version", "approx": "approximately", "st": "stage",
    "wt": "weight", "ht": "height", "temp": "temperature", "resp": "respiration",
    "iss": "issue", "wks": "weeks", "rte": "Route",
}  # fmt: skip
NUMBERED_WITHOUT_DOT = frozenset(
    "fig figs vol eq eqs pp pg apt ste ext rm bldg ver wk wks rte".split()
)
WITHOUT_DOT = {
    "Dr": "Doctor", "Mr": "Mister", "Mrs": "Misses", "Ms": "Miz", "Prof": "Professor",
    "vs": "versus", "Fig": "Figure", "Figs": "Figures", "approx": "approximately",
    "etc": "et cetera", "Jr": "Junior", "Sr": "Senior", "Blvd": "Boulevard", "Ave": "Avenue",
    "Hwy": "Highway", "hwy": "Highway", "Rx": "prescription", "Dx": "diagnosis",
    "Tx": "treatment", "Hx": "history", "Sx": "symptoms", "PhD": "P H D", "PhDs": "P H Ds",
    "PharmD": "Pharm D", "EdD": "E D D", "PsyD": "Psy D", "DrPH": "Doctor P H", "mos": "months",
    "yrs": "years", "hrs": "hours", "wks": "weeks", "tbsp": "tablespoon", "tsp": "teaspoon",
    "mcg": "micrograms", "mg": "milligrams", "kg": "kilograms", "mL": "milliliters",
    "ml": "milliliters", "mmHg": "millimeters of mercury", "kcal": "kilocalories",
    "lbs": "pounds", "oz": "ounces", "cm": "centimeters", "mm": "millimeters", "km": "kilometers",
    "dL": "deciliters", "mEq": "milliequivalents", "mmol": "millimoles", "kJ": "kilojoules",
    "mph": "miles per hour", "bpm": "beats per minute", "ppm": "parts per million",
    "dB": "decibels", "Hz": "hertz", "kHz": "kilohertz", "MHz": "megahertz",
    "mSv": "millisieverts", "Hg": "mercury", "µg": "micrograms", "μg": "micrograms",
    "subq": "under the skin", "Subq": "under the skin", "SubQ": "under the skin",
    "subQ": "under the skin", "prn": "as needed", "PRN": "as needed", "qd": "once a day",
    "QD": "once a day", "qid": "four times a day", "QID": "four times a day",
    "tid": "three times a day", "TID": "three times a day", "BID": "twice a day",
    "qod": "every other day", "QOD": "every other day", "qhs": "at bedtime", "QHS": "at bedtime",
    "WWI": "World War one", "WWII": "World War two",
    "qHS": "at bedtime", "tds": "three times a day", "qds": "four times a day",
    "qAM": "every morning", "qam": "every morning", "qPM": "every evening",
    "qpm": "every evening", "NPO": "nothing by mouth", "npo": "nothing by mouth", "YoY": "YoY",
    "pH": "P H", "hs": "at bedtime", "CoV": "co-V", "nCoV": "N co-V", "HCoV": "H co-V",
    "QDS": "four times a day", "NaCl": "sodium chloride",
    "KCl": "potassium chloride", "Hb": "hemoglobin", "Hgb": "hemoglobin", "Hct": "hematocrit",
    "Hwys": "Highways", "pkwy": "Parkway", "Pkwy": "Parkway", "govt": "government",
    "doi": "D O I",
    "BP": "blood pressure", "CI": "confidence interval", "CIs": "confidence intervals",
}  # fmt: skip
# Read in full only beside an amount: "BP 120/80", "95% CI", "2 tab po bid".
AFTER_AMOUNT = {
    "po": "by mouth", "PO": "by mouth", "bid": "twice a day", "CI": "confidence interval",
    "IV": "intravenously", "IM": "intramuscularly", "SC": "under the skin", "SQ": "under the skin",
    "SL": "under the tongue", "PR": "rectally", "pr": "rectally", "hs": "at bedtime",
    "HS": "at bedtime", "OU": "in both eyes", "ac": "before meals", "AC": "before meals",
    "pc": "after meals", "qd": "once a day", "bd": "twice a day", "tab": "tablet",
    "tabs": "tablets", "cap": "capsule", "caps": "capsules", "nocte": "at night",
}  # fmt: skip
VITAMINS = {
    "vit": "vitamin", "vits": "vitamins", "multivit": "multivitamin", "multivits": "multivitamins",
}  # fmt: skip
# Read in full only after a dose; elsewhere they are overdoses, bipolar disorder, dissolved solids.
AFTER_DOSE = {
    "od": "once a day", "OD": "once a day", "BD": "twice a day", "TDS": "three times a day",
    "OS": "in the left eye",
}  # fmt: skip
ROADS = {"rd": "Road", "ln": "Lane", "sq": "Square", "ct": "Court", "ter": "Terrace"}
# Dotted letters, looked up without their dots in lower case.
LETTERS = {
    "bd": "twice a day", "tds": "three times a day", "qds": "four times a day", "yo": "year old",
    "eg": "for example", "ie": "that is", "bid": "twice a day", "tid": "three times a day",
    "qid": "four times a day", "qd": "once a day", "qod": "every other day", "qhs": "at bedtime",
    "hs": "at bedtime", "prn": "as needed", "po": "by mouth", "npo": "nothing by mouth",
    "ac": "before meals", "pc": "after meals", "am": "a.m.", "pm": "p.m.", "qam": "every morning",
    "qpm": "every evening", "qh": "every hour", "od": "once a day", "nb": "note",
    "phd": "P H D", "wo": "without", "aka": "also known as", "sl": "under the tongue",
    "sc": "under the skin", "sq": "under the skin", "qs": "as much as needed", "stat": "at once",
}  # fmt: skip
LETTERS_ONLY_LOWER = frozenset(
    "bd yo ac pc od hs sl sc sq nb qs wo po".split()
)  # "P.O. Box", "S.C.", "A.C."
LETTERS_IN_FRONT = frozenset("eg ie nb aka am pm phd".split())  # a capital behind opens nothing
ENDS_SENTENCES = frozenset("etc yrs yr mos wk wks hrs hr mins secs tbsp tsp oz pts".split())
STREETS = {
    "St": "Street", "Ave": "Avenue", "Rd": "Road", "Blvd": "Boulevard", "Dr": "Drive", "Ln": "Lane",
    "Ct": "Court", "Pl": "Place", "Sq": "Square", "Hwy": "Highway", "Pkwy": "Parkway",
    "Ter": "Terrace", "Cir": "Circle", "Trl": "Trail", "Expy": "Expressway", "Fwy": "Freeway",
    "hwy": "Highway", "st": "street", "ave": "avenue", "rd": "road", "blvd": "boulevard",
}  # fmt: skip
DIRECTIONS = {"N": "North", "S": "South", "E": "East", "W": "West", "NE": "Northeast",
              "NW": "Northwest", "SE": "Southeast", "SW": "Southwest"}  # fmt: skip
SLASHED = {
    "t1/2": "T one half",
    "w/v": "weight per volume", "w/w": "weight per weight", "v/v": "volume per volume",
    "m/v": "mass per volume",
    "w/o": "without", "w/": "with", "b/c": "because", "c/o": "care of", "n/a": "not applicable",
    "N/A": "not applicable", "s/p": "after", "h/o": "history of", "f/u": "follow up",
    "r/o": "rule out", "y/o": "year old", "I/O": "input and output", "a/k/a": "also known as",
    "w/c": "week commencing", "w/in": "within", "w/u": "workup",
    "d/c'd": "discontinued", "d/c’d": "discontinued",
    "p/w": "per week", "S/L": "under the tongue", "s/l": "under the tongue",
    "S/C": "under the skin", "s/c": "under the skin",
    "d/c": "discontinue", "D/C": "discontinue", "m/s": "meters per second",
    "km/h": "kilometers per hour",
}  # fmt: skip
