"""Whom claims call on, and what they fear: forces, poisons, feelings, studies, people; written for this project, free under its licence."""

SOURCES: dict[str, str] = {
    # Pseudoscience.
    "mystic": """
        chakra, solar plexus, sacral center, throat center, crown center, energetic cord, light body, light worker, root chakra, heart chakra, crown chakra, sacral chakra, third eye, prana, kundalini,
        energy meridian, energy center, energy centre, energy pathway, energy channel, energy channels,
        energy field, energy body, biofield, human energy field, electromagnetic aura, life force,
        life force energy, life energy, vital force, vital energy, vital life force, healing energy,
        negative energy, universal energy, cosmic energy, spiritual energy,
        energetic imbalance, energy imbalance, energy blockage, blocked energy, energetic blockage,
        energy flow, flow of energy, flow of qi, flow of chi, qi energy, chi energy, yin and yang, yin deficiency,
        kidney yang, dosha, vata, pitta, kapha, humor imbalance, miasm, karma, karmic debt,
        past life, astral body, etheric body, subtle body, subtle energy, spirit guide,
        vibrational frequency, healing frequency, higher vibration, low vibration, vibrational energy,
        quantum energy, quantum field, quantum frequency, scalar wave, scalar energy, tachyon,
        zero point energy, cellular memory, cell memory, water memory, memory of water, innate intelligence,
        vertebral subluxation, subluxation, bioenergy, bio energy, bioenergetic, orgone, earth energy
    """,
    "toxin": """
        toxin, toxic waste, toxic substance, toxic sludge, sludge, toxic build up, toxic buildup,
        toxic matter, toxic load, toxic residue, toxic chemical, impurity, poison, putrefied feces, putrefied food, fecal matter, fecal waste, impacted feces, old feces, rotting food,
        acid waste, acidic waste, heavy metal, bodily waste, body waste, accumulated waste, mucoid plaque,
        parasites and toxins, poisonous substance, harmful waste
    """,
    "emotion": """
        anger, resentment, guilt, shame, grief, fear, sadness, unresolved emotion, repressed emotion,
        suppressed emotion, trapped emotion, stored emotion, negative emotion, emotional wound,
        emotional trauma, unexpressed emotion, emotional blockage, unforgiveness, bitterness, sorrow,
        negative thought, negative thinking, emotional baggage, inner conflict, lack of self love, lack of support
    """,
    # What is blamed for grave illness, against what is known of it.
    "culprit": """
        5g, 5g mast, 5g tower, wi fi, wifi, wi fi router, wifi router, router, bluetooth, bluetooth headphone,
        wireless headphone, wireless earbud, airpods, phone mast, cell tower, cell phone tower, mobile phone,
        cell phone, cellphone, smartphone, smart meter, emf, electromagnetic field, electromagnetic radiation,
        power line, chemtrail, fluoride, fluoridation, fluoridated water, chlorinated water, tap water,
        vaccine, vaccination, childhood vaccine, mmr, mmr vaccine, mmr jab, hpv vaccine, flu jab, flu shot, covid jab, covid shot,
        covid vaccine, mrna vaccine, jab, booster, spike protein, thimerosal, thiomersal, aspartame, artificial
        sweetener, msg, gluten, wheat, dairy, gmo, gm food, gm crop, seed oil, vegetable oil, canola oil, rapeseed oil,
        margarine, microwave, microwave oven, microwaved food, sunscreen, sun cream, soy milk, soya milk, deodorant, antiperspirant, underwired bra,
        dryer sheet, scented candle, root canal, amalgam, amalgam filling, mercury filling, blue light, led light, processed sugar, white sugar, carbs
    """,
    # Who or what is cited.
    "study": """
        study, trial, clinical trial, research, survey, poll, meta analysis, review, analysis, report,
        experiment, investigation, paper, finding, evidence, data, statistic, test, clinical test,
        clinical study, clinical research, laboratory study, lab test, laboratory test, animal study
    """,
    "expert": """
        expert, scientist, researcher, doctor, physician, specialist, health expert, medical expert,
        health professional, health practitioner, practitioner, nutritionist, dietitian, dietician, therapist,
        massage therapist, chiropractor, naturopath, homeopath, herbalist, healer, cardiologist,
        dermatologist, neurologist, psychologist, psychiatrist, dentist, authority, medical authority,
        professional, clinician, pharmacist, gynecologist, pediatrician, oncologist, biologist,
        health guru, ayurvedic practitioner, investigator, medical community, scientific community,
        hepatologist, gastroenterologist, rheumatologist, urologist, endocrinologist, nephrologist,
        haematologist, hematologist, immunologist, virologist, toxicologist, pulmonologist,
        ophthalmologist, allergist, paediatrician, gynaecologist, obstetrician, podiatrist,
        physiotherapist, epidemiologist, biochemist, geneticist
    """,
    "person": """
        friend, friend of mine, neighbor, neighbour, mother, father, mom, mum, dad, sister, brother, grandmother,
        grandma, aunt, uncle, wife, husband, coworker, colleague, cousin, patient of mine, client of mine,
        customer, user, reader, sufferer,
        boyfriend, girlfriend, roommate, neighbour of mine, daughter in law, mother in law, sister in law, family friend, client
    """,
    "people": """
        people, patient, man, woman, adult, child, american, person, sufferer, case, citizen, teenager, teen,
        adolescent, student, worker, smoker, individual, population, user, customer, client, user,
        respondent, participant, physician, doctor, dentist, mother, pregnant woman, diabetic, elderly,
        senior, infant, baby, household, family, death, diagnosis, visit, cost, dollar, male, female
    """,
}
