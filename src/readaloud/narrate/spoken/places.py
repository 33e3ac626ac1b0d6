"""States of the U.S., said in full after the name of a place and nowhere else."""

import re

from readaloud.narrate.spoken import numerals
from readaloud.narrate.spoken.parts import Reading

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California",
    "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina",
    "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont",
    "VA": "Virginia", "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
    "DC": "D C",
}  # fmt: skip
DEGREES = frozenset("MD MA PA MS".split())  # after a person's name
# Abbreviations of medicine hardly ever: any name of a place before them will do.
ONLY_STATES = frozenset("AK AZ FL IA IL KS KY NJ NY TX UT WI WY".split())
# Cities that health pages name: large ones, and those of hospitals, universities and agencies.
CITIES = {
    "AL": "Birmingham Huntsville Mobile Montgomery Tuscaloosa", "AK": "Anchorage Fairbanks Juneau",
    "AR": "Fayetteville Little_Rock", "AZ": "Flagstaff Mesa Phoenix Scottsdale Tempe Tucson",
    "CA": "Anaheim Bakersfield Berkeley Davis Duarte Fresno Irvine La_Jolla Loma_Linda Long_Beach "
    "Los_Angeles Menlo_Park Oakland Palo_Alto Pasadena Redwood_City Riverside Sacramento San_Diego "
    "San_Francisco San_Jose Santa_Barbara Santa_Monica South_San_Francisco Stanford Torrance",
    "CO": "Aurora Boulder Colorado_Springs Denver Durango Fort_Collins Golden Pueblo",
    "CT": "Bridgeport Danbury Farmington Greenwich Hartford New_Haven New_London Norwalk Stamford "
    "Waterbury West_Hartford", "DC": "Washington", "DE": "Dover Newark Wilmington",
    "FL": "Gainesville Jacksonville Miami Orlando Tallahassee Tampa",
    "GA": "Athens Atlanta Augusta Columbus Decatur Macon Savannah", "HI": "Hilo Honolulu",
    "ID": "Boise Coeur_d'Alene Idaho_Falls Lewiston Meridian Moscow Nampa Pocatello Twin_Falls",
    "IN": "Bloomington Evansville Fort_Wayne Indianapolis Muncie South_Bend West_Lafayette",
    "LA": "Baton_Rouge Lafayette Lake_Charles Metairie New_Orleans Shreveport",
    "MA": "Amherst Boston Brookline Burlington Cambridge Framingham Lexington Lowell Medford "
    "Newton Northampton Salem Somerville Springfield Waltham Worcester",
    "MD": "Annapolis Baltimore Bethesda Columbia Frederick Gaithersburg Rockville Silver_Spring "
    "Towson", "ME": "Augusta Bangor Bar_Harbor Biddeford Brunswick Lewiston Portland",
    "MI": "Ann_Arbor Dearborn Detroit East_Lansing Flint Grand_Rapids Kalamazoo Lansing Southfield",
    "MN": "Duluth Minneapolis Rochester Saint_Paul St._Paul",
    "MO": "Columbia Kansas_City Saint_Louis St._Louis Springfield",
    "MS": "Biloxi Gulfport Hattiesburg Oxford Tupelo", "MT": "Billings Bozeman Butte Helena "
    "Missoula", "NC": "Asheville Chapel_Hill Charlotte Durham Greensboro Raleigh "
    "Research_Triangle_Park Wilmington Winston-Salem", "ND": "Bismarck Fargo Grand_Forks Minot",
    "NE": "Lincoln Omaha", "NH": "Concord Hanover Keene Lebanon Manchester Nashua",
    "NM": "Albuquerque Las_Cruces Santa_Fe", "NV": "Carson_City Henderson Las_Vegas Reno",
    "OH": "Akron Athens Cincinnati Cleveland Columbus Dayton Toledo Youngstown",
    "OK": "Norman Oklahoma_City Stillwater Tulsa",
    "OR": "Ashland Beaverton Bend Corvallis Eugene Gresham Hillsboro Medford Portland Salem",
    "PA": "Allentown Danville Harrisburg Hershey Lancaster Philadelphia Pittsburgh Scranton "
    "State_College", "RI": "Newport Pawtucket Providence Warwick",
    "SC": "Charleston Columbia Greenville Myrtle_Beach Spartanburg",
    "SD": "Pierre Rapid_City Sioux_Falls Vermillion",
    "TN": "Chattanooga Franklin Johnson_City Knoxville Memphis Murfreesboro Nashville",
    "VA": "Alexandria Arlington Charlottesville Falls_Church Norfolk Reston Richmond Roanoke "
    "Virginia_Beach", "VT": "Burlington Montpelier Rutland Stowe",
    "WA": "Bellevue Olympia Seattle Spokane Tacoma Vancouver",
    "WV": "Charleston Huntington Morgantown Wheeling",
}  # fmt: skip
_KNOWN = {state: frozenset(names.split()) for state, names in CITIES.items()}
_STATE = re.compile(r"(?P<state>[A-Z]{2})(?:,? (?P<zip>\d{5})(?:-(?P<more>\d{4}))?)?(?![\w-])")
_ZIP = re.compile(r"(\d{5})(?:-(\d{4}))?(?![\w-]|,\d)")
_STATE_BEFORE = re.compile(rf"[A-Z][a-z]+, (?:{'|'.join(STATES.values())}),? $")
_BEFORE_ZIP = re.compile(r"[A-Z][\w.]+,? $")
# The name before the comma: capitals and small letters, of which an initialism has none.
_NAME = re.compile(r"((?:(?:[A-Z][a-z]+|[A-Z][a-z]*[A-Z][a-z]+|St\.|Ft\.|Mt\.)[ -])*"
                   r"(?:Mc|Mac|O['’]|[Dd]['’]|De|La)?[A-Z][a-z]{2,}), $")  # fmt: skip
