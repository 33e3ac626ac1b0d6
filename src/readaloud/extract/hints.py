"""What the names, roles and tags of elements say about what they hold."""

# ruff: noqa: E501 - a table

import re
from collections.abc import Iterable

# One bit each; an element's mask is the sum of what its class, id, role and tag hint at.
KINDS = (
    "navigation", "comments", "share", "related", "promotion", "author", "meta", "sidebar",
    "footer", "header", "contents", "feedback", "credit", "references", "body", "article",
    "form", "aside", "card", "title", "widget", "notice", "media", "list", "intro", "question",
    "video", "shop", "dialog",
)  # fmt: skip
(
    NAVIGATION, COMMENTS, SHARE, RELATED, PROMOTION, AUTHOR, META, SIDEBAR, FOOTER, HEADER,
    CONTENTS, FEEDBACK, CREDIT, REFERENCES, BODY, ARTICLE, FORM, ASIDE, CARD, TITLE, WIDGET,
    NOTICE, MEDIA, LIST, INTRO, QUESTION, VIDEO, SHOP, DIALOG,
) = (1 << place for place in range(len(KINDS)))  # fmt: skip

# Words of a class or id, and pairs of words run together ("read-more", "readMore", "read_more").
WORDS = {
    NAVIGATION: "nav navbar navigation menu submenu menus breadcrumb breadcrumbs crumb crumbs"
    " pagination pager paging skip topbar toolbar megamenu sitenav hamburger dropdown tabs tablist"
    " navlinks skiplink skipto prevnext nextprev postnav postnavigation pagenav sublinks sitelinks"
    " navs subnav topnav",
    COMMENTS: "comment comments commentlist disqus respond reply replies commentform livefyre"
    " discussion commenter commentarea userreviews kommentar kommentare commentaires comentarios",
    SHARE: "share sharing shares sharebar sharethis social socials addtoany a2a addthis sharedaddy"
    " sharebuttons socialshare socialmedia print email followus ssba heateor mashsb tweet"
    " bookmark sharer sharelinks socialicons shariff jssocials follow teilen partager compartir",
    RELATED: "related relateds recommended recommendation recommendations recommends recirc"
    " recirculation readmore readnext readalso morefrom morestories moreposts morearticles"
    " moreonthis alsolike alsoread youmaylike youmayalso popular mostpopular mostread trending"
    " teaser teasers outbrain taboola jprelatedposts upnext latest recent recentposts suggested"
    " suggestions nextarticle nextpost seealso similar explore furtherreading yarpp articlelist"
    " postlist latestposts recentarticles relatedposts relatedarticles relatedcontent crosslink"
    " crosslinks keepreading morelike collections verwandte relacionados relacionadas"
    " similaires weiterlesen",
    PROMOTION: "newsletter newsletters subscribe subscription subscriber signup promo promos"
    " promotion promotions promotional cta ctas calltoaction advert adverts advertisement"
    " advertisements ad ads adslot adunit dfp gpt adsense sponsor sponsored sponsors banner banners"
    " paywall cookie cookies cookiebar cookienotice consent gdpr ccpa optin mailchimp mc4wp"
    " affiliate affiliates donate donation donations onetrust interstitial marketing leadform"
    " leadgen appstore hubspot convertkit upsell freetrial contactus getquote requestquote werbung"
    " anzeige publicite publicidad",
    SHOP: "shop shopping product products productcard price prices pricing buybox buynow buy cart"
    " coupon coupons offer offers deal deals retailer retailers merchant",
    DIALOG: "modal modals popup popups popin overlay lightbox tooltip tooltips popover popovers"
    " glossaryterm flyout",
    AUTHOR: "author authors byline bylines bio bios biography contributor contributors writer"
    " reviewer reviewers reviewedby writtenby vcard medicalreview medicalreviewer expert experts"
    " aboutauthor abouttheauthor authorbox authorbio authorinfo editedby editorbio editorname"
    " profile team factchecked avatar gravatar autor autora auteur",
    META: "meta metadata metas tag tags taglist tagcloud tagged category categories cat catlinks"
    " postinfo postmeta entrymeta entryfooter postdate posttime date dates dateline datetime"
    " timestamp published publishdate pubdate updated lastupdated modified readtime readingtime"
    " timetoread minread kicker eyebrow topic topics keywords views viewcount posted postedon"
    " labels badge badges articleinfo storyinfo info time reading",
    SIDEBAR: "sidebar sidebars rail rightrail leftrail rightcol rightcolumn leftcol secondary"
    " widgetarea offcanvas drawer sidenav sticky complementary sidecolumn siderail",
    FOOTER: "footer footers foot siteinfo colophon pagefooter sitefooter subfooter"
    " postfooter legal copyright bottombar",
    HEADER: "header headers siteheader masthead pageheader topheader branding logo brand",
    CONTENTS: "toc tableofcontents tableofcontent inthisarticle onthispage contentslist"
    " articlecontents eztoc lwptoc jumplinks anchorlinks anchornav quicklinks jumpto contentsnav"
    " pagecontents outline keytakeaways",
    FEEDBACK: "feedback helpful rating ratings rate survey surveys poll polls vote votes voting"
    " wasthis stars star reaction reactions thumbs kksr",
    CREDIT: "credit credits photocredit imagecredit imgcredit attribution photographer"
    " sourcecredit imagesource",
    REFERENCES: "reference references reflist citation citations bibliography footnote footnotes"
    " endnote endnotes sources sourcelist workscited articlesources refs",
    BODY: "articlebody articlecontent articletext entrycontent entrybody postcontent postbody"
    " storybody storycontent blogcontent blogbody pagecontent maincontent mainarticle contentbody"
    " contentmain contentarea bodytext bodycopy bodycontent richtext wysiwyg prose singlecontent"
    " thecontent textcontent nodecontent longform parseroutput theiacontent articlecopy"
    " blogpostcontent rte formattedtext markdown",
    ARTICLE: "article post story entry hentry single blogpost blog content main page text node copy"
    " body primary",
    FORM: "form forms input search searchform searchbox login register signin formfield contact"
    " calculator",
    CARD: "card cards tile tiles thumb thumbnail thumbnails carousel slider slick swiper"
    " griditem listitem listing listings feed loop item items glide slide gallery",
    TITLE: "title headline heading entrytitle posttitle articletitle pagetitle subheading subtitle"
    " subheadline",
    WIDGET: "widget widgets textwidget module modules plugin embed embeds quiz tool tools callout"
    " infobox box sticker",
    NOTICE: "notice alert warning message messages error toast noprint sronly visuallyhidden"
    " screenreader screenreadertext assistive printonly disclaimer disclaimers disclosure"
    " disclosures hidden hide",
    VIDEO: "video videos player lyte lytewrapper jwplayer vjs videojs brightcove youtube vimeo"
    " wpvideo mejs plyr videotitle videowrapper responsivevideo",
    MEDIA: "player caption captions figcaption wpcaption imagecaption photo photos"
    " slideshow audio podcast jwplayer image images img media figure picture",
    LIST: "list lists menuitem menulist ul links link linklist",
    INTRO: "intro introduction dek standfirst lede lead excerpt summary abstract deck hero",
    QUESTION: "faq faqs accordion accordions question questions answer answers toggle collapse"
    " collapsible panel",
}
ROLES = {
    "navigation": NAVIGATION, "menu": NAVIGATION, "menubar": NAVIGATION, "contentinfo": FOOTER,
    "banner": HEADER, "complementary": SIDEBAR, "search": FORM, "dialog": DIALOG,
    "alertdialog": DIALOG, "tooltip": DIALOG, "toolbar": SHARE, "article": ARTICLE,
    "main": ARTICLE, "doc-toc": CONTENTS, "doc-endnotes": REFERENCES, "doc-bibliography": REFERENCES,
    "doc-footnote": REFERENCES, "listbox": FORM, "tablist": NAVIGATION, "form": FORM,
}  # fmt: skip
ITEMPROPS = {
    "articleBody": BODY, "author": AUTHOR, "datePublished": META, "dateModified": META,
    "headline": TITLE, "comment": COMMENTS, "publisher": META, "breadcrumb": NAVIGATION,
}  # fmt: skip
TAGS = {
    "footer": FOOTER, "header": HEADER, "aside": ASIDE, "form": FORM,
    "article": ARTICLE, "main": ARTICLE, "dialog": DIALOG, "menu": NAVIGATION, "fieldset": FORM,
}  # fmt: skip

