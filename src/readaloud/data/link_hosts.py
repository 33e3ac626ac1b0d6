"""Hosts the audit knows by kind, chosen for this project; a name ending in a dot is a part of one."""

JOURNALS = (
    "doi.org", "pubmed", "ncbi.nlm.nih.gov", "nejm.org", "thelancet.com", "bmj.com", "jamanetwork.com",
    "nature.com", "science.org", "sciencedirect.com", "springer.com", "wiley.com", "tandfonline.com",
    "oup.com", "cochrane", "cochranelibrary.com", "plos.org", "frontiersin.org", "mdpi.com", "biomedcentral.com",
    "karger.com", "sagepub.com", "pnas.org", "cell.com", "annals.org", "acpjournals.org", "ahajournals.org",
    "jstor.org", "medrxiv.org", "biorxiv.org", "europepmc.org", "clinicaltrials.gov", "crossref.org",
)  # fmt: skip
HEALTH_BODIES = (
    "who.int", "nhs.uk", "nice.org.uk", "mayoclinic.org", "clevelandclinic.org", "cancer.org",
    "cancerresearchuk.org", "heart.org", "diabetes.org", "arthritis.org", "healthdirect.gov.au",
    "medlineplus.gov", "cdc.gov", "nih.gov", "fda.gov", "ema.europa.eu", "hopkinsmedicine.org", "aafp.org",
    "rcpsych.ac.uk", "psychiatry.org", "apa.org", "acog.org", "aap.org", "stroke.org",
)  # fmt: skip
NEWS = (
    "bbc.", "nytimes.com", "theguardian.com", "washingtonpost.com", "reuters.com", "apnews.com", "npr.org",
    "cnn.com", "sciencedaily.com", "medscape.com", "webmd.com", "healthline.com", "medicalnewstoday.com",
)  # fmt: skip
SHOP_HOSTS = (
    "amazon.", "amzn.to", "ebay.", "etsy.com", "iherb.com", "vitacost.com", "swansonvitamins.com", "shopify",
    "gnc.com", "walmart.com", "clickbank", "shareasale", "clkbank", "aliexpress", "shop.", "store.", "buy.",
)  # fmt: skip
