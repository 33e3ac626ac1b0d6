"""What the names, roles and tags of elements say about what they hold."""

import re
from functools import lru_cache

# One bit each; an element's mask is the sum of what its class, id, role and tag hint at.
NAVIGATION, COMMENTS, SHARE, RELATED, PROMOTION, AUTHOR, META, SIDEBAR = (1 << n for n in range(8))
FOOTER, HEADER, CONTENTS, FEEDBACK, CREDIT, REFERENCES, BODY, ARTICLE = (
    1 << n for n in range(8, 16)
)
FORM, ASIDE, CARD, HIDDEN, TITLE, WIDGET, NOTICE, MEDIA = (1 << n for n in range(16, 24))

NAMES: tuple[tuple[int, str], ...] = (
    (
        NAVIGATION,
        r"nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|pagination|pager|paging|skip-?link|skip-to"
        r"|site-?links|mega-?menu|topbar|toolbar|prev-?next|next-?prev|post-?nav\w*|nextprev|jump-?to|hamburger",
    ),
    (
        COMMENTS,
        r"comments?|comment-?list|disqus\w*|respond|replies|comment-?respond|livefyre|fb-?comments|discussion|reviews-?list",
    ),
    (
        SHARE,
        r"share|sharing|shares|sharebar|sharethis|social|socials|social-?\w+|share-?\w+|addtoany\w*|a2a|addthis\w*|sharedaddy|sd-?\w+"
        r"|print-?\w*|email-?(?:this|link|share)|follow-?us|ssba\w*|heateor\w*|mashsb\w*|like-?button|tweet-?\w*|save-?article|bookmark",
    ),
    (
        RELATED,
        r"related|relateds|related-?\w+|\w+-?related|recommend\w*|recirc\w*|read-?(?:more|next|also)|more-?(?:from|stories|posts|articles|news|on|in|like)"
        r"|also-?(?:like|read)|you-?(?:may|might)|popular|most-?\w+|trending|teasers?|outbrain|taboola|jp-relatedposts|up-?next|latest"
        r"|recent|recent-?\w+|suggest\w*|next-?(?:article|post|story)|see-?also|similar|explore|featured-?(?:posts|stories)|further-?reading|yarpp\w*|article-?list|post-?list",
    ),
    (
        PROMOTION,
        r"newsletter\w*|subscri\w+|sign-?up\w*|promo\w*|cta|cta-?\w+|call-?to-?action|advert\w*|ads?|ad-?\w+|ads-?\w+|dfp|gpt-?ad\w*|sponsor\w*|banner\w*"
        r"|pop-?up\w*|modal\w*|paywall\w*|cookies?|cookie-?\w+|consent\w*|gdpr\w*|ccpa|optin|opt-in|mailchimp|mc4wp\w*|affiliate\w*|buy-?(?:now|box)|shop\w*"
        r"|donat\w+|app-?(?:download|store|promo)|lead-?(?:form|gen)|overlay|lightbox|onetrust\w*|interstitial|marketing|product-?(?:card|box|list|grid)|coupon\w*",
    ),
    (
        AUTHOR,
        r"author|authors|author-?\w+|about-?(?:the-?)?author\w*|byline\w*|by-?line|bio|biography|contributor\w*|writer|reviewer\w*|reviewed-?by|written-?by|vcard|medical-?review\w*|expert-?\w+",
    ),
    (
        META,
        r"meta|meta-?\w+|\w+-meta|metadata|tags?|tag-?(?:list|cloud|links)|tagcloud|post-?tags|entry-?tags|article-?tags|categor(?:y|ies)|cat-?links|post-?(?:info|date|time)|date|dates|dateline|datetime|timestamp"
        r"|published|publish-?date|pub-?date|updated|last-?updated|read-?time|reading-?time|time-?(?:to-?)?read|kicker|eyebrow|topics?|keywords|views|view-?count|posted-?on|posted|entry-?footer|entry-?utility|article-?info|story-?info|labels?|badge|copyright|disclaimer\w*|disclosure\w*|license|isbn",
    ),
    (
        SIDEBAR,
        r"sidebar\w*|side-?bar\w*|right-?(?:rail|col|column|sidebar)|left-?(?:rail|sidebar)|rail|side-?(?:column|content|nav)|\w+-sidebar|secondary|widget-?area|off-?canvas|drawer",
    ),
    (
        FOOTER,
        r"footer\w*|foot|site-?info|colophon|page-?footer|site-?footer|post-?footer|bottom-?\w+",
    ),
    (
        HEADER,
        r"header|site-?header|masthead|page-?header|top-?(?:bar|header|nav)|branding|logo|hero-?nav",
    ),
    (
        CONTENTS,
        r"toc|toc-?\w+|table-?of-?contents?|\w+-toc|in-?this-?article|on-?this-?page|contents-?list|article-?contents|ez-toc\w*|lwptoc\w*|jump-?links|anchor-?(?:links|nav)|page-?nav\w*|quick-?links",
    ),
    (
        FEEDBACK,
        r"feedback\w*|helpful\w*|rating\w*|rate|ratings|survey\w*|poll|polls|vote|votes|voting|was-?this\w*|stars?|reactions?|thumbs",
    ),
    (
        CREDIT,
        r"credits?|photo-?credit|image-?credit|img-?credit|copyright|attribution|photographer|source-?credit|image-?source",
    ),
    (
        REFERENCES,
        r"references?|reflist|ref-?list|citations?|bibliograph\w*|footnotes?|endnotes?|sources|source-?list|works-?cited|article-?sources",
    ),
    (
        BODY,
        r"article-?(?:body|content|text|copy|main)|\w*articlebody\w*|entry-?(?:content|body|text)|post-?(?:content|body|entry|text|article)|story-?(?:body|content|text)|blog-?(?:content|body|post-?content)|page-?content|main-?(?:content|text|article)"
        r"|content-?(?:body|main|text|area|article)|body-?(?:text|copy|content)|rich-?text\w*|richtext|wysiwyg|prose|td-post-content|single-?content|the-?content|body|copy|text-?content|field-name-body|node-?content|longform|mw-parser-output|theiacontent\w*",
    ),
    (
        ARTICLE,
        r"article|post|story|entry|hentry|single|single-?post|blog-?post|content|main|page|text|node|type-?post|article-?\w+",
    ),
    (
        CARD,
        r"cards?|card-?\w+|\w+-card|tile|tiles|thumb|thumbs|thumbnail|thumbnails|carousel\w*|slider\w*|slick\w*|swiper\w*|grid-?item|list-?item|item-?list|listing|feed|loop",
    ),
    (
        TITLE,
        r"title|headline|entry-?title|post-?title|article-?title|article-?headline|page-?title|dek|standfirst|subtitle|sub-?headline|lede|excerpt|summary",
    ),
    (
        WIDGET,
        r"widgets?|widget-?\w+|wp-widget\w*|block-?(?:views|block|menu)|textwidget|module|plugin|embed|calculator|quiz|tool",
    ),
    (
        NOTICE,
        r"notice|alert|warning|message|error|toast|noprint|no-print|screen-?reader-?\w*|sr-?only|visually-?hidden|assistive|print-?only|hidden|hide|d-none|is-?hidden|u-?hidden|invisible|skip",
    ),
    (
        MEDIA,
        r"gallery|video\w*|player|caption|figcaption|wp-caption\w*|image-?caption|photo|slideshow|audio\w*|podcast\w*|jw-?player\w*",
    ),
)
SPLIT = re.compile(r"[\s,;:|/]+")
CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
PATTERN = tuple((bit, re.compile(rf"(?:{names})")) for bit, names in NAMES)