BITS: dict[str, int] = {}
for _bit, _words in WORDS.items():
    for _word in _words.split():
        BITS[_word] = BITS.get(_word, 0) | _bit

BEGINNINGS = frozenset(word[:end] for word in BITS for end in range(1, len(word)))
WORD = re.compile(r"[a-z]+\d?|[A-Z]+(?![a-z])|[A-Z][a-z]+")
# Names that say how something looks or what state it is in, by the habits of the common frameworks
# ("text-center", "md:hidden", "has-sidebar"), and the classes that blogs put on a whole post.
LOOKS = re.compile(
    r".*[:@/\[\]]"
    r"|(?:overflow|bg|border|shadow|rounded|font|cols?|offset|order|align|justify|flex|d|object|space"
    r"|gap|float|position|display|margin|padding|u|has|is|with|postid|pageid|parent)-"
    r"|no-(?!print)|usa-alert(?:[-_]|$)|alert--?(?:info|success|warning|danger|primary|secondary)$"
    r"|text-(?:xs|sm|md|base|lg|\d*xl|left|center|right|justify|start|end|white|black|muted|primary"
    r"|secondary|gr[ae]y|dark|light|uppercase|lowercase|bold|wrap|nowrap|[a-z]+-\d+)\b"
    r"|(?:items|content)-(?:start|end|center|between|around|evenly|stretch|baseline|none)$"
    r"|list-(?:disc|decimal|none|inside|outside|unstyled|inline|group)"
    r"|grid(?:-|$)|(?:bottom|top)-"
    r"|(?:tag|category|format|type|status)-(?!list|cloud|links?\b|label)"
    r"|elementor-(?:widget|element|container|section|column|clickable|size|hidden|align)"
    r"|et_pb_(?:all_tabs|tabs?(?:_content|_\d+)?)$|w-(?:dropdown(?:-list)?|tabs|tab-content|tab-pane)$"
    r"|wp-block-(?:group|column|cover|heading|list|paragraph|image|table|quote)"
    r"|.*(?:label-(?:hidden|above|inline)$|(?:term|entity|node|user|file|media)-reference)"
)
MOST_KEPT = 30_000  # names
LONGEST_NAMES = 600  # characters of a class attribute that are looked at


