"""What the names, roles and tags of elements say about what they hold."""

# ruff: noqa: E501 - a table

import re
from functools import lru_cache

# One bit each; an element's mask is the sum of what its class, id, role and tag hint at.
KINDS = (
    "navigation", "comments", "share", "related", "promotion", "author", "meta", "sidebar",
    "footer", "header", "contents", "feedback", "credit", "references", "body", "article",
    "form", "aside", "card", "title", "widget", "notice", "media", "list", "intro", "question",
    "video",
)  # fmt: skip
(
    NAVIGATION, COMMENTS, SHARE, RELATED, PROMOTION, AUTHOR, META, SIDEBAR, FOOTER, HEADER,
    CONTENTS, FEEDBACK, CREDIT, REFERENCES, BODY, ARTICLE, FORM, ASIDE, CARD, TITLE, WIDGET,
    NOTICE, MEDIA, LIST, INTRO, QUESTION, VIDEO,
) = (1 << place for place in range(len(KINDS)))  # fmt: skip

# Words of a class or id, and pairs of words run together ("read-more", "readMore", "read_more").
WORDS = {
    NAVIGATION: "nav navbar navigation menu submenu menus breadcrumb breadcrumbs crumb crumbs"
    " pagination pager paging skip topbar toolbar megamenu sitenav hamburger dropdown tabs tablist"
    " navlinks skiplink skipto prevnext nextprev postnav postnavigation pagenav sublinks sitelinks"
    " navs subnav topnav",
    COMMENTS: "comment comments commentlist disqus respond reply replies commentform livefyre"
    " discussion commenter commentarea userreviews",
    SHARE: "share sharing shares sharebar sharethis social socials addtoany a2a addthis sharedaddy"
    " sharebuttons socialshare socialmedia print email followus ssba heateor mashsb tweet"
    " bookmark sharer sharelinks socialicons shariff jssocials follow",
    RELATED: "related relateds recommended recommendation recommendations recommends recirc"
    " recirculation readmore readnext readalso morefrom morestories moreposts morearticles"
    " moreonthis alsolike alsoread youmaylike youmayalso popular mostpopular mostread trending"
    " teaser teasers outbrain taboola jprelatedposts upnext latest recent recentposts suggested"
    " suggestions nextarticle nextpost seealso similar explore furtherreading yarpp articlelist"
    " postlist latestposts recentarticles relatedposts relatedarticles relatedcontent crosslink"
    " crosslinks keepreading morelike collections",
    PROMOTION: "newsletter newsletters subscribe subscription subscriber signup promo promos"
    " promotion promotions promotional cta ctas calltoaction advert adverts advertisement"
    " advertisements ad ads adslot adunit dfp gpt adsense sponsor sponsored sponsors banner banners"
    " popup popups modal paywall cookie cookies cookiebar cookienotice consent gdpr ccpa optin"
    " mailchimp mc4wp affiliate affiliates buynow shop shopping donate donation donations overlay"
    " lightbox onetrust interstitial marketing coupon coupons offer offers deal deals price"
    " pricing buybox product products productcard leadform leadgen appstore hubspot convertkit"
    " upsell freetrial contactus quote getquote",
    AUTHOR: "author authors byline bylines bio bios biography contributor contributors writer"
    " reviewer reviewers reviewedby writtenby vcard medicalreview medicalreviewer expert experts"
    " aboutauthor abouttheauthor authorbox authorbio authorinfo editor editors profile team"
    " factchecked avatar gravatar",
    META: "meta metadata metas tag tags taglist tagcloud tagged category categories cat catlinks"
    " postinfo postmeta entrymeta entryfooter postdate posttime date dates dateline datetime"
    " timestamp published publishdate pubdate updated lastupdated modified readtime readingtime"
    " timetoread minread kicker eyebrow topic topics keywords views viewcount posted postedon"
    " labels badge badges articleinfo storyinfo info details time reading",
    SIDEBAR: "sidebar sidebars rail rightrail leftrail rightcol rightcolumn leftcol secondary"
    " widgetarea offcanvas drawer sidenav sticky complementary sidecolumn siderail",
    FOOTER: "footer footers foot siteinfo colophon pagefooter sitefooter bottombar subfooter"
    " postfooter legal copyright bottom",
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
    FORM: "form forms input search searchform searchbox login register signin field fields contact"
    " calculator",
    CARD: "card cards tile tiles thumb thumbnail thumbnails carousel slider slick swiper grid"
    " griditem listitem listing listings feed loop item items glide slide gallery",
    TITLE: "title headline heading entrytitle posttitle articletitle pagetitle subheading subtitle"
    " subheadline",
    WIDGET: "widget widgets textwidget module modules plugin embed embeds quiz tool tools block"
    " component callout infobox box sticker tooltip popover",
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
    "banner": HEADER, "complementary": SIDEBAR, "search": FORM, "dialog": PROMOTION,
    "alertdialog": PROMOTION, "tooltip": WIDGET, "toolbar": SHARE, "article": ARTICLE,
    "main": ARTICLE, "doc-toc": CONTENTS, "doc-endnotes": REFERENCES, "doc-bibliography": REFERENCES,
    "doc-footnote": REFERENCES, "listbox": FORM, "tablist": NAVIGATION, "form": FORM,
}  # fmt: skip
ITEMPROPS = {
    "articleBody": BODY, "author": AUTHOR, "datePublished": META, "dateModified": META,
    "headline": TITLE, "comment": COMMENTS, "publisher": META, "breadcrumb": NAVIGATION,
}  # fmt: skip
TAGS = {
    "nav": NAVIGATION, "footer": FOOTER, "header": HEADER, "aside": ASIDE, "form": FORM,
    "article": ARTICLE, "main": ARTICLE, "dialog": PROMOTION, "menu": NAVIGATION, "fieldset": FORM,
}  # fmt: skip

BITS: dict[str, int] = {}
for _bit, _words in WORDS.items():
    for _word in _words.split():
        BITS[_word] = BITS.get(_word, 0) | _bit

WORD = re.compile(r"[a-z]+\d?|[A-Z]+(?![a-z])|[A-Z][a-z]+")
LONGEST_NAMES = 600  # characters of a class attribute that are looked at


@lru_cache(maxsize=8_000)
def mask_of_names(names: str) -> int:
    """The hints of a class or id attribute."""
    mask = 0
    for token in names[:LONGEST_NAMES].split():
        mask |= mask_of_token(token)
    return mask


@lru_cache(maxsize=30_000)
def mask_of_token(token: str) -> int:
    """The hints of one name: of its words, and of neighbours run together."""
    mask = 0
    before = before_that = ""
    for found in WORD.findall(token):
        word = found.lower()
        mask |= BITS.get(word, 0)
        if before:
            mask |= BITS.get(before + word, 0)
            if before_that:
                mask |= BITS.get(before_that + before + word, 0)
        before_that, before = before, word
    return mask