ROLES = {
    "navigation": NAVIGATION, "menu": NAVIGATION, "menubar": NAVIGATION, "contentinfo": FOOTER,
    "banner": HEADER, "complementary": SIDEBAR, "search": FORM, "dialog": PROMOTION,
    "alertdialog": PROMOTION, "tooltip": WIDGET, "toolbar": SHARE, "article": ARTICLE,
    "main": ARTICLE, "doc-toc": CONTENTS, "doc-endnotes": REFERENCES, "doc-bibliography": REFERENCES,
    "doc-footnote": REFERENCES, "listbox": FORM, "tablist": NAVIGATION, "form": FORM,
}  # fmt: skip
ITEMPROPS = {
    "articleBody": BODY, "author": AUTHOR, "datePublished": META, "dateModified": META,
    "headline": TITLE, "name": 0, "comment": COMMENTS, "publisher": META, "breadcrumb": NAVIGATION,
}  # fmt: skip
TAGS = {
    "nav": NAVIGATION, "footer": FOOTER, "header": HEADER, "aside": ASIDE, "form": FORM,
    "article": ARTICLE, "main": ARTICLE, "dialog": PROMOTION, "menu": NAVIGATION, "fieldset": FORM,
}  # fmt: skip


@lru_cache(maxsize=20_000)
def mask_of_names(names: str) -> int:
    """The hints of a class or id attribute."""
    mask = 0
    for token in SPLIT.split(names[:1000]):
        if token:
            mask |= mask_of_token(
                CAMEL.sub("-", token).lower().replace("_", "-").replace("--", "-")
            )
    return mask


@lru_cache(maxsize=20_000)
def mask_of_token(token: str) -> int:
    """The hints of one name: of all of it, or of its last or first word."""
    token = token.strip("-")
    mask = 0
    for bit, pattern in PATTERN:
        if pattern.fullmatch(token):
            mask |= bit
    if mask or "-" not in token:
        return mask
    words = token.split("-")
    for start, stop in ((0, len(words) - 1), (1, len(words)), (2, len(words)), (0, 1), (-1, None)):
        part = "-".join(words[start:stop])
        if part:
            for bit, pattern in PATTERN:
                if pattern.fullmatch(part):
                    mask |= bit
    return mask