_FROM = re.compile(
    r"(?:\b(?:in|at|near|from|of|to|outside|around|through|serving|and|or|via)|[;(]|\d) $"
)
_WHERE = re.compile(r"\b(?:in|at|near|from|outside|around|serving|downtown) $")
_INSTITUTION = re.compile(
    r"(?:Hospitals?|Cent(?:er|re)s?|Clinics?|Universit(?:y|ies)|Colleges?|Institutes?|Schools?|"
    r"Medicine|Health|Laborator(?:y|ies)|Inc\.?|LLC|Corp\.?|Pharmaceuticals|Press|Street|St\.?|"
    r"Ave(?:nue|\.)?|R(?:oad|d\.?)|Drive|Dr\.?|Blvd\.?|Boulevard|Lane|Ln\.?|Way|Suite \d+|"
    r"Box \d+|\d(?:st|nd|rd|th))(?:,| in| at| of) $"
)
_LANDSCAPE = re.compile(
    r" (?:Islands?|Park|Forest|Beach|Lakes?|Valley|Springs|City|Falls|County|Heights|Hills?|Creek|"
    r"Rapids|Grove|Bay|Point|Harbor|Junction|Village|Township)$"
)
_CODE = re.compile("[A-Z]{2}")
_ROW = re.compile(r"(?<![\w-])(?:[A-Z]{2}, ){3,60}(?:(?:and|or|&) )?[A-Z]{2}(?![\w-])")
REACH = 120  # characters of a row of states that are looked at
_ANOTHER = re.compile(
    r",?;? (?:(?:and|or|to|&) )?(?:[A-Z][\w.'’-]+ ){0,2}[A-Z][a-z][\w.'’-]+, [A-Z]{2}\b"
)
# What goes on as a list of initialisms does: "…, or ultrasound", ", and ICU", ", MRI".
_LISTED = re.compile(r",? (?:and|or|nor|versus|vs\.?|plus|&)(?:/or)? |, [A-Z]{2,}|, (?:and|or) |/")


def read_state(text: str, pos: int) -> Reading | None:
    """A state after its city, with the ZIP code: "Santa, FL 95051"."""
    found = _STATE.match(text, pos)
    if found is None or found["state"] not in STATES:
        return None
    before = text[max(0, pos - 60) : pos]
    if found["zip"]:
        if not _BEFORE_ZIP.search(before):
            return None
    elif not _follows_place(text, pos, before, found) and not _is_among_states(text, pos):
        return None
    parts: Reading = [(pos, found.end("state"), STATES[found["state"]])]
    if found["zip"]:
        said = numerals.spell_digits(found["zip"] + (found["more"] or ""))
        parts.append((found.start("zip"), found.end(), said))
    return parts


def read_zip(text: str, pos: int) -> Reading | None:
    """A ZIP code by its four digits more, or after the name of its state: "Reno, Nevada 89502"."""
    found = _ZIP.match(text, pos)
    if found is None or not (found[2] or _STATE_BEFORE.search(text[max(0, pos - 60) : pos])):
        return None
    said = [numerals.spell_digits(digits) for digits in found.groups() if digits]
    return [(pos, found.end(), ", ".join(said))]


def _follows_place(text: str, pos: int, before: str, found: re.Match[str]) -> bool:
    """Whether two letters after a comma are a state, not one of the initialisms they also are."""
    name = _NAME.search(before)
    if name is None:
        return False
    state, ahead = found["state"], before[: name.start()]
    # "The Greater Hartford": the name may have words before it that are none of its own.
    words = name[1].split(" ")
    tails = ("_".join(words[n:]) for n in range(len(words)))
    if any(tail in _KNOWN.get(state, ()) for tail in tails):
        return state not in DEGREES or len(words) == 1 or "_".join(words) in _KNOWN[state]
    if state in ("MD", "MS"):
        return False
    if _INSTITUTION.search(ahead) or _LANDSCAPE.search(name[1]) or state in ONLY_STATES:
        return True
    if (
        pos < 60 and not name.start() and not text[found.end() :].strip(" .")
    ):  # "Sheffield, MA" alone
        return state not in DEGREES or len(words) == 1
    if state not in DEGREES and _ANOTHER.match(text, found.end()):
        return True
    if state in DEGREES or _LISTED.match(text, found.end()):
        return _WHERE.search(ahead) is not None
    return _FROM.search(ahead) is not None


def _is_among_states(text: str, pos: int) -> bool:
    """Whether it is one of many states in a row: "in AZ, IA, ID, and NM"."""
    for run in _ROW.finditer(text, max(0, pos - REACH), pos + REACH):
        if run.start() <= pos < run.end():
            codes = _CODE.findall(run[0])
            sure = not ONLY_STATES.isdisjoint(codes)
            return all(code in STATES for code in codes) and (sure or len(codes) > 4)
    return False
