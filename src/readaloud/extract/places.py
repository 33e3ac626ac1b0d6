"""Places of two words and more that stand behind a name as where somebody works or lives."""

PLACES = frozenset(
    place.strip().casefold()
    for place in """
        New York, New York City, New Jersey, New Mexico, New Hampshire, New Haven, New Orleans,
        North Carolina, South Carolina, North Dakota, South Dakota, West Virginia, Rhode Island,
        Washington DC, Los Angeles, San Francisco, San Diego, San Jose, San Antonio, Santa Monica,
        Santa Fe, Santa Barbara, Las Vegas, Salt Lake City, Kansas City, Oklahoma City, Palo Alto,
        Ann Arbor, Chapel Hill, El Paso, Fort Worth, Long Beach, Long Island, Saint Louis,
        St Louis, St. Louis, St Paul, St. Paul, Baton Rouge, Little Rock, Des Moines, Puerto Rico,
        United States, United Kingdom, Great Britain, Northern Ireland, Saudi Arabia, South Africa,
        South Korea, South Australia, Western Australia, New South Wales, New Zealand, Sri Lanka,
        Costa Rica, El Salvador, Czech Republic, Dominican Republic, United Arab Emirates,
        British Columbia, Nova Scotia, New Brunswick, Hong Kong, New Delhi, Tel Aviv, Abu Dhabi,
        Kuala Lumpur, Cape Town, Buenos Aires, Rio de Janeiro, Mexico City, Quebec City,
        Sierra Leone, Milton Keynes, West Midlands, East Sussex, West Sussex, North Yorkshire,
        South Wales, North Wales, Den Haag, The Hague, Le Mans, La Paz
    """.split(",")
)
