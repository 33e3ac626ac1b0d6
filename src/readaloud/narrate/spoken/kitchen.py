"""Measures of recipes in one letter: "1 c. milk", "3 T butter", "1 t. salt"."""

import re

_NAMES = {
    "c": ("cup", "cups"),
    "T": ("tablespoon", "tablespoons"),
    "t": ("teaspoon", "teaspoons"),
}
_FOOD = (
    r"(?:flour|sugar|milk|water|broth|stock|oats|oatmeal|rice|pasta|cheese|butter|margarine|oil|"
    r"yogh?urt|cream|buttermilk|mayonnaise|honey|syrup|molasses|vanilla|salt|pepper|cinnamon|nutmeg|"
    r"cumin|paprika|oregano|basil|thyme|parsley|cilantro|dill|turmeric|ginger|garlic|onions?|celery|"
    r"carrots?|tomato(?:es)?|spinach|beans|lentils|peas|corn|berries|blueberries|strawberries|"
    r"raspberries|raisins|nuts|walnuts|pecans|almonds|juice|vinegar|mustard|ketchup|sauce|"
    r"baking (?:powder|soda)|yeast|cornstarch|cocoa|seeds?|zest|lemon|lime|applesauce|quinoa|"
    r"coffee)"
)
_MEASURE = re.compile(
    rf"(?:(?P<cup>c)\.?|(?P<spoon>[Tt])\.?) (?:of )?"
    rf"(?:(?!(?:in|of|and|or|to|with|on|for|per|at|from|into|as|by)\b)[a-z]{{2,12}}"
    rf"(?:-[a-z]{{2,8}})? ){{0,2}}{_FOOD}(?![\w-])"
    r"|(?P<alone>c)\.(?= ?(?:[=≈/)]|each\b|per\b|servings?\b))"  # "1 c. = 8 oz"
)


def read_measure(text: str, pos: int) -> tuple[int, str, str] | None:
    """Where the letter of a measure ends here, with its name for one and for many."""
    found = _MEASURE.match(text, pos)
    if found is None:
        return None
    letter = found["cup"] or found["spoon"] or found["alone"]
    end = pos + (2 if text[pos + 1] == "." else 1)
    return (end, *_NAMES[letter])