class Masks(dict[str, int]):
    """The hints of single names, by their words and by neighbours run together."""

    def __missing__(self, token: str) -> int:
        if len(self) >= MOST_KEPT:
            self.clear()
        mask = mask_of_words(words_of(token))
        # Most names hint at nothing; the look at how they are made is left out for those.
        if mask and LOOKS.match(token):
            mask = 0
        self[token] = mask
        return mask


MASKS = Masks()


def mask_of_names(names: str) -> int:
    """The hints of a class or id attribute."""
    mask = 0
    for token in names[:LONGEST_NAMES].split():
        mask |= MASKS[token]
    return mask


def words_of(token: str) -> Iterable[str]:
    """The words of a name: "read-more", "readMore" and "read_more" have the same."""
    if token.islower() and token.isascii():
        parts = token.replace("_", "-").split("-")
        if "".join(parts).isalpha():  # as most are; the pattern takes twice as long
            return filter(None, parts)
        return WORD.findall(token)
    return map(str.lower, WORD.findall(token))


def mask_of_words(words: Iterable[str]) -> int:
    mask = 0
    before = before_that = ""
    for word in words:
        if word in BITS:
            mask |= BITS[word]
        if before in BEGINNINGS:  # few are, and joining words for nothing takes longest here
            mask |= BITS.get(before + word, 0)
        if before_that in BEGINNINGS:
            mask |= BITS.get(before_that + before + word, 0)
        before_that, before = before, word
    return mask
